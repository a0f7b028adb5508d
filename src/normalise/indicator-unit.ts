import type { Indicator } from '../rules/lexicons/indicators.js';

/** A unit that an indicator's value can have, with what it takes to get there. */
export interface UnitFit {
  readonly unit: string | null;
  readonly denominatorAdded?: true;
  readonly factor?: number;
}

/** Simple units: dimension and size within it. Counters (家, 个, 项 …) are one dimension of size 1. Sources: GB 3100; 1 亩 = 2000/3 平方米. */
const SIMPLE: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map<string, readonly [string, number]>([
  ...[...'个家项件台套座条处所间栋幢辆艘架批起份篇部支场种类款张班组对口只站单笔期列片例宗本门', '台(套)', '场次', '班次'].map(
    (unit): [string, readonly [string, number]] => [unit, ['count', 1]],
  ),
  ['户', ['households', 1]],
  ['人', ['people', 1]],
  ['名', ['people', 1]],
  ['位', ['people', 1]],
  ['千人', ['people', 1e3]],
  ['万人', ['people', 1e4]],
  ['人次', ['visits', 1]],
  ['元', ['money', 1]],
  ['万元', ['money', 1e4]],
  ['亿元', ['money', 1e8]],
  ['美元', ['money-usd', 1]],
  ['欧元', ['money-eur', 1]],
  ['港元', ['money-hkd', 1]],
  ['亩', ['area', 2000 / 3]],
  ['平方米', ['area', 1]],
  ['公顷', ['area', 1e4]],
  ['平方公里', ['area', 1e6]],
  ['吨', ['mass', 1]],
  ['公斤', ['mass', 1e-3]],
  ['斤', ['mass', 5e-4]],
  ['担', ['mass', 0.05]],
  ['克', ['mass', 1e-6]],
  ['微克', ['mass', 1e-12]],
  ['吨标准煤', ['coal', 1]],
  ['吨二氧化碳', ['carbon', 1]],
  ['千瓦时', ['energy', 1]],
  ['兆瓦时', ['energy', 1e3]],
  ['千瓦', ['power', 1]],
  ['兆瓦', ['power', 1e3]],
  ['吉瓦', ['power', 1e6]],
  ['公里', ['length', 1]],
  ['米', ['length', 1e-3]],
  ['海里', ['length', 1.852]],
  ['立方米', ['volume', 1]],
  ['标箱', ['containers', 1]],
  ['天', ['days', 1]],
  ['个工作日', ['workdays', 1]],
  ['个月', ['months', 1]],
  ['年', ['years', 1]],
  ['小时', ['hours', 1]],
  ['分钟', ['hours', 1 / 60]],
  ['周岁', ['years', 1]],
  ['岁', ['years', 1]],
  ['%', ['ratio', 1]],
  ['个百分点', ['ratio', 1]],
  ['‰', ['ratio', 0.1]],
  ['倍', ['times', 1]],
  ['分', ['score', 1]],
]);

function measureOf(unit: string): { dimension: string; size: number } | null {
  let dimension = '';
  let size = 1;
  for (const [order, part] of unit.split('/').entries()) {
    const perYear = part.endsWith('·年');
    const simple = SIMPLE.get(perYear ? part.slice(0, -2) : part);
    if (simple === undefined) return null;
    dimension += `${order === 0 ? '' : '/'}${simple[0]}${perYear ? '·year' : ''}`;
    size = order === 0 ? simple[1] : size / simple[1];
  }
  return { dimension, size };
}

/** Dimension of a base unit: money/area for 元/亩. The unit itself where it is not composed of known ones. */
export function dimensionOf(unit: string): string {
  return measureOf(unit)?.dimension ?? unit;
}

/** Units that count one noun as well as each other: 企业10家, 10户; 住房500套, 500户; 专家10名, 10个. */
const COUNTED_ALIKE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['households', new Set(['家', '个', '套'])],
  ['people', new Set(['个'])],
]);
/** They count what stands in a house, 家 and 户 the houses: 客房80间 are not 8家. */
const WITHIN: ReadonlySet<string> = new Set(['间', '张']);
const HOUSES: ReadonlySet<string> = new Set(['家', '户']);

function countedAlike(one: string, other: string): boolean {
  const [here, there] = [measureOf(one), measureOf(other)];
  if (here === null || there === null || here.size !== 1 || there.size !== 1) return false;
  if (here.dimension === 'count' && there.dimension === 'count')
    return !((WITHIN.has(one) && HOUSES.has(other)) || (WITHIN.has(other) && HOUSES.has(one)));
  return (
    (there.dimension === 'count' && COUNTED_ALIKE.get(here.dimension)?.has(other) === true) ||
    (here.dimension === 'count' && COUNTED_ALIKE.get(there.dimension)?.has(one) === true)
  );
}

/** Does the unit count things, people or households? */
export function isCounter(unit: string | null): boolean {
  const dimension = unit === null ? null : (measureOf(unit)?.dimension ?? null);
  return dimension === 'count' || dimension === 'people' || dimension === 'households';
}

/**
 * The unit that rows of one noun are told apart by: the same for counters that count one noun alike (企业10家, 10户, 10个), else the unit
 * itself. 间 and 张 count rooms and beds, which are not the house.
 */
export function rowUnit(unit: string | null): string {
  const dimension = unit === null || WITHIN.has(unit) ? null : (measureOf(unit)?.dimension ?? null);
  return dimension === 'count' || dimension === 'households' ? '个' : (unit ?? '');
}

/**
 * By what a value in one unit is multiplied to stand in another, of one and the same noun: 1 for counters that count the same thing.
 * Null where the two measure different things: 元 and 美元, % and 个百分点, 家 and 间.
 *
 * @example unitRatio('户', '家') → 1; unitRatio('公顷', '亩') → 15; unitRatio('户', '人') → null
 */
export function unitRatio(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  if (from === null || to === null) return null;
  if (countedAlike(from, to)) return 1;
  const [here, there] = [measureOf(from), measureOf(to)];
  if (here === null || there === null || here.dimension !== there.dimension || here.dimension === 'count') return null;
  if (from === '个百分点' || to === '个百分点') return null;
  return Number((here.size / there.size).toPrecision(12));
}

const CHANGE_UNITS: ReadonlySet<string> = new Set(['%', '个百分点', '倍', '‰']);

/** Is it the unit of a rate of change? */
export const isChangeUnit = (unit: string): boolean => CHANGE_UNITS.has(unit);

/**
 * The words of a name that say, or by definition mean, the denominator that its value leaves out, with the size of it in the indicator's
 * own.
 */
const LEFT_OUT: Readonly<Record<string, readonly (readonly [words: readonly string[], size: number])[]>> = {
  亩: [[['亩', '投资强度'], 1]],
  万人: [[['每万'], 1]],
  千人: [[['每千'], 1]],
  人: [[['人均'], 1]],
  人·年: [[['人均', '劳动生产率'], 1]],
  个月: [[['月', '最低工资', '基础养老金'], 1]],
  天: [[['日'], 1]],
  立方米: [[['浓度'], 1]],
  // 万元GDP能耗 0.5吨标准煤 is that for 10,000 yuan; 单位GDP能耗 does not say for how many
  元: [
    [['万元'], 1e4],
    [['亿元'], 1e8],
  ],
};

/**
 * Can the indicator have a value of this measure in this unit, and which unit is it then?
 *
 * Growth, decline and multiples of anything are in % or 倍, ranks in places; everything else must have the indicator's dimension.
 * A unit that only lacks the denominator gets it where the name says which.
 *
 * @returns null where the unit contradicts the indicator
 * @param name the indicator's words, width and spelling folded
 * @example 亩均税收 (元/亩) with 元 → { unit: '元/亩', denominatorAdded: true }
 */
export function fitUnit(row: Indicator, measure: string, unitStd: string | null, name: string): UnitFit | null {
  if (measure === 'rank') return { unit: unitStd };
  if (measure === 'multiple') return unitStd === null || unitStd === '倍' || row.unit === unitStd ? { unit: unitStd ?? '倍' } : null;
  if ((measure === 'growth' || measure === 'decline') && (unitStd === null || isChangeUnit(unitStd))) return { unit: unitStd ?? '%' };
  if (unitStd === row.unit) return { unit: row.unit };
  if (row.options.also?.includes(unitStd ?? '') === true) return { unit: unitStd };
  if (unitStd === null) return null;
  const wanted = measureOf(row.unit);
  const given = measureOf(unitStd);
  if (wanted === null || given === null) return null;
  // 家 counts houses; 间 and 张 count the rooms and beds in them
  if (row.unit === '家' && (unitStd === '间' || unitStd === '张')) return null;
  if (given.dimension === wanted.dimension) return scaled(row.unit, given.size / wanted.size);
  if (wanted.dimension === 'people' && unitStd === '个') return { unit: row.unit };
  // registers count enterprises by 户
  if (row.unit === '家' && unitStd === '户') return { unit: row.unit };
  const [top = '', bottom] = row.unit.split('/');
  const head = bottom === undefined ? null : measureOf(top);
  if (head !== null && head.dimension === given.dimension) {
    const said = LEFT_OUT[bottom ?? '']?.find(([words]) => words.some((word) => name.includes(word)));
    return said === undefined ? null : { ...scaled(row.unit, given.size / head.size / said[1]), denominatorAdded: true };
  }
  // 元/人 of a yearly quantity leaves the year out
  if (wanted.dimension === `${given.dimension}·year`) return { ...scaled(row.unit, given.size / wanted.size), denominatorAdded: true };
  return null;
}

function scaled(unit: string, factor: number): UnitFit {
  const rounded = Number(factor.toPrecision(12));
  return rounded === 1 ? { unit } : { unit, factor: rounded };
}
