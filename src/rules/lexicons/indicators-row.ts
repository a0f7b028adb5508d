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

function splitTop(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === mark && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && --depth === 0) return at;
  }
  throw new Error(`unclosed bracket in pattern ${text}`);
}

/**
 * Literal names that a pattern stands for. Throws on a bracket that is not closed or an unknown fragment: the registry is at fault, not
 * the text.
 */
export function expandNames(pattern: string): string[] {
  if (pattern.includes('?')) throw new Error(`? is no mark of the pattern language: ${pattern}`);
  const fragment = /\{([A-Z0-9]+)\}/u.exec(pattern);
  if (fragment) {
    const body = INDICATOR_FRAGMENTS[fragment[1] ?? ''];
    if (body === undefined) throw new Error(`unknown fragment ${fragment[0]}`);
    return expandNames(pattern.replace(fragment[0], () => `(${body})`));
  }
  const open = pattern.search(/[([]/u);
  if (open < 0) return [pattern];
  const close = closing(pattern, open);
  const inner = splitTop(pattern.slice(open + 1, close), '|').flatMap(expandNames);
  const choices = pattern.charAt(open) === '[' ? ['', ...inner] : inner;
  const rest = expandNames(pattern.slice(close + 1));
  const head = pattern.slice(0, open);
  return choices.flatMap((choice) => rest.map((tail) => head + choice + tail));
}
