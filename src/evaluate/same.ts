/**
 * When two coders' values count as the same. The project's reference scorer (Python) has the same rules; a test holds the two together.
 * Coding is compared, not typing: width, case, white space, quotation marks, brackets and connecting punctuation are folded.
 */

/** A cell of a table or a value of a gold record; a list is one of texts (segments). */
export type ScoredCell = string | number | boolean | null | undefined | readonly unknown[];
/** One record: columns and their values. */
export type ScoredRow = Readonly<Record<string, ScoredCell>>;

const SPACE = '\\u0009-\\u000d\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const CONNECTING = new RegExp(`[${SPACE}“”"'‘’「」『』()\\[\\]〔〕《》<>、,，;；。.:：·\\-—–－]+`, 'gu');
/** What stands between the items of a list in a cell. */
const LIST = '；';
const UNITS: Readonly<Record<string, string>> = { 个百分点: '百分点', '％': '%', 工作日: '个工作日', 月: '个月' };
const NUMBERS: ReadonlySet<string> = new Set(['value', 'value_max', 'value_std', 'target_value', 'level']);
const UNIT_FIELDS: ReadonlySet<string> = new Set(['unit', 'unit_std', 'target_unit']);
/** A number as a cell states it; a list of digits in any other form is none. */
const NUMBER = new RegExp(
  `^[${SPACE}]*[+-]?(?:\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?[${SPACE}]*$`,
  'iu',
);

/** A value as text; null is empty. */
export function textOfCell(value: ScoredCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return Array.isArray(value) ? value.join(LIST) : String(value);
}

/** Folds a text for comparison. Example: 「“四上”企业（家）」 and 「四上企业 (家)」 both give 四上企业家. */
export function fold(value: ScoredCell): string {
  return textOfCell(value).normalize('NFKC').toLowerCase().replace(CONNECTING, '');
}

/** Folds a unit: 每 is a slash, 个百分点 is 百分点. Example: 万元每亩 gives 万元/亩. */
export function foldUnit(value: ScoredCell): string {
  const folded = fold(value).replaceAll('每', '/').replaceAll('／', '/');
  return UNITS[folded] ?? folded;
}

/** What the name of a cluster may end with, the longest first. */
const CLUSTER_TAILS = ['产业集群', '产业', '集群'] as const;

/** Folds the name of a cluster: 临港装备产业集群 gives 临港装备. */
export function foldCluster(value: ScoredCell): string {
  const folded = fold(value);
  const tail = CLUSTER_TAILS.find((one) => folded.endsWith(one)) ?? '';
  return folded.slice(0, folded.length - tail.length);
}

function bigrams(text: string): string[] {
  const chars = [...text];
  return chars.length < 2 ? [text] : chars.slice(1).map((char, at) => (chars[at] ?? '') + char);
}

/**
 * Are two phrases nearly alike: at least three quarters of their character pairs in common (Dice's coefficient).
 *
 * Example: 规上工业总产值 is near 规模以上工业总产值? no (0.71); 高新技术企业数 is near 高新技术企业 (0.91).
 */
export function near(a: ScoredCell, b: ScoredCell): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === y) return true;
  if (x === '' || y === '') return false;
  const left = bigrams(x);
  const right = bigrams(y);
  const pool = new Map<string, number>();
  for (const pair of left) pool.set(pair, (pool.get(pair) ?? 0) + 1);
  let hits = 0;
  for (const pair of right) {
    const rest = pool.get(pair) ?? 0;
    if (rest > 0) {
      pool.set(pair, rest - 1);
      hits++;
    }
  }
  return (2 * hits) / (left.length + right.length) >= 0.75;
}

/** The number in a cell; null for an empty cell; NaN, equal to nothing, for what is no plain number. */
export function numberOf(value: ScoredCell): number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  const text = textOfCell(value);
  return NUMBER.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
}

/** Equal but for the last binary digits; two empty cells are equal. */
export function sameNumber(a: ScoredCell, b: ScoredCell): boolean {
  const x = numberOf(a);
  const y = numberOf(b);
  if (x === null || y === null) return x === null && y === null;
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
}

/** The items of a list, in a cell joined by ；. */
function itemsOf(value: ScoredCell): string[] {
  const items = Array.isArray(value)
    ? value.map((item) => textOfCell(item as ScoredCell))
    : value === null || value === undefined
      ? []
      : textOfCell(value).split(LIST);
  return items.filter((item) => item !== '').map(fold);
}

/** The label that stands for a field's value: two values are the same where their labels are (but for numbers: see {@link same}). */
export function labelOf(field: string, value: ScoredCell): string {
  if (field === 'cluster') return foldCluster(value);
  if (UNIT_FIELDS.has(field)) return foldUnit(value);
  if (field === 'segments') return [...new Set(itemsOf(value))].sort().join(LIST);
  return fold(value);
}

/** Does the extracted value of a field agree with the coded one? */
export function same(field: string, got: ScoredCell, want: ScoredCell): boolean {
  return NUMBERS.has(field) ? sameNumber(got, want) : labelOf(field, got) === labelOf(field, want);
}
