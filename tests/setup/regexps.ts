import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source of the program. */
export const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** A regular expression of the program and where it stands. */
export interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Characters and words after which a / divides; after anything else it opens a regular expression. */
const VALUE_END = /(?:[\w$)\]}]|\+\+|--)$/u;
const KEYWORD_END = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield)$/u;

/** Regex literals of a TypeScript text: strings, templates and comments are walked over, `${…}` is walked into. */
export function literals(text: string): { line: number; source: string; flags: string }[] {
  const found: { line: number; source: string; flags: string }[] = [];
  let line = 1;
  let code = '';
  const braces: boolean[] = [];
  let at = 0;
  const skipTo = (end: number): void => {
    for (; at < end; at++) if (text.charAt(at) === '\n') line++;
  };
  const template = (): void => {
    while (at < text.length && text.charAt(at) !== '`') {
      if (text.charAt(at) === '\\') {
        skipTo(at + 2);
        continue;
      }
      if (text.startsWith('${', at)) {
        skipTo(at + 2);
        braces.push(true);
        code += '{';
        return;
      }
      skipTo(at + 1);
    }
    skipTo(at + 1);
    code += 'x';
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (text.startsWith('//', at) || (at === 0 && text.startsWith('#!')))
      skipTo(text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at));
    else if (text.startsWith('/*', at)) skipTo(text.indexOf('*/', at) + 2);
    else if (char === '"' || char === "'") {
      let end = at + 1;
      while (end < text.length && text.charAt(end) !== char) end += text.charAt(end) === '\\' ? 2 : 1;
      skipTo(end + 1);
      code += 'x';
    } else if (char === '`') {
      skipTo(at + 1);
      template();
    } else if (char === '{') {
      braces.push(false);
      code += char;
      skipTo(at + 1);
    } else if (char === '}') {
      const inTemplate = braces.pop() === true;
      code += char;
      skipTo(at + 1);
      if (inTemplate) template();
    } else if (char === '/') {
      const before = code.trimEnd().slice(-12);
      if (VALUE_END.test(before) && !KEYWORD_END.test(before)) {
        code += char;
        skipTo(at + 1);
        continue;
      }
      let end = at + 1;
      let inClass = false;
      for (; end < text.length; end++) {
        const here = text.charAt(end);
        if (here === '\\') end++;
        else if (here === '[') inClass = true;
        else if (here === ']') inClass = false;
        else if (here === '/' && !inClass) break;
      }
      const flags = /^[a-z]*/u.exec(text.slice(end + 1))?.[0] ?? '';
      found.push({ line, source: text.slice(at + 1, end), flags });
      skipTo(end + 1 + flags.length);
      code += 'x';
    } else {
      code = (code + char).slice(-200);
      skipTo(at + 1);
    }
  }
  return found;
}

/** Every regex literal of the source. */
export function allLiterals(): Found[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) =>
      literals(readFileSync(join(SRC, path), 'utf8')).map(({ line, source, flags }) => ({ where: `${path}:${line}`, source, flags })),
    );
}

/**
 * Every expression that a module builds when it is loaded (rules with their fragments, words of a lexicon): RegExp is watched while all
 * modules are imported.
 */
export async function allBuilt(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      found.push({ where, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((one) => one.endsWith('.ts') && one !== join('cli', 'main.ts'))
      .sort()) {
      where = `${path} (or what it imports)`;
      await import(/* @vite-ignore */ `../../src/${path}`);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
