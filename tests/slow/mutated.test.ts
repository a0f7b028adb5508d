import { describe, expect, it } from 'vitest';
import { mutatedPiece, TEXTS } from '../setup/mutate.js';
import { faultsOf } from '../setup/verified.js';

/** Texts of a test: each is at most 1,000 characters long, so that one that never ends shows as a test that does not. */
const EACH = 500;

/** How many texts: 1,000 take about half a minute; MUTATED=20000 by hand, after work on what is extracted or on verify. */
const TEXTS_IN_ALL = Number(process.env['MUTATED'] ?? 1000);

describe(`${TEXTS_IN_ALL} texts that went wrong`, () => {
  it.each(Array.from({ length: Math.ceil(TEXTS_IN_ALL / EACH) }, (_, at) => 1000 + at * EACH))(
    'from number %i on: no fault and no end of it',
    (first) => {
      for (let number = first; number < first + EACH; number++) {
        const text = mutatedPiece(TEXTS, number);
        const faults = faultsOf(text);
        expect(faults, `${number}: ${JSON.stringify(text)}`).toEqual([]);
      }
    },
  );
});
