import { GangmuError } from '../model/errors.js';
import type { UserLexicon, UserRules } from '../model/lexicon.js';
import { HEADING_KINDS } from './markers.js';
import { patternFault, type PatternFault } from './user-patterns.js';

/** What is wrong with a row of a user: where it stands, and why, in both languages. */
export interface RuleFault extends PatternFault {
  readonly table: keyof UserRules;
  /** the row's place in its table */
  readonly at: number;
  readonly column: string;
}

/** A rule of a user that cannot be used; code `rule-unusable`. `fault` says which row, and what of it. */
export class RuleBookError extends GangmuError {
  override readonly name = 'RuleBookError';

  constructor(readonly fault: RuleFault) {
    super(
      'rule-unusable',
      `${fault.table} 第 ${fault.at + 1} 行, ${fault.column}: ${fault.zh}。`,
      `${fault.table}, row ${fault.at + 1}, ${fault.column}: ${fault.en}`,
    );
  }
}

type Named = readonly [column: string, fault: PatternFault | null];
const wanting = (text: string | undefined): PatternFault | null => (text ? null : { zh: '不能为空', en: 'must not be empty' });

/**
 * What is wrong with a user's rules as they stand, before any text is read by them.
 *
 * @example ruleFaults({ kinds: [{ rule: 'a', kind: 'fact', pattern: '(?:甲|乙)+⟦', example: '…', refusal: '…' }] })[0]?.column // pattern
 */
export function ruleFaults({
  verbs = [],
  headings = [],
  labels = [],
  comparators = [],
  names = [],
  kinds = [],
}: Partial<UserLexicon>): RuleFault[] {
  const faults: RuleFault[] = [];
  const check = <T>(table: keyof UserRules, rows: readonly T[], columns: (row: T) => readonly Named[]): void => {
    rows.forEach((row, at) => {
      for (const [column, fault] of columns(row)) if (fault) faults.push({ table, at, column, ...fault });
    });
  };
  check('verbs', verbs, ({ verb }) => [['verb', wanting(verb)]]);
  check('headings', headings, ({ like, pattern }) => [
    [
      'like',
      HEADING_KINDS.includes(like)
        ? null
        : { zh: `应为 ${HEADING_KINDS.join('、')} 之一`, en: `should be one of ${HEADING_KINDS.join(', ')}` },
    ],
    ['pattern', patternFault(pattern, { groups: ['number', 'ordinal'], beginsWithWords: true })],
  ]);
  check('labels', labels, ({ label }) => [['label', wanting(label)]]);
  check('comparators', comparators, ({ word }) => [['word', wanting(word)]]);
  check('names', names, ({ before, after }) => [
    [
      'before',
      before === undefined && after === undefined
        ? { zh: 'before 与 after 至少填一项', en: 'needs a pattern in before or in after' }
        : null,
    ],
    ['before', before === undefined ? null : patternFault(before)],
    ['after', after === undefined ? null : patternFault(after)],
  ]);
  check('kinds', kinds, ({ pattern }) => [['pattern', patternFault(pattern, { marks: ['⟦'] })]]);
  return faults;
}
