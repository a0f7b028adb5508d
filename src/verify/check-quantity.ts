import type { Comparator, TargetRecord } from '../model/record.js';
import { indicatorOf, townAndCountry } from '../normalise/indicator.js';
import { groupIds } from '../normalise/restatement.js';
import { standardise } from '../normalise/unit.js';
import { magnitude } from '../normalise/chinese-number.js';
import type { Held } from '../dataset/read-dataset.js';
import { currencyBefore, inBase, statedUnit, statedValue, tidy, wholeNumeral } from './derive.js';
import type { RecordPlace } from '../dataset/finding.js';
import { foldText } from '../model/view.js';
import { holds, squeeze, withoutPages } from './located.js';
import { checkPromise, checkReference } from './check-promise.js';
import { homeOf, sectionsAbove, placeIn, type VerifiedDocument } from './subject.js';
import { statedTimes } from './times.js';

/** Words of which at least one stands in a sentence, parted by a stroke; 〇 is a numeral behind a word. */
export const saysOne = (sentence: string, words: string): boolean =>
  words
    .split('|')
    .some((word) =>
      word.endsWith('〇') ? new RegExp(word.replace('〇', '[0-9一二两三四五六七八九十百半]'), 'u').test(sentence) : sentence.includes(word),
    );
/** Words that a comparator rests on. */
const COMPARING: Readonly<Partial<Record<Comparator, string>>> = {
  gte: '≥|≧|⩾|>=|≮|大于等于|大于或等于|等于或大于|高于等于|高于或等于|达到或|超过或|未低于|以上|不低于|不少于|不得少于|不得低于|不小于|不得小于|不下于|至少|最低|最少|下限|满〇',
  gt: '>|﹥|突破|过|破|超|高于|大于|多于|逾|冲破|迈上|过半|余|多|几',
  lte:
    '≤|≦|⩽|<=|≯|小于等于|小于或等于|等于或小于|低于等于|低于或等于|不突破|不得突破|不得大于|未超过|未突破' +
    '|以内|以下|之内|内|不超|不得超过|不高于|不得高于|不多于|不大于|最多|最高|最长|最大|上限|封顶|控制|限制|压缩|压减|缩短|跑进|进入|限额|前|依次',
  lt: '<|﹤|未达到|低于|少于|小于|不足|不到|不满|未满',
  approx: '≈|~|～|左右|上下|约|近|来',
};
/** How far before a quantity the lead-in of its list may stand, in characters. */
const LEAD = 600;
export const MODAL = { ensure: '确保|保证|务必|必须', strive: '力争|争取|力求|努力' } as const;
const LAST_YEAR = '同比|同期|上年|去年';

/** Value, unit, comparator and deadline of a target or another quantity, each from its own words. */
export function checkQuantity(subject: VerifiedDocument, held: Held): void {
  const row = held.row as TargetRecord;
  const place = placeIn(subject, held);
  checkValue(subject, row, place);
  checkComparator(subject, row, place);
  checkDeadline(subject, held, row, (row.kind === 'target' || row.kind === 'budget') && row.frequency !== 'annual_average', place);
  checkWords(subject, row, held.spans, place);
  checkIndicator(subject, row, place);
  checkSurroundings(subject, row, place);
  checkOwnCluster(subject, row, place);
  checkPromise(subject, row, place);
  checkReference(subject, row, place);
}

function checkValue({ report, units }: VerifiedDocument, row: TargetRecord, place: RecordPlace): void {
  const stated = statedValue(row.value_text, row.unit, row.quote, units);
  if (!stated) {
    report(place, 'value', 'value_text', row.value_text, null);
    return;
  }
  const expect = (field: 'value' | 'value_max' | 'value_std' | 'value_max_std', wanted: number | null, words: string): void => {
    if (row[field] !== wanted) report(place, 'value', field, row[field], `${wanted ?? 'null'} (${words})`);
  };
  const value = stated.value === null ? null : tidy(stated.value);
  const max = stated.max === null ? null : tidy(stated.max);
  expect('value', value, row.value_text);
  expect('value_max', max, row.value_text);
  const implied = stated.form === 'doubling' ? '倍' : stated.form === 'coverage' || stated.form === 'full' ? '%' : null;
  if (implied !== null && foldText(row.unit ?? '') !== implied) report(place, 'unit', 'unit', row.unit, implied);
  const currency = currencyBefore(foldText(row.quote), foldText(row.value_text));
  const known = statedUnit(row.unit, stated.form, row.kind, row.measure, units, row.warnings.includes('unit-inferred'), currency);
  // the column of a table may name a unit that nobody knows, which is its own base
  const [, words = '', bare = ''] = /^([十百千]?[万亿]*)(.*)$/su.exec(squeeze(foldText(row.unit ?? ''))) ?? [];
  const unit = known ?? (bare !== '' && bare === row.unit_std ? { base: bare, factor: magnitude(words) ?? 1, repaired: false } : null);
  if (!unit) {
    report(place, 'unit', 'unit', row.unit, null);
    return;
  }
  const base = stated.form === 'half' && row.unit === '%' ? '%' : unit.base;
  if (row.unit_std !== base) report(place, 'unit', 'unit_std', row.unit_std, `${base ?? 'null'} (${row.unit ?? 'null'})`);
  expect('value_std', inBase(stated.value, unit.factor), `${row.value_text} × ${unit.factor}`);
  expect('value_max_std', inBase(stated.max, unit.factor), `${row.value_text} × ${unit.factor}`);
  // 二亿三千万亩 is one number: its magnitudes must not be parted between value and unit so that they say another
  const whole = wholeNumeral(row.value_text, row.unit);
  if (whole !== null && value !== null && tidy(value * whole.factor) !== whole.number)
    report(place, 'value', 'value', `${value} × ${whole.factor}`, `${whole.number} (${row.value_text}${whole.words})`);
  if (unit.repaired && !row.warnings.includes('unit-repaired')) report(place, 'unit', 'warnings', row.warnings, 'unit-repaired');
}

function checkComparator({ report }: VerifiedDocument, row: TargetRecord, place: RecordPlace): void {
  const { comparator, value, value_max: max } = row;
  if ((comparator === 'range') !== (max !== null))
    report(place, 'comparator', 'comparator', comparator, max === null ? 'no range' : 'range');
  if ((comparator === null) !== (value === null)) report(place, 'comparator', 'comparator', comparator, value === null ? null : 'eq');
  if (value !== null && max !== null && max <= value) report(place, 'comparator', 'value_max', max, `> ${value}`);
  const words = comparator === null ? undefined : COMPARING[comparator];
  if (words !== undefined && !saysOne(foldText(row.sentence), words) && !saysOne(foldText(withoutPages(row.sentence)), words))
    report(place, 'word', 'comparator', comparator, words);
}

/** Dates that a time expression may have where it stands: by the whole text, by its sentence, and by itself. */
function datesOf(subject: VerifiedDocument, part: string, windows: readonly string[], before: number): Set<string | null> {
  // the year of a cap (年度最高1万元) says how often, like 每年
  const dates = new Set<string | null>(part === '年度' ? [null] : []);
  for (const time of subject.times()) if (time.start < before && squeeze(time.text) === part) dates.add(time.to);
  for (const window of windows) for (const time of statedTimes(window, subject.anchor)) if (squeeze(time.text) === part) dates.add(time.to);
  // the heading of a column names its period or year alone: “十四五”, 2025
  if (dates.size === 0)
    for (const word of ['期间', '年'])
      for (const time of statedTimes(part + word, subject.anchor)) if (squeeze(time.text) === part + word) dates.add(time.to);
  return dates;
}

/** What a record states of its time, its words and its surroundings, whether it has a value or not. */
export type Committed = Pick<
  TargetRecord,
  | 'place'
  | 'place_code'
  | 'section_id'
  | 'section'
  | 'deadline'
  | 'deadline_source'
  | 'deadline_text'
  | 'sentence'
  | 'char_start'
  | 'char_end'
  | 'leads'
>;

/** Deadline and source follow from the words that are said to state them; `ends`: the document's year ends what states none. */
export function checkDeadline(subject: VerifiedDocument, held: Held, row: Committed, ends: boolean, place: RecordPlace): void {
  const { report, text, document, anchor } = subject;
  const { deadline, deadline_source: source, deadline_text: words } = row;
  if (source === null || source === 'document') {
    if (words !== null) report(place, 'deadline', 'deadline_text', words, null);
    const year = anchor.singleYear;
    const wanted = source === null ? null : year === null ? null : `${year}-12-31`;
    if (deadline !== wanted) report(place, 'deadline', 'deadline', deadline, wanted);
    // a target of a one-year plan without a time of its own ends with that year
    if (source === null && year !== null && ends) report(place, 'deadline', 'deadline_source', null, 'document');
    if (source === 'document' && !ends) report(place, 'deadline', 'deadline_source', source, null);
    return;
  }
  if (words === null) {
    report(place, 'deadline', 'deadline_text', null, source);
    return;
  }
  const parts = words.split('，').map(squeeze);
  const own = held.spans?.['deadline_text']?.[0]?.[0];
  const windows = [row.sentence, ...(own === undefined ? [] : [text.slice(Math.max(0, own - 120), own + 40)]), ...parts];
  const dates = parts.map((part) => ({ part, dates: datesOf(subject, part, windows, row.char_end) }));
  const unknown = dates.find((one) => one.dates.size === 0);
  if (unknown) report(place, 'deadline', 'deadline_text', words, `${unknown.part}: no time`);
  // the heading of a column is explicit too, though it stands outside the sentence
  if (held.spans === null || source === 'context')
    for (const part of parts) if (!text.says(part)) report(place, 'not-in-text', 'deadline_text', part, source);
  const bounding = dates.find((one) => !one.part.startsWith('每'));
  const possible = bounding?.dates ?? new Set([null]);
  if (!unknown && !possible.has(deadline))
    report(
      place,
      'deadline',
      'deadline',
      deadline,
      `${[...possible].map((one) => one ?? 'null').join(' / ')} (${words}; ${document.written_date ?? ''})`,
    );
}

function checkWords(subject: VerifiedDocument, row: TargetRecord, bySpan: Held['spans'], place: RecordPlace): void {
  const { report, text } = subject;
  const sentence = foldText(row.sentence);
  // a lead-in strives for all of its list: 到2030年,力争做到:
  const lead = foldText(text.slice(Math.max(0, row.char_start - LEAD), row.char_start));
  if (row.modality !== null && !saysOne(sentence, MODAL[row.modality]) && !saysOne(lead, MODAL[row.modality]))
    report(place, 'word', 'modality', row.modality, MODAL[row.modality]);
  if (row.frequency === 'yoy' && !saysOne(sentence, LAST_YEAR)) report(place, 'word', 'frequency', row.frequency, '同比');
  if (!holds(row.quote, row.value_text)) report(place, 'not-in-text', 'value_text', row.value_text, row.quote);
  if (row.action !== null && !text.says(row.action)) report(place, 'not-in-text', 'action', row.action);
  if (row.baseline !== null && !holds(row.sentence, row.baseline)) report(place, 'not-in-text', 'baseline', row.baseline);
  if (bySpan === null && row.indicator !== null && !text.pieced(row.indicator)) report(place, 'not-in-text', 'indicator', row.indicator);
  checkSentence(subject, row, place);
}

/** The sentence is the stretch of the text around the quote. */
export function checkSentence(
  { report, text }: VerifiedDocument,
  row: Pick<TargetRecord, 'quote' | 'sentence' | 'char_start' | 'char_end'>,
  place: RecordPlace,
): void {
  const { char_start: start, char_end: end } = row;
  const from = text.unit(start);
  let found = false;
  for (let at = row.sentence.indexOf(row.quote); at >= 0 && !found; at = row.sentence.indexOf(row.quote, at + 1))
    found = text.text.startsWith(row.sentence, from - at);
  if (!found && row.quote === text.slice(start, end)) report(place, 'not-in-text', 'sentence', row.sentence, row.quote);
}

/** The canonical indicator is the one that the record's words name. */
function checkIndicator({ report, names, records }: VerifiedDocument, row: TargetRecord, place: RecordPlace): void {
  if (names === null) return;
  const context = { measure: row.measure, unitStd: row.unit_std, cluster: row.cluster };
  // two values of one 城乡 name may be those of town and country: the row says which
  const name = row.indicator ?? '';
  const isOther = ({ row: other, id }: Held): boolean =>
    id !== row.target_id && other['indicator'] === name && other['sentence'] === row.sentence;
  const sides = townAndCountry(name) ?? [];
  const beside = sides.length > 0 && [...records.targets, ...records.quantities].some(isOther);
  const known = [name, ...(beside ? sides : [])].map((one) => indicatorOf(one, context, names.indicators));
  const found =
    (known.some((one) => (one?.id ?? null) === row.indicator_id)
      ? known.find((one) => (one?.id ?? null) === row.indicator_id)
      : known[0]) ?? null;
  const scaled = (value: number | null): number | null => (found === null ? null : standardise(value, found.factor ?? 1));
  const expect = (
    field: 'indicator_id' | 'indicator_scope' | 'indicator_unit' | 'indicator_value' | 'indicator_value_max',
    wanted: string | number | null,
  ): void => {
    const stands = row[field];
    if ((typeof stands === 'number' ? standardise(stands, 1) : stands) !== wanted) report(place, 'derived', field, stands, wanted);
  };
  expect('indicator_id', found?.id ?? null);
  expect('indicator_scope', found?.scope ?? null);
  expect('indicator_unit', found?.unit ?? null);
  expect('indicator_value', scaled(row.value_std));
  expect('indicator_value_max', scaled(row.value_max_std));
  if (row.warnings.includes('denominator-added') !== (found?.denominatorAdded === true))
    report(place, 'derived', 'warnings', row.warnings, found?.denominatorAdded === true ? 'denominator-added' : null);
}

/** Mentions of one commitment share the id of the first. */
export function checkGroups({ records, report, names }: VerifiedDocument): void {
  if (names === null) return;
  for (const table of ['targets', 'quantities'] as const) {
    const sound = records[table].filter((one) => one.sound);
    const wanted = groupIds(sound.map((one) => one.row as TargetRecord));
    sound.forEach((held, at) => {
      if (held.row['group_id'] !== wanted[at]) report(held.place, 'derived', 'group_id', held.row['group_id'], wanted[at]);
    });
  }
}

/** What a target takes over from its document, its section and its task. */
export function checkSurroundings(subject: VerifiedDocument, row: Committed, place: RecordPlace): void {
  const { report, document, records } = subject;
  if (row.place !== document.place) report(place, 'derived', 'place', row.place, document.place);
  if (row.place_code !== document.place_code) report(place, 'derived', 'place_code', row.place_code, document.place_code);
  const home = homeOf(subject, row.char_start);
  if (home !== undefined && row.section_id !== (home?.id ?? null)) report(place, 'derived', 'section_id', row.section_id, home?.id ?? null);
  const path = sectionsAbove(subject, row.section_id)
    .map((section) => String(section.row['title']))
    .reverse();
  if (home !== undefined && path.join('；') !== row.section.join('；')) report(place, 'derived', 'section', row.section, path);
  const units = new Set(records.responsibilities.map((one) => one.row['unit']));
  for (const lead of row.leads) if (!units.has(lead)) report(place, 'derived', 'leads', lead, null);
}

/** A target's cluster is one of the document's, or stands in its sentence. */
function checkOwnCluster({ report, records }: VerifiedDocument, row: TargetRecord, place: RecordPlace): void {
  if (
    row.cluster !== null &&
    !records.clusters.some((one) => one.row['name'] === row.cluster) &&
    !squeeze(row.sentence).includes(squeeze(row.cluster))
  )
    report(place, 'derived', 'cluster', row.cluster, null);
}
