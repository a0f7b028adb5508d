import { describe, expect, it } from 'vitest';
import { compileRules, triggered } from '../src/model/rule.js';
import { viewOf } from '../src/model/view.js';
import { attributionsIn } from '../src/extract/responsibilities/passage-attributions.js';
import { withLead } from '../src/extract/responsibilities/lead.js';
import { CLOSING_RULES, ATTRIBUTION_FRAGMENTS, READ_RULES, ROLE_OF_WORD, ATTRIBUTION_RULES } from '../src/rules/responsibilities.js';
import { BARE, CENTRAL, DEPARTMENTS, NOT_ENDINGS, STRONG_ENDINGS, WEAK_ENDINGS } from '../src/rules/lexicons/agencies.js';

const fold = (text: string): string => viewOf(text, [[0, text.length]]).text;

describe.each(compileRules(ATTRIBUTION_RULES, ATTRIBUTION_FRAGMENTS))('rule $id', (rule) => {
  const match = (text: string): RegExpExecArray | null => {
    rule.regexp.lastIndex = 0;
    return triggered(rule, fold(text)) ? rule.regexp.exec(fold(text)) : null;
  };
  it('finds its examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const { text, gives } of rule.examples) {
      const groups = match(text)?.groups;
      expect(groups, text).toBeDefined();
      for (const [name, value] of Object.entries(gives)) expect(groups?.[name] ?? null, `${text} ${name}`).toBe(value);
    }
  });
  it('refuses what it should', () => {
    expect(rule.refusals.length).toBeGreaterThan(0);
    for (const { text, why } of rule.refusals) {
      const found = match(text);
      // a column header must name a role: a match without one is none
      expect(found === null || Object.values(found.groups ?? {}).every((group) => group === undefined), `${text}: ${why}`).toBe(true);
    }
  });
});

describe('the vocabulary', () => {
  it('has no entry twice in a list', () => {
    for (const list of [BARE, CENTRAL, DEPARTMENTS, NOT_ENDINGS, STRONG_ENDINGS, WEAK_ENDINGS])
      expect([...new Set(list)].length, list[0]).toBe(list.length);
  });
  it('knows the role of every closing verb', () => {
    const verbs = /\(\?<word>([^)]*)\)/u.exec(CLOSING_RULES[0]?.pattern ?? '')?.[1]?.split('|') ?? [];
    expect(verbs.filter((verb) => ROLE_OF_WORD[verb] === undefined)).toEqual([]);
  });
});

describe.each(READ_RULES)('rule $id', ({ id, examples, refusals }) => {
  const read = (text: string) => {
    const folded = viewOf(text, [[0, text.length]]);
    return attributionsIn({ source: text, view: folded, cell: false }).filter((one) => one.rule === id);
  };
  it('finds its examples', () => {
    for (const { text, gives } of examples) {
      const view = viewOf(text, [[0, text.length]]);
      const [found] = read(text).map((one) => withLead(one.agencies, one.lead)[0]);
      expect({ agency: view.text.slice(found?.start, found?.end), role: found?.role }, text).toEqual(gives);
    }
  });
  it('refuses what it should', () => {
    for (const { text, why } of refusals) expect(read(text), `${text}: ${why}`).toEqual([]);
  });
});
