import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/extraction.js';
import { extracted } from './setup/extracted.js';
import { inForm, tableSpecs } from './setup/table-forms.js';

/** The records of an extraction as `tests/specs/tables.txt` writes them. */
export function told({ targets, quantities, goals, responsibilities, numbers }: Extraction): { records: string[]; left: number } {
  const records = [...targets, ...quantities].map((one) =>
    [
      one.kind,
      one.indicator,
      one.comparator,
      one.value_max === null ? one.value : `${one.value}~${one.value_max}`,
      one.unit,
      one.deadline ?? '-',
      one.measure,
      one.binding ?? '-',
    ].join(' '),
  );
  const wished = goals.map(({ indicator, wording, reference, deadline }) =>
    ['goal', indicator, wording, reference ?? '-', deadline ?? '-'].join(' '),
  );
  const who = responsibilities.map(({ role, unit, task }) => `who ${role} ${unit} ${task ?? '-'}`);
  return { records: [...records, ...wished, ...who].sort(), left: numbers.filter(({ verdict }) => verdict === 'unexplained').length };
}

describe.each(tableSpecs(readFileSync(new URL('./specs/tables.txt', import.meta.url), 'utf8')))('$name', (spec) => {
  it.each(spec.forms)('%s', async (form) => {
    const { bytes, file } = inForm(spec, form);
    expect(told(await extracted(bytes, file))).toEqual({ records: [...spec.expected].sort(), left: spec.left });
  });
});
