import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  createProcessor,
  createRuleBook,
  extract,
  gangmu,
  planCompile,
  planExtract,
  planMetadata,
  planParse,
  structure,
  UndecodableError,
  type Plan,
} from '../src/index.js';
import { NAMES, seed } from './setup/plans.js';

// The stages as plugins, for programs that put stages of their own between them.

const TEXT = '象山县行动方案\n一、目标\n到2025年,新增高新技术企业7家。\n三、保障\n每年安排资金500万元。\n';
const untimed = (value: object): object => ({ ...value, timings: {} });

describe('docs/plugins.md', () => {
  const blocks = [...readFileSync('docs/plugins.md', 'utf8').matchAll(/^```js\n([^]*?)^```/gmu)].map(([, code = '']) => code);
  test('has programs', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });
  test.each(blocks.map((code, at) => [at + 1, code] as const))('program %i gives what it shows', (_number, code) => {
    const lines = code.split('\n').map((line) => line.replace(/^(.+); \/\/ (.+)$/u, 'shown.push([$1, $2]);'));
    const program = ['const shown = [];', ...lines, 'process.stdout.write(JSON.stringify(shown));'].join('\n');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const shown = JSON.parse(stdout) as [unknown, unknown][];
    expect(shown.length).toBeGreaterThan(1);
    for (const [got, want] of shown) expect(got).toEqual(want);
  });
});

describe('the stages', () => {
  test.each(NAMES)('%s: one by one, all together and through the library they give the same', (name) => {
    const file = (): VFile => new VFile({ path: `${name}.txt`, value: seed(name) });
    const together = unified().use(gangmu).processSync(file()).result;
    const apart = unified().use(planParse).use(planMetadata).use(planExtract).use(planCompile).processSync(file()).result;
    expect(untimed(apart)).toEqual(untimed(together));
    const { doc_id: docId } = together.document;
    expect(untimed(extract(seed(name), { file: `${name}.txt`, docId }))).toEqual(untimed(together));
  });

  test('each stage names the one that has to stand before it', () => {
    expect(() => unified().use(planParse).use(planExtract).use(planCompile).processSync(TEXT)).toThrow(/planMetadata/u);
    expect(() => unified().use(planParse).use(planCompile).processSync(TEXT)).toThrow(/planExtract/u);
  });

  test('a transformer that returns another tree is obeyed', () => {
    const firstSection: Plugin<[], Plan> = () => (tree) => ({ ...tree, children: tree.children.slice(0, 4) });
    const { result } = unified().use(planParse).use(planMetadata).use(firstSection).use(planExtract).use(planCompile).processSync(TEXT);
    expect(result.sections.map((one) => one.title)).toEqual(['目标']);
    expect([...result.targets, ...result.quantities].map((one) => one.value)).toEqual([7]);
  });

  test('a parser may be used before gangmu or after it', () => {
    const upperHalf: Plugin<[], string, Plan> = function () {
      this.parser = (document) => structure(document.slice(0, document.indexOf('三、'))).plan;
    };
    for (const processor of [unified().use(upperHalf).use(gangmu), unified().use(gangmu).use(upperHalf)])
      expect(processor.processSync(TEXT).result).toMatchObject({ sections: [{ title: '目标' }] });
  });

  test('a processor can be extended by copies that leave it as it is', () => {
    const base = unified().use(gangmu).freeze();
    const later: string[] = [];
    const listening: Plugin<[], Plan> = () => (_tree, file) => {
      later.push(...(file.data.gangmu?.mentions?.numerals ?? []).map((one) => one.numeral.text));
    };
    base().use(listening).processSync(TEXT);
    expect(later).toEqual(['2025', '7', '500']);
    base.processSync(TEXT);
    expect(later.length).toBe(3);
  });

  test('promises work as well', async () => {
    const waiting: Plugin<[], Plan> = () => async () => {
      await Promise.resolve();
    };
    const { result } = await unified().use(waiting).use(gangmu).process(TEXT);
    expect(result.targets.map((one) => one.value)).toEqual([7]);
  });
});

describe('rules', () => {
  const verbs = [{ verb: '攻坚', example: '攻坚技术5项。', refusal: '攻坚行动。' }];
  const book = createRuleBook({ extend: { verbs } });
  const text = '一、目标\n到2025年,攻坚关键技术5项。';
  const action = (result: { targets: readonly { action: string | null }[] }): unknown => result.targets[0]?.action;

  test('of a book or a lexicon reach every stage', () => {
    expect(action(unified().use(gangmu, { book }).processSync(text).result)).toBe('攻坚');
    const lexicon = { units: [], indicators: [], agencies: [], places: [], verbs };
    expect(action(unified().use(gangmu, { lexicon }).processSync(text).result)).toBe('攻坚');
  });
  test('are those of the last book where gangmu is used twice', () => {
    const twice = unified().use(gangmu, { book: createRuleBook() }).use(gangmu, { book });
    expect(action(twice.processSync(text).result)).toBe('攻坚');
  });
});

describe('a file that a stranger made', () => {
  const processor = unified().use(gangmu).freeze();

  test('needs nothing but a text', () => {
    const { document } = processor.processSync(TEXT).result;
    expect(document).toMatchObject({ doc_id: 'text', file: 'text', format: 'txt', encoding: 'utf-8', status: 'ok', place: '象山县' });
    expect(document.sha256).toBe(extract(TEXT).document.sha256);
  });
  test('is named by its path', () => {
    const { document, targets } = processor.processSync(new VFile({ path: '2023/象山县 (方案).md', value: TEXT })).result;
    expect(document).toMatchObject({ doc_id: '象山县-方案-md', file: '2023/象山县 (方案).md', format: 'md' });
    expect(targets[0]?.doc_id).toBe('象山县-方案-md');
  });
  test('may hold bytes in another encoding, or bytes that are no text', () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'));
    const { document, text } = processor.processSync(new VFile({ value: utf16 })).result;
    expect([document.encoding, text]).toEqual(['utf-16le', TEXT]);
    expect(() => processor.processSync(new VFile({ value: new Uint8Array([0, 1, 2, 0]) }))).toThrow(UndecodableError);
  });
  test('keeps what it states', () => {
    const stated = { place: '某县' };
    const file = new VFile({ value: TEXT, data: { gangmu: { docId: 'mine', source: { format: 'docx' }, stated } } });
    const { document } = processor.processSync(file).result;
    expect(document).toMatchObject({ doc_id: 'mine', file: 'text', format: 'docx', place: '某县' });
    expect(document.warnings).toContain('stated-place');
  });
  test('gets messages with their places, in both languages', () => {
    const { messages } = processor.processSync(new VFile({ path: 'a.txt', value: `𠮷${TEXT}` }));
    const [gap] = messages;
    expect(gap).toMatchObject({ source: 'gangmu', ruleId: 'numbering-gap', file: 'a.txt', line: 4, column: 1, fatal: false });
    expect(gap?.note).toMatch(/序号不连续/u);
    expect(gap?.place).toMatchObject({ start: { offset: `𠮷${TEXT}`.indexOf('三、') } });
    const { messages: remarks } = processor.processSync('没有标题的一句话。');
    expect(remarks.map((one) => [one.ruleId, one.fatal, one.place])).toEqual([
      ['no-headings', false, undefined],
      ['no-title', undefined, undefined],
    ]);
  });
  test('is what a processor of the library reads, too', () => {
    const file = new VFile({ path: 'a.txt', value: TEXT });
    expect(createProcessor().process(file).targets.length).toBe(1);
    expect(file.messages.map((one) => one.ruleId)).toContain('numbering-gap');
  });
});
