import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLexicon } from '../src/batch/lexicon.js';
import { createRuleBook } from '../src/book/rule-book.js';
import { extract } from '../src/index.js';
import type { UserLexicon } from '../src/model/lexicon.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-rules-'));
  mkdirSync(join(dir, 'lex'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** What comes of a folder of these files. */
async function read(files: Readonly<Record<string, string>>): Promise<{ lexicon: UserLexicon; problems: string[] }> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'lex', name), text);
  const { lexicon, problems } = await readLexicon(join(dir, 'lex'), 'lex');
  return { lexicon, problems: problems.map(({ en }) => en) };
}

/** A file of each kind with a row that holds. */
const GOOD = {
  'verbs.csv': 'verb,not_before,example,refusal\n攻坚,行动；任务,"到2027年,攻坚关键技术5项。","到2027年,攻坚行动5项。"\n',
  'headings.csv':
    'rule,like,pattern,example,refusal\nboard,han,"(?<number>板块(?<ordinal>[一二三四五六七八九十]{1,3})) ?",板块一 先进制造业,板块之间相互支撑。\n',
  'labels.csv': 'label,role,example,refusal\n包抓专班,responsible,(包抓专班:县经信局、县商务局),由包抓专班统一调度。\n',
  'comparators.csv': 'word,side,gives,example,refusal\n不逾,before,lte,"到2027年,失业率不逾5%。","到2027年,不逾越生态红线,新增企业5家。"\n',
  'names.csv': 'rule,before,after,example,refusal\nstep,,步法,"推行5步法,新增企业10家。","新增企业5家。"\n',
  'kinds.csv':
    'rule,kind,pattern,example,refusal\nlist-price,incentive,"挂牌价[^,。]{0,8}⟦","工业用地挂牌价每亩20万元。","工业用地每亩产值20万元。"\n',
} as const;

describe('rules of a user', () => {
  it.each(Object.entries(GOOD))('%s: a row that holds is taken', async (name, text) => {
    const { lexicon, problems } = await read({ [name]: text });
    expect(problems).toEqual([]);
    expect(lexicon[name.slice(0, -4) as keyof UserLexicon]).toHaveLength(1);
  });

  it('work together, and in nobody else’s book', async () => {
    const { lexicon } = await read(GOOD);
    const text = '板块一 先进制造业\n到2027年,攻坚关键技术5项,失业率不逾5%。\n板块二 现代服务业\n新增企业5家。';
    const mine = extract(text, { lexicon });
    expect(mine.sections.map(({ title }) => title)).toEqual(['先进制造业', '现代服务业']);
    expect(mine.targets.map(({ action, comparator }) => [action, comparator])).toEqual([
      ['攻坚', 'eq'],
      [null, 'lte'],
      ['新增', 'eq'],
    ]);
    const plain = extract(text);
    expect(plain.targets.map(({ action, comparator }) => [action, comparator])).not.toContainEqual(['攻坚', 'eq']);
  });

  const BAD: readonly (readonly [string, string, string, string])[] = [
    ['an empty cell', 'verbs.csv', 'verb,example,refusal\n竞逐,,竞逐战。\n', 'lex/verbs.csv, row 2, column example: must not be empty'],
    [
      'an example that is not read so',
      'verbs.csv',
      'verb,example,refusal\n竞逐,竞逐发展。,发展。\n',
      'lex/verbs.csv, row 2, column example: should have a quantity whose action is 竞逐, but it was not read so',
    ],
    [
      'a row that is not needed',
      'verbs.csv',
      'verb,example,refusal\n培育,"到2027年,培育企业5家。",发展。\n',
      'row 2, column example: reads the same without this row, so the row is not needed',
    ],
    [
      'a refusal that changes',
      'verbs.csv',
      'verb,example,refusal\n攻坚,"到2027年,攻坚关键技术5项。","到2028年,攻坚核心技术3项。"\n',
      'row 2, column refusal: should read the same with this row as without it, but does not',
    ],
    [
      'a pattern that does not compile',
      'kinds.csv',
      'rule,kind,pattern,example,refusal\na,fact,(甲⟦,甲5个。,乙5个。\n',
      'row 2, column pattern: is no valid regular expression',
    ],
    [
      'a repetition without bound',
      'kinds.csv',
      'rule,kind,pattern,example,refusal\na,fact,(?:甲|乙)+⟦,甲5个。,乙5个。\n',
      'row 2, column pattern: needs an upper bound for each repetition',
    ],
    [
      'a pattern with too many ways',
      'names.csv',
      'rule,before,after,example,refusal\na,,"(?:甲{0,40}乙{0,40}){0,9}",5甲。,5乙。\n',
      'row 2, column after: can be tried in some',
    ],
    [
      'no pattern',
      'names.csv',
      'rule,before,after,example,refusal\na,,,5甲。,5乙。\n',
      'row 2, column before: needs a pattern in before or in after',
    ],
    [
      'a pattern without the quantity',
      'kinds.csv',
      'rule,kind,pattern,example,refusal\na,fact,甲,甲5个。,乙5个。\n',
      'row 2, column pattern: must hold ⟦, which marks the quantity',
    ],
    [
      'a kind that is none',
      'kinds.csv',
      'rule,kind,pattern,example,refusal\na,gift,甲⟦,甲5个。,乙5个。\n',
      'row 2, column kind: should be one of',
    ],
    [
      'a heading that begins with anything',
      'headings.csv',
      'rule,like,pattern,example,refusal\na,han,"(?<number>[^,](?<ordinal>[一二]))",板块一 工业,板块。\n',
      'row 2, column pattern: must begin with words',
    ],
    [
      'a heading without its number',
      'headings.csv',
      'rule,like,pattern,example,refusal\na,han,板块[一二],板块一 工业,板块。\n',
      'row 2, column pattern: must have the group (?<number>…)',
    ],
    [
      'a heading like none',
      'headings.csv',
      'rule,like,pattern,example,refusal\na,board,(?<number>板块(?<ordinal>[一二])),板块一 工业,板块。\n',
      'row 2, column like: should be one of',
    ],
    [
      'a side that is none',
      'comparators.csv',
      'word,side,gives,example,refusal\n不逾,left,lte,不逾5%。,5%。\n',
      'row 2, column side: should be one of before, after',
    ],
    [
      'a role that is none',
      'labels.csv',
      'label,role,example,refusal\n包抓单位,boss,包抓单位:县经信局,单位。\n',
      'row 2, column role: should be one of',
    ],
  ];
  it.each(BAD)('%s (%s) is refused with its file, row and column', async (_what, name, text, message) => {
    const { lexicon, problems } = await read({ [name]: text });
    expect(problems.join('\n')).toContain(message);
    expect(lexicon[name.slice(0, -4) as keyof UserLexicon]).toEqual([]);
  });

  it('one bad row leaves the good ones', async () => {
    const { lexicon, problems } = await read({ 'verbs.csv': `${GOOD['verbs.csv']}培育,,"培育企业5家。",发展。\n` });
    expect(problems).toHaveLength(1);
    expect(lexicon.verbs?.map(({ verb }) => verb)).toEqual(['攻坚']);
  });

  it('a book refuses a pattern that cannot be used', () => {
    expect(() => createRuleBook({ extend: { kinds: [{ rule: 'a', kind: 'fact', pattern: '甲*⟦', example: '', refusal: '' }] } })).toThrow(
      expect.objectContaining({ name: 'RuleBookError', code: 'rule-unusable' }),
    );
  });
});
