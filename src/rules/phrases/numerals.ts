import { phraseTable } from '../../model/phrase-rule.js';

const CN = '零〇一二两三四五六七八九十百千万亿';
const DIGIT = '[一二两三四五六七八九]';
/** A Chinese numeral with its decimals: 九十五点五 */
const CN_DECIMAL = `(?:[${CN}]|点(?=[零〇一二三四五六七八九]))`;
/** Digits of cheques and contracts, which are words of their own elsewhere (大陆, 队伍): a numeral only where a unit closes it. */
const CAPITAL = '壹贰叁肆伍陆柒捌玖';

/**
 * Words that begin with a numeral character and are no number: 一批, 双创, 百强, 千方百计. By the character that they begin with.
 * Source: 现代汉语词典 compounds that occur in plans and work reports.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  零: ['部件|售|工|碳|排放|距离|跑|星|散|食|基础|容忍|障碍|接触|成本|门槛|直排|报告|延误|上访|事故|增长|投诉|换乘|添加|关税|增地'],
  一: [
    '批|系列|体|流|定|般|致|起|直|律|切|些|样|旦|贯|并|同|方面|线|手|站|带一路|概|心|时|度|举|道|味|经|丝|边|再|齐|跃|如|面|对|代|共|部分|点(?![零一二三四五六七八九])|下',
    '番(?!$)|把手|揽子|码|网|张图|张网|盘棋|门|窗|键|卡|村|镇|乡|县|区|企|策|事一|校|品|人一|户一|类一|业|园|岗|单|条龙|条线|次性|次|目了然',
    '帆风顺|刀切|言堂|席之地|竿子|公里|老一小',
  ],
  两: [
    '岸|会|高|新|化|重|业|山|区|创|学|委|极|型|用|端|翼|手|地|融|直|不愁|难|免|减|癌|癖|优',
    '个(?:维护|确立|毫不动摇|健康|务必|先行|文明|结合|转变|大局|角度|方面|关系|层面|循环|阵地)',
  ],
  三: ['农|资|公|产|线|峡|角|维|江|北|明|亚|门|水|甲|包|支|品|同时|严三实|会一课|重|防|违|废|期|方|大球|区|网|端|新|孩|无|好学生|医'],
  四: ['个(?:意识|自信|全面|伟大)|川|有|新|史|风|季|周|面|海|邻'],
  五: ['位一体|金|险|大发展|四|一(?:劳动|国际|节)|保|湖|年规划|年计划|脏|华|指'],
  六: ['稳|保|安|合|盘|十年代'],
  七: ['一|彩|夕|匹'],
  八: ['一|项规定|达|桂|方|字|闽'],
  九: ['江|州|龙|寨'],
  十: ['分(?!钟|之)|足|堰|佳|全'],
  百: ['分点|分比|分制|分数|分百|姓|强|货|合|色|业|花|科|年|倍|战|般|炼|出|日攻坚|度|日|团'],
  千: ['分点|方|瓦|米|克|兆|里|家万户|山|古|岛|禧|斤顶|军|企|兵|百(?!亿|家|万|人|户|个|名|亩|吨|元)|变|篇'],
  万: ['众|物|里|无|能|象|户|隆|达|科|向|州|宁|安|年|事|人(?:助|评|计)|岁|全|有|企|村|华|源|一'],
};

/** All shapes of numerals, one named group each. */
const SHAPES: readonly string[] = [
  String.raw`(?<percentword>百分之(?:\d+(?:\.\d+)?|${CN_DECIMAL}{1,12}))`,
  String.raw`(?<permilleword>千分之(?:\d+(?:\.\d+)?|${CN_DECIMAL}{1,12}))`,
  String.raw`(?<fraction>(?:\d{1,4}[十百千]?[万亿]?|[一二两三四五六七八九十百千万亿]{1,5})分之(?:\d+(?:\.\d+)?|${CN_DECIMAL}{1,8}))`,
  [
    String.raw`(?<slash>(?<![\d.\/A-Za-z])[1-9]\/(?:[2-9]|10)(?![\d\/A-Za-z万折])`,
    String.raw`(?<=[占达到至为过超近约于])\d{1,2}\/\d{1,3}(?![\d\/A-Za-z万折]))`,
  ].join('|'),
  String.raw`(?<doubledigit>两位数|双位数)`,
  String.raw`(?<doubling>翻(?:了)?[一两二三四]番|翻番|倍增(?!计划|行动|工程|效应|效果|器|年(?![均度])|”))`,
  String.raw`(?<coverage>(?<!健|安)全面?覆盖(?!全|面|率|范围|网|式|型))`,
  String.raw`(?<half>半数|一半|(?<!超)过半(?!年|天|个|小时)|半价(?!值|格|差)|半(?=年(?!度|报|底|末|初)|天|个月|小时))`,
  String.raw`(?<full>全额(?!或|到位|完成))`,
  [
    String.raw`(?<vague>(?:数|几|上)[十百千万亿]{1,2}(?=[余多]?[万亿]?(?:元|家|个|项|名|人|户|件|台|亩|吨|次|场|公里|平方)|$|[,。;、])`,
    String.raw`(?:[一两二三四五六七八九]?[百千])?几十(?=[余多]?[万亿]?(?:元|家|个|项|名|人|户|件|亩|吨|公里))|几十?(?=(?:家|个|项|名|人|户|件|年)(?!月)))`,
  ].join('|'),
  // 一年半, 两个半小时
  [
    String.raw`(?<andhalf>(?<![\d.年])(?:\d{1,3}|[一两二三四五六七八九十]{1,3})`,
    String.raw`(?:个半(?=小时|月(?!度|份)|工作日|世纪)|[年天亩倍](?=半)半(?![年天数径价载亩]|个|小时)))`,
  ].join(''),
  // 七成五, 八成半
  String.raw`(?<tenths>(?:[1-9]|${DIGIT})成(?:半|[一二三四五六七八九](?![十百千万亿成])))`,
  // 1亿5千万, 1万6千, 1万2000, 3千5百
  [
    String.raw`(?<mixed>(?<![\d.])(?:\d{1,5}万?亿零?\d{1,4}(?:\.\d+)?[千百]?[余多]?万|\d{1,4}万零?\d{1,2}千(?:\d百)?`,
    String.raw`\d{1,4}万\d{4}(?![\d.,年万亿])|\d{1,2}千\d百))`,
  ].join('|'),
  // 45 600元, 1 200.5公里; 4 0个, 9 5.5%, where a reader of pages parted the digits
  [
    String.raw`(?<spaced>(?<=[到达过为超约近于至共值额量积程])[1-9]\d{0,2}(?: \d{3}){1,3}(?:\.\d+)?(?=[余多]?[万亿]?[元人亩吨公平千立户家件台%])`,
    String.raw`(?<![\d.,] ?)\d(?: \d){1,4}(?:\.\d(?: ?\d)?)?(?=[余多]?[万亿]?[元人亩吨公平立户家个件台项名%]))`,
  ].join('|'),
  String.raw`(?<arabic>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
  [
    String.raw`(?<capital>(?<![大登内着海队入])[${CAPITAL}](?:[零${CAPITAL}拾佰仟万亿]*[${CAPITAL}拾佰仟])?`,
    String.raw`(?=[万亿]{0,2}(?:元|圆|美元|港元|人民币|%|个)))`,
  ].join(''),
  String.raw`(?<chinese>[零〇一二两三四五六七八九十百千万亿]${CN_DECIMAL}*)`,
];

const MEASURES = [
  '个家项名人户件台套辆艘架座条所处间栋门种类款场次例宗起份篇部支只头株片届轮批期级大重张位倍成折番',
  '年月日天周小分吨亩米公元平立千克斤度',
].join('');

/** What is a numeral, where it ends, and which words only look like one. Patterns are for folded text. */
export const NUMERAL = phraseTable('numeral', {
  any: {
    summary: 'Every shape of a numeral; the named group tells which',
    pattern: new RegExp(SHAPES.join('|'), 'yu'),
    examples: ['1,200', '二十五', '百分之三点五', '三分之二', '两位数', '翻一番', '全覆盖', '半年', '数百家'],
    refusals: ['若干', '过', '大半'],
  },
  arabic: {
    summary: 'A number in digits, where no fraction may begin: what `any` finds there, found sooner',
    pattern: /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/uy,
    examples: ['1,200', '2025', '3.5'],
    refusals: ['二十五'],
  },
  goesOn: {
    summary: 'What a number in digits goes on with where it is more than digits: (1)/3, (1)亿5千万, (2)年半, (10)万分之八',
    pattern: /^(?:[/ ]|[个年天亩倍]半|成[半一二三四五六七八九]|[千万亿]亿?[\d零]|[十百千]?[万亿]?分之)/u,
    examples: ['/3', '亿5', '年半', '万分之', ' 600'],
    refusals: ['万元', '年', '个', '成', '分'],
  },
  insideWord: {
    summary: 'What begins with a numeral character and is a word: 一批, 百强, 千方百计',
    pattern: new RegExp(
      `^(?:${Object.entries(WORDS)
        .map(([first, rest]) => `${first}(?:${rest.join('|')})`)
        .join('|')})`,
      'u',
    ),
    examples: ['一批项目', '百强企业', '千方百计', '三农工作'],
    refusals: ['一家', '百家企业', '三个'],
  },
  discount: {
    summary: 'A discount of two digits: 八五折 is 8.5 折',
    pattern: /^折(?!旧|扣|叠|射|线|返)/u,
    examples: ['折优惠'],
    refusals: ['折扣'],
  },
  endsWord: {
    summary: 'What stands before a lone numeral character that ends a word: 进一步, 统一',
    pattern: /(?:上|下|统|唯|单|万|专|逐|之|同|进|第|划|归|独|如|合|整齐划|三位)$/u,
    examples: ['进', '实行统', '全国之'],
    refusals: ['建设', '引进了'],
  },
  countable: {
    summary: 'What can be counted or measured: a lone Chinese digit is a numeral only before it',
    pattern: new RegExp(
      String.raw`^(?:[至到\-—~～][一二两三四五六七八九十\d])|^[余多几来]?[万亿]?(?:[${MEASURES}]|百分点|工作日|季度|岁)`,
      'u',
    ),
    examples: ['家企业', '至五家', '万元', '季度'],
    refusals: ['者', '步走', '至于'],
  },
  exceeded: {
    summary: 'A number that is passed: 十余家, 百多人, 十几万; read from its last character on',
    pattern: /^(?:.[余多]|[十0]几)/u,
    examples: ['十余家', '百多', '十几万'],
    refusals: ['十左右', '家', '百几'],
  },
  minus: {
    summary: 'What makes the number behind it negative: 增长-2.3%, 为负0.3%, 零下5℃; not the sign of a range, a code or a list',
    pattern: /(?:(?:^|[为是在到至达约于从由比长幅速率降化差(:])[-−负]|零下)$/u,
    examples: ['增长-', '达到-', '为负', '-', '零下', '降幅为-'],
    refusals: ['3-', 'A-', '企业税负', '减负', '企业-'],
  },
  pairCountable: {
    summary: 'What may stand behind two digits side by side that mean a few: 两三家, 七八十个; behind others they are a name (二七路)',
    pattern: new RegExp(
      [
        '^[余多]?[万亿]{0,2}(?:[个家项名人户件台套辆艘架座条所处间栋场例份篇部支只头株片张位倍折吨亩米公元平立斤岁层道口双款种门天块]|成(?!群)',
        '年(?!规划|计划|级|期)|次(?!产业|设备|分配|供水|开发)|小时|分钟|百分点|%)',
      ].join('|'),
      'u',
    ),
    examples: ['家', '万吨', '个项目', '次', '年时间'],
    refusals: ['路', '产业', '线城市', '期工程', '次产业', '级'],
  },
  manyWord: {
    summary: 'A word of its own that begins with 多: 3多元, 多层',
    pattern: /^多(?:元|样|层|种|方|年|渠|维|点)/u,
    examples: ['多元', '多层次'],
    refusals: ['多万', '多家'],
  },
  doublings: {
    summary: 'How often a doubling doubles: 翻两番',
    pattern: /([一两二三四])番/u,
    examples: ['翻一番', '翻了两番'],
    refusals: ['翻番'],
  },
  magnitudeAlone: {
    summary: 'A magnitude word that a numeral of its own may be: 万 of 5万家',
    pattern: /^(?:[十百千]?[万亿]+|[百千](?![一二三四五六七八九十百千万亿]))/u,
    examples: ['万', '千亿', '百家'],
    refusals: ['百二十', '三万'],
  },
  hundredMillionsOpen: {
    summary: 'An 亿 with more behind it, without the 万 of its own: 四亿零七百',
    pattern: /亿[^万亿]{1,12}$/u,
    examples: ['四亿零七百'],
    refusals: ['四亿', '四亿七百万'],
  },
  exceededMillions: {
    summary: 'A 余 or 多 before the 万 that it belongs to: 四亿零七百多万吨',
    pattern: /^[余多]万/u,
    examples: ['多万吨', '余万'],
    refusals: ['多吨', '万'],
  },
  hundredMillionsAndMillions: {
    summary: 'A 万 that counts on from an 亿 and is part of the number: 一亿二千万',
    pattern: /亿[^亿]*万$/u,
    examples: ['一亿二千万'],
    refusals: ['二千万', '一亿二千'],
  },
  magnitudeTail: {
    summary: 'A magnitude at the end, which belongs to the unit: 二十五万',
    pattern: /[万亿]{1,4}$/u,
    examples: ['二十五万', '1.2万亿'],
    refusals: ['二十五', '万家'],
  },
  magnitudeHead: {
    summary: 'A magnitude right behind, 几 before it included: 5万, 十几万',
    pattern: /^几?[万亿]/u,
    examples: ['万家', '亿', '几万'],
    refusals: ['百万', '家'],
  },
  magnitudesBetween: {
    summary: 'What may stand between a numeral and a magnitude of its unit: 4(万多)亿元',
    pattern: /^[余多几]?[十百千万亿]{0,2}[余多]?$/u,
    examples: ['', '多', '万多'],
    refusals: ['个', '多个'],
  },
  tenThousand: {
    summary: 'A 万 that counts the 亿 behind it, no digit before it: 万亿元 is 10000 亿元',
    pattern: /^万亿$/u,
    examples: ['万亿'],
    refusals: ['亿', '千亿', '一万亿'],
  },
  magnitudesOnly: {
    summary: 'Nothing but magnitude words: 亿, 百万',
    pattern: /^[十百千万亿]+$/u,
    examples: ['亿', '百万'],
    refusals: ['亿元', '三万'],
  },
  clauseEnd: {
    summary: 'The end of a clause: a lone digit before it closes a list of ranks (前三)',
    pattern: /^(?:$|[,。;、)])/u,
    examples: ['', '。', ',力争'],
    refusals: ['位', '的'],
  },
  belowHundred: {
    summary: 'A Chinese numeral from 一 to 九十九',
    pattern: new RegExp(`^(?=.)(?:${DIGIT}?十)?${DIGIT}?$`, 'u'),
    examples: ['一', '十', '十二', '二十一', '两'],
    refusals: ['', '二三', '一百', '十万'],
  },
  partOfWhole: {
    summary: 'A part of a whole, in words or with a stroke',
    pattern: /分之|\d\/\d/u,
    examples: ['三分之一', '3/16'],
    refusals: ['30'],
  },
  digits: {
    summary: 'Digits with a magnitude behind them',
    pattern: /^\d+(?=[十百千万亿])/u,
    examples: ['10万'],
    refusals: ['10', '十万'],
  },
  partsOfMixed: {
    summary: 'The parts of a number in digits and magnitudes: 1亿 5千万',
    pattern: /(\d+(?:\.\d+)?)([千百万亿余多]*)/gu,
    examples: ['1亿5千万', '1万6千'],
    refusals: ['亿', '千'],
  },
  moreInside: {
    summary: 'A bit more inside a number: 1亿5千多万',
    pattern: /[余多]万$/u,
    examples: ['1亿5千多万'],
    refusals: ['1亿5千万'],
  },
  moreHead: {
    summary: 'A bit more, right behind the number',
    pattern: /^[余多几]/u,
    examples: ['余万', '几万', '几'],
    refusals: ['万', '个'],
  },
  stepOfUnit: {
    summary: 'A 千 that begins the unit behind a number that has tens or hundreds already: 二十五千米',
    pattern: /(?:[十百千][一二三四五六七八九]?|[万亿])千[米瓦克伏卡]$/u,
    examples: ['二十五千米', '一万二千千瓦', '一百千瓦', '三百万千瓦'],
    refusals: ['五千米', '二十五千'],
  },
  zero: { summary: 'A zero among the digits', pattern: /[零〇○]/u, examples: ['二〇', '一零五'], refusals: ['七八'] },
  zeroSign: {
    summary: 'Signs that are written for 零 in years: 二○二五',
    pattern: /[〇○]/gu,
    examples: ['二〇二五', '二○'],
    refusals: ['二零'],
  },
  range: {
    summary: 'Two numbers with a sign or word of range between them: 5-6, 三至五, -3至-1',
    pattern: /^([-−负]?[^-—–~～至到]{1,40})[-—–~～至到]([^]{1,40})$/u,
    examples: ['5-6', '三至五', '80到100', '-3至-1'],
    refusals: ['56', '-5'],
  },
  exceededTail: {
    summary: 'A number that is passed, at the end of its words: 十余',
    pattern: /[余多]$|(?<=[十0])几$/u,
    examples: ['十余', '百多', '十几'],
    refusals: ['余十', '百几'],
  },
  magnitudeBeforeUnit: {
    summary: 'The magnitude word before a unit: 万元, 百家; not the 百 of 百分点',
    pattern: /^(?:[十百千]?万亿|[十百千]?[万亿]|[百千](?=[元万亿家个人名户吨件台]))/u,
    examples: ['万元', '千亿', '百家'],
    refusals: ['百分点', '元'],
  },
  magnitudeOfTail: {
    summary: 'A magnitude behind a numeral, 余 or 多 before it included: 十余万',
    pattern: /^[余多几]?[十百千]?[万亿]{1,2}/u,
    examples: ['万家', '余万', '千亿', '几万'],
    refusals: ['余家', '百家'],
  },
  joinsRange: {
    summary: 'What stands between the ends of a range',
    pattern: /^[-—–~～至到]{1,2}$/u,
    examples: ['-', '至', '——'],
    refusals: ['、', '到了'],
  },
  date: {
    summary: 'A full date, with 月 typed for 年 as well: 2023年4月23日, 2023-04-27, 二〇二三年四月二十三日',
    pattern: new RegExp(
      [
        String.raw`([12][0-9]{3}|[一二][○〇零O一二三四五六七八九]{3})\s{0,3}[年月./-]\s{0,3}`,
        String.raw`([0-9]{1,2}|[一二三四五六七八九十]{1,2})\s{0,3}[月./-]\s{0,3}`,
        String.raw`([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:\s{0,3}日)?`,
      ].join(''),
      'u',
    ),
    examples: ['2023年4月23日', '2023-04-27 16:24', '二〇二三年四月二十三日', '2026月3月26日'],
    refusals: ['2023年4月', '4月23日'],
  },
});
