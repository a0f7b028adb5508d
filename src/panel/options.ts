import type { Point } from './choices.js';

/** What a panel is made of, and how. */
export interface PanelOptions {
  /** what has been reached instead of what is to be */
  readonly facts?: boolean;
  readonly point?: Point;
  /** also indicators that the registry does not know, under the plan's own words */
  readonly unknown?: boolean;
  /** ids, or parts of names; any of them */
  readonly indicators?: readonly string[];
  /** names or codes, whatever lies in them included; any of them */
  readonly places?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** only places that have a value in every year */
  readonly balanced?: boolean;
  readonly rank?: boolean;
  readonly growth?: boolean;
}
