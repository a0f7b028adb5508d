/**
 * The words of indicator tables (主要指标表), as the outlines of five-year plans and special plans print them: what their columns are called and
 * what stands in their cells. Source: the tables of the national outlines (“十一五” to “十四五”: 类别 / 指标 / 2020年 / 2025年 / 年均/累计 / 属性)
 * and the local ones modelled on them (序号, 单位, [ ] for cumulative values). All patterns are for whole cells without white space.
 */

/** A column of names of indicators. */
export const INDICATOR_COLUMN =
  /^(?:(?:主要|核心|具体|发展|重点|考核|监测|评价|规划|目标|预期){0,2}指标(?:名称|内容|体系|项目)?|指标及单位)(?:\(单位\))?$/u;
/** A column of names only where the table says elsewhere that it is one of indicators. */
export const ITEM_COLUMN = /^(?:项目|名称|内容|目标|目标名称|主要目标)(?:名称)?$/u;
export const NUMBER_COLUMN = /^(?:序号|编号|序次|号|序|No\.?)$/u;
export const UNIT_COLUMN = /^(?:计量)?单位$/u;
/** 约束性 or 预期性; half of the heading may stand on a line of its own. */
export const KIND_COLUMN = /^(?:指标)?(?:属性|性质|类型)$/u;
/** A column of groups of indicators (经济发展, 民生福祉). */
export const GROUP_COLUMN = /^(?:类别|领域|类型|分类|大类|维度|方面|一级指标|指标类别|指标分类)$/u;
export const REMARK_COLUMN = /^(?:备注|说明|责任单位|牵头单位|责任部门|牵头部门|数据来源|指标来源|填报单位)$/u;

/** A column of values: a year, a plan's end, a goal, a growth over the years. */
export const VALUE_COLUMN =
  /^(?:到|至)?(?:(?:19|20)\d{2}年?(?:度)?(?:\((?:规划|预期)?[^()]{1,8}\))?|“?[一二三四五六七八九]?十?[一二三四五六七八九]五”?(?:时期|期间|末)?|近期|远期|规划|预期|基期年?|现状|目标|计划|实际|完成|年均)[^,。;:]{0,14}$|^(?:五年)?(?:年均|累计|增速|增幅)[^,。;]{0,14}$|^其中:?20\d{2}年[^,。;]{0,8}$|^(?:目标|任务|指标|规划|预期|计划)(?:值|数|任务|目标)$/u;
/** A column of values gone by. */
export const BASE_COLUMN = /现状|基期|基准|实际|实绩|完成|基数|初值|上年/u;
/** A column of what is added or grows over the years of a plan. */
export const AVERAGE_COLUMN = /年均|年平均|增速|增幅|累计/u;

/** What a cell of kinds holds. */
export const KIND_CELL = /^(?:预期|约束|参考|指导|引导|预测)性?(?:指标)?$/u;
/** A cell that says that there is no value. */
export const EMPTY_CELL = /^[-—–―－─/\\]{1,6}$/u;
/** A cell that holds a value: a number with its signs, words of comparison and unit, in brackets where it is cumulative. */
export const VALUE_CELL =
  /^[(\[〔【]?(?:五年)?(?:累计|年均|完成|达到|达|控制在|保持在|不低于|不高于|不超过|超过|突破|大于|小于|高于|低于|以上|约|近|>|<|≥|≤|≧|≦|±|[+-]){0,4}\d[\d,.]{0,14}(?:[-—~～至]\d[\d,.]{0,14})?(?:%|‰|个百分点|[万亿]{0,2}[^\d,。;:、()\[\]]{0,6})?(?:左右|以上|以下|以内|及以上|及以下)?\*?[)\]〕】]?\*?$/u;
/** One value for each sort of place: 重点城市≥30. */
export const LABELLED_CELL = /^(?<label>[^\d<>≥≤≧≦,。;:、()]{2,10}):?(?<value>[<>≥≤≧≦]{0,2}\d[\d,.]{0,14}%?(?:左右|以上|以下|以内)?)$/u;

/** The end of an indicator's name that its measure says already: 地区生产总值年均增长率, 单位生产总值能耗降低. */
export const GROWTH_TAIL = /(?:年均|平均|同比)?(?:实际)?(?:增长|增速|增幅|增长率|提升|提高)(?:速度|幅度)?$/u;
export const DECLINE_TAIL = /(?:年均|累计)?(?:下降|降低|减少|降幅|下降率|降低率|削减|减排)(?:幅度|率)?$/u;
/** Words of the region before an indicator's name. */
export const REGION_HEAD = /^(?:全[省市县区州旗]|我[省市县区州旗])(?!面|体)/u;
