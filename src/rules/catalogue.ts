import type { DecidedRule, Rule, RuleExample, RuleRefusal } from '../model/rule.js';
import { CLUSTER_FRAGMENTS, CLUSTER_RULES } from './clusters.js';
import { TIME_FRAGMENTS, TIME_GUARDS, TIME_RULES, type TimeGuard } from './deadlines.js';
import { GOAL_FRAGMENTS, GOAL_RULES } from './goals.js';
import { DESIGNATION_FRAGMENTS, DESIGNATION_RULES } from './designations.js';
import { LEFT_OUT_RULES, SHARING_RULES } from './decided.js';
import {
  APPROVED,
  DECLARED_YEAR,
  HEAD_LABEL_RULES,
  METADATA_FRAGMENTS,
  METADATA_LABEL_RULES,
  PERIOD_RULES,
  PROGRAMME_RULES,
  SIGNATURE_RULES,
  TITLE_ORGAN,
} from './metadata.js';
import { REPORT_HEAD_RULES, REPORT_RULES, REPORT_TELLS_YEAR, REPORT_YEAR, REVIEW_YEAR } from './work-reports.js';
import { MARKER_RULES } from './headings.js';
import { COMPARATOR_ROWS } from './comparators.js';
import { KIND_CONTEXT } from './kind-context.js';
import { NAME_ROWS } from './name-parts.js';
import { KIND_FRAGMENTS, KIND_RULES } from './kinds.js';
import { REASONS } from './reasons.js';
import { TABLE_RULES } from './indicator-tables.js';
import { PLACE_TABLE_RULES, PROJECT_TABLE_RULES, STANDARD_TABLE_RULES } from './project-tables.js';
import { ATTRIBUTION_FRAGMENTS, READ_RULES, ATTRIBUTION_RULES } from './responsibilities.js';
import { FRAMES } from './targets.js';

/** One rule as the list of all rules has it. */
export interface CatalogueEntry {
  /** as in the column `rule` of the tables; unique */
  readonly id: string;
  /** its file below src/rules */
  readonly file: string;
  readonly finds: string;
  /** section of the codebook that it serves */
  readonly codebook: string;
  readonly summary: string;
  readonly triggers: readonly string[];
  readonly examples: readonly RuleExample[];
  readonly refusals: readonly RuleRefusal[];
  /**
   * what its pattern is matched with; null for a guard, which looks at the words around a time, and for what the engine decides by the
   * parts of a phrase
   */
  readonly pattern: { readonly source: string; readonly fragments: Readonly<Record<string, string>> } | null;
  /** why it is there although it fires in fewer than two of the seeds; null where no reason is given */
  readonly why: string | null;
}

function entries(file: string, rules: readonly Rule[], fragments: Readonly<Record<string, string>>, prefix = ''): CatalogueEntry[] {
  return rules.map(({ id, finds, codebook, summary, triggers, examples, refusals, pattern }) => ({
    id: prefix + id,
    file,
    finds,
    codebook,
    summary,
    triggers,
    examples,
    refusals,
    pattern: { source: pattern, fragments },
    why: REASONS[prefix + id] ?? null,
  }));
}

function guards(file: string, list: readonly TimeGuard[]): CatalogueEntry[] {
  return list.map(({ id, role, summary, examples, refusals }) => ({
    id,
    file,
    finds: 'role of a time',
    codebook: '5',
    summary,
    triggers: [],
    pattern: null,
    why: REASONS[id] ?? null,
    examples: examples.map((text) => ({ text, gives: { role } })),
    refusals: refusals.map((text) => ({ text, why: 'the time keeps its own role' })),
  }));
}

function decided(file: string, rules: readonly DecidedRule[]): CatalogueEntry[] {
  return rules.map((rule) => ({ ...rule, file, triggers: [], pattern: null, why: REASONS[rule.id] ?? null }));
}

/** Rows of conditions, whose examples are whole texts with the number as ⟦…⟧. */
interface ConditionRow {
  readonly id: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly refusals: readonly string[];
}

/** What the examples of a row of conditions give, and why its refusals are none. */
function conditions<Row extends ConditionRow>(
  file: string,
  finds: string,
  rows: readonly Row[],
  gives: (row: Row) => RuleExample['gives'],
  why: string,
): CatalogueEntry[] {
  return rows.map((row) => ({
    id: row.id,
    file,
    finds,
    codebook: '2',
    summary: row.summary,
    triggers: [],
    pattern: null,
    why: REASONS[row.id] ?? null,
    examples: row.examples.map((text) => ({ text, gives: gives(row) })),
    refusals: row.refusals.map((text) => ({ text, why })),
  }));
}

/** Every rule of the program, file by file, in the order in which they are tried. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...entries('headings.ts', MARKER_RULES, {}),
  ...entries(
    'metadata.ts',
    [
      ...METADATA_LABEL_RULES,
      ...SIGNATURE_RULES,
      TITLE_ORGAN,
      ...HEAD_LABEL_RULES,
      ...REPORT_HEAD_RULES,
      ...REPORT_RULES,
      APPROVED,
      ...PERIOD_RULES,
      DECLARED_YEAR,
      ...REPORT_TELLS_YEAR,
      REPORT_YEAR,
      REVIEW_YEAR,
      ...PROGRAMME_RULES,
    ],
    METADATA_FRAGMENTS,
  ),
  ...entries('targets.ts', FRAMES, {}, 'frame-'),
  ...decided('decided.ts', [...SHARING_RULES, ...LEFT_OUT_RULES]),
  ...entries('kinds.ts', KIND_RULES, KIND_FRAGMENTS),
  ...conditions('kind-context.ts', 'kind', KIND_CONTEXT, ({ gives }) => ({ kind: gives }), 'the sentence decides'),
  ...conditions('comparators.ts', 'comparator', COMPARATOR_ROWS, ({ gives }) => ({ comparator: gives }), 'no such comparator'),
  ...conditions('name-parts.ts', 'part of a name', NAME_ROWS, () => ({}), 'the number is a quantity'),
  ...entries('clusters.ts', CLUSTER_RULES, CLUSTER_FRAGMENTS),
  ...entries('responsibilities.ts', ATTRIBUTION_RULES, ATTRIBUTION_FRAGMENTS),
  ...decided('responsibilities.ts', READ_RULES),
  ...decided('indicator-tables.ts', TABLE_RULES),
  ...decided('project-tables.ts', [...PROJECT_TABLE_RULES, ...STANDARD_TABLE_RULES, ...PLACE_TABLE_RULES]),
  ...entries('deadlines.ts', TIME_RULES, TIME_FRAGMENTS),
  ...guards('deadlines.ts', TIME_GUARDS),
  ...entries('goals.ts', GOAL_RULES, GOAL_FRAGMENTS),
  ...entries('designations.ts', DESIGNATION_RULES, DESIGNATION_FRAGMENTS),
];
