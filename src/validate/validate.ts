import type { Diagnostic } from '../model/diagnostic.js';
import type { Extraction } from '../model/extraction.js';
import { TABLES, type TableName } from '../model/record.js';
import { textOf, type Range, type Span } from '../model/span.js';
import { idOf, RECORD_TABLES, type RecordTable } from '../model/tables.js';

/** One fault: where it stands (table, record, field) beside what to tell about it. */
export interface Fault {
  readonly table: TableName;
  /** id of the record; null for the document itself */
  readonly id: string | null;
  /** index of the record in its table, -1 for the document */
  readonly index: number;
  readonly field: string;
  readonly diagnostic: Diagnostic;
}

type Row = Readonly<Record<string, unknown>>;

const QUOTED: ReadonlySet<RecordTable> = new Set(['targets', 'quantities', 'goals', 'clusters', 'responsibilities', 'deadlines']);

function finding(
  table: TableName,
  id: string | null,
  index: number,
  field: string,
  severity: 'error' | 'warning',
  rule: string,
  zh: string,
  en: string,
  range?: Range,
): Fault {
  const where = id ?? 'document';
  return {
    table,
    id,
    index,
    field,
    diagnostic: { rule, severity, zh: `${table} ${where}: ${zh}`, en: `${table} ${where}: ${en}`, ...(range ? { range } : {}) },
  };
}

function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const low = unit >= 0xd800 && unit < 0xdc00 ? text.charCodeAt(at + 1) : 0;
    if (low >= 0xdc00 && low < 0xe000) at++;
    count++;
  }
  return count;
}

/** White space is left out of fields, and a comma may join two parts of one (到2025年，每年). */
const squeeze = (text: string): string => text.replace(/[\s，,]+/gu, '');

function checkShape(table: TableName, row: Row, id: string | null, index: number): Fault[] {
  const parsed = TABLES[table].safeParse(row);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const field = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : '') ?? '');
    return finding(
      table,
      id,
      index,
      field,
      'error',
      'invalid-field',
      `字段 ${field} 不符合约定: ${issue.message}`,
      `field ${field}: ${issue.message}`,
    );
  });
}

function checkSpan(table: RecordTable, id: string, index: number, field: string, span: Span, value: unknown, text: string): Fault[] {
  // ranges stand in the order of the field's text, which need not be the source's; they must not overlap
  let last = 0;
  for (const [start, end] of [...span].sort((a, b) => a[0] - b[0])) {
    if (!(Number.isInteger(start) && Number.isInteger(end)) || start < last || end <= start || end > text.length)
      return [
        finding(
          table,
          id,
          index,
          field,
          'warning',
          'invalid-span',
          `字段 ${field} 的位置无效`,
          `ranges of ${field} overlap or lie outside the text`,
        ),
      ];
    last = end;
  }
  if (typeof value === 'string' && squeeze(textOf(text, span)) !== squeeze(value))
    return [
      finding(
        table,
        id,
        index,
        field,
        'warning',
        'span-text',
        `字段 ${field} 与其位置上的原文不一致`,
        `${field} is not the text at its span`,
      ),
    ];
  return [];
}

function checkRecords(extraction: Extraction): Fault[] {
  const found: Fault[] = [];
  const { text } = extraction;
  const seen = new Set<string>();
  const sections = new Map(extraction.sections.map((section) => [section.section_id, section]));
  const known = new Set(RECORD_TABLES.flatMap((table) => extraction[table].map((record) => idOf(table, record))));
  for (const table of RECORD_TABLES) {
    extraction[table].forEach((record, index) => {
      const row: Row = record;
      const id = idOf(table, record);
      const report = (field: string, rule: string, zh: string, en: string, severity: 'error' | 'warning' = 'error'): void => {
        found.push(finding(table, id, index, field, severity, rule, zh, en));
      };
      found.push(...checkShape(table, row, id, index));
      if (seen.has(id)) report(`${table}_id`, 'duplicate-id', '编号重复', 'id is used twice');
      seen.add(id);
      if (record.doc_id !== extraction.document.doc_id) report('doc_id', 'foreign-record', '不属于本文件', 'belongs to another document');
      const { char_start: start, char_end: end } = record;
      if (!(start >= 0 && start < end && end <= text.length))
        report('char_start', 'invalid-span', '起止位置无效', `span ${start}..${end} is empty or outside the text`);
      else if (QUOTED.has(table) && row['quote'] !== text.slice(start, end))
        report('quote', 'quote-mismatch', '引文不是该位置的原文', 'quote is not the slice of the source');
      if ('section_id' in record && table !== 'sections' && record.section_id !== null && !sections.has(record.section_id))
        report('section_id', 'dangling-reference', `章节 ${record.section_id} 不存在`, `section ${record.section_id} does not exist`);
      if ('parent_id' in record && record.parent_id !== null) {
        const parent = sections.get(record.parent_id);
        if (!parent)
          report('parent_id', 'dangling-reference', `上级章节 ${record.parent_id} 不存在`, `parent ${record.parent_id} does not exist`);
        else if (parent.level >= record.level)
          report('parent_id', 'invalid-parent', '上级章节的层级不高于本节', 'parent is not of a higher level');
      }
      if ('record_ids' in record)
        for (const other of record.record_ids)
          if (!known.has(other)) report('record_ids', 'dangling-reference', `记录 ${other} 不存在`, `record ${other} does not exist`);
      if ('kind' in record && (record.kind === 'target') !== (table === 'targets'))
        report('kind', 'wrong-table', `类别 ${record.kind} 不应在此表`, `kind ${record.kind} does not belong here`);
      for (const [field, span] of Object.entries(extraction.spans[id] ?? {}))
        found.push(...checkSpan(table, id, index, field, span, row[field], text));
    });
  }
  for (const id of Object.keys(extraction.spans))
    if (!known.has(id))
      found.push(
        finding(
          'documents',
          id,
          -1,
          'spans',
          'warning',
          'dangling-reference',
          `位置所属的记录 ${id} 不存在`,
          `spans of ${id}, which does not exist`,
        ),
      );
  return found;
}

function checkDocument(extraction: Extraction): Fault[] {
  const { document } = extraction;
  const found = checkShape('documents', document, null, -1);
  const report = (field: string, expected: number, actual: number): void => {
    if (expected !== actual)
      found.push(
        finding(
          'documents',
          null,
          -1,
          field,
          'error',
          'wrong-count',
          `${field} 应为 ${expected}, 实为 ${actual}`,
          `${field} is ${actual}, expected ${expected}`,
        ),
      );
  };
  const counts: Row = document;
  for (const table of RECORD_TABLES) report(table, extraction[table].length, Number(counts[table]));
  report('unexplained', extraction.numbers.filter((number) => number.verdict === 'unexplained').length, document.unexplained);
  report('characters', codePoints(extraction.text), document.characters);
  return found;
}

/** All faults of an extraction, with the record and field that each concerns; prune() uses them. */
export function findings(extraction: Extraction): Fault[] {
  return [...checkDocument(extraction), ...checkRecords(extraction)];
}

/**
 * Checks an extraction against the data contract: every record's fields (zod), then the invariants: the quote is the slice of the
 * source, spans lie inside it, ids are unique in the document, section_id, parent_id and record_ids resolve, counts agree.
 *
 * @param extraction offsets in UTF-16 units
 * @returns errors (a record that must not be written) and warnings (a field's span that is off); [] when all is well
 *
 * Example: a record with the quote 「800家」 where the source has 「到800」 gives one `quote-mismatch`.
 */
export function validate(extraction: Extraction): Diagnostic[] {
  return findings(extraction).map((one) => one.diagnostic);
}
