/**
 * How a row of the indicator registry is written, and the fragments that its patterns are composed of.
 *
 * A pattern is a small grammar without repetition, so that each one stands for a finite list of literal names:
 * `[x]` may be left out, `(a|b)` is one of them, `{NAME}` is a fragment, a blank parts two patterns, `@share` after a pattern
 * makes it hold only for that measure (`@increment|cumulative` for these two). 「R&D[经费](支出|投入)」 stands for R&D经费支出, R&D投入 and so on. A
 * name is matched whole (anchored at both ends) after the scope and the grade before it were taken off.
 */

/** Is more of it better (`up`), less of it (`down`), or neither (`none`)? As plans and statistical bureaus judge it. */
export type Direction = 'up' | 'down' | 'none';

export interface IndicatorOptions {
  /** other units that the indicator is given in, besides those of its dimension; they stay as they are */
  readonly also?: readonly string[];
  /**
   * `needed`: the name says nothing without a scope or a cluster (增加值); `place`: only of the whole place (GDP); `fixed`: takes no scope
   * but a grade; `any` (usual)
   */
  readonly scope?: 'needed' | 'place' | 'fixed' | 'enterprise';
  /** the scope that a bare 规上 stands for: 规上亩均税收 is that of 规上工业 */
  readonly bareScale?: string;
  readonly source?: string;
}

export interface Indicator {
  /** names the quantity without its scope: value-added, not above-scale-value-added */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** base unit, its denominator included */
  readonly unit: string;
  readonly direction: Direction;
  readonly patterns: string;
  readonly field: string;
  readonly source: string;
  readonly options: IndicatorOptions;
}

export type IndicatorTuple = readonly [
  id: string,
  unit: string,
  direction: Direction,
  zh: string,
  en: string,
  patterns?: string,
  options?: IndicatorOptions,
];

/** Rows of one field of statistics that share their source. */
export function field(name: string, source: string, rows: readonly IndicatorTuple[]): Indicator[] {
  return rows.map(([id, unit, direction, zh, en, patterns = '', options = {}]) => ({
    id,
    zh,
    en,
    unit,
    direction,
    patterns,
    field: name,
    source: options.source ?? source,
    options,
  }));
}

/** Parts that many patterns share. GDP, R&D, 占…比重 and 规上 have one spelling each, given by `foldIndicator`. */
export const INDICATOR_FRAGMENTS: Readonly<Record<string, string>> = {
  RDX: '(R&D经费[内部](支出|投入|投入总量|支出总额)|R&D经费|R&D(投入|支出|费用))',
  PER10K: '每万[人|人口|名人口|常住人口]',
};

/** A pattern that is being read: the place that the reader has come to. */
interface Reader {
  readonly text: string;
  at: number;
}

/** Names that the alternatives up to a closing bracket stand for, in their order. */
function alternatives(reader: Reader): string[] {
  const all: string[] = [];
  for (;;) {
    for (const name of sequence(reader)) all.push(name);
    if (reader.text.charAt(reader.at) !== '|') return all;
    reader.at++;
  }
}

/** Names that literal words and bracketed choices behind each other stand for. */
function sequence(reader: Reader): string[] {
  const { text } = reader;
  let names = [''];
  while (reader.at < text.length) {
    const char = text.charAt(reader.at);
    if (char === '|' || char === ')' || char === ']') break;
    let choices: string[];
    if (char === '(' || char === '[') {
      const open = reader.at++;
      choices = alternatives(reader);
      if (reader.at >= text.length) throw new Error(`unclosed bracket in pattern ${text.slice(open)}`);
      reader.at++;
      if (char === '[') choices.unshift('');
    } else {
      const from = reader.at;
      while (reader.at < text.length && !'()[]|'.includes(text.charAt(reader.at))) reader.at++;
      choices = [text.slice(from, reader.at)];
    }
    const before = names;
    names = [];
    for (const head of before) for (const choice of choices) names.push(head + choice);
  }
  return names;
}

/** Patterns with the shared parts put in. Throws on a part that is unknown. */
export function withFragments(patterns: string): string {
  return patterns.replace(/\{([A-Z0-9]+)\}/gu, (mark, name: string) => {
    const body = INDICATOR_FRAGMENTS[name];
    if (body === undefined) throw new Error(`unknown fragment ${mark}`);
    return `(${body})`;
  });
}

/**
 * Literal names that a pattern stands for. Throws on a bracket that is not closed or an unknown fragment: the registry is at fault, not
 * the text.
 */
export function expandNames(pattern: string): string[] {
  if (pattern.includes('?')) throw new Error(`? is no mark of the pattern language: ${pattern}`);
  const whole = withFragments(pattern);
  const reader = { text: whole, at: 0 };
  const names = sequence(reader);
  if (reader.at < whole.length) throw new Error(`a mark outside brackets in pattern ${pattern}`);
  return names;
}
