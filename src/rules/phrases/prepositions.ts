import { phraseTable } from '../../model/phrase-rule.js';

/** Prepositions before a verb, and words that look like them. Each reads the text from the preposition on. */
export const PREPOSITION = phraseTable('preposition', {
  represented: {
    summary: 'A phrase with 以 that qualifies the noun behind it: 以大数据为代表的数字经济',
    pattern: /^以[^,。;]{2,30}为(?:代表|主|核心|龙头|特色|重点|支撑|引领|主体|主导|基础)的/u,
    examples: ['以大数据为代表的数字经济'],
    refusals: ['以创新为引领', '以企业为主体,建设园区'],
  },
  inNoun: {
    summary: 'The preposition is a letter of a noun or a verb: 在建项目, 从业人员, 对外投资, 为企服务',
    pattern: new RegExp(
      [
        '^(?:在(?:建|谈|校|岗|册|线|业|职|研|库|营|役|编|读)|按(?:期|时|质|量|需|劳|揭|键|摩|压)|向上|利用(?:[外内]资|率|量|水平)|从(?:业|事)|对(?:外|口|标|接|内|台|华',
        '|俄)|为(?:民|企(?!业))|自(?:主|然|有|贸|动|建|助|治|来|给|驾|营|备|用|由|愿)|以(?:上|下|内|外)|经(?:营|济|费|开|信|贸|认|销)|[与由就](?:业|地))',
      ].join(''),
      'u',
    ),
    examples: ['在建项目', '按期完', '向上争', '利用外资', '从业人', '对外投', '为企服', '自主创', '以上企', '经营主', '就业'],
    refusals: ['在园区', '按照规', '利用闲', '为企业', '对企业', '自20', '由企业'],
  },
  atPlace: {
    summary: 'What belongs to a province or city, told by its short name: 在浙高校; a place where something is built keeps its 在',
    pattern:
      /^在[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼甬杭温蓉汉深穗](?![一-龥]{0,3}(?:建成|建设|培育|新增|打造|引进|设立))/u,
    examples: ['在浙高校', '在京企业'],
    refusals: ['在温州建设基地', '在园区设立', '现在京'],
  },
  setting: {
    summary: 'The circumstances of what a phrase says: 在符合规划的前提下',
    pattern: /^在[^,;。]{1,24}?(?:情况|条件|前提|基础|背景|框架|过程)(?:之)?(?:下|上|中)/u,
    examples: ['在符合规划的前提下新建', '在现有基础上'],
    refusals: ['在园区新建', '在基础设施'],
  },
  baselineOpener: {
    summary: 'What opens the year that a change is measured from: 比上年, 较, 与',
    pattern: /(?:较上年|比上年|与上年|较|比|在|与|以|相比|相较于?|对比)$/u,
    examples: ['产值较', '产值比', '收入与'],
    refusals: ['产值', '比例'],
  },
  leansOn: {
    summary: 'Prepositions whose object is there already: 依托3条高速公路',
    pattern: /^(?:依托|围绕|以|根据|按照|结合|针对|聚焦|由|在)/u,
    examples: ['依托', '围绕', '以'],
    refusals: ['通过', '面向'],
  },
});
