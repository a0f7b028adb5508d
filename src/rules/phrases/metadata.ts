import { phraseTable } from '../../model/phrase-rule.js';

/** Words of titles, signatures and openings that tell what a document says of itself. */
export const DOCUMENT = phraseTable('document', {
  letterSpaced: {
    summary: 'A title set with its letters apart: 国 务 院 工 作 规 则',
    pattern: /^[一-龥](?: [一-龥]){3,60}$/u,
    examples: ['工 作 规 则', '国 务 院 工 作 规 则'],
    refusals: ['工作 规则', '某县 人民政府'],
  },
  national: {
    summary: 'Organs and titles of the whole country: no place, and programmes of theirs are national',
    pattern: /^(?:国务院|中共中央|中央|全国|国家|中华人民共和国)/u,
    examples: ['国务院办公厅', '国家发展改革委'],
    refusals: ['某省人民政府', '某县全国文明城市创建方案'],
  },
  report: {
    summary: 'A title that ends as a work report does',
    pattern: /报告$/u,
    examples: ['政府工作报告'],
    refusals: ['工作方案', '报告制度'],
  },
  reportOpening: {
    summary: 'The opening of a work report: 我代表…向大会报告工作',
    pattern: /报告(?:政府)?工作|作?政府工作报告|作工作报告|向(?:大会|代表)(?:作|报告)|向[^,。;]{2,30}(?:大会|会议)(?:作|报告|,?提出)/u,
    examples: [
      '现在,我代表省人民政府向大会报告工作',
      '向大会作政府工作报告',
      '我代表行署作工作报告',
      '向第一届全国人民代表大会第五次会议,提出关于',
    ],
    refusals: ['建立月报告制度', '向社会公布'],
  },
  escapedBreak: {
    summary: 'A line break as text taken out of JSON keeps it',
    pattern: /\\r\\n/gu,
    examples: ['工作报告\\r\\n2013年3月19日'],
    refusals: ['工作报告\r\n2013年3月19日'],
  },
  notice: {
    summary: 'A paragraph of the covering notice that may name whose paper it is',
    pattern: /印发|通知/u,
    examples: ['现将方案印发给你们', '关于开展试点的通知'],
    refusals: ['各乡镇人民政府:'],
  },
  governmentOnly: {
    summary: '政府 for 人民政府 in the name of an organ',
    pattern: /(?<!人民)政府$/u,
    examples: ['省政府'],
    refusals: ['省人民政府', '政府办公室'],
  },
  post: {
    summary: 'The end of the post of a head of government, which leaves the level: 省长 → 省',
    pattern: /长$|主席$/u,
    examples: ['省长', '自治区主席'],
    refusals: ['长江', '主席团'],
  },
  organWithoutPlace: {
    summary: 'A government told by its level alone, whose place is the document’s: 省人民政府, 行署',
    pattern: /^(?:(?:我|本)?(?:[省市县区州盟旗]|自治[区州县旗])?人民政府|行署|行政公署)$/u,
    examples: ['省人民政府', '人民政府', '行署'],
    refusals: ['某省人民政府', '市人民政府办公室'],
  },
  prefectureOffice: {
    summary: 'The office of a league or prefecture: 行署',
    pattern: /^(?:行署|行政公署)$/u,
    examples: ['行署', '行政公署'],
    refusals: ['某盟行政公署', '人民政府'],
  },
  term: {
    summary: 'The term of a government inside its name: 第十四届 of 某县第十四届人民政府',
    pattern: /第[一二三四五六七八九十]{1,3}届(?=人民政府)/u,
    examples: ['某县第十四届人民政府'],
    refusals: ['第十四届人民代表大会', '某县人民政府'],
  },
  meetingBehindTitle: {
    summary: 'The meeting behind a report’s title: ——2024年1月23日在某省第十四届人民代表大会第二次会议上',
    pattern: /[—―–-]{1,4}[^—]{0,14}在[^—]{4,60}(?:会议|大会)上?$/u,
    examples: ['政府工作报告——2024年1月23日在某省第十四届人民代表大会第二次会议上'],
    refusals: ['——在某市人民代表大会上的政府工作报告', '政府工作报告'],
  },
  subtitled: {
    summary: 'A title of which only the second half was found: it begins with a dash',
    pattern: /^[—―–-]/u,
    examples: ['——在某市人民代表大会上的政府工作报告'],
    refusals: ['政府工作报告'],
  },
  handedOn: {
    summary: 'The title that a notice hands on: 关于印发《某方案》的通知',
    pattern:
      /(?:印发|转发|发布|公布|下发)(?:《(?<quoted>[^《》]{4,80}(?:《[^《》]{1,40}》[^《》]{0,40})?)》|(?<bare>[^《》,。;]{4,80}?))(?:\([^()]{2,20}\))?的通知/u,
    examples: ['某县人民政府关于印发《某县培育方案》的通知', '某市人民政府办公室关于印发某市培育行动方案的通知'],
    refusals: ['关于做好就业工作的通知'],
  },
  handsOver: {
    summary: 'The title in the sentence of a notice: 现将《某方案》印发给你们',
    pattern: /现将《(?<quoted>[^《》]{4,80}(?:《[^《》]{1,40}》[^《》]{0,40})?)》(?:\([^()]{2,20}\))?(?:予以)?(?:印发|转发|发布|下发)/u,
    examples: ['现将《某县培育方案》印发给你们'],
    refusals: ['按照《某县培育方案》要求'],
  },
  site: {
    summary: 'What a page adds behind a title: its site or its column',
    pattern: /[ ]{0,4}(?:[_|]|[ ][-—][ ])[^_|]{1,40}$/u,
    examples: ['某县行动方案_某县人民政府', '某县行动方案 - 政策文件'],
    refusals: ['某县行动方案(2021—2025年)', '政府工作报告'],
  },
});

/** Where a document is from. */
export const DOCUMENT_PLACE = phraseTable('document-place', {
  ownLevel: {
    summary: 'What a text calls its own place: 我县, 全区; 居全省第二 and 高于全国 speak of what is above it',
    pattern: /((?<![居列占于在为入进高低超过领先达到])全|我)([国省市州盟县旗区])/gu,
    examples: ['我县', '。全区', '我盟', '推进我省'],
    refusals: ['居全省第二', '高于全国平均'],
  },
  ownBody: {
    summary: 'A body of the place’s level in a list of units: 、省科技厅; a nation’s text names ministries',
    pattern: /(?<=[(:、,;])([省市州盟县旗区])(?:[一-龥]{1,12}?[厅局委办部]|政府)(?=[、,;)])/gu,
    examples: ['(责任单位:省科技厅、省财政厅)'],
    refusals: ['(工业和信息化部负责)', '各市财政局'],
  },
  office: {
    summary: 'The office of a league that a report is given for: 我代表行署',
    pattern: /代表[一-龥]{0,12}?(?:行署|行政公署)/u,
    examples: ['下面,我代表行署作工作报告'],
    refusals: ['我代表市人民政府'],
  },
  government: {
    summary: 'Whose government an organ is: 某县人民政府',
    pattern: /^(?<place>(?![全各本我]|自治[区州县旗])[一-龥]{2,16}?[省市县区旗州盟])(?:人民政府|政府|行政公署)/u,
    examples: ['某水县人民政府办公室', '某市某县人民政府'],
    refusals: ['县人民政府', '各县市人民政府', '自治区人民政府'],
  },
  autonomousRegion: {
    summary: 'An autonomous region, which calls itself 自治区',
    pattern: /自治区$/u,
    examples: ['广西壮族自治区'],
    refusals: ['浙江省', '鄞州区'],
  },
  stateName: {
    summary: 'The name of a province that calls itself 我省, which a city under the nation does not',
    pattern: /省$/u,
    examples: ['浙江省'],
    refusals: ['北京市', '广西壮族自治区'],
  },
  countyName: {
    summary: 'The name of a county that calls itself 我县',
    pattern: /[县旗]$/u,
    examples: ['象山县', '某某旗'],
    refusals: ['鄞州区', '慈溪市'],
  },
  prefecture: {
    summary: 'An autonomous prefecture or a league',
    pattern: /(?:州|盟)$/u,
    examples: ['凉山彝族自治州', '锡林郭勒盟'],
    refusals: ['苏州市', '德州市'],
  },
  speaker: {
    summary: 'The level of the government that a report is given for: 我代表市人民政府',
    pattern: /代表[一-龥]{0,12}?(自治区|[省市州盟县区])(?:人民)?(?:政府|行署|行政公署)/u,
    examples: ['现在,我代表市人民政府向大会报告工作'],
    refusals: ['人大代表审议政府工作报告'],
  },
  zone: {
    summary: 'A zone under a committee of its own that a title or organ begins with: 某高新区管委会, 某经济开发区关于…',
    pattern: new RegExp(
      [
        '^[一-龥]{2,8}?(?:综合实验区|综合改革试验区|合作区|示范区|风景名胜区|工业园区|产业园区|经济技术开发区',
        '|高新技术产业开发区|高新技术产业园区|经济开发区|高新区|开发区|保税区|新区|管理区)',
        '(?=管委会|管理委员会|党工委|关于|“|[一-龥]{0,20}(?:办公室|方案|计划|规划|意见|局|中心))',
      ].join(''),
      'u',
    ),
    examples: ['平潭综合实验区管委会', '某某经济开发区关于加快发展的意见'],
    refusals: ['开发区管委会', '象山县人民政府'],
  },
  experimentalZone: {
    summary: 'A zone that covers a county of the same name: 平潭综合实验区',
    pattern: /综合实验区$/u,
    examples: ['平潭综合实验区'],
    refusals: ['综合实验区管委会'],
  },
  city: {
    summary: 'The name of a city or a prefecture',
    pattern: /[市州盟]$/u,
    examples: ['宁波市', '凉山彝族自治州'],
    refusals: ['鄞州区', '象山县'],
  },
  district: {
    summary: 'The name of a district',
    pattern: /区$/u,
    examples: ['鄞州区'],
    refusals: ['象山县', '区政府'],
  },
  province: {
    summary: 'The name of a province or autonomous region',
    pattern: /省$|自治区$/u,
    examples: ['浙江省', '广西壮族自治区'],
    refusals: ['宁波市', '鄞州区'],
  },
  cityName: {
    summary: 'A name that ends as a city’s does',
    pattern: /市$/u,
    examples: ['宁波市'],
    refusals: ['市场', '凉山彝族自治州'],
  },
});

/** The years that a document is for. */
export const DOCUMENT_PERIOD = phraseTable('document-period', {
  namedPlan: {
    summary: 'A five-year plan that the text names: “十四五”期间',
    pattern: /“(十[一二三四五六七八九]?)五”(?:期间|时期)|第([一二三四五六七八九]?十[一二三四五六七八九]?)个五年规划(?:期间|时期)/gu,
    examples: ['“十四五”期间', '第十四个五年规划时期'],
    refusals: ['“十四五”规划', '五年规划期间'],
  },
  goalYear: {
    summary: 'A time that a goal runs to: 到2027年',
    pattern: /^[到至]/u,
    examples: ['到2027年', '至2030年底'],
    refusals: ['2027年', '力争到2027年'],
  },
  afterTitle: {
    summary: 'What follows a title that a notice cites, and its years: 》的通知',
    pattern: /[》的][^]*$/u,
    examples: ['(2021—2025年)》的通知', '的意见'],
    refusals: ['(2021—2025年)'],
  },
  planShorthand: {
    summary: 'A quoted word that is a five-year plan, no programme: “十四五”',
    pattern: /^十?[一二三四五六七八九]?五$/u,
    examples: ['十四五', '十五', '五'],
    refusals: ['246', '八大工程'],
  },
});

/** Whose programme it is, by the words right before its name; the names are the levels. The first that fits decides. */
export const PROGRAMME_OF = phraseTable('programme-of', {
  national: {
    summary: 'A programme of the nation: 国家“…”',
    pattern: /(?:国家|全国|国务院|中央|我国)[^,。;“”]{0,4}$/u,
    examples: ['围绕国家', '落实中央'],
    refusals: ['围绕市'],
  },
  province: {
    summary: 'A programme of the province: 省“415X”',
    pattern: /(?:省|自治区)[^,。;“”]{0,2}$/u,
    examples: ['对接省', '全省'],
    refusals: ['节省了大量', '围绕市'],
  },
  city: {
    summary: 'A programme of the city: 市“246”',
    pattern: /市[^,。;“”]{0,2}$/u,
    examples: ['围绕市', '全市的'],
    refusals: ['市场化的培育', '全县'],
  },
  county: {
    summary: 'A programme of the county or district: 县“123”',
    pattern: /[县区旗][^,。;“”]{0,2}$/u,
    examples: ['我县', '全区的'],
    refusals: ['攻坚', '县域经济的发展'],
  },
});
