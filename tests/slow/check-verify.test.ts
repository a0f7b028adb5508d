import { expect, test } from 'vitest';
import { WARNING_CHECKS } from '../../src/check/warnings.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { TargetRecord } from '../../src/model/record.js';
import { verify } from '../../src/verify/verify.js';
import { compile, type Format } from '../../src/write/compile.js';
import { extractText, NAMES, seed } from '../setup/plans.js';

/** JSON alone is known for a dataset by its run.json, which is not made here. */
const FORMS: readonly (readonly Format[])[] = [['csv'], ['ndjson'], ['csv', 'json', 'ndjson']];

/** What verify says of warnings in a dataset of these plans: the same in every format. */
function faults(plans: readonly Extraction[]): string[] {
  const told = FORMS.map((formats) => {
    const files = compile(plans, { formats, bom: false, version: '0' });
    const { findings } = verify({
      list: () => [...files.keys()],
      read: (path) => {
        const text = files.get(path);
        return text === undefined ? null : Buffer.from(text);
      },
    });
    return findings
      .filter(({ field }) => field === 'warnings')
      .map(({ code, doc_id: doc, id, stands, expected }) => `${code} ${doc ?? ''}:${id ?? ''} ${stands ?? ''} → ${expected ?? ''}`);
  });
  for (const one of told) expect(one).toEqual(told[0]);
  return told[0] ?? [];
}
const seeds = NAMES.map((name) => extractText(seed(name), name));
const withWarnings = (plan: Extraction, change: (record: TargetRecord) => readonly string[]): Extraction => ({
  ...plan,
  targets: plan.targets.map((record) => ({ ...record, warnings: [...change(record)] })),
});
const only = (doc: string, change: (plan: Extraction) => Extraction): Extraction[] =>
  seeds.map((plan) => (plan.document.doc_id === doc ? change(plan) : plan));

test('the codes of the checks prove themselves, in a dataset of one plan or of several', () => {
  expect(faults(seeds)).toEqual([]);
  for (const plan of seeds) expect(faults([plan])).toEqual([]);
});
test('a text with characters outside the basic plane', () => {
  const plan = extractText(
    '𠮷县方案\n一、目标\n𠮷字号：到2025年，R&D经费支出占GDP比重达到3.4%。\n二、任务\n到2025年，亩均税收达到35万元亩，R&D经费支出占GDP比重突破3.4%。\n附件:𠮷字号分工表.doc\n',
  );
  expect(plan.targets.flatMap(({ warnings }) => warnings)).toEqual(expect.arrayContaining(['two-comparators', 'unit-malformed']));
  expect(plan.document.warnings).toContain('attachment-missing');
  expect(faults([plan])).toEqual([]);
});
test('each code taken out is told of its record', () => {
  for (const plan of seeds)
    for (const { target_id: id, warnings } of plan.targets) {
      const code = warnings.find((one) => WARNING_CHECKS.has(one));
      if (code === undefined) continue;
      const damaged = withWarnings(plan, (record) =>
        record.target_id === id ? record.warnings.filter((one) => one !== code) : record.warnings,
      );
      expect(faults([damaged])).toEqual([`derived ${plan.document.doc_id}:${id}  → ${code}`]);
    }
});
test('a code put in is told of its record', () => {
  expect(
    faults(
      only('shengsi-2023-2027', (plan) =>
        withWarnings(plan, (record) => (record.target_id === 'T007' ? ['parts-whole'] : record.warnings)),
      ),
    ),
  ).toEqual(['derived shengsi-2023-2027:T007 parts-whole → ']);
  expect(faults(only('shengsi-2023-2027', (plan) => ({ ...plan, document: { ...plan.document, warnings: ['numbering'] } })))).toEqual([
    'derived shengsi-2023-2027:shengsi-2023-2027 numbering → ',
  ]);
  expect(faults(only('xiangshan-2017-work-plan', (plan) => ({ ...plan, document: { ...plan.document, warnings: [] } })))).toEqual([
    'derived xiangshan-2017-work-plan:xiangshan-2017-work-plan  → attachment-missing',
  ]);
});
test('codes that are not those of checks are none of its business', () => {
  expect(faults(only('shengsi-2023-2027', (plan) => ({ ...plan, document: { ...plan.document, warnings: ['stated-place'] } })))).toEqual(
    [],
  );
});
test('a document that has lost records is left alone', () => {
  expect(
    faults(
      only('xiangshan-123-clusters', (plan) => ({ ...withWarnings(plan, () => []), document: { ...plan.document, status: 'partial' } })),
    ).filter((one) => one.startsWith('derived')),
  ).toEqual([]);
});
