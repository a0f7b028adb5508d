import { baseBefore, CHANGING, comparableOf, equal, plainNumber, numberWords } from '../../commitment/notation.js';
import type { Commitment } from '../../commitment/commitment.js';
import type { Comparator, Modality, TargetRecord } from '../../model/record.js';
import type { Tone } from '../../render/report.js';
import { ambitionOf, type Ambition } from './ambition.js';
import { sameFrequency, unitsRatio } from './cost.js';
import type { Pair } from './match.js';
import type { Regrouping } from './regroup.js';
import { nameWords } from '../words.js';
import { COMPARING } from '../../rules/phrases/comparing.js';

/** Main classes of change, the most important first; a report shows them in this order. */
export const CLASSES = [
  'lowered',
  'raised',
  'softened',
  'hardened',
  'put-off',
  'brought-forward',
  'undated',
  'dated',
  'rebased',
  'rescoped',
  'remeasured',
  'recast',
  'split',
  'merged',
  'dropped',
  'added',
  'reworded',
  'unchanged',
] as const;
export type ChangeClass = (typeof CLASSES)[number];

/** One thing that is not the same. `from` and `to` are the records' own words or codes, null where nothing is said. */
export interface Change {
  readonly what:
    | 'kind'
    | 'indicator'
    | 'scope'
    | 'cluster'
    | 'unit'
    | 'measure'
    | 'frequency'
    | 'bound'
    | 'baseline'
    | 'value'
    | 'comparator'
    | 'modality'
    | 'deadline'
    | 'action';
  readonly from: string | null;
  readonly to: string | null;
  /** the class that it makes by itself; none for differences of words */
  readonly class?: ChangeClass;
}
export interface Classified {
  readonly class: ChangeClass;
  readonly tone: Tone;
  /** of a value that is higher or lower: is more asked, or less? null where the words do not tell, and for every other class */
  readonly ambition: Ambition;
  /** everything that differs, in the order of CLASSES' reasons: what is measured, how much, how firmly, until when, in which words */
  readonly changes: readonly Change[];
}

/** 突破 binds more than 以上 and 以内, these more than 达到, and that more than 左右. A range is as firm as a plain value. */
const FIRMNESS: Readonly<Record<Comparator, number>> = { gt: 3, lt: 3, gte: 2, lte: 2, eq: 1, range: 1, approx: 0 };
/** 确保 is a guarantee; a plain 达到 is a promise; 力争 (争取, 努力) takes the promise back to an effort. */
const RESOLVE: Readonly<Record<Modality | 'none', number>> = { ensure: 2, none: 1, strive: 0 };

const CEILINGS: ReadonlySet<Comparator | null> = new Set<Comparator | null>(['lte', 'lt']);
const FLOORS: ReadonlySet<Comparator | null> = new Set<Comparator | null>(['gte', 'gt']);

const sign = (a: number, b: number): number => (equal(a, b) ? 0 : Math.sign(b - a));
const other = <T>(a: T | null, b: T | null): boolean => a !== b;

/** Both values of a record, a plain one as a range of one, times `ratio`; null where there is no number or the units measure two things. */
function valuesOf(record: TargetRecord, ratio: number | null): readonly [low: number, high: number] | null {
  const { value, max } = comparableOf(record);
  return value === null || ratio === null ? null : [value * ratio, (max ?? value) * ratio];
}

/** By value, in B's unit: both ends of a range. `wider` or `narrower` where one end goes up and the other down. */
function valueChange(a: TargetRecord, b: TargetRecord): 'raised' | 'lowered' | 'wider' | 'narrower' | 'same' | 'unclear' {
  const [one, two] = [valuesOf(a, unitsRatio(a, b)), valuesOf(b, 1)];
  if (one === null || two === null) return one === two && a.value_text === b.value_text ? 'same' : 'unclear';
  const low = sign(one[0], two[0]);
  const high = sign(one[1], two[1]);
  if (low === 0 && high === 0) return 'same';
  if (low * high < 0) return low < 0 ? 'wider' : 'narrower';
  return low + high > 0 ? 'raised' : 'lowered';
}

function toneOf(main: ChangeClass, record: TargetRecord): Tone {
  switch (main) {
    case 'raised':
    case 'lowered': {
      const ambition = ambitionOf(main, record);
      return ambition === 'raised' ? 'up' : ambition === 'lowered' ? 'down' : 'neutral';
    }
    case 'hardened':
    case 'brought-forward':
    case 'dated':
      return 'up';
    case 'softened':
    case 'put-off':
    case 'undated':
      return 'down';
    case 'rebased':
    case 'rescoped':
    case 'remeasured':
    case 'recast':
    case 'split':
    case 'merged':
      return 'warn';
    case 'reworded':
    case 'unchanged':
      return 'muted';
    default:
      return 'neutral';
  }
}

/** Has it the words, or the source, that only a target of one year has? */
function ofOneYear({ plan: { document } }: Commitment, record: TargetRecord): boolean {
  if (record.deadline_source === 'document' || COMPARING.thisYear.test(record.deadline_text ?? '')) return true;
  return (
    document.period_start !== null &&
    document.period_start === document.period_end &&
    record.deadline?.startsWith(String(document.period_end)) === true
  );
}

/** Does the deadline move on with the plan's year? 增长5%左右 of one yearly plan and of the next: nothing is put off. */
const movesOn = (a: Commitment, b: Commitment): boolean => ofOneYear(a, a.first) && ofOneYear(b, b.first);

const NOT_COMPARABLE: readonly ChangeClass[] = ['recast', 'rescoped', 'remeasured', 'rebased'];

/** The main class: what makes values incomparable first, then the value, then how firmly, then until when. */
function mainClass(changes: readonly Change[]): ChangeClass {
  const of = (...wanted: readonly ChangeClass[]): ChangeClass | undefined =>
    wanted.find((one) => changes.some((change) => change.class === one));
  const firm = changes.filter((change) => change.class === 'softened' || change.class === 'hardened');
  // where they go opposite ways the modality decides: 确保 and 力争 bear on the whole promise
  const firmness = (firm.find((change) => change.what === 'modality') ?? firm[0])?.class;
  return (
    of(...NOT_COMPARABLE) ??
    of('raised', 'lowered') ??
    firmness ??
    of('brought-forward', 'put-off', 'dated', 'undated') ??
    (changes.some((change) => change.what !== 'deadline') ? 'reworded' : 'unchanged')
  );
}

/**
 * What changed from A's commitment to B's.
 *
 * - `raised`, `lowered`: by the number, in the indicator's unit; both ends of a range. Said only where what is measured is the same: with
 *   another coverage, industry, cluster or unit, words that are not quite the same, or a verb of another sort (新建, 新建改造; 安排, 增加; 实施, 投产)
 * (`rescoped`), another measure or frequency, a floor that becomes a ceiling, or a vague count
 *   (`remeasured`), another baseline (`rebased`), another kind (`recast`), both values are shown and neither is claimed.
 * - `softened`, `hardened`: comparator 突破 > 以上, 以内 > 达到 > 左右; modality 确保 > none > 力争; a range that grows wider or narrower.
 * - `brought-forward`, `put-off`, `dated`, `undated`: the deadline. A higher value at a later deadline is both: the class is `raised`,
 *   the deadline stands among the changes. Targets of
 *   two yearly plans have each their own year, which is no change by itself.
 * - `split`, `merged`: what one plan has as a whole the other has in parts; see classifyRegrouping().
 * - `reworded`: the same promise in other words (indicator, verb). `unchanged`: the same promise.
 *
 * `raised` and `lowered` speak of the number. Whether more or less is asked is the `ambition`, by the indicator's direction: a shorter
 * approval time is `lowered`, its ambition raised. The tone follows the ambition.
 *
 * @example 规上工业总产值达到1000亿元 → 力争达到1200亿元: raised, with the modality softened among the changes
 */
export function classify({ a: from, b: to, cost }: Pair): Classified {
  const [a, b] = [from.first, to.first];
  const changes: Change[] = [];
  const parts = new Map(cost.parts.map((part) => [part.aspect, part.cost]));
  const add = (what: Change['what'], from: string | null, to: string | null, made?: ChangeClass): void => {
    changes.push({ what, from, to, ...(made === undefined ? {} : { class: made }) });
  };
  const [one, two] = [comparableOf(a), comparableOf(b)];

  const sameWords = nameWords(a).core === nameWords(b).core;
  if (other(a.kind, b.kind)) add('kind', a.kind, b.kind, 'recast');
  if (parts.has('indicator') && !sameWords) add('indicator', a.indicator, b.indicator, 'rescoped');
  else if (!sameWords) add('indicator', a.indicator, b.indicator);
  if (parts.has('object') || parts.has('coverage'))
    add(
      'scope',
      a.indicator_id === null || b.indicator_id === null ? a.indicator : a.indicator_scope,
      a.indicator_id === null || b.indicator_id === null ? b.indicator : b.indicator_scope,
      'rescoped',
    );
  // 新建 is less than 新建改造, 增加100亿元 is no sum to set beside 安排800亿元, and not all that is begun is 投产
  if ((parts.get('action') ?? 0) >= 1) add('action', a.action, b.action, 'rescoped');
  if (parts.has('cluster')) add('cluster', a.cluster, b.cluster, 'rescoped');
  if (other(a.measure, b.measure)) add('measure', a.measure, b.measure, 'remeasured');
  else if (unitsRatio(a, b) === null) add('unit', one.unit, two.unit, 'rescoped');
  const frequency = sameFrequency(a, b);
  if (frequency !== 'same') add('frequency', a.frequency, b.frequency, ...(frequency === 'other' ? ['remeasured' as const] : []));
  if ((FLOORS.has(a.comparator) && CEILINGS.has(b.comparator)) || (CEILINGS.has(a.comparator) && FLOORS.has(b.comparator)))
    add('bound', a.comparator, b.comparator, 'remeasured');
  if (
    other(a.baseline && baseBefore(a.baseline), b.baseline && baseBefore(b.baseline)) &&
    (CHANGING.has(a.measure) || CHANGING.has(b.measure))
  )
    add('baseline', a.baseline, b.baseline, 'rebased');

  const comparable = !changes.some((change) => change.class !== undefined && NOT_COMPARABLE.includes(change.class));
  const value = comparable ? valueChange(a, b) : 'same';
  if (value === 'unclear') add('value', numberWords(a), numberWords(b), 'remeasured');
  else if (value !== 'same')
    add('value', numberWords(a), numberWords(b), value === 'wider' ? 'softened' : value === 'narrower' ? 'hardened' : value);
  if (
    a.comparator !== null &&
    b.comparator !== null &&
    FIRMNESS[a.comparator] !== FIRMNESS[b.comparator] &&
    !changes.some((change) => change.what === 'bound')
  ) {
    add('comparator', a.comparator, b.comparator, FIRMNESS[a.comparator] < FIRMNESS[b.comparator] ? 'hardened' : 'softened');
  }
  if (other(a.modality, b.modality))
    add('modality', a.modality, b.modality, RESOLVE[a.modality ?? 'none'] < RESOLVE[b.modality ?? 'none'] ? 'hardened' : 'softened');
  if (other(a.deadline, b.deadline)) {
    if (movesOn(from, to)) add('deadline', a.deadline, b.deadline);
    else
      add(
        'deadline',
        a.deadline,
        b.deadline,
        a.deadline === null ? 'dated' : b.deadline === null ? 'undated' : a.deadline < b.deadline ? 'put-off' : 'brought-forward',
      );
  }
  if (other(a.action, b.action) && (parts.get('action') ?? 0) < 1) add('action', a.action, b.action);
  const main = mainClass(changes);
  return { class: main, tone: toneOf(main, b), ambition: main === 'raised' || main === 'lowered' ? ambitionOf(main, b) : null, changes };
}

/**
 * What became of a target that one plan has as a whole and the other in parts: the names and the numbers of both, and whether more or less
 * is asked in sum where the parts add up.
 *
 * @param how `split` where the earlier plan has the whole
 * @example 智能工厂(数字化车间)15家 → 智能工厂6家, 数字化车间12家: split, value 15 → 6 + 12 = 18, ambition raised
 */
export function classifyRegrouping({ whole, parts, sum }: Regrouping, how: 'split' | 'merged'): Classified {
  const words = (one: TargetRecord): string => one.indicator ?? one.quote;
  const value = (one: TargetRecord): string => `${numberWords(one)}${one.unit ?? ''}`;
  const records = parts.map(({ first }) => first);
  const total = comparableOf(whole.first);
  const added = sum === null ? '' : ` = ${plainNumber(sum)}${total.unit ?? ''}`;
  const [names, values] = [records.map(words).join(' + '), `${records.map(value).join(' + ')}${added}`];
  const turned = (from: string, to: string): Pick<Change, 'from' | 'to'> => (how === 'split' ? { from, to } : { from: to, to: from });
  const up = sum === null || total.value === null || total.max !== null ? 0 : sign(total.value, sum) * (how === 'split' ? 1 : -1);
  return {
    class: how,
    tone: toneOf(how, whole.first),
    ambition: up === 0 ? null : ambitionOf(up > 0 ? 'raised' : 'lowered', whole.first),
    changes: [
      { what: 'indicator', ...turned(words(whole.first), names) },
      { what: 'value', ...turned(value(whole.first), values), class: how },
    ],
  };
}
