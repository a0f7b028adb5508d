import type { Promised } from '../../model/mention.js';
import { VERB_CLASSES } from '../../model/record.js';
import type { Stretch } from '../../model/span.js';
import type { Quantity } from './shapes.js';
import { STRENGTH } from '../../rules/phrases/strength.js';

/** How far a second number may stand from the first. */
const BETWEEN = 32;

/**
 * How a number is promised, by the words before it in its clause.
 *
 * @param clause where the quantity stands
 * @param deed has it an action of its own?
 * @example promiseOf('总产值突破500亿元', { start: 0, end: 9 }, quantity, false) // { verb: 'exceed', must: false, wish: false }
 */
export function promiseOf(text: string, clause: Stretch, quantity: Quantity, deed: boolean): Promised {
  const words = text.slice(clause.start, quantity.valueText.start);
  const verb = VERB_CLASSES.find((one) => one !== 'do' && STRENGTH[one].test(words)) ?? (deed ? 'do' : null);
  return {
    verb,
    must: STRENGTH.must.test(words),
    wish: STRENGTH.wish.test(text.slice(Math.max(0, quantity.opens - BETWEEN), quantity.opens)),
  };
}
