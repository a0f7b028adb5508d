import { readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guarded } from '../src/cli/io/effects.js';
import { runProgram } from '../src/cli/program.js';
import { withoutControls } from '../src/model/visible.js';

/** What clears a screen, sets its title, moves the cursor, turns the direction of writing. */
const HOSTILE = '\u001b[2J\u001b]0;甲\u0007\u009b1A\u202e\u2066\u200f\b';
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const PLAN = `某县${HOSTILE}行动方案\n一、主要${HOSTILE}目标\n到2025年，新增${HOSTILE}企业20家，占比达到35%。\n（一）任务${HOSTILE}\n每年新增企业5家。\n`;

let dir: string;
let plan: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gangmu-terminal-'));
  plan = join(dir, '目标\u001b[2J\u202e.txt');
  writeFileSync(plan, PLAN);
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
async function run(argv: readonly string[], more: { screen?: boolean } = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await runProgram(
    argv,
    {},
    {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      stdin: () => Promise.resolve(new TextEncoder().encode(PLAN)),
      terminal: false,
      columns: 80,
      colour: false,
      ...more,
    },
  );
  return { code, ...said };
}

describe('nothing that a file or a name holds moves a terminal', () => {
  it.each([
    ['tree', () => ['tree', plan]],
    ['explain', () => ['explain', plan]],
    ['extract', () => ['extract', plan, '-o', join(dir, 'out'), '--verbose']],
    ['verify, a table that was damaged', () => ['verify', join(dir, 'out')]],
    ['compare', () => ['compare', plan]],
    ['check', () => ['check', plan]],
    ['a file that is not there', () => ['tree', join(dir, `${HOSTILE}.txt`)]],
    ['an unknown command', () => [`tre${HOSTILE}`]],
    ['an unknown option', () => ['extract', `--${HOSTILE}`]],
    ['a value that is none', () => ['extract', plan, '--format', HOSTILE]],
    ['a column that is none', () => ['schema', HOSTILE]],
  ] as const)('%s', async (_name, argv) => {
    const { out, err } = await run(argv());
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(HARMFUL);
  });

  it('shows that something stood there', async () => {
    expect((await run(['tree', plan])).out).toContain('一、 主要�[2J');
  });

  it('gives data on exactly where they are piped, and harmless on a screen', async () => {
    const piped = await run(['tree', plan, '--json']);
    expect(JSON.stringify(JSON.parse(piped.out))).toContain('\u202e');
    const seen = await run(['tree', plan, '--json'], { screen: true });
    expect(seen.out).not.toMatch(HARMFUL);
    expect(seen.out.length).toBe(piped.out.length);
  });

  it("lets the program's own colours pass where there are any, and nothing else", () => {
    const said: string[] = [];
    const effects = {
      out: (text: string) => void said.push(text),
      err: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      terminal: true,
      columns: 80,
    };
    guarded({ ...effects, colour: true }).out('\u001b[1m目标\u001b[22m\u001b[2J\n');
    guarded({ ...effects, colour: false }).out('\u001b[1m目标\u001b[22m\t\r\n');
    expect(said).toEqual(['\u001b[1m目标\u001b[22m�[2J\n', '�[1m目标�[22m \n']);
  });

  it('leaves what is harmless as it is', () => {
    const text = '象山县“十五五”规划\n𠮷 35 %（含税）🙂\u200b';
    expect(withoutControls(text)).toBe(text);
  });
});

it('has one way to the terminal: src/cli/io/effects.ts', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => {
      const code = readFileSync(join('src', path), 'utf8').replace(/^\s*(?:\*|\/\/).*$/gmu, '');
      return /process\.std(?:out|err)\.write|stream:\s*process\.|\bconsole\.|writeSync\(\s*[12]\b|\/dev\/(?:stdout|stderr|tty)'/u.test(
        code,
      );
    });
  expect(writers).toEqual([join('cli', 'io', 'effects.ts')]);
});
