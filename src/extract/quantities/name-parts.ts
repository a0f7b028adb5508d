import type { Clause } from '../../segment/sentences.js';
import type { Quantity } from './shapes.js';

const CLASSED =
  /^(?:及以上|以上|以下|以内|级|级以上)?的?(?:[^,。;、:\d⟦]{0,14}?)(?:项目|企业|产业集群|集群|产业链|产业|工程|公司|平台|园区|客商|大户|投资商|单位|基金群)/u;
const COUNT = new Set(['count', 'organisation', 'people', 'household']);
const SIZE = new Set(['money', 'bare', 'area', 'power', 'mass', 'volume', 'length', 'energy', 'ratio', 'age', 'time', 'recurrence']);
const REACHED = /(?:达到?|突破|超过?|实现|完成|不低于|不少于|不超过|增至|为|至|到|共|控制在|保持在|占)$/u;
/** Verbs whose object is the sum itself, whatever noun follows. */
const SUM_TAKEN = /(?:给予|奖励|补助|补贴|资助|安排|最高|投入|(?<!总)投资|拨付|设立|发放)$/u;
/** A verb of building in the gap: the second number's phrase has its own verb. */
const BUILDING = /(?:建设|建成|新建|新增|培育|完成|实施|开展|种植|发展)/u;

/**
 * Is the quantity part of a name (亿元以上工业项目, 500亿级企业, 50-300亩的小微产业创新园)? Codebook §2: quantities inside an indicator's
 * name are not coded; a size belongs to a name only where another number counts the thing.
 *
 * @returns the rule that says so, or null
 */
export function isNamePart(text: string, quantity: Quantity, all: readonly Quantity[], at: number, clause: Clause): string | null {
  const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + 30));
  const beyond = text.slice(quantity.closes, Math.min(clause.end, quantity.closes + 30));
  const left = text.slice(clause.start, quantity.start);
  const next = all[at + 1];
  const previous = all[at - 1];
  if (/^(?:元)?级/u.test(after) && (quantity.dimension === 'bare' || quantity.dimension === 'money')) return 'name-tier';
  const moneyLike = quantity.dimension === 'money' || quantity.dimension === 'bare';
  const bareMagnitude = /^[十百千万亿]+$/u.test(text.slice(quantity.valueText.start, quantity.valueText.end));
  // another number of the same phrase counts the thing
  const gapNext = next ? text.slice(quantity.closes, next.opens) : '';
  const counting =
    next !== undefined &&
    (COUNT.has(next.dimension) || (next.dimension === 'length' && (quantity.dimension === 'recurrence' || quantity.dimension === 'power')));
  const countedAfter = counting && !/[、和及与;,]/u.test(gapNext) && gapNext.length > 0 && gapNext.length <= 30;
  const gapBefore = previous ? text.slice(previous.closes, quantity.opens) : '';
  const countedBefore =
    previous !== undefined &&
    COUNT.has(previous.dimension) &&
    gapBefore.length <= 12 &&
    !/[、和及与;,的]/u.test(gapBefore) &&
    !REACHED.test(gapBefore) &&
    beyond.length > 0;
  // 年产30万套…项目: the capacity of a plant
  if (
    /(?:年产|日产|年处理|日处理|日供水|总装机|装机|年加工|年销)(?:能力|规模|量)?(?:达|约)?$/u.test(left) &&
    /^[^,。;]{0,30}(?:项目|生产线|工程|基地|工厂|电站|水厂)/u.test(beyond)
  )
    return 'name-capacity';
  // 10万千瓦及以下燃煤机组, 20户以上自然村…全覆盖: a class of things
  if (
    /^(?:及以下|以下|及以上)/u.test(text.slice(quantity.end, quantity.closes)) &&
    /^的?[一-龥]{2}/u.test(beyond) &&
    !REACHED.test(text.slice(clause.start, quantity.opens)) &&
    quantity.dimension !== 'ratio' &&
    quantity.dimension !== 'time' &&
    quantity.dimension !== 'age' &&
    !/^的[^,。;]{0,16}(?:给予|奖励|补助|补贴|免征)/u.test(beyond)
  )
    return 'name-class';
  if (
    quantity.closes > quantity.end &&
    COUNT.has(quantity.dimension) &&
    /^的?(?:自然村|行政村|村庄|村|社区|小区|县城|城镇)/u.test(beyond) &&
    all.length > at + 1
  )
    return 'name-class';
  // 推进某厂12万台设备新建项目建设: the capacity of a named project
  if (
    quantity.dimension !== 'ratio' &&
    quantity.comparator === 'eq' &&
    /^[^,;。、]{2,30}项目(?:建设|落地|开工|投产|实施|签约)*$/u.test(beyond.replace(/[,;。][^]*/u, '')) &&
    /(?:推进|加快|促进|建设|推动|开工|引进|投产)[^,;。、]{1,12}$/u.test(left) &&
    (quantity.factor > 1 || quantity.dimension === 'mass' || quantity.dimension === 'power')
  )
    return 'name-capacity';
  // 三级以上公路, 四星级饭店: a grade
  if (
    quantity.numerals[0]?.form === 'chinese' &&
    quantity.unit &&
    /^[类档等]$/u.test(text.slice(quantity.unit.start, quantity.unit.end)) &&
    quantity.closes === quantity.end &&
    /^[一-龥]/u.test(beyond)
  )
    return 'name-grade';
  if (
    quantity.unit &&
    /^(?:级|星级)$/u.test(text.slice(quantity.unit.start, quantity.unit.end)) &&
    /^[一-龥]/u.test(beyond) &&
    !/(?:控制在|达到|压缩[到至]|不超过|不低于)$/u.test(text.slice(clause.start, quantity.start))
  )
    return 'name-grade';
  if (SIZE.has(quantity.dimension) && !COUNT.has(quantity.dimension)) {
    // 投资超10亿元项目5个: the projects are of that size, nobody spends the sum
    const sized =
      quantity.before === 'gt' && countedAfter && /^的?(?:工业|产业|农业|制造业|服务业|重大|重点)*(?:项目|企业)$/u.test(gapNext);
    const giving =
      !bareMagnitude &&
      !sized &&
      ((quantity.before !== 'gt' && SUM_TAKEN.test(left)) || SUM_TAKEN.test(text.slice(clause.start, quantity.opens)));
    const named =
      /^(?:及?以上|及?以下|级)?的?[一-龥A-Za-z“”]{2,24}$/u.test(text.slice(quantity.end, next?.opens ?? quantity.end)) &&
      !REACHED.test(gapNext) &&
      !BUILDING.test(gapNext.slice(2));
    if (
      countedAfter &&
      !giving &&
      (CLASSED.test(after) || /^的/u.test(beyond) || quantity.dimension === 'area' || named) &&
      quantity.dimension !== 'time' &&
      quantity.dimension !== 'ratio'
    )
      return 'name-size-counted';
    if (
      countedBefore &&
      (CLASSED.test(after) || /^的?[一-龥]/u.test(beyond)) &&
      quantity.dimension !== 'time' &&
      quantity.dimension !== 'ratio'
    )
      return 'name-size-counted';
    if (moneyLike && !giving && quantity.closes > quantity.end && CLASSED.test(after) && !/的/u.test(beyond.slice(0, 1)))
      return 'name-class';
    if (
      moneyLike &&
      !giving &&
      (quantity.before === 'gt' || bareMagnitude) &&
      CLASSED.test(after) &&
      !REACHED.test(left.replace(/超$/u, ''))
    )
      return 'name-class';
  }
  // 30个亿元以上项目年内开工率达到90%: the count belongs to the name of what is measured
  const rate = COUNT.has(quantity.dimension) ? all.slice(at + 1).find((one) => one.dimension === 'ratio') : undefined;
  if (rate && quantity.comparator === 'eq' && rate.start - quantity.closes <= 40) {
    const subject = text.slice(quantity.closes, rate.start);
    if (
      /^[^,;。、]{2,}(?:率|比重|占比|比例|面)[^,;。、]{0,4}$/u.test(subject) &&
      REACHED.test(subject) &&
      !/(?:建成|培育|引进|新增|完成|打造)$/u.test(left)
    )
      return 'name-counted-subject';
  }
  if (bareMagnitude && countedBefore) return 'name-size-counted';
  if (quantity.dimension === 'time' && text.charAt(quantity.start - 1) === '“' && text.charAt(quantity.end) === '”') return 'name-quoted';
  // 五年提高3.89个百分点: the span of a change
  if (
    quantity.dimension === 'time' &&
    next &&
    /^(?:来|间|内|累计)?(?:提高|增长|下降|降低|新增|完成|建成|翻|增加|减少|达到|实现|培训|培育|培养|建设|实施|打造|引进|招引|新建|改造|选派)/u.test(
      beyond,
    )
  )
    return 'name-span';
  // 万元GDP用水量: the denominator of what is measured
  if (bareMagnitude && moneyLike && /^(?:GDP|国内生产总值|地区生产总值|生产总值|工业增加值|工业产值|增加值|产值|产出)/u.test(beyond))
    return 'name-denominator';
  // a magnitude without a digit is a value only where something reaches it (突破千亿元, 超千家)
  // 15岁以上人群吸烟率, 1000立方米以上高炉占比, 前3家企业集中度: the class that a rate is about
  const later = all[at + 1];
  if (
    later &&
    (quantity.closes > quantity.end || text.charAt(quantity.start - 1) === '前') &&
    /^的?[^,;。、]{1,18}(?:占比|比例|比重|率|覆盖面|集中度|拥有量|人数)/u.test(text.slice(quantity.closes, later.start))
  )
    return 'name-class';
  if (later && text.charAt(quantity.start - 1) === '每' && COUNT.has(quantity.dimension) && /^[一-龥]/u.test(beyond)) return 'name-per';
  if (
    later &&
    bareMagnitude &&
    (quantity.dimension === 'people' || quantity.dimension === 'household') &&
    quantity.before === null &&
    !REACHED.test(left) &&
    /^[一-龥]/u.test(beyond)
  )
    return 'name-per';
  if (
    text.charAt(quantity.start - 1) === '每' &&
    /^(?:[十百千万亿]+|1|一)$/u.test(text.slice(quantity.valueText.start, quantity.valueText.end))
  )
    return 'name-per';
  if (
    /每[^,。;、]{1,4}$/u.test(text.slice(Math.max(0, quantity.start - 6), quantity.start)) &&
    quantity.value === 1 &&
    COUNT.has(quantity.dimension)
  )
    return 'name-per';
  if (
    bareMagnitude &&
    moneyLike &&
    !REACHED.test(text.slice(clause.start, quantity.opens)) &&
    quantity.before === null &&
    !/^(?:大关|以上)/u.test(beyond)
  )
    return 'name-magnitude';
  return null;
}
