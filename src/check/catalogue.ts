import { ANNEX_CHECKS } from './annex.js';
import { BOUND_CHECKS } from './bounds.js';
import type { Check } from './finding.js';
import { GAP_CHECKS } from './gaps.js';
import { GROWTH_CHECKS } from './growth.js';
import { MISPRINT_CHECKS } from './misprint.js';
import { NUMBERING_CHECKS } from './numbering.js';
import { SUM_CHECKS } from './sums.js';
import { TIME_CHECKS } from './times.js';
import { UNIT_CHECKS } from './units.js';
import { VALUE_CHECKS } from './values.js';

/** All checks, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  ...VALUE_CHECKS,
  ...UNIT_CHECKS,
  ...MISPRINT_CHECKS,
  ...SUM_CHECKS,
  ...GROWTH_CHECKS,
  ...BOUND_CHECKS,
  ...TIME_CHECKS,
  ...ANNEX_CHECKS,
  ...NUMBERING_CHECKS,
  ...GAP_CHECKS,
];

/** What --only and silences name. */
export const CHECK_IDS: readonly string[] = CHECKS.map(({ id }) => id);
