import type { Extraction } from '../model/extraction.js';
import type { Shown, UserLexicon, UserRules } from '../model/lexicon.js';
import { createRuleBook, type RuleBook } from './rule-book.js';

/** Reads a text by a book. The caller gives it, because a processor is made of a book and not the other way round. */
export type ReadBy = (book: RuleBook, text: string) => Extraction;

/** A user's row whose example or refusal does not come out as it should. */
export interface FailedRow {
  readonly table: keyof UserRules;
  /** the row's place in its table */
  readonly at: number;
  readonly column: 'example' | 'refusal';
  readonly zh: string;
  readonly en: string;
}

type Row<T extends keyof UserRules> = NonNullable<UserRules[T]>[number];
interface Expectation<T extends keyof UserRules> {
  /** does the reading of the example show what the row is for? */
  readonly shown: (row: Row<T>, read: Extraction) => boolean;
  readonly zh: (row: Row<T>) => string;
  readonly en: (row: Row<T>) => string;
}

const quantitiesOf = ({ targets, quantities }: Extraction) => [...targets, ...quantities];

/** What the example of each kind of row must come to. */
const EXPECTED: { readonly [T in keyof Required<UserRules>]: Expectation<T> } = {
  verbs: {
    shown: ({ verb }, read) => quantitiesOf(read).some(({ action }) => action?.includes(verb) === true),
    zh: ({ verb }) => `应有一个数量的行动为 ${verb}`,
    en: ({ verb }) => `should have a quantity whose action is ${verb}`,
  },
  headings: {
    shown: ({ pattern }, { text, sections }) =>
      sections.some(({ char_start, char_end }) => new RegExp(`^(?:${pattern})`, 'u').test(text.slice(char_start, char_end))),
    zh: () => '应有一个章节以此编号开头',
    en: () => 'should have a section that begins with such a number',
  },
  labels: {
    shown: ({ label, role }, { text, responsibilities }) =>
      responsibilities.some((one) => one.role === role && text.slice(one.char_start, one.char_end).includes(label)),
    zh: ({ label, role }) => `${label} 之后应有一个角色为 ${role} 的单位`,
    en: ({ label, role }) => `should have an agency with the role ${role} behind ${label}`,
  },
  comparators: {
    shown: ({ word, gives }, read) =>
      quantitiesOf(read).some((one) => one.comparator === gives && read.text.slice(one.char_start, one.char_end).includes(word)),
    zh: ({ word, gives }) => `含 ${word} 的数量, 其比较词应为 ${gives}`,
    en: ({ word, gives }) => `should have a quantity with ${word} and the comparator ${gives}`,
  },
  names: {
    shown: (_row, { numbers }) => numbers.some(({ verdict }) => verdict === 'name'),
    zh: () => '应有一个数字判为名称的一部分',
    en: () => 'should have a number that is part of a name',
  },
  kinds: {
    shown: ({ rule, kind }, read) => quantitiesOf(read).some((one) => one.kind === kind && one.rule.includes(`user-kind-${rule}`)),
    zh: ({ kind }) => `应有一个数量的类别为 ${kind}`,
    en: ({ kind }) => `should have a quantity of the kind ${kind}`,
  },
};

/** What of a reading is compared. */
function essence({ sections, targets, quantities, responsibilities, numbers }: Extraction): string {
  return JSON.stringify([sections, targets, quantities, responsibilities, numbers]);
}

/**
 * Runs the example and the refusal of every row through the real engine: with the whole book the example must come out as the row says, and
 * otherwise than without the row; the refusal must come out the same with the row and without it.
 *
 * @param extend the user's words and rules
 * @param read   reads a text by a book
 * @returns the rows that fail; none where all hold
 * @example tryRules({ verbs: [{ verb: '攻坚', example: '攻坚关键技术5项。', refusal: '攻坚行动。' }] }, readBy)
 */
export function tryRules(extend: Partial<UserLexicon>, read: ReadBy): FailedRow[] {
  // places say nothing of a rule, and their table is large
  const words = { ...extend, places: [] };
  const whole = createRuleBook({ extend: words });
  return (Object.keys(EXPECTED) as (keyof UserRules)[]).flatMap((table) =>
    (extend[table] ?? []).flatMap((row: Shown, at) => {
      const without = createRuleBook({ extend: { ...words, [table]: (extend[table] as readonly Shown[]).filter((one) => one !== row) } });
      const { shown, zh, en } = EXPECTED[table] as unknown as {
        shown: (row: Shown, read: Extraction) => boolean;
        zh: (row: Shown) => string;
        en: (row: Shown) => string;
      };
      const failed: FailedRow[] = [];
      const example = read(whole, row.example);
      if (!shown(row, example))
        failed.push({ table, at, column: 'example', zh: `${zh(row)}, 但没有读出`, en: `${en(row)}, but it was not read so` });
      else if (essence(example) === essence(read(without, row.example)))
        failed.push({
          table,
          at,
          column: 'example',
          zh: '没有这一行也读得一样, 此行多余',
          en: 'reads the same without this row, so the row is not needed',
        });
      if (essence(read(whole, row.refusal)) !== essence(read(without, row.refusal)))
        failed.push({
          table,
          at,
          column: 'refusal',
          zh: '这一行不应改变此句的结果, 但改变了',
          en: 'should read the same with this row as without it, but does not',
        });
      return failed;
    }),
  );
}
