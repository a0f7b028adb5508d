import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLexicon } from '../src/batch/lexicon.js';
import { extractToFolder } from '../src/batch/run.js';
import { createProcessor } from '../src/processor.js';
import { decode } from '../src/read/decode.js';
import type { DatasetFinding } from '../src/dataset/finding.js';
import { verify, type Folder, type Verification } from '../src/verify/verify.js';
import type { Format } from '../src/write/compile.js';

const SEEDS = resolve('seeds');
const NAMES = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();

type Files = ReadonlyMap<string, Buffer>;
let dir: string;
let all: Files;
const single = new Map<string, Files>();

function load(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}
async function extract(
  out: string,
  paths: readonly string[],
  formats: readonly Format[] = ['csv', 'json'],
  more: { lexicon?: string } = {},
): Promise<Files> {
  const result = await extractToFolder({
    paths,
    out: join(dir, out),
    formats,
    version: '0',
    rulesHash: 'x',
    decode,
    createProcessor,
    ...more,
  });
  expect(result.exit).toBe(0);
  return load(join(dir, out));
}
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-verify-'));
  all = await extract('all', [SEEDS]);
  for (const name of NAMES) single.set(name, await extract(`one/${name}`, [join(SEEDS, `${name}.txt`)], ['csv', 'json', 'ndjson']));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const folder = (files: Files): Folder => ({ list: () => [...files.keys()], read: (path) => files.get(path) ?? null });
const look = (files: Files, originals?: string): Verification =>
  verify(
    folder(files),
    originals === undefined
      ? {}
      : {
          originals: true,
          original: ({ file }) => {
            const bytes = readFileSync(join(originals, file));
            return { path: file, bytes, text: decode(bytes).text };
          },
        },
  );
/** The same dataset with some of its formats only, as `--format` would have written it. */
function only(files: Files, kept: RegExp): Files {
  const rest = new Map([...files].filter(([path]) => kept.test(path)));
  const run = JSON.parse(String(files.get('run.json'))) as { files: string[] };
  return rest.set('run.json', Buffer.from(`${JSON.stringify({ ...run, files: run.files.filter((path) => kept.test(path)) }, null, 2)}\n`));
}
const CSV = /csv$|^datapackage|^run|^text/u;
const JSONS = /^json\/|^run|^text/u;
const NDJSON = /ndjson$|^run|^text/u;

describe('what is whole proves itself', () => {
  test('the seeds, with their originals', () => {
    const { findings, traced, untraced, records } = look(all, SEEDS);
    expect(findings).toEqual([]);
    expect([traced.length, untraced]).toEqual([NAMES.length, []]);
    expect(records.targets).toBeGreaterThan(200);
  });
  test('plans of other places, with pages, wrapped lines, tables and traditional characters', async () => {
    const { findings, records } = look(await extract('plans', [resolve('tests/plans')], ['csv', 'json']), resolve('tests/plans'));
    expect(findings).toEqual([]);
    expect(records.documents).toBeGreaterThan(10);
  });
  test('the committed extraction, where it is that of this engine', ({ skip }) => {
    const committed = load(resolve('extracted'));
    // between a change of the engine and the next main job it is older, and need not prove itself by newer rules
    for (const table of ['targets', 'numbers'])
      if (all.get(`${table}.csv`)?.equals(committed.get(`${table}.csv`) ?? Buffer.alloc(0)) !== true)
        skip('extracted/ is older than the engine');
    expect(look(committed, SEEDS).findings).toEqual([]);
  });
  test.each([
    ['csv', CSV],
    ['json', JSONS],
    ['ndjson', NDJSON],
    ['all three', /./u],
  ])('one format alone: %s', (_name, kept) => {
    for (const name of NAMES) expect(look(only(single.get(name) ?? new Map(), kept)).findings).toEqual([]);
  });
  test('offsets of texts with characters outside the basic plane, CRLF, a mark of byte order, another encoding', async () => {
    const text =
      '𠮷县工业行动方案\r\n一、主要目标\r\n到2025年，规上工业总产值达到1200亿元，𠮷字号企业800家；\r\n（一）任务\r\n力争每年新增“𠮷”企业25-30家以上。\r\n';
    writeFileSync(join(dir, 'astral.txt'), text);
    writeFileSync(join(dir, 'marked.txt'), `\ufeff${text}`);
    writeFileSync(join(dir, 'wide.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    const files = await extract(
      'astral',
      ['astral', 'marked', 'wide'].map((name) => join(dir, `${name}.txt`)),
    );
    const { findings, traced } = look(files);
    expect(findings).toEqual([]);
    expect(traced).toEqual(['astral', 'marked', 'wide']);
    expect(String(files.get('numbers.csv'))).toContain('1200');
  });
});

/** Evenly spread whole numbers, the same on every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Spot {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  /** table and column, to spread the spots over all of them */
  readonly kind: string;
  /** bytes of the file */
  readonly from: number;
  readonly to: number;
}

const QUANTITY = [
  'quote',
  'value',
  'value_max',
  'value_std',
  'value_max_std',
  'indicator_value',
  'indicator_value_max',
  'indicator_unit',
  'group_id',
  'char_start',
  'char_end',
];
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  sections: ['char_start', 'char_end'],
  targets: QUANTITY,
  quantities: QUANTITY,
  clusters: ['quote', 'target_value', 'sector_id', 'segment_sector_ids', 'gbt4754', 'char_start', 'char_end'],
  responsibilities: ['quote', 'unit_name', 'unit_function', 'char_start', 'char_end'],
  deadlines: ['quote', 'char_start', 'char_end'],
  numbers: ['value', 'char_start', 'char_end'],
};

/** Where each cell of a sound CSV file stands, quotation marks left out. */
function cellsOf(bytes: Buffer): (readonly [number, number])[][] {
  const text = bytes.toString('latin1');
  const rows: (readonly [number, number])[][] = [[]];
  for (let at = 0; at < text.length; at++) {
    const quoted = text.charAt(at) === '"';
    const from = quoted ? at + 1 : at;
    if (quoted) for (at = text.indexOf('"', from); text.charAt(at + 1) === '"'; at = text.indexOf('"', at + 2));
    else while (at < text.length && !',\n'.includes(text.charAt(at))) at++;
    rows[rows.length - 1]?.push([from, at]);
    if (quoted) at++;
    if (text.charAt(at) === '\n' && at + 1 < text.length) rows.push([]);
  }
  return rows;
}
function csvSpots(name: string, files: Files): Spot[] {
  return Object.entries(COLUMNS).flatMap(([table, columns]) => {
    const path = `${table}.csv`;
    const bytes = files.get(path) ?? Buffer.alloc(0);
    const word = (cell: readonly [number, number] | undefined): string => bytes.subarray(cell?.[0], cell?.[1]).toString();
    const [header = [], ...rows] = cellsOf(bytes);
    const names = header.map(word);
    return rows.flatMap((row) =>
      columns.flatMap((column): Spot[] => {
        const [from, to] = row[names.indexOf(column)] ?? [0, 0];
        return to > from ? [{ name, path, id: word(row[1]), kind: `${table}.${column}`, from, to }] : [];
      }),
    );
  });
}
/** Quotes, values, offsets and spans of the JSON file; `latin1` makes a character of each byte. */
function jsonSpots(name: string, files: Files): Spot[] {
  const path = `json/${name}.json`;
  const text = (files.get(path) ?? Buffer.alloc(0)).toString('latin1');
  const ids = [...text.matchAll(/"doc_id": "[^"]*",\s*"(?:section|target|cluster|responsibility|deadline|number)_id": "([^"]*)"/gu)].map(
    (match) => ({ at: match.index, id: match[1] ?? '' }),
  );
  const idAt = (at: number): string => ids.filter((one) => one.at < at).at(-1)?.id ?? '';
  const found = text.matchAll(
    new RegExp(
      [
        '"(quote|value|value_std|indicator_value|group_id|sector_id|unit_function|char_start',
        String.raw`|char_end)": "?(?<body>(?<=": ")(?:[^"\\]|\\.)*|[\d.]+)|\[(?<first>\d+), (?<second>\d+)\]`,
      ].join(''),
      'dgu',
    ),
  );
  return [...found].flatMap((match) =>
    ['body', 'first', 'second'].flatMap((group): Spot[] => {
      const [from, to] = match.indices?.groups?.[group] ?? [0, 0];
      return to > from ? [{ name, path, id: idAt(from), kind: group === 'body' ? (match[1] ?? '') : 'span', from, to }] : [];
    }),
  );
}
/** Bytes of the text that a target's quote covers (the seeds have no character outside the basic plane). */
function textSpots(name: string, files: Files): Spot[] {
  const path = `text/${name}.txt`;
  const text = String(files.get(path));
  const spots = csvSpots(name, files);
  const start = new Map(
    spots
      .filter((spot) => spot.kind === 'targets.char_start')
      .map((spot) => [spot.id, Number(files.get(spot.path)?.subarray(spot.from, spot.to))]),
  );
  const end = new Map(
    spots
      .filter((spot) => spot.kind === 'targets.char_end')
      .map((spot) => [spot.id, Number(files.get(spot.path)?.subarray(spot.from, spot.to))]),
  );
  return [...start].map(([id, first]) => ({
    name,
    path,
    id,
    kind: 'text',
    from: Buffer.byteLength(text.slice(0, first)),
    to: Buffer.byteLength(text.slice(0, end.get(id))),
  }));
}

/** Bytes that hurt: marks of CSV and JSON, digits, bytes that are no UTF-8. */
const SHARP = [...Buffer.from('",\n\r 019.-\\n{[x'), 0x00, 0x80, 0xe4, 0xff];

/** Alters one byte at each of `count` places and gives those that the second look did not name. */
function unnamed(spots: readonly Spot[], count: number, seed: number, shape: (files: Files) => Files = (files) => files): string[] {
  const next = random(seed);
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) groups.set(spot.kind, [...(groups.get(spot.kind) ?? []), spot]);
  const kinds = [...groups.values()];
  const missed: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const group = kinds[turn % kinds.length] ?? [];
    const spot = group[next(group.length)];
    const whole = spot && single.get(spot.name);
    if (!spot || !whole) throw new RangeError('no spot');
    const files = new Map(shape(whole));
    const bytes = Buffer.from(files.get(spot.path) ?? []);
    const at = spot.from + next(spot.to - spot.from);
    const before = bytes[at] ?? 0;
    const after = next(2) === 0 ? (SHARP[next(SHARP.length)] ?? 0) : next(3) > 0 ? 0x30 + next(10) : next(256);
    bytes[at] = after === before ? before ^ 1 : after;
    files.set(spot.path, bytes);
    const { findings } = look(files);
    if (!findings.some((one) => one.id === spot.id))
      missed.push(`${spot.name} ${spot.path} ${spot.id} ${spot.kind} @${at}: ${before} → ${bytes[at] ?? 0}; ${findings.length} findings`);
  }
  return missed;
}

describe('one altered byte is found and its record named', () => {
  const spots = (of: (name: string, files: Files) => Spot[]): Spot[] => NAMES.flatMap((name) => of(name, single.get(name) ?? new Map()));
  test('a hundred in the tables', () => {
    expect(unnamed(spots(csvSpots), 100, 1)).toEqual([]);
  }, 120_000);
  test('a hundred in the tables, where no other format stands beside them', () => {
    expect(unnamed(spots(csvSpots), 100, 2, (files) => only(files, CSV))).toEqual([]);
  }, 120_000);
  test('sixty in JSON, spans included', () => {
    expect(unnamed(spots(jsonSpots), 60, 3)).toEqual([]);
    expect(unnamed(spots(jsonSpots), 60, 4, (files) => only(files, JSONS))).toEqual([]);
  }, 120_000);
  test('thirty in texts', () => {
    expect(unnamed(spots(textSpots), 30, 5)).toEqual([]);
  }, 120_000);
});

describe('what does not prove itself', () => {
  const NAME = 'shengsi-2023-2027';
  const edit = (
    path: string,
    from: string | RegExp,
    to: string,
    files: Files = only(single.get(NAME) ?? new Map(), /csv$|^json|^datapackage|^run|^text/u),
  ): DatasetFinding[] => {
    const text = String(files.get(path));
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return [...look(new Map(files).set(path, Buffer.from(changed))).findings];
  };
  const alone = (): Files => only(single.get(NAME) ?? new Map(), CSV);
  const brief = (findings: readonly DatasetFinding[]): string[] =>
    findings.map((one) => [one.code, one.table, one.id, one.field].map(String).join(' '));

  test('a finding says table, record, field, what stands there, what was expected and where', () => {
    expect(edit('targets.csv', ',110,110,,万元/人,1100000,', ',110,111,,万元/人,1100000,', alone())).toContainEqual({
      code: 'value',
      table: 'targets',
      doc_id: NAME,
      id: 'T002',
      field: 'value',
      stands: '111',
      expected: '110 (110)',
      where: `targets.csv:3; text/${NAME}.txt@884-907`,
    });
  });
  test.each([
    ['a unit', 'targets.csv', '1100000,,元/人,', '1100000,,元/户,', 'unit targets T002 unit_std'],
    ['a denominator that the text leaves out', 'targets.csv', '120000,,元/亩,', '120000,,元,', 'derived targets T003 indicator_unit'],
    [
      'a function',
      'responsibilities.csv',
      '嵊泗县经济和信息化局,经济和信息化,',
      '嵊泗县经济和信息化局,发展改革,',
      'derived responsibilities R002 unit_function',
    ],
    ['a sector', 'clusters.csv', ',natural-gas,', ',energy,', 'derived clusters C003 sector_id'],
    ['a deadline', 'targets.csv', '2025-12-31,context', '2026-12-31,context', 'deadline targets T001 deadline'],
    [
      'the words of a deadline',
      'targets.csv',
      '到2025年,2025-12-31,context',
      '到2029年,2025-12-31,context',
      'not-in-text targets T001 deadline_text',
    ],
    ['a comparator', 'targets.csv', 'gte,110', 'lte,110', 'word targets T002 comparator'],
    ['a comparator that no range has', 'targets.csv', 'gte,110', 'range,110', 'comparator targets T002 comparator'],
    ['a value that is none', 'targets.csv', 'share,,approx,10,10,', 'share,,approx,10,010,', 'format targets T001 value'],
    ['a word outside the list', 'targets.csv', 'share,,approx', 'shere,,approx', 'format targets T001 measure'],
    ['a section that is not there', 'targets.csv', 'S003,总体要求', 'S903,总体要求', 'unknown-reference targets T001 section_id'],
    ['a path of other titles', 'targets.csv', 'S003,总体要求；主要目标', 'S003,总体要求；主要任务', 'derived targets T001 section'],
    ['a place', 'targets.csv', `T001,嵊泗县`, `T001,岱山县`, 'derived targets T001 place'],
    ['a parent below its child', 'sections.csv', 'S003,S001,', 'S003,S005,', 'derived sections S003 parent_id'],
    ['a number without its record', 'numbers.csv', 'target,T002,', 'target,T003,', 'record-ids targets T002 value_text'],
    ['an id out of turn', 'clusters.csv', ',C002,', ',C012,', 'order clusters C012 cluster_id'],
    ['another section', 'targets.csv', 'T001,嵊泗县,330922,S003', 'T001,嵊泗县,330922,S004', 'derived targets T001 section_id'],
    ['a level', 'sections.csv', 'S002,S001,(一),2,', 'S002,S001,(一),3,', 'derived sections S002 level'],
    ['a lost row', 'numbers.csv', /^.*,N050,.*\n/mu, '', `count documents ${NAME} numbers`],
    ['a row twice', 'clusters.csv', /^(.*,C001,.*\n)/mu, '$1$1', 'duplicate-key clusters C001 cluster_id'],
    [
      'the start of a deadline',
      'deadlines.csv',
      'D001,到2025年,by,,2025-12-31',
      'D001,到2025年,by,2025-01-01,2025-12-31',
      'deadline deadlines D001 start, end',
    ],
    ['a count', 'run.json', '"targets": 2', '"targets": 3', `count documents ${NAME} targets`],
    ['a description', 'datapackage.json', '"type": "integer"', '"type": "number"', 'schema documents null period_start'],
    ['a column name', 'clusters.csv', 'cluster_id', 'clusterid', 'header clusters null null'],
  ])('%s', (_name, path, from, to, expected) => {
    expect(brief(edit(path, from, to, alone()))).toContain(expected);
  });
  test('CSV against JSON: any field, and any record that only one of them has', () => {
    expect(
      brief(
        edit(
          'targets.csv',
          'T001,嵊泗县,330922,S003,总体要求；主要目标,target,工业增加值',
          'T001,嵊泗县,330922,S003,总体要求；主要目标,target,农业增加值',
        ),
      ),
    ).toContain('disagrees targets T001 indicator');
    expect(brief(edit('responsibilities.csv', ',lead,', ',leader,'))).toContain('disagrees responsibilities R001 role');
    expect(brief(edit('deadlines.csv', /^.*,D002,.*\n/mu, ''))).toContain('record-missing deadlines D002 null');
    expect(brief(edit(`json/${NAME}.json`, '"action": null', '"action_xx": null'))).toContain('format targets T001 action_xx');
  });
  test('files that are missing or not listed', () => {
    const files = new Map(all);
    files.delete(`text/${NAME}.txt`);
    files.set('json/other.json', Buffer.from('{}\n'));
    const found = brief(look(files).findings);
    expect(found).toContain('file-missing documents null files');
    expect(found).toContain('file-unlisted documents null files');
    expect(found).toContain(`file-missing documents ${NAME} null`);
  });
  test('an original that is another file, and one that is not there', () => {
    const other = verify(folder(all), {
      original: ({ doc_id }) => (doc_id === NAME ? { path: 'x.txt', bytes: Buffer.from('别的'), text: '别的' } : null),
    });
    expect(brief(other.findings)).toEqual([`source-changed documents ${NAME} sha256`]);
    expect(brief(verify(folder(all), { originals: true, original: () => null }).findings)).toEqual(
      NAMES.map((name) => `source-missing documents ${name} file`),
    );
  });
  test('a text that is not its original, though no record covers the place', () => {
    const path = `text/${NAME}.txt`;
    const text = String(all.get(path));
    const place = text.indexOf('指导思想') >= 0 ? '指导思想' : text.slice(700, 704);
    const files = new Map(all).set(path, Buffer.from(text.replace(place, '改过的字')));
    expect(brief(look(files).findings)).toContain(`text-differs documents ${NAME} sha256`);
    expect(brief(look(files, SEEDS).findings)).toContain(`text-differs documents ${NAME} text`);
  });
  test('units of a lexicon of the user', async () => {
    writeFileSync(join(dir, 'units.csv'), 'unit,base,factor,dimension\n斛,升,50,volume\n');
    writeFileSync(join(dir, 'grain.txt'), '某县粮食工作方案\n一、目标\n到2025年，粮食产量达到300斛。\n');
    rmSync(join(dir, 'lexicon'), { recursive: true, force: true });
    const lexicon = mkdtempSync(join(dir, 'lexicon-'));
    writeFileSync(join(lexicon, 'units.csv'), 'unit,base,factor,dimension\n斛,升,50,volume\n');
    const files = await extract('grain', [join(dir, 'grain.txt')], ['csv', 'json'], { lexicon });
    expect(
      verify(folder(files), {
        lexicon: { units: [{ unit: '斛', base: '升', factor: 50, dimension: 'volume' }], indicators: [], agencies: [], places: [] },
      }).findings,
    ).toEqual([]);
    expect(brief(look(files).findings)).toEqual(['unit targets T001 unit']);
  });
  test('indicators and agencies of a lexicon of the user', async () => {
    writeFileSync(
      join(dir, 'sea.txt'),
      '象山县海洋工作方案\n一、目标\n到2025年，贻贝产量达到3万吨，半岛工匠达到20名。（责任单位：县蓝湾办）\n',
    );
    const lexicon = mkdtempSync(join(dir, 'lexicon-'));
    writeFileSync(
      join(lexicon, 'indicators.csv'),
      'indicator,id,unit,direction\n贻贝产量,mussel-output,吨,up\n半岛工匠,high-skilled-talents,,\n',
    );
    writeFileSync(join(lexicon, 'agencies.csv'), 'short,full,function\n县蓝湾办,象山县蓝色海湾整治办公室,海洋\n');
    const files = await extract('sea', [join(dir, 'sea.txt')], ['csv', 'json'], { lexicon });
    expect(String(files.get('targets.csv'))).toMatch(/贻贝产量,mussel-output,.*30000,,吨,30000,,吨/u);
    expect(String(files.get('targets.csv'))).toMatch(/半岛工匠,high-skilled-talents,.*20,,人/u);
    expect(String(files.get('responsibilities.csv'))).toContain('县蓝湾办,象山县蓝色海湾整治办公室,海洋,responsible');
    const { lexicon: rows } = await readLexicon(lexicon, 'lexicon');
    expect(verify(folder(files), { lexicon: rows }).findings).toEqual([]);
    expect(brief(verify(folder(files), { lexicon: { ...rows, indicators: [] } }).findings)).toContain('derived targets T001 indicator_id');
  });
  test('never throws, whatever the files hold', () => {
    const next = random(9);
    const whole = single.get(NAME) ?? new Map<string, Buffer>();
    for (const path of whole.keys())
      for (const bytes of [
        Buffer.alloc(0),
        Buffer.from('{}'),
        Buffer.from('[[1,2]]\n'),
        Buffer.from('a,b\n"'),
        Buffer.from([0xff, 0xfe, 0]),
      ]) {
        expect(() => look(new Map(whole).set(path, bytes))).not.toThrow();
      }
    for (let turn = 0; turn < 40; turn++) {
      const [path, bytes] = [...whole][next(whole.size)] ?? ['', Buffer.alloc(0)];
      const cut = next(bytes.length + 1);
      expect(() =>
        look(new Map(whole).set(path, Buffer.concat([bytes.subarray(0, cut), bytes.subarray(Math.min(bytes.length, cut + next(400)))]))),
      ).not.toThrow();
    }
  });
});
