import { ANNEX_CHECKS } from './annex.js';
import { BOUND_CHECKS } from './bounds.js';
import { COUNT_CHECKS } from './counts.js';
import { DATE_CHECKS } from './dates.js';
import type { Check } from './finding.js';
import { GAP_CHECKS } from './gaps.js';
import { GROWTH_CHECKS } from './growth.js';
import { MISPRINT_CHECKS } from './misprint.js';
import { NOTE_CHECKS } from './notes.js';
import { NUMBERING_CHECKS } from './numbering.js';
import { PART_CHECKS } from './parts.js';
import { RATE_CHECKS } from './rates.js';
import { STOCK_CHECKS } from './stock.js';
import { SUM_CHECKS } from './sums.js';
import { TIME_CHECKS } from './times.js';
import { UNIT_CHECKS } from './units.js';
import { VALUE_CHECKS } from './values.js';
import { YEARLY_CHECKS } from './yearly.js';

/** All checks, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  ...VALUE_CHECKS,
  ...STOCK_CHECKS,
  ...UNIT_CHECKS,
  ...MISPRINT_CHECKS,
  ...SUM_CHECKS,
  ...PART_CHECKS,
  ...YEARLY_CHECKS,
  ...GROWTH_CHECKS,
  ...RATE_CHECKS,
  ...BOUND_CHECKS,
  ...TIME_CHECKS,
  ...DATE_CHECKS,
  ...ANNEX_CHECKS,
  ...NUMBERING_CHECKS,
  ...COUNT_CHECKS,
  ...GAP_CHECKS,
  ...NOTE_CHECKS,
];

/** What --only and silences name. */
export const CHECK_IDS: readonly string[] = CHECKS.map(({ id }) => id);
