import { WARNING_CHECKS, withFindings } from '../check/warnings.js';
import { utf16Offsets } from '../model/code-points.js';
import type { Extraction } from '../model/extraction.js';
import { TABLES, type NumberRecord, type Review, type TargetRecord } from '../model/record.js';
import { hull, type Range, type Span } from '../model/span.js';
import { idOf } from '../model/tables.js';
import { knownNames, type KnownNames } from '../normalise/records.js';
import { sectorById } from '../normalise/sector.js';
import { groupIds } from '../normalise/restatement.js';
import { unitTable, type UnitTable } from '../normalise/unit.js';
import { idsOfAdded, subjectsIn } from './about.js';
import { addedRecord } from './added.js';
import { canonical, inForce, KEY_FIELD, REVIEWED_TABLES, type Correction, type FieldWords, type ReviewedTable } from './correction.js';
import type { Decision } from './decide.js';
import { fateOf, type Fate } from './fate.js';
import { followRecord } from './follow.js';
import { reviewKey, type Subjects } from './subjects.js';

/** An extraction with what reviewers have decided, and what became of each of their lines. */
export interface Corrected {
  readonly extraction: Extraction;
  readonly fates: readonly Fate[];
  /** records of the program that reviewers have rejected */
  readonly rejected: number;
}
export interface ApplyOptions {
  readonly names?: KnownNames;
  readonly units?: UnitTable;
}

type Row = Record<string, unknown>;
/** A record on its way: its table may change, since a reviewer may say that a target is a fact. */
interface Draft {
  table: ReviewedTable;
  readonly id: string;
  row: Row;
  spans: Record<string, Span>;
}

/** Where the words of a correction stand now, UTF-16; null where that cannot be told. */
type Follow = (entry: Correction, words: FieldWords) => Span | null;

const kindTable = (kind: unknown): ReviewedTable => (kind === 'target' ? 'targets' : 'quantities');

/** Is the value one that the column may hold? */
function faultOfValue(table: ReviewedTable, field: string, value: unknown, { indicators }: KnownNames): string | null {
  if (field === 'indicator_id' && typeof value === 'string' && !indicators.rows.has(value)) return JSON.stringify(value);
  if (field === 'sector_id' && typeof value === 'string' && sectorById(value) === null) return JSON.stringify(value);
  const column = (TABLES[table].shape as Readonly<Record<string, { safeParse: (value: unknown) => { error?: { message: string } } }>>)[
    field
  ];
  const checked = column?.safeParse(value);
  return checked?.error === undefined ? null : JSON.stringify(value);
}

/** Can all its values stand beside each other? The upper end of a range is above the lower. */
function faultOfRow({ table, row }: Draft): string | null {
  const [value, max] = [row['value'], row['value_max']];
  if (typeof value === 'number' && typeof max === 'number' && max <= value) return `value_max: ${max} ≤ ${value}`;
  const issue = TABLES[table].safeParse(row).error?.issues[0];
  return issue === undefined ? null : `${issue.path.map(String).join('.')}: ${issue.message}`;
}

/** A record that a reviewer added and that the program finds by itself now: what she stated of it are corrections. */
function foundSince(decision: Decision): Decision {
  const { added } = decision;
  if (added === null) return decision;
  const stated = Object.entries(added.values).filter(([, value]) => value !== null);
  const own = stated.map(([field, to]) => [field, { to, words: added.words[field] ?? null, from: null, entry: added }] as const);
  return { ...decision, added: null, fields: new Map([...own, ...decision.fields]) };
}

/** The base record of a draft with a decision laid over it. */
function corrected(
  draft: Draft,
  decision: Decision,
  follow: Follow,
  tools: Required<ApplyOptions>,
  document: Extraction['document'],
  fates: Fate[],
): Draft {
  const row: Row = { ...draft.row };
  const spans: Record<string, Span> = { ...draft.spans };
  let agreed = false;
  // what an added record leaves empty is derived where that can be
  const stated = Object.entries(decision.added?.values ?? {}).filter(([, value]) => value !== null);
  const changed = new Set(stated.map(([field]) => field));
  for (const [field, { to, words, entry }] of decision.fields) {
    const fault = faultOfValue(draft.table, field, to, tools.names);
    if (fault !== null) {
      fates.push({ entry, state: 'invalid', detail: `${field}: ${fault}` });
      continue;
    }
    if (canonical(to) === canonical(row[field])) {
      agreed = true;
      continue;
    }
    row[field] = to;
    changed.add(field);
    const span = words === null ? null : follow(entry, words);
    if (span === null) delete spans[field];
    else spans[field] = span;
  }
  const isQuantity = draft.table === 'targets' || draft.table === 'quantities';
  const table = isQuantity ? kindTable(row['kind']) : draft.table;
  const followed = followRecord(table, row, changed, tools, document);
  const { accepted } = decision;
  // what somebody has corrected since, and what follows from it, is no other reading of the program
  const stale =
    accepted &&
    Object.entries(accepted.values).filter(
      ([field, value]) =>
        !decision.fields.has(field) && ![followed[field], draft.row[field]].some((read) => canonical(value) === canonical(read)),
    );
  if (accepted && stale && stale.length > 0)
    fates.push({ entry: accepted, state: 'stale', detail: stale.map(([field]) => field).join(', ') });
  const review: Review | null =
    decision.disputed.length > 0
      ? 'disputed'
      : decision.added !== null
        ? 'added'
        : changed.size > 0
          ? 'corrected'
          : agreed || stale?.length === 0
            ? 'accepted'
            : null;
  return { ...draft, table, row: { ...followed, review }, spans };
}

/** The numerals' account after review: which records use them now, and what became of those whose record was rejected. */
function accounted({ numbers, spans: read }: Extraction, drafts: readonly Draft[], touched: ReadonlySet<string>): NumberRecord[] {
  const users = drafts.flatMap(({ id, table, row, spans }) => {
    const isTouched = touched.has(id) && (table === 'targets' || table === 'quantities');
    // a value that was typed still stands for the numeral that the program read
    const span = isTouched ? (spans[KEY_FIELD[table]] ?? read[id]?.[KEY_FIELD[table]]) : undefined;
    return span === undefined ? [] : [{ id, kind: row['kind'] as NumberRecord['verdict'], place: hull(span) }];
  });
  return numbers.map((number) => {
    const { char_start: start, char_end: end } = number;
    const own = users.filter(({ place }) => place[0] <= start && end <= place[1]);
    const kept = number.record_ids.filter((id) => !touched.has(id));
    const ids = [...kept, ...own.map(({ id }) => id)].sort();
    if (own.length === 0 && kept.length === number.record_ids.length) return number;
    return { ...number, record_ids: ids, verdict: own[0]?.kind ?? (kept.length > 0 ? number.verdict : 'rejected') };
  });
}

/** Restatements after review; the first mention in the text gives the group its id. */
function regrouped(records: readonly TargetRecord[]): TargetRecord[] {
  const ordered = [...records].sort((a, b) => a.char_start - b.char_start || (a.target_id < b.target_id ? -1 : 1));
  const groups = groupIds(ordered);
  const groupOf = new Map(ordered.map((record, at) => [record.target_id, groups[at] ?? record.target_id]));
  return records.map((record) => ({ ...record, group_id: groupOf.get(record.target_id) ?? record.target_id }));
}

const withoutFindings = <R extends { readonly warnings: readonly string[] }>(record: R): R => ({
  ...record,
  warnings: record.warnings.filter((code) => !WARNING_CHECKS.has(code)),
});

function draftsOf(base: Extraction): Draft[] {
  return REVIEWED_TABLES.flatMap((table) =>
    base[table].map((record): Draft => {
      const id = idOf(table, record);
      return { table, id, row: record as unknown as Row, spans: { ...base.spans[id] } };
    }),
  );
}

/** Records that reviewers have added, with the ids that follow the program's own. */
function addedDrafts(
  base: Extraction,
  { added }: Subjects,
  units: (point: number) => number,
  follow: Follow,
): { draft: Draft; decision: Decision }[] {
  const ids = idsOfAdded(base, added);
  return added.flatMap((one) => {
    const { quote, decision } = one;
    const entry = decision.added;
    if (entry === null || decision.rejected) return [];
    const id = ids.get(one) ?? '';
    const place: Range = [units(quote[0]), units(quote[1])];
    const row = addedRecord({
      table: entry.table,
      id,
      values: entry.values,
      quote: place,
      text: base.text,
      document: base.document,
      sections: base.sections,
    });
    const spans = Object.fromEntries(
      Object.entries(entry.words).flatMap(([field, words]) => {
        const span = follow(entry, words);
        return span === null ? [] : [[field, span]];
      }),
    );
    return [{ draft: { table: entry.table, id, row, spans }, decision }];
  });
}

/**
 * Lays what reviewers have decided over what the program has read. Records are found by the words that the lines carry; a line whose words
 * are not there any more, or of which one cannot tell where they are, is not applied and told of. What follows from a corrected field is
 * derived anew: standard values, restatements, the account of numerals, counts, findings.
 *
 * @param base    what the program has read, UTF-16
 * @param entries lines of the log; those of other documents are passed over
 * @example a correction of T001's value, 1000 → 1200: value_std follows, `review` is corrected
 */
export function applyCorrections(base: Extraction, entries: readonly Correction[], options: ApplyOptions = {}): Corrected {
  const lines = inForce(entries.filter((entry) => entry.doc_id === base.document.doc_id));
  if (lines.length === 0) return { extraction: base, fates: [], rejected: 0 };
  const tools = { names: options.names ?? knownNames(null), units: options.units ?? unitTable() };
  const units = utf16Offsets(base.text);
  const records = draftsOf(base);
  const subjects = subjectsIn(base, lines);
  const follow: Follow = (entry, words) =>
    subjects.wordsNow(entry, words)?.map(([start, end]): Range => [units(start), units(end)]) ?? null;
  const fates: Fate[] = subjects.notFound.map(({ entry, found }) => fateOf(entry, found));
  const touched = new Set<string>();
  const drafts: Draft[] = [];
  const take = (draft: Draft, decision: Decision | undefined): void => {
    if (decision === undefined) {
      drafts.push(draft);
      return;
    }
    touched.add(draft.id);
    if (!decision.rejected) drafts.push(corrected(draft, decision, follow, tools, base.document, fates));
  };
  for (const draft of records) {
    const decision = subjects.decisions.get(reviewKey(draft.table, draft.id));
    take(draft, decision && foundSince(decision));
  }
  for (const { draft, decision } of addedDrafts(base, subjects, units, follow)) take(draft, decision);
  const invalid = drafts.filter((draft) => faultOfRow(draft) !== null);
  for (const draft of invalid) {
    const corrections = [...(subjects.decisions.get(reviewKey(draft.table, draft.id))?.fields.values() ?? [])].map(({ entry }) => entry);
    const adds = subjects.added.flatMap(({ decision }) => (decision.added === null ? [] : [decision.added]));
    const add = adds.find((one) => one.table === draft.table && one.quote.exact === draft.row['quote']);
    const told = corrections.length > 0 ? corrections : add ? [add] : [];
    for (const entry of told) fates.push({ entry, state: 'invalid', detail: faultOfRow(draft) });
  }
  // what the program has read stays where a correction of it cannot be
  const own = new Map(records.map((draft) => [draft.id, draft]));
  const kept = drafts.flatMap((draft) => (invalid.includes(draft) ? (own.get(draft.id) ?? []) : draft));
  const told = new Map(fates.map((fate) => [fate.entry.id, fate]));
  const moved = new Set(subjects.moved.map(({ id }) => id));
  return {
    rejected: [...subjects.decisions.values()].filter((one) => one.rejected).length,
    extraction: rebuilt(base, kept, touched),
    fates: lines.map((entry) => told.get(entry.id) ?? { entry, state: moved.has(entry.id) ? 'moved' : 'applied', detail: null }),
  };
}

function rebuilt(base: Extraction, drafts: readonly Draft[], touched: ReadonlySet<string>): Extraction {
  const rows = <T extends ReviewedTable>(table: T): Extraction[T] =>
    drafts.filter((draft) => draft.table === table).map(({ row }) => row) as unknown as Extraction[T];
  const numbers = accounted(base, drafts, touched);
  const [targets, quantities] = [regrouped(rows('targets')).map(withoutFindings), regrouped(rows('quantities')).map(withoutFindings)];
  const reviewed = {
    targets,
    quantities,
    goals: rows('goals'),
    clusters: rows('clusters'),
    responsibilities: rows('responsibilities'),
    deadlines: rows('deadlines'),
  };
  const ids = new Set<string>(drafts.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(base.spans).filter(([id]) => !ids.has(id) && !touched.has(id)));
  const counts = Object.fromEntries(REVIEWED_TABLES.map((table) => [table, reviewed[table].length]));
  const unexplained = numbers.filter(({ verdict }) => verdict === 'unexplained').length;
  return withFindings({
    ...base,
    ...reviewed,
    numbers,
    spans: { ...others, ...Object.fromEntries(drafts.flatMap(({ id, spans }) => (Object.keys(spans).length > 0 ? [[id, spans]] : []))) },
    document: withoutFindings({ ...base.document, ...counts, unexplained }),
  });
}
