import { phraseTable } from '../../model/phrase-rule.js';

/** Verbs of doing inside what looks like a name, and names that begin with a verb. */
export const DEED = phraseTable('deed', {
  serving: {
    summary: 'A phrase that opens with whom something is done for, right before their number: 累计为(360家企业提供…), 在(20个乡镇开展…)',
    pattern: /(?:^|累计|[,共已先后年月])(?:为|对|向|给|在)(?:全[市县省区州])?$/u,
    examples: ['累计为', '对', ',在全县'],
    refusals: ['作为', '存在', '为全市企业', '自在'],
  },
  given: {
    summary: 'Who gets something, the verb of giving or doing it, and what it is: 小微企业|提供|担保贷款, 低收入家庭|实施|了住房保障',
    pattern: /^([^,;。、的]{1,16}?)(提供|发放|减免|落实|办理|实施|开展|推行|配备|开设|安装)了?((?!的|量|额|率|商|者|方)[^,;。]{2,})$/u,
    examples: ['小微企业提供担保贷款', '低收入家庭实施了住房保障', '乡镇分类开展改革试点'],
    refusals: ['提供担保贷款', '企业发放额', '小微企业'],
  },
  manner: {
    summary: 'How something is done, right before its verb: 分类开展, 免费提供',
    pattern: /(?:分类|分批|分级|免费|直接|及时|统一|全面|率先|优先|先行|集中|共|累计)$/u,
    examples: ['乡镇分类', '群众免费'],
    refusals: ['乡镇', '分类垃圾'],
  },
  gets: {
    summary: 'A verb of getting a benefit at the beginning of what follows a number of people: (2.5万人)得到困难补助, (3万人)领取养老金',
    pattern: /^(?:得到|获得|享受|享受到|领取|领到)(?=了?(?!的)[一-龥]{2})/u,
    examples: ['得到困难补助', '领取养老金', '获得了助学贷款'],
    refusals: ['困难补助', '得到的补助', '享受'],
  },
  treasury: {
    summary: 'What the treasury does with money, right before its sum: 县财政|补贴|资金, 各级财政|投入|资金',
    pattern: /财政(?:共|累计|已|先后)?(补贴|补助|投入|支出|筹措|拨付|安排)((?:各类|专项)?(?:资金|经费))$/u,
    examples: ['县财政补贴资金', '各级财政累计投入资金'],
    refusals: ['财政补贴', '企业投入资金', '财政资金'],
  },
  shareOfDoers: {
    summary: 'A share of those who do something: 垃圾分类自然村占比',
    pattern: /^(?!.{0,30}占.{1,30}比[重例]$)[^,;。]{0,40}[一-龥]{3}(?:占比|比例|比重)$/u,
    examples: ['垃圾分类自然村占比', '改革的乡镇比例'],
    refusals: ['占比', '利用率', '税收占全部财政收入比重'],
  },
  movesShare: {
    summary: 'A verb that moves a share, and is done to it: 提高制造业占比',
    pattern: /^(?:提高|提升|扩大|降低|压减|压降|控制|完成|优化|调整|稳定|增加|减少|争取)/u,
    examples: ['提高', '压减'],
    refusals: ['实施', '开展'],
  },
  eachAtLeast: {
    summary: 'Each of a kind with 至少, and a first verb behind it: 每个县|至少规划(建设一个园区)',
    pattern: /^(每[^,;。、]{1,10})至少(?:[一-龥]{2})?$/u,
    examples: ['每个县至少规划', '每个乡镇至少'],
    refusals: ['至少规划', '每个县规划'],
  },
  done: {
    summary: 'Things of which something has been done by now, before the verb: 保交楼项目|已(建成交付)',
    pattern: /^([^,;。、的]{2,12}?)(?:已经|已|累计|共)(?=[一-龥]{2})/u,
    examples: ['保交楼项目已建成交付', '平台累计发放'],
    refusals: ['已建成项目', '项目建成交付'],
  },
  got: {
    summary: 'Those who have got something, the verb, and what it is: 工业企业|获|“桂惠贷”授信',
    pattern: /^([^,;。、的获]{2,10}?)(获得|获批|获|申领|享受)([^,;。、的评奖]{2,14})$/u,
    examples: ['工业企业获“桂惠贷”授信', '企业享受税费减免'],
    refusals: ['企业获评', '获授信企业', '授信'],
  },
  sumOfThings: {
    summary: 'What the things counted cost together, before their name: 总投资322亿元的|重大项目',
    pattern: /^(?:计划)?总投资(?:额)?(?:约|近|超)?[0-9.]{1,8}[万亿]{1,2}元的(?=[一-龥]{2})/u,
    examples: ['总投资322.48亿元的重大项目'],
    refusals: ['总投资亿元以上项目', '总投资322.48亿元'],
  },
  enjoys: {
    summary: 'Those who enjoy something, named by it: 享受研发费用加计扣除政策企业',
    pattern: /^享受[^,;。、]{2,20}(?:企业|人员|群众|家庭|学生|农户|单位)$/u,
    examples: ['享受研发费用加计扣除政策企业'],
    refusals: ['享受补贴', '引进企业'],
  },
  relieves: {
    summary: 'A burden or a cost that a sum is taken off, with its verb: 直接|降低|企业融资成本, 集采药品|减轻|群众就医负担',
    pattern: /^(?:[^,;。、]{0,12}?)(降低|减轻|节约|节省|减少)([^,;。、增减]{2,14}(?:成本|负担|支出|费用|开支))$/u,
    examples: ['直接降低企业融资成本', '集采药品减轻群众就医负担', '节约用电成本'],
    refusals: ['企业融资成本', '降低能耗', '成本降低'],
  },
  stateAlone: {
    summary: 'The state that some of the things counted before are in, without them: (有12项)没有完成, (其余22个)全部完工',
    pattern: /^(?:没有|未能?|尚未|全部|已全部|基本|正在)(?:完成|完工|竣工|落实|开工|办结|实施|推进|建成|投产|投用|交付)$/u,
    examples: ['没有完成', '全部完工', '正在推进'],
    refusals: ['项目没有完成', '全部项目', '完成'],
  },
  pushes: {
    summary: 'A verb of moving somebody on, before the verb whose object is counted: 推动|实施, 带动|形成',
    pattern: /^(?:推动|带动|助推)(?=(?:实施|形成|建设|建成|新建|培育|完成|改造|开展|引进|发展|打造)$)/u,
    examples: ['推动实施', '带动形成'],
    refusals: ['推动', '推进建设', '推动和实施'],
  },
  greatPlace: {
    summary: 'A place that its number makes great, which names nothing that is counted: (存栏20万头的)畜牧大县, (千万)人口大省',
    pattern: /^[^,;。、的]{1,6}[大强](?:省|市|县|区|镇|乡|国|州|旗|村)$/u,
    examples: ['畜牧大县', '人口大市', '工业强镇'],
    refusals: ['大县', '畜牧县', '人口大县建设'],
  },
  fund: {
    summary: 'A fund, whose size is a target of its own: (总规模15亿元的)科创基金',
    pattern: /基金$/u,
    examples: ['科创基金'],
    refusals: ['基金群项目', '资金'],
  },
  moves: {
    summary: 'Who or what moves towards the things counted, with 向: 城乡公交向(60个行政村延伸)',
    pattern: /^[^,;。、0-9]{2,12}向$/u,
    examples: ['城乡公交向', '优质资源向'],
    refusals: ['向', '公交', '面向'],
  },
  moved: {
    summary: 'What those things are, with the verb of moving at the end: (向60个)行政村延伸',
    pattern: /^[一-龥]{1,10}(?:延伸|覆盖|下沉|开放|倾斜|集聚|集中|拓展|转移|流动)$/u,
    examples: ['行政村延伸', '社区下沉'],
    refusals: ['延伸', '行政村'],
  },
});
