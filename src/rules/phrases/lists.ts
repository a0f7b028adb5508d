import { phraseTable } from '../../model/phrase-rule.js';

/** Where one quantity's phrase ends and the next one's begins. Each reads the text between two numbers. */
export const CUT = phraseTable('cut', {
  levelOnly: {
    summary: 'A level alone before its fellow: 423个(省、市重点项目)',
    pattern: /^(?:国家|全国|[省市县区部])级?$/u,
    examples: ['省', '国家级'],
    refusals: ['省重点项目', ''],
  },
  building: {
    summary: 'A verb of building that begins a phrase of its own between two numbers: 支持20个重点县建设果菜基地6.2万亩',
    pattern: /^(?:建设|建成|新建|打造|培育|种植|实施|开展|完成|改造|引进|新增|发展|兴建|修建|创建|举办|发放|开工|启动|生产|推广)/u,
    examples: ['建设', '新增', '推广应用'],
    refusals: ['给予', '再建设'],
  },
  changeTo: {
    summary: 'What stands between the two ends of a change: 由120家增至200家',
    pattern: new RegExp(
      [
        '^(?:左右|以上|以内)?(?:[^,;。、0-9]{0,4})(?:增加|提高|提升|增长|上升|扩大|发展|拓展|下降|降低|减少|压缩|缩短|缩减|缩小',
        '|调整|延长|精简|放宽|跃升|前移|回升|回落|收窄|转|变|跃|增|升|降|减|提)(?:到|至|为|居)(?:[^,;。、]{0,8}年(?:的)?)?(?:约|近|超过?|[一-龥]{0,4}第)?$',
      ].join(''),
      'u',
    ),
    examples: ['增至', '左右提高到', '提高到2025年的'],
    refusals: ['增加', '、增至', '增至约为'],
  },
  turnsTo: {
    summary: 'What leads from a fall to a rise, each of which is told: (由上年下降2.3%)转为增长',
    pattern: /^(转为|变为)(?:正)?(?:增长|上升|下降|提高|回升)$/u,
    examples: ['转为增长', '变为下降'],
    refusals: ['增长', '转为', '提高到'],
  },
  basisFrom: {
    summary:
      'What leads to the amount that a change is measured from: 较2024年的240亿元增长, 在2024年800亿元的基础上增加, 由65%提高10个百分点',
    pattern: /(?:较|相比|比|在|由|从)(?:[^,;。、]{0,8}年(?:末|底)?(?:的)?|目前的|现有的?|上年的?)?(?:约|近)?$/u,
    examples: ['较2024年的', '工业总产值在2024年', '转化率由'],
    refusals: ['较好', '在园区'],
  },
  basisTo: {
    summary: 'The change that follows such an amount: 增长25%, 的基础上增加400亿元',
    pattern: /^(?:的?基础上|相比|,)?(?:再|分别)?(?:增长|增加|提高|提升|上升|下降|减少|降低|翻)(?:了|约)?$/u,
    examples: ['增长', '的基础上增加', '提高'],
    refusals: ['提高到', '以上,增长'],
  },
  basisWords: {
    summary: 'Words that close the amount a change is measured from: 的基础上',
    pattern: /^(?:的?基础上|相比|,)/u,
    examples: ['的基础上增加', '基础上再增加'],
    refusals: ['增加', '在基础上'],
  },
  changeFrom: {
    summary: '由 or 从 right before the number that a change begins with, or before its year: 由2021年的12%提高到20%',
    pattern: /(?:由|从)(?:[^,;。、]{0,8}年(?:末|底)?(?:的)?|原来的|目前的|现在的)?(?:约|近)?$/u,
    examples: ['企业由', '占比由2021年的', '面积从目前的'],
    refusals: ['企业由政府', '自由贸易'],
  },
  joint: {
    summary: 'What joins two quantities right before the second: 10家和, 5个以及',
    pattern: /(?:和|及|以及|与|并|且|\+|\/|或)(?:者)?$/u,
    examples: ['企业和', '以及', '或者', '+'],
    refusals: ['和企业', '、'],
  },
  jointBeforeList: {
    summary: 'The joining word that comes before the next list: 2个千亿级产业集群和包装、装备2个百亿级产业集群',
    pattern: /^[^、和]{3,20}?(和|以及)(?=[^、]{2,12}、)/u,
    examples: ['千亿级产业集群和包装、装备'],
    refusals: ['企业和包装', '千亿级产业集群和包装装备'],
  },
  jointInside: {
    summary: 'A joining word anywhere between two quantities that no mark divides',
    pattern: /(?:以及|和|与|及|并|且)/u,
    examples: ['企业和园区', '以及企业'],
    refusals: ['企业、园区', '企业或'],
  },
  giving: {
    summary: 'A verb of giving right behind the first quantity: what follows is given for it',
    pattern: /^(?:可以?)?(?:给予|给于|予以|享受|奖励|补助|补贴|资助|申请|申领|发放|实行|领取|兑付)/u,
    examples: ['给予', '奖励', '可申请'],
    refusals: ['的给予', '用于'],
  },
  givingBehind: {
    summary: 'A verb of giving behind what the first quantity counts: 100名游客奖励(2000元)',
    pattern: /(?<=^[^,;。获得]{2,20})(?:再?给予|予以|奖励|补助|补贴|资助|发放)(?:最高|不超过)?$/u,
    examples: ['游客奖励', '总部企业给予'],
    refusals: ['奖励', '游客奖励资金', '企业获省级奖励'],
  },
});

/** What a list or a clause gives to the numbers beside it. */
export const SHARING = phraseTable('sharing', {
  wish: {
    summary: 'A verb that wishes for more of what was named before: 增长6.5%,冲刺7%',
    pattern: /(?:冲刺|冲击|挑战)$/u,
    examples: ['冲刺', '努力冲击'],
    refusals: ['达到', '冲刺目标'],
  },
  timesCounted: {
    summary: 'A unit that counts how often something was done: 人次, 户次',
    pattern: /[人家户车例件个]次$/u,
    examples: ['人次', '家次'],
    refusals: ['人', '场次', '批次'],
  },
  noDeed: {
    summary: 'Verbs that say of a deed named elsewhere that it was done: 完成, 达到, 提供',
    pattern: /完成|达到|提供|发放|惠及|开展|举办|实施|组织|接待|吸引|带动|覆盖|参与|落实/u,
    examples: ['完成', '开展', '惠及'],
    refusals: ['培训', '转移就业'],
  },
  newIntent: {
    summary: 'A word of striving or ensuring, or 为, that opens a clause with a deed of its own: 争取新谋划的项目, 为市场主体减负',
    pattern: /^,?(?:力争|争取|确保|保证|努力|力求|为(?=[一-龥]{2}))/u,
    examples: ['争取新谋划的', '确保'],
    refusals: ['新增', '企业力争'],
  },
  doesItself: {
    summary:
      'Those who are counted, with what they do or reach themselves behind them: (50多万人)上一线昼夜值守, (486个)小区实现物业全覆盖',
    pattern:
      /^[^,;。、的]{0,10}?(?:上(?:一线|阵|岗|路|门|山)|奔赴|昼夜|投身|奋战|参加|参与|得到|实现|用上|喝上|住上|住进|搬进|走上|脱贫|受益)/u,
    examples: ['上一线昼夜严防死守', '“三无”小区实现物业'],
    refusals: ['小区', '老旧小区改造'],
  },
  gains: {
    summary: 'Somebody who gains, at the end of a name, which no verb is carried over to: 企业受益',
    pattern: /(?:受益|获益|增收|受惠)$/u,
    examples: ['企业受益', '农户增收'],
    refusals: ['受益企业', '增收项目'],
  },
  broughtIn: {
    summary: 'A verb of bringing in from outside',
    pattern: /^(?:新)?(?:引进|招引|争取|引资)$/u,
    examples: ['引进', '招引'],
    refusals: ['签约', '完成'],
  },
  inPlace: {
    summary: 'Money that has come: 到位资金',
    pattern: /^(?:实际)?到位(?:内资|外资|资金)$/u,
    examples: ['到位资金', '实际到位内资'],
    refusals: ['资金到位率', '资金'],
  },
  changeAlone: {
    summary: 'A verb of change that is all that stands before its number',
    pattern: /^(?:增加|净增加|多|(减少|下降|净减少|少))$/u,
    examples: ['增加', '减少'],
    refusals: ['新增', '增加值'],
  },
  stageTail: {
    summary: 'The stage that things have come to, behind them: 产业项目|新开工, which the next number tells of another stage',
    pattern: /(?<=[一-龥]{2})(?:新开工|开工建设|开工|签约|落地|入库|投产)$/u,
    examples: ['产业项目新开工', '保障性住房开工'],
    refusals: ['开工', '开工率'],
  },
  stage: {
    summary: 'A verb of a stage: 竣工',
    pattern: /^新?(?:竣工|投产|开工|落地|入库|投用|交付|建成)$/u,
    examples: ['竣工', '新竣工'],
    refusals: ['培育', '竣工验收'],
  },
  predicateTail: {
    summary: 'What a clause tells of its subject without a number, behind the subject: 市场主体|增量提质, 旅游收入|再创新高',
    pattern: new RegExp(
      [
        '(?<=[一-龥]{2})(?:增量提质|提质增效|提质增量|扩面提质|扩量提质|提质扩面|量质齐升|质效双升',
        '|(?:持续|稳步|快速|不断|大幅|明显|较快|平稳|稳定|显著)(?:增长|提升|提高|扩大|上升|下降|改善|增加|壮大|攀升)|再[创上]新[高台阶]{1,2})$',
      ].join(''),
      'u',
    ),
    examples: ['市场主体增量提质', '旅游收入再创新高', '经营主体持续壮大'],
    refusals: ['增量提质', '市场主体', '质量提升工程'],
  },
  classEnd: {
    summary: 'A class inside a bracket, which shares the noun that the bracket is hung on: A类减免100%',
    pattern: /[类级档]$/u,
    examples: ['A类', '一档'],
    refusals: ['类企业', '园区'],
  },
  stock: {
    summary: 'A stock or an amount: no verb of doing is carried over to it (建成园区10个,总面积500亩)',
    pattern:
      /(?:拥有量|总量|饲养量|存栏|出栏|销量|销售额|交易额|总数|比重|占比|比例|率|总额|余额|规模|面积|产量|金额|收入|投资|产值|增加值|到位资金|新增就业)$/u,
    examples: ['贷款余额', '总面积', '工业增加值'],
    refusals: ['面积指标', '企业'],
  },
  amount: {
    summary: 'An amount that flows or lies there: only 完成 goes over to it (新建泵站5座,设计流量40立方米)',
    pattern: /(?<![数质增])量$/u,
    examples: ['新能源发电量', '设计流量'],
    refusals: ['数量', '产品质量'],
  },
  bodyPreposition: {
    summary: 'A preposition that opens the phrase before a bracket',
    pattern: /^(?:由|以|对)/u,
    examples: ['对企业', '由政府'],
    refusals: ['企业', '于对'],
  },
  level: {
    summary: 'A level that leads a name and alone takes the noun of its neighbour: 省级卫生村20个、市级30个',
    pattern: /^(?:国家级|世界级|省级|市级|区级|县级|镇级|[五四三二一]星级|[百千五十]+亿级)(?:及?以上)?(?:的)?/u,
    examples: ['省级', '五星级饭店', '百亿级企业'],
    refusals: ['乡级', '一级'],
  },
  unnumbered: {
    summary: 'The indicator of a clause that states no number: 万元增加值能耗降低率完成下达任务',
    pattern: /^([^,;。]{4,30}?(?:率|量|值|额|强度))(?:完成|达到|控制|保持|稳步|持续|明显|进一步|不断)/u,
    examples: ['万元增加值能耗降低率完成下达任务'],
    refusals: ['能耗降低', '园区建设稳步推进'],
  },
  institution: {
    summary: 'A kind of body that a norm is set for: 大中型企业不少于2人',
    pattern: /(?:企业|单位|机构|学校|医院|乡镇|街道|部门|村|社区)$/u,
    examples: ['大中型企业', '社区'],
    refusals: ['企业家', '财务人员'],
  },
  timeAhead: {
    summary: 'A time that opens a clause: 2025年底前, 十四五末',
    pattern: /^[0-9一二三四五六七八九十年月日份底末前到]{2,10}[前底末年]/u,
    examples: ['2025年底前具有', '到2025年'],
    refusals: ['具有资格', '十四五'],
  },
  grade: {
    summary: 'The grade that a sum is given for, without what leads it: 按本科1万元',
    pattern: /[^的按对]{1,8}$/u,
    examples: ['按本科', '对引进的博士'],
    refusals: ['引进的', '按'],
  },
  givenAfter: {
    summary: 'What is given, named behind the numbers: 给予一次性补贴',
    pattern: /(给予|享受|予以|发放)([^,。;]{0,12}?)((?:[^,。;的]{0,6})(?:补贴|补助|奖励|资助|支持|奖补|贴息|优惠))/u,
    examples: ['给予一次性补贴', '发放生活补助'],
    refusals: ['给予企业', '补贴企业'],
  },
  relational: {
    summary: 'Bare heads that name nothing alone and take their owner from the indicator before: 亩均税收, 解决率, 总量',
    pattern: new RegExp(
      [
        '^(?:(?:亩均|人均|户均|地均|单均|单位(?:[一-龥]{2,8}?)?|万元|全员|平均|综合|装机|年|总|净|新增|主营)?(?:业务)?(?:税收|增加值|产值|总产值|营业收入|营业总收入|营收|主营业务收入',
        '|收入|总收入|利润|利润总额|税额|利税|总额|总量|总数|总规模|数量|规模|总?产量|总产|单产|面积|投资|投资强度|贷款|余额|存款|产出|能耗|水耗|电耗|用水量|用电量|排放|排放量|排放增加值|能耗增加值',
        '|占(?![比补用道]|地(?![区方]))(?:全?[一-龥]{1,3})?[A-Za-z一-龥]{2,20}(?:比重|比例)?|占比|比重|比例|[一-龥]{2,3}率|劳动生产率|强度|密度|浓度|满意度|成本费用率))$',
      ].join(''),
      'u',
    ),
    examples: ['亩均税收', '解决率', '占全市比重', '总量'],
    refusals: ['规上工业税收', '高新技术企业'],
  },
  inTurn: {
    summary: 'A clause that tells the numbers before it again, one by one: 分别增长77.8%、17.7%',
    pattern: /^(?:[比较]?(?:上年|去年|同期)?(?:同比)?)?分别/u,
    examples: ['分别增长77.8%、17.7%', '同比分别增长'],
    refusals: ['税收分别增长', '增长'],
  },
  gradeOfPrize: {
    summary: 'A grade that something is given for: 一等奖, A类',
    pattern: /(?:奖|[级类档])$/u,
    examples: ['一等奖', 'A类'],
    refusals: ['研发单位', '奖励'],
  },
  prize: {
    summary: 'What is given behind the last of several grades: 一等奖50万元、二等奖30万元奖励',
    pattern: /^(?:一次性)?(?:奖励|奖金|补助|补贴|资助|扶持)(?:资金)?$/u,
    examples: ['奖励', '一次性奖励'],
    refusals: ['奖励政策', '企业'],
  },
  ownBase: {
    summary: 'A name that says by itself what it is measured against: 单位工业增加值能耗',
    pattern: /^单位[一-龥]{2,8}(?:能耗|水耗|电耗|用水量|排放量?)$/u,
    examples: ['单位工业增加值能耗'],
    refusals: ['单位能耗增加值', '能耗'],
  },
  ownBaseline: {
    summary: 'A change since a year of its own, which is no yearly average: 能耗较2024年下降',
    pattern: /(?:较|比|相比|以)[^,;。、]{0,4}[0-9]{4}年/u,
    examples: ['能耗较2024年下降', '比2020年'],
    refusals: ['较上年', '到2027年'],
  },
  consumption: {
    summary: 'What is consumed or emitted, which only a producer shares: 能耗, 用水量',
    pattern: /^(?:综合)?(?:能耗|水耗|电耗|用水量|用电量|排放量?)$/u,
    examples: ['能耗', '用水量'],
    refusals: ['单位能耗', '能耗增加值'],
  },
  productive: {
    summary: 'A measure of production or of its use of energy, whose owner can share its consumption',
    pattern: /(?:增加值|产值|产量|能耗|水耗|电耗|用水量|用电量|排放量?|降低率|营收|收入)/u,
    examples: ['规上工业增加值', '万元增加值能耗'],
    refusals: ['高企数量', '研发投入强度'],
  },
  standaloneRate: {
    summary: 'Rates that are names by themselves, whatever stands before them: 城镇化率',
    pattern:
      /(?:失业|城镇化|就业|毛入学|入学|出生|死亡|自给|森林覆盖|绿化覆盖|绿地|优良|达标|利用|合格|普及|及格|贫困发生|参保|巩固|发生|储蓄|通胀)率$/u,
    examples: ['城镇化率', '登记失业率'],
    refusals: ['答复率', '城镇化'],
  },
});
