import {
  BARE,
  CENTRAL,
  DEPARTMENTS,
  GROUP_HEADS,
  LEVELS,
  NOT_ENDINGS,
  STRONG_ENDINGS,
  WEAK_ENDINGS,
} from '../../rules/lexicons/agencies.js';

/**
 * How sure it is that a piece of text is the name of a public body.
 * 0: it does not look like one; 1: it ends like one (鄞工集团, 税务总局); 2: it also begins like one (县经信局, 各乡镇) or is a known department.
 */
export type Strength = 0 | 1 | 2;

const BRACKETS = /[(〔[【〈<][^()〔〕[\]【】〈〉<>]{0,40}[)〕\]】〉>]/gu;
const NAME = /^[\p{Script=Han}A-Za-z0-9·“”‘’《》()〔〕〈〉、—-]+$/u;
const HAN = /\p{Script=Han}/u;
const LEVEL = /^(?:国家|中央|全国|省级?|市级?|县级?|区级?|州级?|盟|旗|镇|乡|村)/u;
const HEAD = new RegExp(`^(?:(?:省|市|县|区|镇)[级直]|国务院)?(?:${GROUP_HEADS.join('|')})`, 'u');
const LEVEL_GROUP = /^(?:省|市|县|区|镇|州|乡)(?:级|直).*(?:部门|单位|机关|国企|企业)$/u;
const MEMBERS = /(?:成员|责任|主管|监管|职能)(?:单位|部门)$/u;

// Names are tested by their ending: a table from the last character keeps it at a handful of comparisons.
function byLast(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const ending of endings) {
    const last = ending.slice(-1);
    table.set(last, [...(table.get(last) ?? []), ending]);
  }
  return table;
}
const strong = byLast(STRONG_ENDINGS);
const weak = byLast(WEAK_ENDINGS);
const never = byLast(NOT_ENDINGS);
const bare = new Set<string>([...BARE, ...LEVELS, ...GROUP_HEADS]);
const departments = new Set([...DEPARTMENTS, ...CENTRAL]);

function endsWithOne(text: string, table: ReadonlyMap<string, readonly string[]>): boolean {
  return (table.get(text.slice(-1)) ?? []).some((ending) => text.endsWith(ending));
}

/**
 * Judges a name. Own brackets of the name (市委组织部（市委人才办）, 各区县（市）政府) are left aside.
 *
 * @param text folded text of one item of a list, without separators
 * @example bodyStrength('县人力社保局') → 2; bodyStrength('鄞工集团') → 1; bodyStrength('优化布局') → 0
 */
export function bodyStrength(text: string): Strength {
  const name = text.replace(BRACKETS, '');
  if (name.length < 2 || name.length > 40 || !NAME.test(name) || !HAN.test(name)) return 0;
  if (departments.has(name)) return 2;
  if (bare.has(name) || endsWithOne(name, never)) return 0;
  const isStrong = endsWithOne(name, strong);
  const isWeak = !isStrong && endsWithOne(name, weak);
  if (HEAD.test(name)) return isStrong || isWeak ? 2 : 0;
  if (LEVEL_GROUP.test(name)) return 2;
  const level = LEVEL.exec(name)?.[0];
  if (level !== undefined && name.length > level.length) {
    const rest = name.slice(level.length);
    if (departments.has(rest) || isStrong) return 2;
    if (isWeak && name.length >= 4) return 2;
  }
  if (MEMBERS.test(name)) return 2;
  if (isStrong && name.length >= 3) return 1;
  return isWeak && (name.length >= 4 || /^.{2}[镇乡县区市]$/u.test(name)) ? 1 : 0;
}

/** Is this a body's ending with nothing before it, or only a level (办公室, 区分局, 人民政府)? Such a piece goes on the name before it. */
export function isBareEnding(text: string): boolean {
  const rest = text.replace(BRACKETS, '').replace(LEVEL, '').replace(/^人民/u, '');
  return rest === '' || bare.has(rest);
}

/** One group in two words: 各乡镇、街道; 各区、县（市）政府. */
export function continuesGroup(first: string, second: string): boolean {
  const head = first.replace(BRACKETS, '');
  const tail = second.replace(BRACKETS, '');
  if (!HEAD.test(head)) return false;
  return (
    /^(?:街道|街道办|街道办事处|园区|开发区|功能区|管委会|乡镇|镇街|镇|乡|村|社区|县|市|区)$/u.test(tail) ||
    (/^各(?:[区县市镇乡州盟]|地区|盟?行政公署)$/u.test(head) && /^[区县市镇乡州盟]{1,2}(?:人民)?政府/u.test(tail))
  );
}

/** Party and government organs whose name another may follow as part of one name (县委组织部, 市政府国资委). */
export function opensName(text: string): boolean {
  return /(?:^|[省市县区州旗镇乡])(?:委|党委|党工委|工委|政府|人民政府|人大|政协|纪委|管委会)$/u.test(text.replace(BRACKETS, ''));
}

/** May the item be a unit where a label says that units follow? Only remarks and sentences are kept out. */
export function mayBeUnit(text: string): boolean {
  if (bodyStrength(text) > 0) return true;
  const name = text.replace(BRACKETS, '');
  return name.length >= 2 && name.length <= 16 && NAME.test(name) && HAN.test(name) && !/[了的是将应要须在把被]/u.test(name);
}
