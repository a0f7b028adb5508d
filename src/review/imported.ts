import type { Range } from '../model/span.js';
import {
  canonical,
  familyOf,
  inForce,
  KEY_FIELD,
  REVIEWED_FIELDS,
  selectorAt,
  withId,
  type Correction,
  type FieldValue,
  type FieldValues,
  type FieldWords,
  type Unsigned,
} from './correction.js';
import { unfit } from './cells.js';
import { sameFieldValue } from './record-state.js';
import { stanceOf } from './decide.js';
import {
  decidedOf,
  itemState,
  stampOf,
  stampsOf,
  tableOf,
  tableState,
  type ReviewDocument,
  type ReviewItem,
  type ItemState,
} from './document.js';
import { isWorded } from './fields.js';
import { added } from './import-added.js';
import { matchRecords } from './import-match.js';
import type { ImportFault, Testimony, ToldRecord } from './testimony.js';
import { fieldWords, placeNear, readKey, textAt } from './words.js';

/** Who imports, and what counts. */
export interface ImportSettings {
  /** for files that name nobody */
  readonly reviewer: string;
  /** for files that have no time of their own: ISO 8601, UTC */
  readonly time: string;
  /** records that were left as they were count as accepted; what others have rejected as rejected */
  readonly acceptUnchanged: boolean;
}
export interface Imported {
  /** lines that the log does not have yet */
  readonly entries: readonly Correction[];
  readonly faults: readonly ImportFault[];
  /** records that stand as they were exported */
  readonly unchanged: number;
}

/** What is common to the lines about a record. */
export type Common = Omit<Extract<Unsigned, { act: 'note' }>, 'act'>;

/** What has changed in the fields of a record. */
interface Change {
  readonly field: string;
  readonly to: FieldValue;
  readonly words: FieldWords | null;
}

const rangeEquals = (a: Range, b: Range): boolean => a[0] === b[0] && a[1] === b[1];

/** The lines of one testimony about one record that was exported. */
class Subject {
  readonly entries: Correction[] = [];
  readonly #document: ReviewDocument;
  readonly #item: ReviewItem;
  readonly #common: Common;
  readonly #own: readonly Correction[];
  readonly #fault: (where: string, zh: string, en: string) => void;
  /** something of the record could not be taken */
  #faulty = false;

  constructor(document: ReviewDocument, item: ReviewItem, who: Pick<Common, 'reviewer' | 'time'>, faults: ImportFault[]) {
    this.#document = document;
    this.#item = item;
    this.#fault = (where, zh, en) => {
      this.#faulty = true;
      faults.push({ where, zh, en });
    };
    this.#common = {
      time: who.time,
      reviewer: who.reviewer,
      doc_id: document.docId,
      table: item.table,
      record: item.added ? null : item.id,
      quote: selectorAt(document.points, item.quote[0], item.quote[1]),
      key: item.key,
      ...(item.of === null ? {} : { of: item.of }),
      why: null,
    };
    this.#own = item.lines.filter(({ reviewer }) => reviewer === who.reviewer);
  }

  #push(unsigned: Record<string, unknown>, why: string | null = null): void {
    this.entries.push(withId({ ...this.#common, why, ...unsigned } as unknown as Unsigned));
  }

  /** Taken out of the file. */
  reject(values: FieldValues, why: string | null = null): void {
    if (stanceOf(this.#own).get('record') !== 'out') this.#push({ act: 'reject', values }, why);
  }

  /** The words that are marked now, where they are others. */
  #keyChanges({ span, where }: ToldRecord, base: ItemState): Change[] | null {
    const { table } = this.#item;
    if (span === null || rangeEquals(span, base.key)) return [];
    const read = readKey(this.#document, table, span);
    if (read === null) {
      const words = textAt(this.#document, span);
      this.#fault(
        where,
        `「${words}」里没有唯一的一个数值, 改动未导入`,
        `no single number stands in "${words}": the change is not imported`,
      );
      return null;
    }
    if (rangeEquals(read.key, base.key)) return [];
    return this.#fromKey(read.key, read.values, base);
  }

  /** What follows from other key words. */
  #fromKey(key: Range, read: FieldValues, base: ItemState): Change[] {
    const words = fieldWords(this.#document, key);
    const derived = Object.entries(read).filter(([field, value]) => !sameFieldValue(value, base.values[field] ?? null));
    return [
      { field: KEY_FIELD[this.#item.table], to: words.exact, words },
      ...derived.map(([field, to]): Change => ({ field, to, words: null })),
    ];
  }

  /** Fields that the file states otherwise than they were exported. */
  #changes(told: ToldRecord, base: ItemState): Change[] {
    const { table } = this.#item;
    const keyField = KEY_FIELD[table];
    const changes = new Map((this.#keyChanges(told, base) ?? []).map((change) => [change.field, change]));
    for (const field of REVIEWED_FIELDS[table] as readonly string[]) {
      const exported = base.values[field] ?? null;
      const reading = told.field(field, exported);
      if (reading === null) continue;
      const where = `${told.where} ${field}`;
      if ('unclear' in reading) {
        this.#fault(where, `${reading.unclear.zh}, 该格未导入`, `${reading.unclear.en}: this field is not imported`);
        continue;
      }
      const { value } = reading;
      if (sameFieldValue(value, exported)) continue;
      const wrong = unfit(table, field, value);
      if (wrong !== null) {
        this.#fault(where, `${wrong.zh}, 该格未导入`, `${wrong.en}: this field is not imported`);
        continue;
      }
      const place = typeof value === 'string' && isWorded(field) ? placeNear(this.#document, this.#item, value) : null;
      if (field !== keyField) {
        changes.set(field, { field, to: value, words: place && fieldWords(this.#document, place) });
        continue;
      }
      if (place === null) {
        const zh = `「${String(value)}」不在(或不止一次在)该记录的引文和句子中, 该格未导入`;
        this.#fault(where, zh, `"${String(value)}" does not stand once in the quote or sentence of the record: this field is not imported`);
        continue;
      }
      const read = readKey(this.#document, table, place);
      for (const change of this.#fromKey(place, read?.values ?? {}, base))
        if (!changes.has(change.field)) changes.set(change.field, change);
    }
    this.#kindOfLabel(told, base, changes);
    return [...changes.values()];
  }

  /** A quantity that is marked with the other of the two labels is of another kind. */
  #kindOfLabel({ table, where }: ToldRecord, base: ItemState, changes: Map<string, Change>): void {
    const now = tableOf(this.#item, base);
    if (table === null || table === now || familyOf(table) !== 'quantities') return;
    const stated = changes.get('kind')?.to ?? null;
    if (stated !== null) return;
    if (table === 'targets') changes.set('kind', { field: 'kind', to: 'target', words: null });
    else
      this.#fault(
        where,
        '标签改成了 quantities, 但没有说明类别(kind: threshold、incentive、budget 或 fact), 未导入',
        'its label is quantities now, but its kind (threshold, incentive, budget or fact) is not stated: not imported',
      );
  }

  /** All that the file says of the record. @returns whether anything differs from what was exported, or cannot be told */
  hear(told: ToldRecord, base: ItemState, acceptUnchanged: boolean): boolean {
    const own = stanceOf(this.#own);
    const changes = this.#changes(told, base);
    const decided = decidedOf(base);
    const decision = told.decision === undefined ? decided : told.decision;
    const why = told.why ?? null;
    const altered: FieldValues = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
    const values: FieldValues = { ...base.values, ...altered };
    if (told.note != null && !base.decision.notes.some((note) => note.why === told.note)) this.#push({ act: 'note' }, told.note);
    if (decision === 'reject') {
      if (decided !== 'reject' || acceptUnchanged) this.reject(base.values, why);
      if (changes.length > 0)
        this.#fault(told.where, '记录已否决, 其字段的改动未导入', 'the record is rejected: what was altered in its fields is not imported');
      return decided !== 'reject' || changes.length > 0;
    }
    for (const { field, to, words } of changes)
      if (own.get(field) !== canonical(to)) this.#push({ act: 'correct', field, from: base.values[field] ?? null, to, words }, why);
    // what could not be taken was not seen as it stands
    const isNew = !this.#faulty && decision === 'accept' && (decided !== 'accept' || changes.length > 0);
    const isLeft = acceptUnchanged && !this.#faulty && decision === decided && changes.length === 0;
    const accepts = Object.entries(values).every(([field, value]) => own.get(field) === canonical(value));
    if ((isNew || isLeft) && !accepts) this.#push({ act: 'accept', values }, why);
    if (decision === null && decided !== null && changes.length === 0) this.#takeBack(told, decided);
    return this.#faulty || changes.length > 0 || decision !== decided;
  }

  /** A decision that is blank now. */
  #takeBack({ where }: ToldRecord, decided: 'accept' | 'reject'): void {
    const lines = inForce(this.#own).filter(({ act }) => act === decided);
    for (const { id } of lines) this.#push({ act: 'undo', undoes: id });
    const others = this.#item.lines.filter(({ act, reviewer }) => act === decided && reviewer !== this.#common.reviewer);
    const names = [...new Set(others.map(({ reviewer }) => reviewer))].join('、');
    if (lines.length === 0 && others.length > 0)
      this.#fault(
        where,
        `该决定是 ${names} 作出的, 清空不能撤销; 不同意请写 ${decided === 'accept' ? 'reject' : 'accept'}`,
        `the decision is ${names}'s and is not taken back by a blank; who disagrees writes ${decided === 'accept' ? 'reject' : 'accept'}`,
      );
  }
}

/** What was exported of a record: by its fingerprint, else what stands now. */
function exportedState(document: ReviewDocument, item: ReviewItem, told: ToldRecord | null, testimony: Testimony): ItemState | null {
  const state = told?.state ?? testimony.exported?.get(item.id) ?? null;
  if (state === null) return tableState(document, item);
  const known = stampsOf(document, item).get(state);
  if (known !== undefined) return known;
  const now = itemState(document, item);
  return stampOf(now) === state ? now : null;
}

/**
 * The lines that a file adds to the log: what it says otherwise than it was exported. What was not touched gives none; what cannot be told
 * is a fault and gives none either. A line that only says again what the same reviewer has said last is left out, so importing twice adds
 * nothing.
 *
 * @example a row of a CSV file whose value is 1300 where 1200 was exported: one `correct` of the field value
 */
export function importedLines(document: ReviewDocument, testimony: Testimony, settings: ImportSettings): Imported {
  const who = { reviewer: testimony.reviewer ?? settings.reviewer, time: testimony.time ?? settings.time };
  const faults: ImportFault[] = [];
  const entries: Correction[] = [];
  let unchanged = 0;
  const { pairs, alone, gone, unclear } = matchRecords(document, testimony);
  for (const { where } of unclear)
    faults.push({
      where,
      zh: '这些文字上有几条记录, 导出时只显示为一处, 无法判断改的是哪一条, 未导入',
      en: 'several records stand on these words and were shown as one: which one was altered cannot be told, and nothing is imported',
    });
  for (const [item, told] of pairs) {
    const base = exportedState(document, item, told, testimony);
    if (base === null) {
      faults.push({
        where: told.where,
        zh: '导出之后该记录已有变动, 无法判断文件里改了什么; 请重新导出再改',
        en: 'the record has changed since it was exported, so that nobody can tell what was altered in the file: export it again',
      });
      continue;
    }
    const subject = new Subject(document, item, who, faults);
    if (!subject.hear(told, base, settings.acceptUnchanged)) unchanged++;
    entries.push(...subject.entries);
  }
  for (const item of gone) {
    const base = exportedState(document, item, null, testimony);
    if (base === null || base.decision.rejected) continue;
    const subject = new Subject(document, item, who, faults);
    subject.reject(base.values);
    entries.push(...subject.entries);
  }
  for (const told of alone) {
    const line = added(document, told, who, faults);
    if (line !== null) entries.push(line);
  }
  const known = new Set(document.entries.map(({ id }) => id));
  return { entries: entries.filter(({ id }) => !known.has(id)), faults, unchanged };
}
