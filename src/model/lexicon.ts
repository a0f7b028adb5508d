import type { Comparator, Kind } from './record.js';

/**
 * What a user adds to the program's own lexicons and rules, from a folder of CSV files (units.csv … kinds.csv) or as values. Rows of files
 * are checked when they are read.
 */
export interface UserUnit {
  /** as written in plans: 标箱 */
  readonly unit: string;
  /** base unit: 箱 */
  readonly base: string;
  /** how many base units one unit is; a positive number */
  readonly factor: number;
  /** what it measures: money, area, count … */
  readonly dimension: string;
}
export interface UserIndicator {
  /** the words of the text: 规上工业亩均税收 */
  readonly indicator: string;
  /** an id of the registry, whose synonym the words then are, or one of the user's own */
  readonly id?: string;
  /** base unit (元/亩); only for an id of the user's own */
  readonly unit?: string;
  /** up, down or none; only for an id of the user's own */
  readonly direction?: 'up' | 'down' | 'none';
}
export interface UserAgency {
  /** as in attributions: 县海洋局 */
  readonly short: string;
  readonly full?: string;
  /** what it is there for, free of place and level: 海洋 */
  readonly function?: string;
}
export interface UserPlace {
  readonly name: string;
  /** GB/T 2260, six digits */
  readonly code: string;
  readonly townships?: readonly string[];
}
/** A sentence that shows what a row of a user is for, and one near to it in which the row must change nothing. */
export interface Shown {
  readonly example: string;
  readonly refusal: string;
}
/** A verb of doing: it goes into `action`. */
export interface UserVerb extends Shown {
  /** 攻坚 */
  readonly verb: string;
  /** what makes a noun of it where it follows: 机制, 行动 */
  readonly notBefore?: readonly string[];
}
/** A form of numbers before headings. */
export interface UserHeading extends Shown {
  /** its name; the rule is called `user-heading-` and this */
  readonly rule: string;
  /** the kind of the program's own (structure/markers) whose depth it has: han, task, arabic … */
  readonly like: string;
  /** pattern at the beginning of a line, with the groups `number` and `ordinal` */
  readonly pattern: string;
}
/** A label before those who answer for a task. */
export interface UserLabel extends Shown {
  /** 包抓单位 */
  readonly label: string;
  readonly role: 'lead' | 'responsible' | 'cooperating' | 'leader';
}
/** A word beside a number that says how the value bounds. */
export interface UserComparator extends Shown {
  /** 不逾 */
  readonly word: string;
  /** on which side of the number it stands */
  readonly side: 'before' | 'after';
  readonly gives: Exclude<Comparator, 'eq' | 'range'>;
}
/** Numbers that are part of a name and no quantity. */
export interface UserName extends Shown {
  /** its name; the rule is called `user-name-` and this */
  readonly rule: string;
  /** pattern that ends at the number */
  readonly before?: string;
  /** pattern that begins behind the number and its unit */
  readonly after?: string;
}
/** Words that tell the kind of a quantity. */
export interface UserKind extends Shown {
  /** its name; the rule is called `user-kind-` and this */
  readonly rule: string;
  readonly kind: Kind;
  /** pattern over the sentence with the quantity as ⟦…⟧ */
  readonly pattern: string;
}

/** Rules that a user adds. They are asked before the program's own. */
export interface UserRules {
  readonly verbs?: readonly UserVerb[];
  readonly headings?: readonly UserHeading[];
  readonly labels?: readonly UserLabel[];
  readonly comparators?: readonly UserComparator[];
  readonly names?: readonly UserName[];
  readonly kinds?: readonly UserKind[];
}
export interface UserLexicon extends UserRules {
  readonly units: readonly UserUnit[];
  readonly indicators: readonly UserIndicator[];
  readonly agencies: readonly UserAgency[];
  readonly places: readonly UserPlace[];
}
