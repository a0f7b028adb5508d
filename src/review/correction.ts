import type { Span } from '../model/span.js';

/**
 * What a reviewer has decided, as one line of corrections.ndjson. The log is only added to: what is taken back is a line of its own
 * (`undo`).
 * This file is free of Node, since the review page uses it in the browser.
 */

/** Tables whose records can be reviewed. */
export const REVIEWED_TABLES = ['targets', 'quantities', 'goals', 'clusters', 'responsibilities', 'deadlines'] as const;
export type ReviewedTable = (typeof REVIEWED_TABLES)[number];

const QUANTITY_FIELDS = [
  'kind',
  'indicator',
  'indicator_id',
  'indicator_scope',
  'action',
  'measure',
  'frequency',
  'comparator',
  'value_text',
  'value',
  'value_max',
  'unit',
  'baseline',
  'baseline_value',
  'baseline_unit',
  'reference_start',
  'reference_end',
  'deadline_text',
  'deadline',
  'deadline_source',
  'modality',
  'verb',
  'strength',
  'headline',
  'binding',
  'cluster',
  'leads',
] as const;
/** The fields that a reviewer answers for; what follows from them (standard values, groups, ids) the program derives. */
export const REVIEWED_FIELDS = {
  targets: QUANTITY_FIELDS,
  quantities: QUANTITY_FIELDS,
  goals: [
    'indicator',
    'indicator_id',
    'indicator_scope',
    'wording',
    'wording_text',
    'reference',
    'deadline_text',
    'deadline',
    'deadline_source',
    'modality',
    'headline',
    'leads',
  ],
  clusters: ['name', 'tier', 'programme', 'target_value', 'target_unit', 'deadline', 'segments', 'sector_id'],
  responsibilities: ['task', 'unit', 'unit_name', 'unit_function', 'role'],
  deadlines: ['text', 'type', 'start', 'end'],
} as const satisfies Record<ReviewedTable, readonly string[]>;

/** The field whose words a record stands on: two records of a kind may share a quote, but not these words. */
export const KEY_FIELD = {
  targets: 'value_text',
  quantities: 'value_text',
  goals: 'wording_text',
  clusters: 'name',
  responsibilities: 'unit',
  deadlines: 'text',
} as const satisfies Record<ReviewedTable, string>;

/** Targets and quantities are one family: a reviewer may say that a target is a fact. */
export type RecordFamily = 'quantities' | Exclude<ReviewedTable, 'targets' | 'quantities'>;
export const familyOf = (table: ReviewedTable): RecordFamily => (table === 'targets' ? 'quantities' : table);

export type FieldValue = string | number | boolean | null | readonly string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/**
 * FieldWords of the text and where they stand: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model in one.
 * Offsets
 * are Unicode code points.
 */
export interface Selector {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** what stands before and behind, up to CONTEXT code points */
  readonly prefix: string;
  readonly suffix: string;
}
export const CONTEXT = 24;

interface Common {
  /** fingerprint of the rest of the line: merging logs keeps a line once */
  readonly id: string;
  /** ISO 8601, UTC */
  readonly time: string;
  readonly reviewer: string;
  readonly doc_id: string;
  readonly table: ReviewedTable;
  /** the record's id when the reviewer saw it, for people; null for one that is added. Records are found by their words. */
  readonly record: string | null;
  readonly quote: Selector;
  /** where the words of KEY_FIELD stand (code points, their hull), within or beside the quote */
  readonly key: readonly [start: number, end: number];
  /** what the record is of (OF_FIELD), as the program read it: tells it from another on the same words; left out where it is of nothing */
  readonly of?: string;
  readonly why: string | null;
}
/** The record is right as it stands. */
export interface Accept extends Common {
  readonly act: 'accept';
  /** what the reviewer saw: where a later version reads otherwise, that was not accepted */
  readonly values: FieldValues;
}
/** It is none of the codebook's records. */
export interface Reject extends Common {
  readonly act: 'reject';
  readonly values: FieldValues;
}
export interface Correct extends Common {
  readonly act: 'correct';
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
  /** the words that it stands on; null where none do (a choice, a number typed) */
  readonly words: FieldWords | null;
}
/** A record that the program did not find. */
export interface Add extends Common {
  readonly act: 'add';
  readonly values: FieldValues;
  readonly words: Readonly<Record<string, FieldWords>>;
}
export interface Note extends Common {
  readonly act: 'note';
}
export interface Undo extends Common {
  readonly act: 'undo';
  /** id of the line that is taken back */
  readonly undoes: string;
}
/** Ranges in code points, and the text that they hold. */
export interface FieldWords {
  readonly span: Span;
  readonly exact: string;
}
export type Correction = Accept | Reject | Correct | Add | Note | Undo;
export type Act = Correction['act'];
/** A line before it has its id. */
export type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, 'id'> : never) : never;

/** FNV-1a of 64 bits over UTF-16 units, in hex. Runs in any browser; crypto.subtle does not from a file. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** JSON with the keys of every object in order, so that equal things are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A line with its id in front. */
export const withId = (unsigned: Unsigned): Correction => ({ id: fingerprint(canonical(unsigned)), ...unsigned }) as Correction;

/** Lines in the order in which they were decided. */
export const inTime = (entries: readonly Correction[]): Correction[] =>
  [...entries].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Two logs as one: each line once, in time. A page's download is merged so, and two reviewers' files. */
export const merged = (...logs: readonly (readonly Correction[])[]): Correction[] =>
  inTime([...new Map(logs.flat().map((entry) => [entry.id, entry])).values()]);

/** What still holds: without the lines that were taken back, and those that take back. An undo can be undone. */
export function inForce(entries: readonly Correction[]): Correction[] {
  const undone = new Set<string>();
  const ordered = inTime(entries);
  for (const entry of [...ordered].reverse()) if (entry.act === 'undo' && !undone.has(entry.id)) undone.add(entry.undoes);
  return ordered.filter((entry) => entry.act !== 'undo' && !undone.has(entry.id));
}

/**
 * The words at a place of a text.
 *
 * @param points the text's code points
 * @example selectorAt([...'到2025年,新增企业7家。'], 6, 12).exact // ,新增企业7
 */
export function selectorAt(points: readonly string[], start: number, end: number): Selector {
  const part = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return { start, end, exact: part(start, end), prefix: part(start - CONTEXT, start), suffix: part(end, end + CONTEXT) };
}
