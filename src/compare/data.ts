import type { Doubts } from '../commitment/doubts.js';
import type { Kind } from '../model/record.js';
import type { By, Comparable, UnitChoice } from './choices.js';
import type { ClusterRowData } from './clusters.js';
import type { MatrixColumn, ComparedPlanData } from './columns.js';
import type { OfficeData } from './offices.js';
import type { IndicatorRowData } from './indicators.js';
import type { LongRow } from './long.js';
import type { ResponsibilityData } from './responsibilities.js';
import type { SeriesStepData } from './series-data.js';
import type { Limits } from './shown.js';
import type { Lang } from './words.js';
import type { OtherYears } from './year.js';

/** What is compared, and how. */
export interface CompareOptions {
  readonly lang: Lang;
  /** indicators by default */
  readonly table?: Comparable;
  /** what a column is; plan by default. Responsibilities have no year: they are laid out by plan then */
  readonly by?: By;
  /** ids, or parts of names, or after = a whole id or name; any of them */
  readonly indicators?: readonly string[];
  /** names or codes; any of them */
  readonly places?: readonly string[];
  /** ids or names, whatever lies below them included; any of them */
  readonly sectors?: readonly string[];
  /** targets by default */
  readonly kinds?: readonly Kind[];
  /** only what is due in the year, or is a fact of it */
  readonly year?: number;
  /** what values are shown in; `indicator` by default */
  readonly units?: UnitChoice;
  /** the plans of each place one after the other, with what changes from plan to plan, instead of the matrix */
  readonly series?: boolean;
  /** only indicators of the registry that at least two columns have */
  readonly shared?: boolean;
  /** a row a commitment instead of the matrix */
  readonly long?: boolean;
  /** restatements each for itself */
  readonly mentions?: boolean;
  readonly doubts?: Doubts;
  /** how much of the report is shown; all by default. The data are always whole */
  readonly limits?: Limits | null;
}

/** Commitments that are in no row of the matrix, by why. */
export interface LeftOut {
  /** only one column and one plan has the indicator */
  readonly single: { readonly rows: number; readonly commitments: number };
  /** the registry does not know the indicator */
  readonly unknown: { readonly rows: number; readonly commitments: number };
}

/** What `--format json` prints. Offsets of evidence are code points in text/<doc_id>.txt. */
export interface ComparisonData {
  readonly by: By;
  readonly plans: readonly ComparedPlanData[];
  readonly indicators?: {
    readonly columns: readonly MatrixColumn[];
    readonly rows: readonly IndicatorRowData[];
    readonly left_out: LeftOut;
  };
  readonly commitments?: readonly LongRow[];
  /** each promise of each place, plan by plan; see `gangmu compare --series` */
  readonly series?: readonly SeriesStepData[];
  /** what a filter by year has left out */
  readonly other_years?: { readonly commitments?: OtherYears; readonly clusters?: OtherYears };
  readonly clusters?: { readonly columns: readonly MatrixColumn[]; readonly rows: readonly ClusterRowData[] };
  readonly responsibilities?: {
    readonly columns: readonly MatrixColumn[];
    /** ranked by the tasks that they lead */
    readonly offices: readonly OfficeData[];
    readonly parts: readonly ResponsibilityData[];
    /** attributions to named officials and to groups of bodies, which no function has */
    readonly left_out: { readonly officials: number; readonly groups: number };
  };
}
