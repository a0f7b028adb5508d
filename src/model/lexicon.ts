/**
 * Rows that a user adds to the program's own lexicons, from a folder of CSV files (units.csv, indicators.csv, agencies.csv,
 * places.csv). They are checked when they are read; the engine takes them after its own rows.
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
export interface UserLexicon {
  readonly units: readonly UserUnit[];
  readonly indicators: readonly UserIndicator[];
  readonly agencies: readonly UserAgency[];
  readonly places: readonly UserPlace[];
}
