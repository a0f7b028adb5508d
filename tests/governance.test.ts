import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TargetRecord } from '../src/model/record.js';
import { createProcessor } from '../src/processor.js';

// What a time, 每年, 年均, a modality word and 至少 reach, and where that ends: specs/governance.tsv, coded by the codebook before the program
// was run on it. A row is a quantity; one without a text is of the text above. The frame says where the text stands: under the tasks of a
// plan for several years (`plan`) or for one (`year`), or in a plan for several years with headings and tables of its own (`own`). `?` is
// decided by no paragraph of the codebook, and a row `kept-…` holds what the program does where the codebook is open. A row marked `todo`
// is wrong today; once it is right the run fails until the mark is taken off.

const FIELDS = ['deadline_text', 'deadline', 'deadline_source', 'frequency', 'modality', 'comparator'] as const;
type Field = (typeof FIELDS)[number];
type Row = Readonly<Record<Field | 'id' | 'frame' | 'text' | 'quantity' | 'todo' | 'why', string>>;

const [head = '', ...lines] = readFileSync(new URL('specs/governance.tsv', import.meta.url), 'utf8')
  .replace(/\n$/u, '')
  .split('\n');
const names = head.split('\t');
const rows = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) as Row;
});
const texts = new Map<string, Row[]>();
for (const row of rows) texts.set(row.id, [...(texts.get(row.id) ?? []), row]);

const processor = createProcessor();
const END = '\n\n清河县人民政府办公室\n2024年3月15日\n';

function framed(frame: string, text: string): string {
  if (frame === 'own') return `清河县产业发展行动方案（2024—2026年）\n\n为推动产业发展，制定本方案。\n\n${text}${END}`;
  const title = frame === 'year' ? '清河县2024年产业发展工作要点' : '清河县产业发展行动方案（2024—2026年）';
  return `${title}\n\n为推动产业发展，制定本方案。\n\n一、重点任务\n\n${text}${END}`;
}

/** Every quantity of a text, by its number and unit as they are written. */
function quantitiesOf({ id, frame, text }: Row): Map<string, TargetRecord> {
  const source = framed(frame, text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));
  const stated = { written_date: '2024-03-15', period_start: 2024, period_end: frame === 'year' ? 2024 : 2026 };
  const { targets, quantities } = processor.run(
    { file: `${id}.txt`, format: 'txt', encoding: 'utf-8', sha256: '0'.repeat(64), text: source },
    id,
    stated,
  );
  return new Map([...targets, ...quantities].map((record) => [`${record.value}${record.unit ?? ''}`, record]));
}

/** 到2026年，每年 and 到2026年,每年 are one. */
const fold = (text: string): string => text.normalize('NFKC').replace(/["“”\s]/gu, '');

describe.each([...texts])('%s', (_id, mine) => {
  const [first] = mine;
  const found = first === undefined ? new Map<string, TargetRecord>() : quantitiesOf(first);
  for (const row of mine)
    (row.todo === '' ? it : it.fails)(`${first?.text ?? ''} ${row.quantity}: ${first?.why ?? ''}`, () => {
      const record = found.get(row.quantity);
      expect([...found.keys()]).toContain(row.quantity);
      const decided = FIELDS.filter((field) => row[field] !== '?');
      expect(Object.fromEntries(decided.map((field) => [field, fold(String(record?.[field] ?? ''))]))).toEqual(
        Object.fromEntries(decided.map((field) => [field, fold(row[field])])),
      );
    });
});

it('the table is a table: its own texts, with every column filled in', () => {
  expect(texts.size).toBeGreaterThanOrEqual(150);
  expect(lines.filter((line) => line.split('\t').length !== names.length)).toEqual([]);
  expect([...texts.values()].filter(([first]) => first?.text === '' || first?.why === '').map(([first]) => first?.id)).toEqual([]);
  const wordings = [...texts.values()].map(([first]) => `${first?.frame ?? ''} ${first?.text ?? ''}`);
  expect(wordings.filter((text, at) => wordings.indexOf(text) !== at)).toEqual([]);
});
