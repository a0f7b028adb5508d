import { describe, expect, test } from 'vitest';
import { CHECKS, CHECK_IDS } from '../src/check/catalogue.js';
import { checkPlans } from '../src/check/check.js';
import type { Sample } from '../src/check/finding.js';
import { extractText } from './setup/plans.js';

const plansOf = (sample: Sample) => (typeof sample === 'string' ? [sample] : sample).map((text, at) => extractText(text, `plan-${at + 1}`));

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.map((text) => [text] as const))('finds %j', (text) => {
    const found = checkPlans(plansOf(text)).filter((one) => one.check === id);
    expect(found.length).toBeGreaterThan(0);
    for (const { places } of found) {
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) expect(place.sentence).not.toBe('');
    }
  });
  test.each(check.refusals)('leaves alone $text: $why', ({ text }) => {
    const plans = plansOf(text);
    // the refusal must say something that could be found: a text that gives no records refuses nothing
    expect(plans.every((plan) => plan.targets.length + plan.sections.length > 0)).toBe(true);
    expect(checkPlans(plans).filter((one) => one.check === id).map((one) => one.message.en)).toEqual([]);
  });
});
