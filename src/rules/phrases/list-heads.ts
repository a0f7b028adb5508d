import { phraseTable } from '../../model/phrase-rule.js';

/** What one member of a list gives to the others: the owner of a measure, the noun of a kind, the thing that is counted and sized. */
export const LIST_HEAD = phraseTable('list-head', {
  kind: {
    summary: 'A kind or a size alone, which lacks its noun: 国家级专业型, 千亿级',
    pattern: /^[^、,;。的]{2,12}(?:型|类)$|^[A-Z一二三四五]类$|^[^、,;。的]{1,6}亿元?级$/u,
    examples: ['国家级特色专业型', '千亿级', 'A类'],
    refusals: ['专业型平台', '国家级', '新型'],
  },
  owner: {
    summary: 'Whose measure it is: 试点示范项目 of 试点示范项目运营成本',
    pattern:
      /^([^、,;。的]{1,12}(?:项目|工厂|车间|园区|示范区|试验区|示范村|企业|门店|站点|社区|基地|学校|医院))(?!数|质量|总数|单位|规模)[^、,;。]{2,10}$/u,
    examples: ['试点示范项目运营成本', '示范工厂能耗'],
    refusals: ['规上工业增加值', '示范项目', '企业数量'],
  },
  ownedMeasure: {
    summary: 'A measure of how somebody works, which has an owner: 生产效率, 产品不良品率; statistics of a place have none',
    pattern: new RegExp(
      [
        '^(?!城镇化|登记|森林|研发|固定|一般|工业|农业|社会|居民|全社会|规上)[^、,;。的]{0,8}(?:成本|效率|周期|能耗|水耗|消耗|利用率|良品率|合格率',
        '|返修率|故障率|损耗率|生产率|处理率|参与率|产出率|投诉率|满意度|能耗强度|时间|用工|排放量?)$',
      ].join(''),
      'u',
    ),
    examples: ['生产效率', '产品不良品率', '能源利用率'],
    refusals: ['城镇化率', '固定资产投资', '登记失业率'],
  },
  ownerNoun: {
    summary: 'An owner of its own: 企业综合能耗',
    pattern: /项目|工厂|车间|园区|企业|社区|学校|医院|机关|全[市县省区]|行业/u,
    examples: ['企业综合能耗'],
    refusals: ['设备利用率', '产品不良品率'],
  },
  size: {
    summary: 'The size of what is counted: 总面积, 建筑面积',
    pattern: /^(?:总|合计|累计)?(?:建筑|占地|营业|使用|经营|种植|用地)?(?:面积|规模|投资额?|容量|床位|产能)$/u,
    examples: ['总面积', '建筑面积', '总投资'],
    refusals: ['绿地面积', '面积指标'],
  },
  described: {
    summary: 'A clause that is nothing but a thing with its attribute: 功能完善的示范社区',
    pattern: /^[^,;。的0-9]{2,14}的([^,;。的0-9]{2,14})$/u,
    examples: ['功能完善的示范社区'],
    refusals: ['功能完善', '建成3个功能完善的社区'],
  },
  holder: {
    summary: 'Who or what the second number of a phrase belongs to: 项目 in 7个项目390亩土地',
    pattern: /^(?:[一-龥]{0,4})(?:项目|企业|园区|家庭|农户|学校|医院|村|社区|单位|机构)$/u,
    examples: ['项目', '重点企业'],
    refusals: ['企业家', '工业用地'],
  },
  deed: {
    summary: 'A phrase that ends in what is done, so that all numbers before it are of one thing: 土地“标准地”供地, 安全饮水问题',
    pattern: /(?:供地|供应|出让|更新|报批|需求|征收|检修|开工|投产|建设|改造|治理|整治|搬迁|工程|问题)$/u,
    examples: ['土地“标准地”供地', '安全饮水问题', '设备更新'],
    refusals: ['贫困家庭', '教师'],
  },
  others: {
    summary: 'The rest of the places, which lack their measure: 其他县城, 其余乡镇',
    pattern: /^(?:其他|其它|其余|另外)[^,;。、的]{0,8}(?:城区|县城|乡镇|地区|[县市区镇乡村])$/u,
    examples: ['其他县城', '其余乡镇'],
    refusals: ['其他县城污水处理率', '其他产业', '县城'],
  },
  measureOfPlace: {
    summary: 'The measure behind the last place of a name: 甲镇和乙镇城区|污水处理率',
    pattern: /(?:城区|县城|城镇|乡镇|农村|建成区|市区|镇|县|区|市|村)([^,;。、镇县区市村]{2,12}(?:率|量|额|值|收入|面积|比重|占比))$/u,
    examples: ['甲镇和乙镇城区污水处理率', '县城生活垃圾处理率'],
    refusals: ['污水处理率', '城区建设'],
  },
  graded: {
    summary: 'A grade with what is counted of it, which lacks what it is a grade of: 一级|以上天数',
    pattern: /^(?:[一二三四五六]级|[ⅠⅡⅢⅣⅤ]类|优良?|良好?)((?:及?以上)?(?:天数|水质比例|断面比例|水体比例|企业|天数比例))$/u,
    examples: ['一级以上天数', 'Ⅱ类水质比例'],
    refusals: ['空气质量一级以上天数', '一级企业数量'],
  },
  gradeAtEnd: {
    summary: 'A grade at the end of a name that its count was taken off: 空气质量|二级',
    pattern: /(?:[一二三四五六]级|[ⅠⅡⅢⅣⅤ]类|优良?|良好?)$/u,
    examples: ['空气质量二级', '断面Ⅲ类'],
    refusals: ['空气质量', '一级市场'],
  },
  sizeAlone: {
    summary: 'A size alone, which lacks whose it is: 过10亿元, 超亿元',
    pattern: /^(?:过|超过?|破|达)[0-9.]{0,6}[十百千万亿]{1,3}元?$/u,
    examples: ['过10亿元', '超亿元'],
    refusals: ['过10亿元企业', '10亿元'],
  },
  sizeInside: {
    summary: 'The size inside a name: 营收|过50亿元|工业企业',
    pattern: /(?:过|超过?|破|达)[0-9.]{0,6}[十百千万亿]{1,3}元?/u,
    examples: ['年营收过50亿元工业企业', '产值超亿元企业'],
    refusals: ['亿元以上企业'],
  },
  investment: {
    summary: 'A sum invested, which belongs to the projects counted before: 总投资, 投资额',
    pattern: /^(?:计划)?(?:总投资额?|投资总?额)$/u,
    examples: ['总投资', '计划总投资', '投资额'],
    refusals: ['固定资产投资', '投资', '项目总投资'],
  },
  projects: {
    summary: 'Projects, which something is invested in',
    pattern: /项目$/u,
    examples: ['市重点项目', '亿元以上项目'],
    refusals: ['项目开工', '企业'],
  },
  yearlySum: {
    summary: 'What the firms counted before make in a year: 年营收, 年产值',
    pattern: /^年(?:营收|产值|营业收入|销售收入|销售额|主营业务收入|纳税额?|利税)$/u,
    examples: ['年营收', '年产值'],
    refusals: ['营收', '年产值占比'],
  },
  firms: {
    summary: 'Firms that are counted',
    pattern: /(?:企业|合作社|公司|基地|园区|集群)$/u,
    examples: ['产业集群企业', '龙头企业'],
    refusals: ['企业家', '项目'],
  },
  dealt: {
    summary: 'What was dealt at the events counted before: 交易金额, 签约金额',
    pattern: /^(?:现场)?(?:交易|签约|成交|合同|意向|销售)(?:总)?(?:金额|额)$/u,
    examples: ['交易金额', '签约额'],
    refusals: ['进出口额', '合同外资金额'],
  },
  events: {
    summary: 'Events that are counted and at which something is dealt',
    pattern: /(?:对接|对接会|洽谈会?|招聘会?|展销会?|博览会|活动|招商|推介会?)$/u,
    examples: ['产销对接', '招商推介会'],
    refusals: ['企业', '签约项目'],
  },
  holds: {
    summary: 'Who has a problem, as short as it can be said: 村, 户群众',
    pattern: /^[一-龥]{0,4}(?:村|人|户|群众|农户|居民|学校|家庭|小区)$/u,
    examples: ['村', '贫困户', '群众'],
    refusals: ['村饮水安全问题', '企业'],
  },
  problem: {
    summary: 'A problem of those who are counted: (20万人)饮水安全问题',
    pattern:
      /(?:饮水|安全饮水|用水|吃水|住房|出行|行路|就医|看病|上学|入学|就业|用电|供暖|取暖|办证|通信)[^,;。、]{0,6}(?:问题|困难|难题)$/u,
    examples: ['饮水安全问题', '群众出行难题', '用电困难'],
    refusals: ['问题', '饮水工程'],
  },
  place: {
    summary: 'A township, a street or a district: who has a part of what was counted',
    pattern: /^[一-龥]{1,6}(?:镇|乡|街道|区|县|市|旗|园区|开发区)$/u,
    examples: ['河口镇', '城南街道'],
    refusals: ['示范村', '镇区企业'],
  },
  ofThese: {
    summary: 'Words that open the parts of what was just counted: 其中',
    pattern: /其中|分别是|包括/u,
    examples: [',其中:', '家(其中'],
    refusals: [',', '、'],
  },
});
