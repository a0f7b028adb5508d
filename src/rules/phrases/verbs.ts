import { phraseTable } from '../../model/phrase-rule.js';

/** Words around a verb of doing that make it another word: a noun, a name, a second verb. Each reads the text from its place on. */
export const VERB = phraseTable('verb', {
  nouning: {
    summary: 'What makes a noun of the verb before it: 入园率, 建设用地, 培育库',
    pattern: new RegExp(
      [
        String.raw`^(?:性(?!能)|率|券|额|量(?!子|产|化)|数(?=[\d,;、。达超]|量|额|$)|值|期(?!货)|库|员|者|费|型(?!材|钢)|类(?!脑)|的|之|后(?!续|备)|对象|主体|人员|水平|周期|时间|时限`,
        '|时长|强度|密度|比重|占比|比例|满意度|用地|经费|成本|进度|合同额|总额|总量|人数|户数|家数|(?:面积|收入|增加值|产值)(?!超|过|达到?[0-9]|[0-9])|工作(?!站|室|坊|专班))',
      ].join(''),
      'u',
    ),
    examples: ['率达到', '用地100亩', '库', '数量', '工作'],
    refusals: ['量子计算中心', '期货交割库', '工作站', '产值超百亿元企业', '数字工厂'],
  },
  measureDone: {
    summary: 'A measure that is the object of 完成, not a noun made with it: 完成产值450亿元',
    pattern: /^(?:产值|收入|增加值)/u,
    examples: ['产值', '收入2亿元'],
    refusals: ['率', '面积', '工业产值'],
  },
  scheme: {
    summary: 'A scheme: after most verbs it is what the verb names (建设方案, 培育计划)',
    pattern: /^(?:机制|体系|制度|方案|行动|计划|规划|办法|细则|标准(?!厂房|化|地|海塘|农田)|资金)/u,
    examples: ['方案', '计划20个', '标准5项'],
    refusals: ['标准厂房', '标准化车间', '项目方案'],
  },
  bareHead: {
    summary: '项目 or 企业 with nothing before it, right before a number: 签约项目60个 counts a kind of project',
    pattern: /^(?:[项企])(?:目|业)(?:$|[\d,;、二三四五六七八九十]|一[百千]|数|达|超|突|不|总|累|新)/u,
    examples: ['项目6', '企业', '企业达'],
    refusals: ['项目建', '项链6', '一批项目'],
  },
  joint: {
    summary: 'What joins two verbs of doing: 引进和培育',
    pattern: /^(?:和|或|并|及|与|、|或者|以及)/u,
    examples: ['和培', '、培', '以及'],
    refusals: ['的培', '以培'],
  },
  jointBefore: {
    summary: 'What joins a verb to the one before it',
    pattern: /(?:和|或|并|及|与|、|或者|以及)$/u,
    examples: ['引进和', '以及', '引进、'],
    refusals: ['引进的', '并引'],
  },
  hanText: { summary: 'A Chinese character', pattern: /[一-龥]/u, examples: ['园'], refusals: ['5', ',', ''] },
  notHaving: {
    summary: '有 as the first letter of another word: 有色, 有限, 有条件',
    pattern: /^有(?:色|机|限|效|轨|关|序|线|利|偿|害|毒|氧|形|声|望|意|源|条件|潜力|能力)/u,
    examples: ['有色金属', '有条件的企业'],
    refusals: ['有企业', '拥有色'],
  },
  carriesOut: {
    summary: 'A verb that carries out what the next verb names: 开展培训活动, 举办招聘活动',
    pattern: /^(?:开展|举办|组织|实施|承办|主办)$/u,
    examples: ['开展', '举办'],
    refusals: ['新建', '建设'],
  },
  namedByVerb: {
    summary: 'Nouns that the verb before them names: 培训活动, 改造工程',
    pattern: /^(?:活动|工程|行动|项目|计划|试点|示范|服务|基地|中心|平台|体系|机制|大赛|企业|人才|人员|机构|设施|设备|点|站|场|园)/u,
    examples: ['活动', '基地10个', '点'],
    refusals: ['游客', '大型活动'],
  },
  newInWord: {
    summary: 'A word that ends in 新: 创新, 更新',
    pattern: /[创更革全崭最翻维高]新$/u,
    examples: ['创新', '更新'],
    refusals: ['县新', '新'],
  },
  subjectVerb: {
    summary: 'Verbs whose subject stands before them and is no part of what is counted: 平台上线工具20个',
    pattern:
      /完成|上线|加装|增设|认定|落地|推出|挂牌|促成|集聚|汇聚|吸引|引进|引育|建成|新增|孵化|培育|发布|提供|撮合|慰问|帮扶|救助|化解|调解|走访|受理|办结|接待|举办|招募|选派|发放/u,
    examples: ['市级平台上线好用工具', '认定'],
    refusals: ['好用工具', '覆盖'],
  },
  freshNoun: {
    summary: 'What is new by its kind, behind 新: 新就业形态, 新消费场景, 新登记企业 as a kind of firm; no deed that is newly done',
    pattern:
      /^(?:就业|消费|服务|旅游|发展|合作|交流|教育|医疗|制造|设计|生产|贸易|投资|管理|增长|突破|变化|提升|应用|需求|动能|要求|进展|实践)|^[一-龥]{2}(?:企业|项目)$/u,
    examples: ['就业形态', '消费场景', '登记企业'],
    refusals: ['登记市场主体', '认证老字号'],
  },
  nothingDone: {
    summary: 'Verbs of being and of degree, which are nobody’s deed: 具有, 相关, 领先',
    pattern: new RegExp(
      '^(?:具有|具备|拥有|相关|有关|领先|综合|退化|进行|占比|位于|位居|属于|包括|涉及|符合|超过|达到|实现|突破|增长|下降' +
        '|预计|力争|确保|争取|计划|保持|稳定|需要|可以|能够|使得|成为|作为|剩余|面对|涉及|覆盖|斥资|面临|集中|连片)$',
      'u',
    ),
    examples: ['具有', '相关', '增长'],
    refusals: ['开放', '打通'],
  },
  afterJoin: {
    summary: 'A letter that ties what follows to the words before it: the verb behind it is no verb of the phrase',
    pattern: /[的、和]$/u,
    examples: ['的', '、', '和'],
    refusals: ['与', '展'],
  },
});
