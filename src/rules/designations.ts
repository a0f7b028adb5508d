import type { Designation } from '../model/mention.js';
import type { Rule } from '../model/rule.js';

/**
 * Numerals that are no quantities: numbers of papers, references, ordinals, names, counts in enumerations, contacts. Times have rules of their
 * own (deadlines.ts). What measures something stays open here, also inside quotation marks (“最多80天”): a number left over is seen by a
 * reader, a quantity swallowed is lost. A group `body` is the extent, where a pattern looks at more than it takes.
 * Vocabulary: fixed words of plans, work reports and statutes, from 现代汉语词典 and the usage of the State Council's work reports.
 */
export interface DesignationRule extends Rule {
  readonly verdict: Designation['verdict'];
}

export const DESIGNATION_FRAGMENTS: Readonly<Record<string, string>> = {
  C: '[一二三四五六七八九十]',
  CN: '[零〇一二两三四五六七八九十百千万]{1,6}',
  NUM: '[0-9]{1,4}|[零〇一二两三四五六七八九十百]{1,5}',
  SMALL: '[两二三四五六七八九]|十[一二三四五六七八九]?|二十|[0-9]{1,2}',
  /** what a measure begins with: after these a number is a quantity */
  MEASURE: '[0-9.%‰°℃]|[万亿]|[个家项名人户件台套辆艘架座条所处间栋门种款场次宗份篇部只头株片元吨亩米天年月日倍折岁]|平方|公里|公顷|公斤|千瓦|兆瓦|小时|分钟|工作日',
};

/** Words that hold a numeral and state no number. */
const FIXED_WORDS = [
  '三农', '三产', '一二三产', '一二级', '一二次', '四上', '三公', '三线一单', '三区三线', '三同时', '三重一大', '三会一课', '三支一扶', '五险一金', '四梁八柱', '四好', '四不两直', '三去一降一补',
  '双随机、一公开', '双随机一公开', '五水共治', '六稳', '六保', '两手抓', '两手都要硬', '两化', '两业', '两新', '两重', '两山', '两会', '两院', '两岸', '两癌', '两优', '两高', '两非', '两用', '两不愁三保障', '三保障', '三医', '三甲', '三孩',
  '二孩', '三废', '三违', '三无', '三防', '三包', '三维', '三角', '三江', '三峡', '三北', '三大球', '三明', '三亚', '四川', '四季', '四化', '四新', '四有', '四风', '五官', '五金', '五华', '五保', '五四', '六一', '七一', '八一', '九三学社', '九州', '九江', '十堰', '十全', '千岛湖',
  '二氧化', '一氧化', '三氧化', '二手', '二维码', '二线', '三线', '四线', '二次创业', '二次开发', '二次供水', '二次污染', '二次分配', '三次分配', '二次元', '二次加工', '二次能源', '三次产业', '九年义务', '九年一贯', '十二年一贯', '十五年免费', '五年一贯', '十年树木', '百年树人', '两个一百年', '第一个百年', '百年奋斗', '百年大计',
  '百年变局', '百年老店', '一百年', '千年大计', '万里长', '万众', '千方百计', '千家万户', '百花齐放', '四面八方', '五湖四海', '三心二意', '一五一十', '独一无二', '接二连三', '举一反三', '一心一意', '说一不二', '三令五申', '九牛一毛', '十年九旱', '七大姑', '零部件', '零售', '零星', '零工', '零碳', '零距离', '零容忍', '零跑腿', '零门槛', '零成本', '亿万', '一对一', '一把尺',
  '零障碍', '零接触', '零基础', '零关税', '零等待', '零延时', '零报告', '三轮车', '六合', '三门', '三水', '九龙', '八桂', '八闽', '四海', '双一流', '一江两岸', '一河两岸', '三生融合', '三生空间', '三权分置', '四项基本原则', '八项规定', '三严三实', '三个代表', '四个意识', '四个自信', '四个全面', '两个确立', '两个维护', '两个毫不动摇', '五位一体',
  '三大攻坚战', '六个统一', '三基建设', '两票制', '一把手', '一揽子', '一盘棋', '一张蓝图', '一条龙', '一刀切', '一票否决', '一卡通', '一件事', '一网通办', '一网统管', '一网通管', '一窗受理', '一窗通办', '一站式', '一门式', '一次办', '一次性', '一键', '一本账', '一张网', '一张图', '一把尺子', '一竿子', '一人一', '一企一', '一户一', '一村一', '一镇一', '一县一', '一业一', '一事一', '一园一', '一校一',
  '一区一', '一链一', '一品一', '一厂一', '一案一', '一点一', '一河一', '一湖一', '一楼一', '一岗双责', '十指连心', '十年磨一剑', '三分建设、七分管理', '四方', '三方', '多方', '二人转', '三脚', '三轮', '一老一小', '三支队伍', '三服务', '二十四节气', '两区', '两翼', '三极', '三圈', '四廊', '五链',
];

export const DESIGNATION_RULES: readonly DesignationRule[] = [
  // papers
  {
    id: 'number-document', finds: 'designation', codebook: '7', verdict: 'document_number', summary: 'The number of a paper: 某政办发〔2023〕26号', triggers: ['号'],
    pattern: '[〔\\[(【](?:19|20)[0-9]{2}[〕\\])】]第?[0-9]{1,5}号?|(?:19|20)[0-9]{2}年第?[0-9]{1,5}号|第[0-9一二三四五六七八九十百]{1,5}号(?:令|公告|文|文件|主席令|国务院令)?|令第[0-9一二三四五六七八九十百]{1,5}号|[0-9]{1,4}号(?:文|令|公告)',
    examples: [{ text: '某政办发〔2023〕26号', gives: { text: '〔2023〕26号' } }, { text: '国务院令第六百号公布', gives: { verdict: 'document_number' } }],
    refusals: [{ text: '新建2号', why: 'no paper' }],
  },
  {
    id: 'number-index', finds: 'designation', codebook: '7', verdict: 'document_number', summary: 'An index or registration number: 11330900000000000M/2023-30209', triggers: [],
    pattern: '(?<![0-9])[0-9]{6,20}[A-Z]?(?:/(?:19|20)[0-9]{2}-[0-9]{1,8})|(?:索引号|备案号|登记号|编号|流水号|代码|ISBN|ISSN)[:]?[A-Z0-9/-]{4,32}|(?<![A-Z])[A-Z]{1,6}[0-9]{2}-(?:19|20)[0-9]{2}-[0-9]{3,6}',
    examples: [{ text: '索引号:11330900000000000M/2023-30209', gives: { verdict: 'document_number' } }], refusals: [{ text: '投资2023-2025年', why: 'a span of years' }],
  },
  // references
  {
    id: 'reference-title', finds: 'designation', codebook: '1', verdict: 'reference', summary: 'Anything inside 《》', triggers: ['《'],
    pattern: '《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,80}){0,2}》',
    examples: [{ text: '按照《促进企业发展三十条》执行', gives: { text: '《促进企业发展三十条》' } }], refusals: [{ text: '出台政策30条', why: 'an output' }],
  },
  {
    id: 'reference-article', finds: 'designation', codebook: '1', verdict: 'reference', summary: 'An article, paragraph, chapter: 第五条第二款, 第三章', triggers: ['第'],
    pattern: '第(?:{NUM})(?:条|款|项(?!目)|章|节|篇|编|目(?!标)|部分|段|附件|栏)(?:之[一二三四五])?(?:第?\\((?:{C})\\)项)?',
    examples: [{ text: '依据第五条第二款', gives: { text: '第五条' } }], refusals: [{ text: '实施第二项目部', why: '项目' }],
  },
  {
    id: 'reference-congress', finds: 'designation', codebook: '1', verdict: 'reference', summary: 'Congresses, sessions and meetings: 党的二十大, 十九届四中全会, 第19次常务会议', triggers: ['大', '会', '届'],
    pattern: '党的[一二三四五六七八九十]{1,3}大|[十二]?十[一二三四五六七八九]?大(?=报告|精神|以来|召开|和|胜利|代表)|(?:第(?:{NUM})|(?<!近)二?十[一二三四五六七八九]?)届(?:[一-龥]{0,12}[一二三四五六七八九十]{1,3}[中次]全会|[一-龥]{0,14}第?[一二三四五六七八九十]{1,3}次(?:全体)?(?:会议|全会)|[一二三四五六七八九十]{1,3}次|[一二三四五六七八九十]{1,3}中)?|(?<![0-9届])第?(?:{NUM})次(?:[一-龥]{0,8}?)(?:会议|全会|大会|党代会|人代会|常委会(?:会?议)?|常务会议?|党组会议?)|[一二三四五六七八九]中全会',
    examples: [{ text: '贯彻党的二十大精神', gives: { text: '党的二十大' } }, { text: '十九届四中全会精神', gives: { text: '十九届四中全会' } }, { text: '已经政府第19次常务会议通过', gives: { text: '第19次常务会议' } }],
    refusals: [{ text: '每月召开一次例会', why: 'a frequency' }, { text: '十大工程', why: 'a name' }],
  },
  {
    id: 'reference-standard', finds: 'designation', codebook: '1', verdict: 'reference', summary: 'A standard: GB/T 4754-2017, ISO9001', triggers: ['GB', 'DB', 'ISO', 'IEC', 'HJ', 'JGJ', 'CJJ', 'NY', 'QB', 'SL', 'IATF', 'AS9100', 'HACCP'],
    pattern: '(?:GB|DB[0-9]{0,4}|ISO|IEC|HJ|JGJ|CJJ|NY|QB|SL|IATF|AS)(?:/[TZ])?[ ]?[0-9]{2,6}(?:[.:-][0-9]{1,4}){0,3}',
    examples: [{ text: '按GB/T 4754-2017分类', gives: { text: 'GB/T 4754-2017' } }], refusals: [{ text: 'GDP达到100亿元', why: 'a quantity' }],
  },
  {
    id: 'ordinal-class', finds: 'designation', codebook: '1', verdict: 'ordinal', summary: 'A class by its number: 二类工业用地, 三类县', triggers: ['类'],
    pattern: '[一二三四五六](?:[、和至-][一二三四五六])?类(?=水|用地|工业|海域|区|标准|医疗|经费|企业|项目|人才|会议|县|地区|园|院|产品)',
    examples: [{ text: '二类工业用地', gives: { text: '二类' } }], refusals: [{ text: '分为三类', why: 'a count' }],
  },
  // ordinals
  {
    id: 'ordinal-list', finds: 'designation', codebook: '1', verdict: 'ordinal', summary: 'Items of a list in running text: 一是, 其二, (三), 2.', triggers: [],
    pattern: '(?:{C}){1,2}(?:是|要|方面要)(?=[一-龥“])(?<!第.{0,3})(?<=(?:^|[。;:,!?、)])(?:{C}){1,2}(?:是|要|方面要))|其[一二三四五六七八九](?=[,是:])|\\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\)(?!号)|(?<=^|[。;:,!?”)])[0-9]{1,2}[.、)](?![0-9])|(?<=^|[。;:!?])(?:{C}){1,3}、|(?<=^|[。;:,])第[一二三四五六七八九十]{1,3},',
    examples: [{ text: '一是加强领导;二是落实责任', gives: { text: '一是' } }, { text: '(三)强化保障', gives: { text: '(三)' } }], refusals: [{ text: '增加1.5万人', why: 'a number with a point' }],
  },
  {
    id: 'ordinal-first', finds: 'designation', codebook: '1', verdict: 'ordinal', summary: '第 and a number before a noun: 第一责任人, 第三方, 第二轮', triggers: ['第'],
    pattern: '第(?:{NUM})(?=[一-龥“])(?!位(?!为|的为)|名(?!单)|[的为]|左右|以|和第)|(?<=列|列在|排在|排名|排序|居)第[一1]位?(?=的|者|为)|第[一二三四五六七八九]、第[一二三四五六七八九](?=[一-龥])|(?<=(?:坚持|树立|牢记|突出|贯彻|秉持|遵循|恪守)[一-龥]{1,8})第一(?=[、,。;”]|$)',
    examples: [{ text: '担任第一责任人', gives: { text: '第一' } }, { text: '坚持质量第一、效益优先', gives: { text: '第一' } }, { text: '列第一位的为牵头单位', gives: { text: '第一' } }, { text: '委托第三方评估', gives: { text: '第三' } }],
    refusals: [{ text: '综合实力居全省第3位', why: 'a rank, a quantity' }, { text: '总量位列全国第5,', why: 'a rank' }],
  },
  {
    id: 'ordinal-part', finds: 'designation', codebook: '6', verdict: 'ordinal', summary: 'Numbers of boxes, tables, annexes, pages: 专栏7, 附件1, 第3页', triggers: ['附', '表', '图', '专栏', '页', '栏目'],
    pattern: '(?:专栏|附件|附表|附图|附录|表|图)[:]?(?:[0-9]{1,3}(?:[-.][0-9]{1,3})?|[一二三四五六七八九十]{1,3}(?=[:,。 ]|$))(?!(?:{MEASURE}))|第[0-9]{1,4}页|共[0-9]{1,4}页',
    examples: [{ text: '详见附件1', gives: { text: '附件1' } }, { text: '专栏7:治理工程', gives: { text: '专栏7' } }], refusals: [{ text: '发表3篇论文', why: 'a quantity' }],
  },
  {
    id: 'ordinal-phase', finds: 'designation', codebook: '1', verdict: 'ordinal', summary: 'Phases, rounds and generations: 二期工程, 新一轮, 新一代, 三代', triggers: ['期', '轮', '代', '批'],
    pattern: '(?<![第0-9学分长短中近远每])[一二三四五六七八九](?:[、和至-][一二三四五六七八九])?期(?![间限望内末])|[新每上下本]一[轮代批期届]|(?<![第新0-9一二三四五六七八九十])[二三四]轮(?=土地|延包|承包|普查|督察)|[上下]一[篇页条步级]|(?<=第|新)[一二三四五六七八九]代|[一二三四五六七八九][、和][一二三四五六七八九](?=期|批|轮)|(?<![0-9])[0-9]期(?=工程|项目|建设|厂房)',
    examples: [{ text: '风电装备园二期等项目', gives: { text: '二期' } }, { text: '抢抓新一轮科技革命', gives: { text: '新一轮' } }], refusals: [{ text: '分三批实施', why: 'a count' }],
  },
  {
    id: 'ordinal-grade', finds: 'designation', codebook: '1', verdict: 'ordinal', summary: 'Grades and levels: 二级市场, 三级甲等, 一年级, 4A级景区', triggers: ['级', '等'],
    pattern: '(?<![0-9万亿千百十达到在为])[一二三四五六七八九](?:[、和至二三四五])?级(?!以|及以|的?产|[,。;)]|联动|$)|[0-9]A级?|[一二三四五六]年级|[一二三]级甲等|[一二三]甲(?=医院)|(?:[一二三四五六七八九]|[0-9])星级?(?=[一-龥])',
    examples: [{ text: '对二级市场转让土地', gives: { text: '二级' } }, { text: '创建5A级景区', gives: { text: '5A级' } }], refusals: [{ text: '管理层级控制在三级以内', why: 'a limit' }],
  },
  {
    id: 'ordinal-number', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Things numbered with 号: 2号线, 一号工程', triggers: ['号'],
    pattern: '(?:[0-9]{1,3}|[一二三四五六七八九十]{1,2})号(?=线|楼|院|厂房|地块|码头|泊位|机组|渠|工程|门|馆|开放|改革|发展|种子|产业|项目|桥|库|井|仓|街区|文件)',
    examples: [{ text: '地铁3号线延伸', gives: { text: '3号' } }, { text: '实施一号工程', gives: { text: '一号' } }], refusals: [{ text: '3号前报送', why: 'a day' }],
  },
  // names
  {
    id: 'name-five-year-plan', finds: 'designation', codebook: '1', verdict: 'period', summary: 'A five-year plan by its number: “十四五”规划, 第十四个五年规划', triggers: ['五'],
    pattern: '“(?:[一二三四五六七八九]|十[一二三四五六七八九]?)五”|(?<![一二三四五六七八九十])十[一二三四五六七八九]五(?!年|[个家项万亿%])|第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)?',
    examples: [{ text: '结合“十四五”规划', gives: { text: '“十四五”' } }], refusals: [{ text: '第十五个项目', why: 'no plan' }],
  },
  {
    id: 'name-quoted', finds: 'designation', codebook: '1', verdict: 'name',
    summary: 'A name or slogan in quotation marks; what states a limit with a measure (“最多80天”) stays open', triggers: ['“', '‘'],
    pattern: '“(?=[^“”]{0,39}[0-9一二两三四五六七八九十百千万亿零翻])(?![^“”]{0,30}(?:最多|最少|至少|不超过|不少于|不低于|最快|最长|最高|最低|限时))(?![^“”]{0,30}[0-9](?:个?工作日|天|日|小时|分钟|个月|月[免减]|年[免减内]|[万亿]?元|%|折|户|公里))[^“”]{1,40}”|‘[^‘’]{0,12}[0-9一二两三四五六七八九十百千万亿][^‘’]{0,12}’',
    examples: [{ text: '培育“123”产业集群', gives: { text: '“123”' } }, { text: '推进“三测合一”改革', gives: { text: '“三测合一”' } }, { text: '实现“五年翻一番、挺进千百亿”目标', gives: { verdict: 'name' } }],
    refusals: [{ text: '投资项目“最多80天”', why: 'a limit' }, { text: '享受“3月免租+3月减半”', why: 'a benefit' }],
  },
  {
    id: 'name-century', finds: 'designation', codebook: '1', verdict: 'period', summary: 'Centuries and decades: 21世纪, 上世纪九十年代', triggers: ['世纪', '年代'],
    pattern: '(?:{NUM})世纪(?:(?:{NUM})年代)?|(?:[0-9]{2}-)?(?:[0-9]{2,4}|[一二三四五六七八九]十)年代',
    examples: [{ text: '上世纪九十年代', gives: { text: '九十年代' } }], refusals: [{ text: '三年完成', why: 'a time' }],
  },
  {
    id: 'name-years-programme', finds: 'designation', codebook: '1', verdict: 'name', summary: 'A programme of some years: 三年行动计划, 十年禁渔, 两年攻坚行动', triggers: ['年'],
    pattern: '(?<![0-9])(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})年(?!内|来|间|以|完成|累计|建成|增长|新增|共)[^,。;、:0-9“”《》年内]{0,5}(?:行动|规划|计划|禁渔|攻坚战?|工程|倍增|大会战)',
    examples: [{ text: '实施三年行动计划', gives: { text: '三年行动计划' } }, { text: '推进十年禁渔', gives: { text: '十年禁渔' } }], refusals: [{ text: '3年内完成工程建设', why: 'a time' }],
  },
  {
    id: 'name-sum', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Formulas: 1+N, 6+1, 1+3+X, N+X', triggers: ['+'],
    pattern: '(?<![0-9.])(?:[0-9]{1,4}|[NXnx一])(?:\\+(?:[0-9]{1,4}(?!\\.)|[NXnx一多])){1,6}(?!(?:{MEASURE}))|(?<![0-9.])[0-9]{1,3}[xX×](?![0-9])(?!(?:{MEASURE}))|[0-9]{2,4}X(?![A-Za-z0-9])',
    examples: [{ text: '形成1+N政策体系', gives: { text: '1+N' } }, { text: '打造一体化的6+1产业体系', gives: { text: '6+1' } }], refusals: [{ text: '奖励5+3万元', why: 'amounts' }],
  },
  {
    id: 'name-code', finds: 'designation', codebook: '1', verdict: 'name', summary: 'A number that names a programme or service, without a measure word: 151专家, 8718平台, 12345热线, 246产业', triggers: [],
    pattern: '(?<![0-9.〔-])(?<![0-9],)[0-9]{3,5}(?=(?:重点|系列|高端)?(?:平台|工程|计划|行动|战略|体系|模式|政策|专家|产业|集群|培育|空间布局|热线|政务|便民|市民服务|改造|英才|人才工程|人才计划|人才培养|国道|省道|县道|乡道|高校|创新))|(?:985|211)(?=高校|院校|工程|[、和“”及/])|[0-9]{1,3}(?=国道|省道|县道)',
    examples: [{ text: '发挥省151专家作用', gives: { text: '151' } }, { text: '深化8718平台服务', gives: { text: '8718' } }], refusals: [{ text: '培训2000人', why: 'a count' }],
  },
  {
    id: 'name-technical', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Technical terms with letters: 5G, 3D, 4K, PM2.5, IPv6, G60, V2.0', triggers: [],
    pattern: '(?<![0-9.A-Za-z])[0-9]{1,2}(?:\\.[0-9])?[GDKP](?![A-Za-z0-9])(?:-?[A-Z])?|PM_?(?:2\\.5|10)|IPv[0-9]|(?<![A-Za-z0-9])(?:CO|SO|NO|O|H|N)[0-9](?![0-9.]|(?:{MEASURE}))|(?<![A-Za-z])[A-Z][A-Za-z]{0,5}-?[0-9]{1,5}(?:\\.[0-9])?[A-Z]?(?![0-9.%‰])(?!(?:{MEASURE}))|(?<=[VvvA-Za-z一-龥”])[0-9]\\.0(?![0-9])(?!(?:{MEASURE}))(?:版)?|[0-9]\\.[0-9]版|[A-Z]2[A-Z]|(?<![A-Za-z])[A-Z]{1,3}[0-9]{1,2}(?=[、和”]|系列|型|级)',
    examples: [{ text: '发展5G通讯', gives: { text: '5G' } }, { text: 'PM2.5浓度', gives: { text: 'PM2.5' } }, { text: '建设数字政府2.0', gives: { text: '2.0' } }],
    refusals: [{ text: 'GDP达到2.0万亿元', why: 'a quantity' }, { text: 'LPR的50%', why: 'a share' }],
  },
  {
    id: 'name-tier', finds: 'designation', codebook: '2', verdict: 'name', summary: 'A size that names a tier: 百亿级产业集群, 500亿级企业, 万吨级码头', triggers: ['级', '亿', '强', '佳', '优'],
    pattern: '(?:[一二两三四五六七八九十百千万]{1,5}|[0-9]{1,5}|(?=亿))亿元?级|(?<![0-9超达近约破])[十百千万]{1,2}亿(?=乡|镇|村|企业|产业|园|集群|县|区|工业|强|俱乐部|计划|工程)|(?:[0-9]{1,4}|[十百千万]{1,2})(?:万吨|吨|万千瓦|千瓦|兆瓦|万伏|伏|平方米)级|(?<![0-9前])(?:[0-9]{2,4}|[一二三五]?[十百千])(?:强|佳|优)(?![度化势质良秀烈先])|(?<=[一-龥])[百千万](?=级(?:以上)?(?:企业|园区|平台))',
    examples: [{ text: '打造千百亿级产业集群', gives: { text: '千百亿级' } }, { text: '世界500强企业3家', gives: { text: '500强' } }, { text: '争创百亿乡镇', gives: { text: '百亿' } }],
    refusals: [{ text: '产值突破百亿元', why: 'a quantity' }, { text: '进入全省前10强', why: 'a rank' }],
  },
  {
    id: 'name-year', finds: 'designation', codebook: '5', verdict: 'name', summary: 'A year that is part of a name: 中国制造2025, 科技创新2025重大专项', triggers: ['20'],
    pattern: '(?<=[一-龥])20[0-9]{2}(?=试点|示范|专项|重大专项|计划|行动|战略|工程|规划|方案|纲要|远景)',
    examples: [{ text: '对接中国制造2025试点', gives: { text: '2025' } }], refusals: [{ text: '达到2025家', why: 'a count' }],
  },
  {
    id: 'name-hundreds', finds: 'designation', codebook: '1', verdict: 'name', summary: 'An action named by a round number: 百名博士集聚行动, 千企转型工程', triggers: ['百', '千', '万', '十'],
    pattern: '(?<![0-9零〇一二两三四五六七八九几数超近达约过余到十百千万])[十百千万]{1,2}[名家企村镇校馆园人店场链亿](?![元以])[^,。;、:0-9“”《》]{0,14}?(?:行动|工程|计划|活动|专项|大会战|大比武|大走访)|[百千万][一-龥]{1,2}[十百千万][一-龥]{1,4}(?=行动|工程|计划|活动|”)',
    examples: [{ text: '实施百名博士集聚行动', gives: { text: '百名博士集聚行动' } }], refusals: [{ text: '超千家企业参加行动', why: 'a count' }],
  },
  {
    id: 'name-as-one', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Several in one: 三测合一, 四位一体, 三权分置, 多规合一', triggers: ['一', '分'],
    pattern: '(?:{SMALL})[一-龥]{0,2}合一|(?:{SMALL})位一体|[两三四五六][一-龥]分离|[两三四五六七八九]个[“]?一(?:[批流体]|律)?[”]?(?=工程|行动)|(?:{SMALL})级联动|[一二两三四五六七八九]体两翼',
    examples: [{ text: '推行多证合一和三证合一', gives: { text: '三证合一' } }], refusals: [{ text: '三家合并', why: 'a count' }],
  },
  {
    id: 'name-layout', finds: 'designation', codebook: '1', verdict: 'name', summary: 'A layout spelt by numerals: 一带一廊一湾, 一核两翼三区', triggers: [],
    pattern: '(?:[一二两三四五六七八九十多](?:[轴核心带廊滩城区圈环体园湾翼片极点线面网链港岛山河江镇湖村]|中心|组团|基地|走廊){1,2}[、,]?){2,8}',
    examples: [{ text: '构建一核两翼三区格局', gives: { text: '一核两翼三区' } }], refusals: [{ text: '建设三区', why: 'one only' }],
  },
  {
    id: 'name-by-one', finds: 'designation', codebook: '1', verdict: 'name', summary: 'One for each: 一企一策, 一个项目一个专班', triggers: ['一'],
    pattern: '一[一-龥]{1,4}[、,]?一[一-龥]{1,2}(?=[的”,。;、)推制管服方清实定]|$)|一(?:个|名|套|支|条)[一-龥]{1,6}[、,]?(?:对应)?一(?:个|名|套|支|条|抓|管)[一-龥]{0,6}',
    examples: [{ text: '实行一企一策,精准施策', gives: { text: '一企一策' } }], refusals: [{ text: '新建一家企业', why: 'a count' }],
  },
  {
    id: 'name-fixed', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Fixed words that hold a numeral: 三农, 九年义务教育, 二维码, 零部件', triggers: [],
    pattern: FIXED_WORDS.map((word) => word).sort((a, b) => b.length - a.length).join('|'),
    examples: [{ text: '汽车零部件', gives: { text: '零部件' } }], refusals: [{ text: '三家农户', why: 'a count' }],
  },
  {
    id: 'name-service-hours', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Round-the-clock service: 7×24小时, 24小时不打烊', triggers: ['24'],
    pattern: '7[×xX*]24(?:小时)?|(?:24|72|144|240)小时(?=过境)|24小时(?=自助|不打烊|服务|在线|值班|值守|营业|便民|政务|开放|监测|响应)|(?:5|7|24)[+×](?:2|24|365)',
    examples: [{ text: '提供24小时自助服务', gives: { text: '24小时' } }], refusals: [{ text: '24小时内办结', why: 'a limit' }],
  },
  {
    id: 'name-radius', finds: 'designation', codebook: '1', verdict: 'name', summary: 'A circle named by its radius in time: 15分钟生活圈, 1小时交通圈', triggers: ['圈'],
    pattern: '(?:[0-9]{1,3}|[一二两三半]|十五|三十)(?:分钟|小时|刻钟)[^,。;0-9“”]{0,12}圈',
    examples: [{ text: '建设15分钟便民生活圈', gives: { text: '15分钟便民生活圈' } }], refusals: [{ text: '15分钟内到达', why: 'a limit' }],
  },
  {
    id: 'name-age-group', finds: 'designation', codebook: '1', verdict: 'name', summary: 'An age group inside an indicator: 3岁以下婴幼儿托位数, 0-6岁儿童', triggers: ['岁'],
    pattern: '[0-9]{1,2}(?:[-—~至][0-9]{1,2})?周?岁(?:\\([含不]\\))?(?:及)?(?:以[上下])?(?:的)?(?:户籍|常住|困难|低龄|高龄)?(?:婴幼儿|儿童|老年人|老人|人口|幼儿|学龄)',
    examples: [{ text: '每千人口3岁以下婴幼儿托位数4.6个', gives: { text: '3岁以下婴幼儿' } }], refusals: [{ text: '年龄不超过45周岁', why: 'a condition' }],
  },
  {
    id: 'name-anniversary', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Anniversaries: 建党100周年', triggers: ['周年'],
    pattern: '(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})周年', examples: [{ text: '庆祝成立75周年', gives: { text: '75周年' } }], refusals: [{ text: '满一周', why: 'a length' }],
  },
  {
    id: 'name-stretch', finds: 'designation', codebook: '1', verdict: 'period', summary: 'Years spoken of as an age: 这五年, 前十年, 再奋斗五年, 再延长30年', triggers: ['年'],
    pattern: '(?:再奋斗|再延长|前|这|头)(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?年|(?<=[的])[五十]年(?=[,。:;]|$)',
    examples: [{ text: '在此基础上再奋斗五年', gives: { text: '再奋斗五年' } }], refusals: [{ text: '连续5年', why: 'may be a condition' }],
  },
  {
    id: 'name-narrated', finds: 'designation', codebook: '1', verdict: 'period',
    summary: 'Years that are told, not promised: 连续9年增长, 近几年, 关键一年, 五年的实践, 五年累计, 为期三年, 分三年兑现, 试行一年', triggers: ['年'],
    pattern: '连续(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|多|几)年(?=(?:[一-龥]{0,8})?(?:增产|增收|丰收|增长|达到|达标|保持|稳定|稳居|稳中|位居|位列|居|列|荣获|获|入选|入围|上榜|蝉联|实现|下降|超|突破|排名|领跑|领先|正增长|在|高于|快于|被|举办|开展|名列|跻身|,|。))|(?:近|这|那|前|过去|最近)(?:几|十几|数)年(?:来)?|(?:关键|极不平凡|不平凡|重要|困难|严峻|特殊|难忘|奋进|丰收|开局|收官)(?:的)?(?:[一二两三四五十]|[0-9]{1,2})年|(?<=[一-龥]的)一年(?=[,。;里中]|$)|(?:这|过去|每)?一年(?:里|间|之际|四季|多来|一度)|(?<![第0-9近])(?:[一二两三四五六七八九十]{1,3}|[0-9]{1,2})年(?:来)?的?(?:光辉|奋斗|风雨|辉煌|不懈|伟大|艰辛|奋进|发展|改革|建设|接续|砥砺){0,2}的?(?:历程|实践|征程|岁月|探索历史|经验|奋战|历史)|(?<![0-9每近])(?:[一二两三四五六七八九十]{1,2}|[0-9]{1,2})年(?:来)?累计(?!不超过|最高|给予|奖励|补助|补贴|不高于)|(?:为期|历时|时隔|历经|提前|推迟)(?:约|近)?(?:[一二两三四五六七八九十]{1,3}|[0-9]{1,2})(?:年|个月)(?:多)?|分(?:[一二两三四五六七八九十]|[0-9])(?:个)?年(?=[^0-9,。;]{0,6}(?:兑现|拨付|发放|给予|到位|实施|完成|推进|支付|安排|返还|,|。))|(?:试行|有效期(?:限)?(?:为|是)?|试行期(?:限)?(?:为)?|暂行)[:]?(?:[一二两三四五六七八九十]{1,2}|[0-9]{1,2})年(?!以上|以内|内)',
    examples: [{ text: '粮食连续9年增产', gives: { text: '连续9年' } }, { text: '自发布之日起试行一年', gives: { text: '试行一年' } }, { text: '三年累计净增100家', gives: { text: '三年累计' } }, { text: '近几年发展加快', gives: { text: '近几年' } }, { text: '开展为期三年的整治', gives: { text: '为期三年' } }],
    refusals: [{ text: '连续3年给予补贴', why: 'a benefit' }, { text: '3年累计不超过100万元', why: 'a benefit' }, { text: '新增就业1年以上', why: 'a condition' }],
  },
  {
    id: 'name-generation', finds: 'designation', codebook: '1', verdict: 'name', summary: 'Generations of people and dates that name: 90后, 3·15', triggers: ['后', '·'],
    pattern: '[0-9]{2}(?:后|、[0-9]{2}后)(?=[一-龥”])(?!勤|续|方|期|台|备|扶)|(?<![0-9])[0-9]{1,2}·[0-9]{1,2}(?![0-9])',
    examples: [{ text: '开展3·15活动', gives: { text: '3·15' } }], refusals: [{ text: '2010年后', why: 'a time' }],
  },
  // counts
  {
    id: 'name-great', finds: 'designation', codebook: '1', verdict: 'name', summary: 'A numbered set that the plan builds or names: 六大行动, 十大产业集群, 四大综合园区', triggers: ['大'],
    pattern: '(?<![党的一二三四五六七八九十0-9])(?:{SMALL})大(?=[一-龥]{0,6}(?:行动|工程|集群|园区|计划|战略|平台|专项|攻坚|体系|板块|机制|中心|基地|任务|举措|提升|建设|引擎))',
    examples: [{ text: '实施六大行动', gives: { text: '六大' } }, { text: '建设十大产业集群', gives: { text: '十大' } }], refusals: [{ text: '党的十九大', why: 'a congress' }],
  },
  {
    id: 'count-great', finds: 'designation', codebook: '1', verdict: 'count', summary: 'A count that closes an enumeration: 等五大领域, 三大传统产业', triggers: ['大'],
    pattern: '(?<![党的一二三四五六七八九十0-9])(?:{SMALL})大(?=[一-龥])(?!于|约|队|会|学|型|幅|量|小|数据)',
    examples: [{ text: '临港重装等五大领域', gives: { text: '五大' } }], refusals: [{ text: '党的二十大', why: 'a congress' }],
  },
  {
    id: 'count-abstract', finds: 'designation', codebook: '1', verdict: 'count', summary: 'A count of abstract things: 两个集中, 四个方面, 三个维度', triggers: [],
    pattern: '(?<![第0-9十百])(?:{SMALL})个(?=集中|清零|责任|到位|转变|结合|维护|确立|坚持|方面|层面|维度|环节|阶段|步骤|关键|着力|聚焦|更加|进一步|强化|突出|必须|不变|不放松|务必|优先|同步|统筹|注重|全面|一批|一律|专项|重点领域|领域|重点方向|方向|区分|文明|健康|循环|市场|大局|关系|一流|抓手|能力|清单)|[两三四五六七八九](?=湾|侧|端|头(?!羊)|手|级书记|地协同|链融合|链协同|岸|翼|线|轴|廊)|(?:{SMALL})篇大?文章|(?<=[省市县区乡镇村、])[两三四五]级(?!以)|(?<=等)(?:{SMALL})(?:类|方面|种类型|项机制|项制度|张清单|项原则)|[两二三四五六七八九十]{1,2}(?=项机制|项制度|张清单|项原则|项纪律|条底线|条红线|条主线|大类|项举措|条措施)',
    examples: [{ text: '推进两个集中', gives: { text: '两个' } }, { text: '从四个方面着手', gives: { text: '四个' } }], refusals: [{ text: '建成两个园区', why: 'an output' }, { text: '新增5个', why: 'an output' }],
  },
  {
    id: 'count-article', finds: 'designation', codebook: '1', verdict: 'count', summary: '一 as an article: 一支队伍, 一套体系, 一份报表', triggers: ['一'],
    pattern: '(?<![0-9二三四五六七八九十百每])一(?=支[^,。;0-9]{1,24}(?:队伍|力量|团队|大军)|套[一-龥]{1,12}(?:体系|机制|制度|办法|班子|计划|方案|标准)|份[一-龥]{1,8}(?:报表|答卷|报告|清单|成绩单)|种|股|大批|场(?:攻坚|硬仗)|系列|幅|道(?:亮丽|屏障|防线)|段时[期间]|定|方面|大(?:批|亮点|特色)|年(?=,要|来|期满)|颗|抹|席|届接着|任接着|锤接着|张(?:蓝图|图|网|表|清单))',
    examples: [{ text: '打造一支高素质专业化干部队伍', gives: { text: '一' } }], refusals: [{ text: '新建一支', why: 'maybe a count' }],
  },
  {
    id: 'count-demonstrative', finds: 'designation', codebook: '1', verdict: 'count', summary: '一 in each, this, the same: 每一个, 这一年, 同一企业, 任一', triggers: ['一'],
    pattern: '[每这那哪另某任同]一(?=[个项名家条次种类年步天户人件位方企单产])|之一|其中之一|(?:过去|新的|关键|第)一年(?=[,,。是])|[不极]平凡的[一五]年|又一(?=[个次里])',
    examples: [{ text: '同一企业不重复享受', gives: { text: '同一' } }], refusals: [{ text: '每年一次', why: 'a frequency' }],
  },
  // contacts
  {
    id: 'contact-phone', finds: 'designation', codebook: '1', verdict: 'contact', summary: 'Telephone, fax, post code', triggers: ['电话', '传真', '手机', '热线', '邮编', '邮政编码', '联系', '0', '1', '4'],
    pattern: '(?:电话|传真|手机|热线|邮编|邮政编码|联系方式|QQ|微信)(?:号码?)?[:( )]{0,3}[0-9][0-9()、,/-]{3,30}|(?<![0-9])0[0-9]{2,3}[-—][0-9]{7,8}(?![0-9])|(?<![0-9.])1[3-9][0-9]{9}(?![0-9])|(?<![0-9])400-?[0-9]{3}-?[0-9]{4}(?![0-9])',
    examples: [{ text: '咨询电话: 12345678', gives: { verdict: 'contact' } }, { text: '0570-1234567', gives: { verdict: 'contact' } }], refusals: [{ text: '电话用户达到100万户', why: 'a quantity' }],
  },
  {
    id: 'contact-address', finds: 'designation', codebook: '1', verdict: 'contact', summary: 'A street address: 人民路100号3楼', triggers: ['号', '室', '楼'],
    pattern: '(?<=[路街道巷弄里])[0-9]{1,5}(?:-[0-9]{1,4})?号(?:[0-9一二三四五六七八九十]{0,4}(?:号楼|楼|室|幢|栋|单元)){0,3}|[0-9]{3,4}室|(?<=号|楼)[0-9A-Z]{1,4}(?:号楼|楼|层|室|幢)',
    examples: [{ text: '地址:人民路100号', gives: { text: '100号' } }], refusals: [{ text: '道路3条', why: 'a quantity' }],
  },
  {
    id: 'contact-web', finds: 'designation', codebook: '1', verdict: 'contact', summary: 'Web and mail addresses, ICP numbers', triggers: ['http', 'www', '@', 'ICP', '公网安备', '.pdf', '.doc', '.htm'],
    pattern: 'https?://[A-Za-z0-9./_?=&%#:-]{1,200}|(?<![a-z])www\\.[A-Za-z0-9./_?=&%#:-]{1,200}|(?<![A-Za-z0-9._-])[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]{1,40}|ICP备[0-9]{1,12}号(?:-[0-9]{1,3})?|公网安备[0-9]{1,20}号?|(?<![A-Za-z0-9._-])[A-Za-z0-9_-]{1,60}\\.(?:pdf|docx?|xlsx?|html?|tsv|txt)',
    examples: [{ text: '见 http://www.example.gov.cn/art/2023/4/27.html', gives: { verdict: 'contact' } }], refusals: [{ text: 'www是万维网', why: 'no address' }],
  },
  // dates that the times do not know
  {
    id: 'date-iso', finds: 'designation', codebook: '7', verdict: 'date', summary: 'Dates in digits and clock times: 2023-04-27 16:24', triggers: ['-', '.', '/', ':', '月'],
    pattern: '(?<![0-9])(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}(?:[ T]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?![0-9])|(?:19|20)[0-9]{2}月[0-9]{1,2}月[0-9]{1,2}日|(?<![0-9:])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])|(?<![0-9])(?:19|20)[0-9]{2}年[X×xX]{1,2}月|[0-9]{1,2}时(?:[0-9]{1,2}分)?(?=[,。至前]|$)|(?<![0-9])(?:19|20)[0-9]{2}(?=届)',
    examples: [{ text: '发布时间:2023-04-27 16:24', gives: { verdict: 'date' } }, { text: '2026月3月26日', gives: { verdict: 'date' } }], refusals: [{ text: '比例为1:100', why: 'a ratio' }],
  },
];
