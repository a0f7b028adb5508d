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
        '|调整|延长|精简|放宽|跃升|前移|回升|回落|收窄|转|变|跃|增|升|降|减|提)(?:到|至|为|居)(?:[^,;。、]{0,8}年(?:的)?)?(?:约|近|[一-龥]{0,4}第)?$',
      ].join(''),
      'u',
    ),
    examples: ['增至', '左右提高到', '提高到2025年的'],
    refusals: ['增加', '、增至', '增至约为'],
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
});

/** The heads of a list that shares its numbers, and what one of its members gives to the others. */
export const HEAD = phraseTable('head', {
  core: {
    summary: 'Core nouns of a ratio or amount that belongs to somebody: 规上工业税收',
    pattern: new RegExp(
      [
        '^(?:税收|增加值|产值|总产值|营业收入|营业总收入|营收|收入|总收入|利润|利润总额|税额|利税|总额|总量|总数|规模|能级|产量|面积|投资|投资强度|强度|密度|贷款',
        '|余额|存款|产出|能耗|水耗|用水量|用电量|排放|占比|比重|比例|成本费用率|费用率|劳动生产率|生产率|数量|排放量|能耗降低率|降低率)$',
      ].join(''),
      'u',
    ),
    examples: ['税收', '能耗降低率'],
    refusals: ['亩均税收', '税收优惠'],
  },
  modifier: {
    summary: 'Modifiers that are taken with the core: 亩均税收, 主营业务收入',
    pattern: /(?:亩均|人均|户均|地均|单均|全员|平均|年|总|净|主营业务|主营|业务|规模)$/u,
    examples: ['规上工业亩均', '企业主营业务'],
    refusals: ['亩均税收', '规上工业'],
  },
  denominator: {
    summary: 'Denominators, given on with the owner unless the new name brings its own: 单位能耗, 万元增加值',
    pattern: /(?:单位能耗|单位排放|单位|万元增加值)$/u,
    examples: ['规上工业单位', '万元增加值'],
    refusals: ['单位增加值', '万元'],
  },
  ownDenominator: {
    summary: 'A name with a denominator of its own',
    pattern: /^(?:单位|万元)/u,
    examples: ['单位能耗增加值', '万元增加值用水量'],
    refusals: ['亩均税收', '百万元产值'],
  },
  shareOf: {
    summary: 'A share of a whole whose subject is the indicator before it: 占工业增加值比重',
    pattern: /^占(?!地(?!区|方)|用|比|道)(?:.{2,}(?:比重|比例)|[^,;。、]{3,24})$/u,
    examples: ['占规上工业增加值比重', '占一般公共预算支出'],
    refusals: ['占比', '工业占比重'],
  },
  shareName: {
    summary: 'An indicator that is a share or a rate itself',
    pattern: /(?:比重|比例|占比|率)$/u,
    examples: ['研发投入占比', '城镇化率'],
    refusals: ['增加值', '比重上升'],
  },
  total: {
    summary: 'The total of a thing counted before: 规模企业30家以上,总量达到530家',
    pattern: /^(?:总量|总数|数量|总规模|占比|比重)$/u,
    examples: ['总量', '占比'],
    refusals: ['企业总量', '总额'],
  },
  measureName: {
    summary: 'An indicator that is a measure and owns no total',
    pattern: /(?:量|率|值|额|数|比重)$/u,
    examples: ['用电量', '投资额'],
    refusals: ['规模企业', '园区'],
  },
  useOfFunds: {
    summary: 'The words of use that are given on from one fund to the next: 实际利用外资…、内资…',
    pattern: /^(?:实际|协议|合同)(?:利用|使用|到位|引进)/u,
    examples: ['实际利用外资', '合同引进外资'],
    refusals: ['利用外资', '实际外资'],
  },
  funds: {
    summary: 'Funds from inside or outside: 内资, 外资',
    pattern: /^[内外]资/u,
    examples: ['内资', '外资'],
    refusals: ['引进外资', '内需'],
  },
  rateWord: {
    summary: 'A rate that is one short word: 解决率, 开工率',
    pattern: /^[一-龥]{2,4}率$/u,
    examples: ['解决率', '投产率'],
    refusals: ['率', '难题解决率高'],
  },
  costRate: {
    summary: 'A rate of costs, which any amount may own',
    pattern: /费用率$/u,
    examples: ['成本费用率'],
    refusals: ['费用', '税率'],
  },
  inTurn: {
    summary: 'Numbers that are given out in turn: 分别, 依次',
    pattern: /分别|依次/u,
    examples: ['增加值分别', '依次'],
    refusals: ['增加值', '类别'],
  },
  endsInTurn: {
    summary: 'A list that 分别 ends: what follows belongs to each of it',
    pattern: /分别$/u,
    examples: ['水利、交通建设分别'],
    refusals: ['分别投资', '建设'],
  },
  andOthers: {
    summary: 'A list that goes on: 等河道17条 is one number for all',
    pattern: /等(?!级)/u,
    examples: ['甲河、乙河等河道'],
    refusals: ['甲、乙等级', '河道'],
  },
  joinWord: {
    summary: 'A word that joins the last two members of a list',
    pattern: /^(?:和|及|与|以及)$/u,
    examples: ['和', '以及'],
    refusals: ['、', '或'],
  },
  joinInWord: {
    summary: 'A joining word that is part of another word: 及以上, 和谐, 与会',
    pattern: /^(?:及以上|及以下|及其|和谐|与会)/u,
    examples: ['及以上企业', '和谐社区'],
    refusals: ['和园区', '及企业'],
  },
  measured: {
    summary: 'A head that is a measure itself: it needs no tail from the last one',
    pattern:
      /(?:值|额|量|率|收入|产值|比重|占比|比例|面积|人数|人次|户数|家数|装机|装机容量|里程|床位|产能|运量|吞吐量|总数|数|度|投资|贷款|存款|出口|进口|税收|利润)$/u,
    examples: ['居民人均可支配收入', '固定资产投资'],
    refusals: ['城镇', '投资者'],
  },
  level: {
    summary: 'A level that leads a name: 国家级, 省级以上',
    pattern: /^(?:(?:国家级?|省级?|市级?|[县区]级?|世界级)(?:及?以上)?|第?[一二三](?=次?产|$))/u,
    examples: ['国家级企业', '省级及以上', '县', '三产业', '一'],
    refusals: ['星级企业', '企业国家级'],
  },
  townOrCountry: {
    summary: 'The two halves of a population: 城镇和农村常住居民人均可支配收入',
    pattern: /^(?:城镇|农村|城市|乡村)/u,
    examples: ['城镇', '农村常住居民'],
    refusals: ['居民', '新农村'],
  },
  deverbal: {
    summary: 'A noun of a verb at the end of what is counted, shared by a list: 3项工艺研发和应用',
    pattern: new RegExp(
      [
        '(?:的[^的]{1,6}(?:改造|建设|提升|整治|淘汰)|(?:研发|攻关|开发|设计|制造|试验|示范)(?:和|及|与)(?:产业化|推广|示范)?(?:应用|推广|示范|转化)',
        '|研发和应用|研发及应用|研发与应用|研发应用|(?:的)?(?:提质升级|提档升级|提质增效|改造升级|提标改造|扩能改造|提质改造|治理|改造提升|整治提升|提升改造|更新改造|新建改造|建设|改造|研发|应用|推广|转化|升级|整治|培育))$',
      ].join(''),
      'u',
    ),
    examples: ['工艺研发和应用', '企业的智能化改造'],
    refusals: ['应用场景', '工艺'],
  },
  carryingOut: {
    summary: 'A verb that carries out a deed named behind the number: 开展, 完成',
    pattern: /^(?:开展|完成|实施|推进|启动|加快|推动|组织|累计完成)/u,
    examples: ['开展', '累计完成'],
    refusals: ['培育', '全面开展'],
  },
  countOfList: {
    summary: 'The last member of a list with the count of the list, before what its members have in common: 食品两个(产业集群营收)',
    pattern: /^([^0-9两二三四五六七八九]{1,12}?)等?[两二三四五六七八九][个大条类](?=[一-龥]{2})/u,
    examples: ['食品两个产业集群营收', '服装等三大产业增加值'],
    refusals: ['两个产业集群营收', '食品产业集群营收'],
  },
  ownDeed: {
    summary: 'A member that names a deed of its own takes none from the last',
    pattern: /(?:淘汰|提升|改造|建设|竣工|投产|投用|开工|落地|达产|运营)$/u,
    examples: ['落后设备淘汰', '园区建设', '重点项目竣工投产'],
    refusals: ['建设项目', '零部件'],
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
        '^(?:(?:亩均|人均|户均|地均|单均|单位(?:[一-龥]{2,8}?)?|万元|全员|平均|年|总|净|新增|主营)?(?:业务)?(?:税收|增加值|产值|总产值|营业收入|营业总收入|营收|主营业务收入',
        '|收入|总收入|利润|利润总额|税额|利税|总额|总量|总数|总规模|数量|规模|产量|面积|投资|投资强度|贷款|余额|存款|产出|能耗|水耗|电耗|用水量|用电量|排放|排放量|排放增加值|能耗增加值',
        '|占(?!地(?!区|方)|用|道)(?:全?[一-龥]{1,3})?[A-Za-z一-龥]{2,20}(?:比重|比例)?|占比|比重|比例|[一-龥]{2,3}率|劳动生产率|强度|密度|浓度|满意度|成本费用率))$',
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
