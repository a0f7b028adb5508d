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
    pattern: /报告(?:政府)?工作|政府工作报告|作工作报告|向(?:大会|代表)(?:作|报告)/u,
    examples: ['现在,我代表省人民政府向大会报告工作', '向大会作政府工作报告'],
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
    summary: 'A government told by its level alone, whose place is the document’s: 省人民政府',
    pattern: /^(?:我|本)?(?:[省市县区州盟旗]|自治[区州县旗])?人民政府$/u,
    examples: ['省人民政府', '人民政府'],
    refusals: ['某省人民政府', '市人民政府办公室'],
  },
});

/** Where a document is from. */
export const DOCUMENT_PLACE = phraseTable('document-place', {
  ownLevel: {
    summary: 'What a text calls its own place: 我县, 全区; 居全省第二 and 高于全国 speak of what is above it',
    pattern: /(?<![居列占于在为入进高低超过领先达到])[全我]([国省市州县区])/gu,
    examples: ['我县', '。全区'],
    refusals: ['居全省第二', '高于全国平均'],
  },
  prefecture: {
    summary: 'An autonomous prefecture or a league',
    pattern: /(?:州|盟)$/u,
    examples: ['凉山彝族自治州', '锡林郭勒盟'],
    refusals: ['苏州市', '德州市'],
  },
  speaker: {
    summary: 'The level of the government that a report is given for: 我代表市人民政府',
    pattern: /代表[一-龥]{0,12}?([省市州盟县区])(?:人民)?(?:政府|行署|行政公署)/u,
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
