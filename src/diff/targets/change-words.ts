import { changePercent } from '../../commitment/change.js';
import { comparableOf, plainNumber, writtenUnit, type DisplayUnit } from '../../commitment/notation.js';
import type { Lang } from '../../model/lang.js';
import type { TargetRecord } from '../../model/record.js';
import type { CommitmentDiff } from '../diff.js';
import { AMBITION_WORDS, CLASS_WORDS, VALUE_WORDS, type Words } from '../texts.js';
import { unitsRatio } from './cost.js';

/** By how much a plain value differs from an earlier one, in B's base unit; null for ranges, vague counts and values that are not one. */
export interface ValueChange {
  readonly by: number;
  /** null for rates */
  readonly percent: number | null;
}
export function valueChange(a: TargetRecord, b: TargetRecord): ValueChange | null {
  const [one, two] = [comparableOf(a), comparableOf(b)];
  const ratio = unitsRatio(a, b);
  if (one.value === null || two.value === null || one.max !== null || two.max !== null || ratio === null) return null;
  const earlier = one.value * ratio;
  return { by: Number((two.value - earlier).toPrecision(12)), percent: changePercent(earlier, two.value, two.unit) };
}

const signed = (value: number, words: string): string => `${value > 0 ? '+' : '−'}${words}`;

/**
 * By how much, in the unit that B is written in: +270家, +0.1个百分点.
 *
 * @param unit the unit to say it in, then with its per cent where it has any: +270家, +51%
 */
export function differenceWords(a: TargetRecord, b: TargetRecord, lang: Lang, unit?: DisplayUnit): string {
  const change = valueChange(a, b);
  if (change === null) return '';
  const { label, factor } = unit ?? writtenUnit(b);
  const words = `${plainNumber(Math.abs(change.by / factor))}${label === '%' ? { zh: '个百分点', en: ' points' }[lang] : label}`;
  const by = signed(change.by, words);
  const { percent } = change;
  if (unit === undefined || percent === null) return by;
  return `${by}, ${signed(percent, `${Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0)}%`)}`;
}

const isValue = ({ class: name }: CommitmentDiff): boolean => name === 'lowered' || name === 'raised';

/** What became of a commitment, with the difference of its value: 要求提高 (数值提高 +270家), 取消 */
export function changeHead(one: CommitmentDiff, side: keyof Words, lang: Lang, unit?: DisplayUnit): string {
  const by = one.a && one.b && isValue(one) ? differenceWords(one.a.first, one.b.first, lang, unit) : '';
  const value = (words: Words): string => `${words[side][lang]}${by === '' ? '' : ` ${by}`}`;
  const { class: main, ambition } = one;
  if (ambition === null) return value(CLASS_WORDS[main]);
  const asked = AMBITION_WORDS[ambition][side][lang];
  return main === 'raised' || main === 'lowered' ? `${asked} (${value(VALUE_WORDS[main])})` : `${value(CLASS_WORDS[main])} (${asked})`;
}
