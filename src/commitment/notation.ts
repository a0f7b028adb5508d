import type { Comparator, Measure, Modality, TargetRecord } from '../model/record.js';
import { foldText } from '../model/view.js';
import { unitRatio } from '../normalise/indicator-unit.js';
import { parseNumber } from '../normalise/number.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/** The unit that values of one row are shown in: a base unit with the magnitude that its plans mostly use. */
export interface DisplayUnit {
  /** 亿元, 万元/亩, %; '' for none */
  readonly label: string;
  /** one of it in base units */
  readonly factor: number;
}

/** The value for comparing: in the indicator's own unit where there is one, else in base units. */
export function comparableOf(record: TargetRecord): {
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
} {
  return record.indicator_unit !== null
    ? { value: record.indicator_value, max: record.indicator_value_max, unit: record.indicator_unit }
    : { value: record.value_std, max: record.value_max_std, unit: record.unit_std };
}

/** Equal but for the noise of binary fractions. */
export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const STEPS: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['', 1],
];

/** The factor between a record's value as written and in its row's unit; null where it has another unit or no number. */
function writtenFactor(record: TargetRecord, unit: string | null): number | null {
  const { value, unit: own } = comparableOf(record);
  return own !== unit || value === null || record.value === null || record.value === 0 ? null : Math.abs(value / record.value);
}

/**
 * Consumption and emission are stated for each 万元 (吨标准煤/万元), seldom for each 亿元, never for each 元. Source: 万元地区生产总值能耗 of the statistical
 * yearbooks.
 */
function perMoney(records: readonly TargetRecord[], unit: string): DisplayUnit {
  const large = records.filter((record) => (writtenFactor(record, unit) ?? 1) < 1e-7);
  const step = large.length * 2 > records.length ? '亿' : '万';
  return { label: unit.replace(COMPARING.perYuan, `/${step}元`), factor: step === '亿' ? 1e-8 : 1e-4 };
}

/** The unit is not quite the plan's own. */
const READ_INTO: ReadonlySet<string> = new Set(['denominator-added', 'unit-repaired', 'unit-inferred']);
const isReadInto = (record: TargetRecord): boolean => record.warnings.some((warning) => READ_INTO.has(warning));

/** The unit of another size that all records write (斤 where the registry has 吨), with what one of it is in base units. */
function ownBase(records: readonly TargetRecord[], unit: string | null): DisplayUnit {
  const own = records.filter((record) => writtenFactor(record, unit) !== null);
  const labels = new Set(own.map((record) => (record.unit ?? '').replace(COMPARING.magnitude, '')));
  const [label = ''] = labels;
  const ratio = labels.size === 1 && !own.some(isReadInto) ? unitRatio(label, unit) : null;
  return ratio === null || ratio === 1 ? { label: unit ?? '', factor: 1 } : { label, factor: ratio };
}

/**
 * The magnitude that most of the records are written in, by the factor between their value as written and in base units; of a unit that all
 * of them write, where it is another than the base unit: 亿斤 for grain, which is counted in 吨.
 */
export function displayUnit(records: readonly TargetRecord[], unit: string | null): DisplayUnit {
  if (unit !== null && COMPARING.perYuan.test(unit)) return perMoney(records, unit);
  const votes = new Map<string, number>();
  const base = ownBase(records, unit);
  for (const record of records) {
    const written = writtenFactor(record, unit);
    if (written === null) continue;
    const factor = written / base.factor;
    // 六十五亿五千万元 is written without a magnitude word of its own
    const value = Math.abs(comparableOf(record).value ?? 0) / base.factor;
    const size = factor < 1.001 && value >= 1e5 ? value : factor;
    const [word] = STEPS.find(([, step]) => size >= step * 0.999) ?? ['', 1];
    votes.set(word, (votes.get(word) ?? 0) + 1);
  }
  const sizeOf = (word: string): number => STEPS.find(([one]) => one === word)?.[1] ?? 1;
  const most = Math.max(0, ...votes.values());
  const used = [...votes]
    .filter(([, times]) => times === most)
    .map(([word]) => word)
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  // of two that as many use, the smaller (300家 beside 1.5万家 is 300 and 15000), unless its numbers grow long (0.75亿美元 beside 0.75美元)
  const largest = records.reduce((most, record) => {
    const own = comparableOf(record);
    return own.unit === unit ? Math.max(most, Math.abs(own.value ?? 0) / base.factor) : most;
  }, 0);
  const word = used.find((one) => largest / sizeOf(one) < 1e5) ?? used.at(-1) ?? '';
  const factor = Number((sizeOf(word) * base.factor).toPrecision(12));
  return { label: `${word}${base.label.replace(/\/个(月|工作日)/u, '/$1')}`, factor };
}

/**
 * The unit that a record's value is written in in its plan: 1.2亿元 is not shown as 12000万元, 4.2亿斤 not in tonnes. Where the plan leaves
 * its unit out, or writes the number in words, the unit that displayUnit() finds.
 */
export function writtenUnit(record: TargetRecord): DisplayUnit {
  const { unit } = comparableOf(record);
  const factor = writtenFactor(record, unit);
  const asWritten = record.unit !== null && /\d/u.test(record.value_text) && !isReadInto(record);
  return factor === null || !asWritten ? displayUnit([record], unit) : { label: record.unit ?? '', factor };
}

/** A number as people write it: without binary noise, at most six digits behind the point. */
export function plainNumber(value: number): string {
  return String(Number(Number(value.toPrecision(12)).toFixed(6)));
}

/**
 * The words of a value. Where a reviewer's number is another than they say, her number: her 1300 is not shown as the plan's 1200.
 *
 * @example value_text 1200, value 1300, corrected: 「1300」; 翻一番, its deadline corrected: 「翻一番」
 */
export function numberWords({ review, value_text: words, value, value_max: max }: TargetRecord): string {
  if (review === null || review === 'accepted' || value === null) return words;
  const said = parseNumber(foldText(words));
  if (said !== null && said.value === value && said.value_max === max) return words;
  const number = max === null ? plainNumber(value) : `${plainNumber(value)}–${plainNumber(max)}`;
  return said === null ? `${words}(${number})` : number;
}

/** A value in base units in a display unit, without binary noise and without rounding. */
export function scaled(value: number, unit: DisplayUnit): number {
  return Number((value / unit.factor).toPrecision(12));
}

/** Signs before a value; a plain value and a range have none. Example: 达到30个以上 → ≥30个 */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '≈',
  range: '',
};

const MEASURE_WORDS: Readonly<Partial<Record<Measure, { readonly zh: string; readonly en: string }>>> = {
  increment: { zh: '新增', en: '+' },
  cumulative: { zh: '累计', en: 'cum. ' },
  growth: { zh: '增长', en: 'growth ' },
  decline: { zh: '下降', en: 'decline ' },
  coverage: { zh: '覆盖', en: 'coverage ' },
  rank: { zh: '前', en: 'top ' },
};
const FREQUENCY_WORDS = {
  annual: { zh: '/年', en: '/yr' },
  annual_average: { zh: '/年(年均)', en: '/yr (average)' },
  yoy: { zh: '(同比)', en: ' yoy' },
  monthly: { zh: '/月', en: '/mo' },
  quarterly: { zh: '/季', en: '/qtr' },
} as const;

/** 2025 for 2025-12-31, 2025-06 for 2025-06-30, the date itself else; '' for none. */
export function deadlineWords(deadline: string | null): string {
  if (deadline === null) return '';
  return deadline.endsWith('-12-31')
    ? deadline.slice(0, 4)
    : /-(?:0[469]-30|11-30|(?:0[13578]|10)-31|02-2[89])$/u.test(deadline)
      ? deadline.slice(0, 7)
      : deadline;
}

/**
 * A commitment's value in short, in the unit of its row.
 *
 * @param unit from displayUnit(); where the record's own unit is another, or its value too small for it, it is shown in its base unit
 * @example notation(record, { label: '%', factor: 1 }, 'zh') → 「≥60%」; 「新增≥7台/年」; 「增长15%/年(年均)」
 */
export function amount(record: TargetRecord, unit: DisplayUnit, base: string | null, lang: 'zh' | 'en'): string {
  const own = comparableOf(record);
  const sign = record.comparator === null ? '' : COMPARATOR_SIGNS[record.comparator];
  const prefix = MEASURE_WORDS[record.measure]?.[lang] ?? '';
  const suffix = record.frequency === null ? '' : FREQUENCY_WORDS[record.frequency][lang];
  // a vague count (数百家) has no number: its own words
  if (own.value === null)
    return `${prefix}${record.value_text}${record.unit !== null && !record.value_text.endsWith(record.unit) ? record.unit : ''}${suffix}`;
  // 0.75美元 in a row of 亿美元 stays 0.75美元: a value is not rounded away
  const kept = (value: number): boolean =>
    Math.abs(Number(plainNumber(value / unit.factor)) * unit.factor - value) <= Math.abs(value) * 1e-6;
  const same = own.unit === base && kept(own.value) && (own.max === null || kept(own.max));
  const apart: DisplayUnit =
    own.unit !== null && COMPARING.perYuan.test(own.unit) ? perMoney([record], own.unit) : { label: own.unit ?? '', factor: 1 };
  const { label, factor } = same ? unit : apart;
  const shown = (value: number): string => plainNumber(value / factor);
  const value = own.max === null ? shown(own.value) : `${shown(own.value)}–${shown(own.max)}`;
  return `${prefix}${sign}${value}${label}${suffix}`;
}

const MODALITY_WORDS: Readonly<Record<Modality, { readonly zh: string; readonly en: string }>> = {
  ensure: { zh: '确保', en: 'ensure ' },
  strive: { zh: '力争', en: 'strive ' },
};
/** Measures of a change, which is one from somewhere. */
export const CHANGING: ReadonlySet<Measure> = new Set<Measure>(['growth', 'decline', 'multiple']);

const LAST_YEAR = '上年';

/** The base of a change, however it is written: 较去年, 比上年同期 → 上年. */
export function baseBefore(baseline: string): string {
  const base = baseline.replace(COMPARING.since, '');
  return COMPARING.lastYear.test(base) ? LAST_YEAR : base;
}

/** 较2020年 before a change whose start the plan names; changes since different years are not comparable. */
function since({ baseline, measure }: TargetRecord, lang: 'zh' | 'en'): readonly [before: string, after: string] {
  if (baseline === null || !CHANGING.has(measure)) return ['', ''];
  const year = baseBefore(baseline);
  if (lang === 'en' && year === LAST_YEAR) return ['', ` ${measure === 'multiple' ? 'of' : 'on'} the year before`];
  if (lang === 'en') return ['', ` ${measure === 'multiple' ? 'of' : 'on'} ${year.replace(COMPARING.yearTail, '')}`];
  return [measure === 'multiple' ? `${year}的` : `较${year}`, ''];
}

/** amount() with how firmly it is said, from when and until when. Example: 「力争≥60% (2025)」, 「较2020年下降3% (2024)」 */
export function notation(record: TargetRecord, unit: DisplayUnit, base: string | null, lang: 'zh' | 'en'): string {
  const by = deadlineWords(record.deadline);
  const [before, after] = since(record, lang);
  return (
    `${record.modality === null ? '' : MODALITY_WORDS[record.modality][lang]}${before}` +
    `${amount(record, unit, base, lang)}${after}${by === '' ? '' : ` (${by})`}`
  );
}

/** What a reader of English must know of the numbers, which stand as in the plans. */
export const MAGNITUDES_EN =
  'Numbers stand in the plans’ own units: 万 is 10,000, 亿 100 million (1亿元: 100 million yuan), 亩 a fifteenth of a hectare.';
