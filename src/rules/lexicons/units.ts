/**
 * Units of the field. One row a unit: as written, base unit, factor to it, dimension. Magnitude words (万, 亿, 百万 …) and per-units
 * (元/亩, 万元/人·年) are composed by normalise/unit.ts. Sources: GB 3100–3102 (legal units), 统计报表制度 (counters of statistical forms).
 */
export interface UnitRow {
  readonly unit: string;
  readonly base: string;
  readonly factor: number;
  readonly dimension: string;
  /** what must not follow: 人 is no unit in 人才 */
  readonly not?: string;
  /** what may follow although it begins so: 个 is a unit in 个人工智能平台 */
  readonly but?: string;
  /** a unit only behind a magnitude: 120亿度 is electricity, 18度 is not */
  readonly scaled?: boolean;
}

const rows = (dimension: string, text: string): UnitRow[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [spelled = '', base = spelled, factor = '1', notBut = '', scaled] = entry.split('|');
      const [not = '', but = ''] = notBut.split(';');
      const row = { unit: spelled, base: base === '' ? spelled : base, factor: Number(factor === '' ? '1' : factor), dimension };
      return {
        ...row,
        ...(not === '' ? {} : { not }),
        ...(but === '' ? {} : { but }),
        ...(scaled === undefined ? {} : { scaled: true }),
      };
    });

/** entry: written|base|factor|what must not follow;what may follow although it begins so|万 where it is a unit only behind a magnitude */
export const UNITS: readonly UnitRow[] = [
  ...rows(
    'money',
    '亿级|元|100000000 亿元级|元|100000000 元|元|1|件,素,旦,宇宙,化 元人民币|元 圆|元|1|满,形,桌,通,柱,梦,润,心 圆整|元 元整|元 ' +
      '美元 元美元|美元 美金|美元 欧元 元欧元|欧元 港元 元港元|港元 港币|港元 元港币|港元 ' +
      '日元 英镑 新台币 元新台币|新台币 台币|新台币 澳元',
  ),
  ...rows(
    'area',
    '平方米 平米|平方米 ㎡|平方米 m²|平方米 m2|平方米 M2|平方米 平方|平方米|1|米,公,千,厘,分,毫,向 平方公尺|平方米 ' +
      '平|平方米|1|方,均,台,安,稳,衡,面,整,等,常,时,原,房,价,坦,江,阳,湖,川,凉,乡,缓,实,战,日,行,民,潮,罗,谷,顶,山,凡,静,息,抑,反,准,炉,度,移,地,远,南,果,舌,果,定,遥,新,市 ' +
      '平方公里 平方千米|平方公里 km²|平方公里 km2|平方公里 公顷 hm²|公顷 hm2|公顷 亩次 亩|亩|1|均',
  ),
  ...rows(
    'length',
    '公里|公里|1|碑 千米|公里 km|公里 KM|公里 米 m|米 公尺|米 厘米 cm|厘米 毫米 mm|毫米 海里 微米 μm|微米 µm|微米 纳米 nm|纳米',
  ),
  ...rows(
    'mass',
    '吨标准煤 千克标准煤 公斤标准煤|千克标准煤 吨标煤|吨标准煤 tce|吨标准煤 吨二氧化碳 吨 t|吨 公斤 千克|公斤 kg|公斤 斤 克 g|克 担 标准吨',
  ),
  ...rows(
    'energy',
    '千瓦时 kWh|千瓦时 kwh|千瓦时 度电|千瓦时 度|千瓦时|1|假,数,以|万 兆瓦时|千瓦时|1000 MWh|千瓦时|1000 吉瓦时|千瓦时|1000000 GWh|千瓦时|1000000 ' +
      '太瓦时|千瓦时|1000000000 TWh|千瓦时|1000000000 焦耳 吉焦 GJ|吉焦',
  ),
  ...rows(
    'power',
    '千瓦 kW|千瓦 kw|千瓦 KW|千瓦 兆瓦|千瓦|1000 MW|千瓦|1000 吉瓦|千瓦|1000000 GW|千瓦|1000000 瓦 千伏安 kVA|千伏安 兆伏安|千伏安|1000 MVA|千伏安|1000 ' +
      '千伏 kV|千伏 KV|千伏 kv|千伏',
  ),
  ...rows(
    'volume',
    '立方米 立方公尺|立方米 m³|立方米 m3|立方米 M3|立方米 标准立方米 Nm³|标准立方米 Nm3|标准立方米 方|立方米|1|面,案,式,法,向,便,针,位,能,可,米,式 ' +
      '升|升|1|级,至,到,幅,为,格,学 公升|升 L|升 毫升 mL|毫升 ml|毫升 标箱 标准箱|标箱 TEU|标箱 载重吨 总吨',
  ),
  ...rows(
    'people',
    '人次 人/次|人次 人日 ' +
      '名|名|1|单,录,牌,片,称,义,优,城,校,师,企,家,为,下,胜,额;义工,优秀,优质,优抚,城市,城镇,城乡,校长,校医,师范,师生,师傅,企业,家长,家庭,家政,下岗 ' +
      '人|人|1|才,均,口,工,员,力,大,民,社,事,生,数,防,居,体,物,文,选,群,为 位|位|1|于,居,列,置;居民 名额',
  ),
  ...rows('household', '户|户|1|籍,外,口'),
  ...rows(
    'organisation',
    '家|家|1|庭,电,园,居,乡,具,装;电子,电商,电力,电器,电气,电池,电机,电影,电网,园区,园林,园艺,居家,居民,乡镇,乡村,具有,具备,装备,装饰,装修,装配 所|所|1|有,在,需,属,得,以,称,涉 ',
  ),
  ...rows(
    'count',
    `个|个|1|人,体,性,百分点,工作日,月,转,税,别;人工智能,人才,人形机器人,人文,人社,人力资源,人居,体育,体验,体系,体检,体能,性能,性别,别墅,税务,税源,转化,转型,转移
    项|项|1|目;目标 件|件|1 台|台|1|阶,湾,资,商,州,账 台套|台(套) 台(套)|台(套) 套 辆 艘 架 座 条|条|1|件,例,约 处|处|1|理,置,于 间|间|1|隔,接 栋 幢
    门|门|1|类,槛,户 种|种|1|类,植,业,子
    类|类|1|型,别,似 款 场次 场|场|1|所,景,地 批次 批|批|1|准,复,发 次|次|1|性,级,日,生,年 例 宗 起|起|1|来,步,点,到 份|份|1|额 篇 本|本|1|级,地,市,县,区,省,科,土,年,次 部|部|1|门,分,委,署,级
    支|支|1|持,行,付,撑,部 根|根|1|据,本,源,治,除 只 头|头|1|部 株 棵 片|片|1|区 组|组|1|织,建,成 对 枚 口 眼 盏 节 层|层|1|级,次 笔 单|单|1|位,项,一,个,打 章 床 张床位|张 张 床位 车位 泊位 个(处)|个
    个(家)|个 期|期|1|间,末,货 班 梯 架次 航次 班次 班列 列|列|1|入,为 趟 粒 卷 册 级|级|1 卡 码 局 站|站|1|点 标|标|1|准 箱 羽 尾 畦 棚 门次 块|块|1|地,状,头
    轮|轮|1|车,电,船,胎,渡,椅,换,值,岗,训,流,番,作,休,台,毂,机;台风 轮次 届|届|1|时,满,次,期,中,五,毕,高,大,全,省,市,县,人,政,党,四,三,二,一,六,七,常
    核时 卡时 机时 课时 学时 学分 词条 条次 件次 个次 户次 家次 台次 辆次 例次 艘次
    晚|晚|1|会,上,间,年,报 空方`,
  ),
  ...rows('recurrence', '年一遇'),
  ...rows(
    'time',
    '个工作日 工作日|个工作日 个月 月|个月|1|度,份,底,初,末,均 天 日|天|1|报,常,前,均,期,产 ' +
      '年|年|1|均,产,度,级,轻,薪,底,末,初,代,限,龄,化,检,报,会,审计,审核,审验,青,终,货,后 周|周|1|边,期,年,转,岁,全 小时 分钟 秒|秒|1|批 季度 个季度|季度 毫秒',
  ),
  ...rows('age', '周岁 岁'),
  ...rows(
    'ratio',
    '% ‰ /10万 /十万|/10万 人/10万|/10万 人/十万|/10万 个百分点 百分点|个百分点 个pct|个百分点 pct|个百分点 pcts|个百分点 个千分点|个百分点|0.1 千分点|个百分点|0.1 个基点 倍 ' +
      '折|%|10|旧,扣,叠,射 成|%|10|果,为,立,功,员,都,长,本,熟,绩,效,型,片,就,分,交,渝,套,批,建,群',
  ),
  ...rows('score', '分|分|1|别,类,级,布,配,行,局,解,散,析,为,层,期,步,批,区,工,管,享,享,公司,支,店,院,钟,之 颗星 星级|星级'),
  ...rows(
    'computing',
    'EFLOPS|P|1000 PFLOPS|P EFlops|P|1000 PFlops|P Eflops|P|1000 Pflops|P EFLOP/s|P|1000 PFLOP/s|P ' +
      'EFlop/s|P|1000 PFlop/s|P TB PB GB MB EB ZB ' +
      'P|P|1|P,C,M,L,E,R,B,F Tbps|Tbps Gbps|Gbps Mbps|Mbps M|Mbps 兆|Mbps|1|瓦,帕,赫,欧,伏,头,丰,字,位,光,易,京 Mbit/s Gbit/s 比特 标准机架 机架',
  ),
  ...rows('other', '℃ 摄氏度|℃ °C|℃ ºC|℃ 分贝 dB|分贝 dB(A)|分贝 微克 μg|微克 µg|微克 ug|微克 毫克 mg|毫克 贝可 兆帕 转 赫兹 勒克斯 帕'),
];

/** Currencies that stand before a number, with their base units. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  人民币: '元',
  RMB: '元',
  CNY: '元',
  '￥': '元',
  '¥': '元',
  新台币: '新台币',
  台币: '新台币',
  NT$: '新台币',
  港币: '港元',
  HK$: '港元',
  USD: '美元',
  US$: '美元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
};
