import { firstCharacters } from '../model/first-characters.js';
/**
 * Numbers as plans write them: 1,200 · 3.5 · 二十五 · 一千二百余 · 百分之三点五 · 三分之二 · 两位数 · 翻一番 · 全覆盖 · 半.
 * All functions read folded text (half-width digits, see model/view.ts) and never invent a value: what is vague stays null.
 */

export type NumeralForm =
  | 'arabic'
  | 'chinese'
  | 'percent-word'
  | 'fraction'
  | 'double-digit'
  | 'doubling'
  | 'coverage'
  | 'half'
  | 'vague'
  | 'full';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: NumeralForm;
  /** null where the word names no number (数百, 几十) */
  readonly value: number | null;
  /** 余 or 多 after it: the number is a lower bound that is exceeded */
  readonly exceeded: boolean;
}

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const STEP: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUP: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of the magnitude words that stand before a unit: 万 亿 万亿 百万 千亿 … Returns 1 for '' and null for other text. */
export function magnitude(text: string): number | null {
  let factor = 1;
  for (const char of text) {
    const step = STEP[char] ?? GROUP[char];
    if (step === undefined) return null;
    factor *= step;
  }
  return factor;
}

/** 二十五万六千 → 256000, 二〇二五 → 2025, 三点五 → 3.5, 百 → 100. Null where the text is no Chinese numeral. */
export function parseChinese(text: string): number | null {
  if (text === '') return null;
  const point = text.indexOf('点');
  if (point > 0) {
    const whole = parseChinese(text.slice(0, point));
    const digits = [...text.slice(point + 1)].map((char) => DIGIT[char]);
    if (whole === null || digits.length === 0 || digits.includes(undefined)) return null;
    return Number(`${whole}.${digits.join('')}`);
  }
  const chars = [...text];
  if (chars.length > 1 && chars.every((char) => DIGIT[char] !== undefined)) return Number(chars.map((char) => DIGIT[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastStep = 0;
  for (const char of chars) {
    const d = DIGIT[char];
    const step = STEP[char];
    const group = GROUP[char];
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = d;
      if (d === 0) lastStep = 0;
    } else if (step !== undefined) {
      section += (digit || 1) * step;
      digit = null;
      lastStep = step;
    } else if (group !== undefined) {
      const before = section + (digit ?? 0);
      const own = before === 0 && total === 0 ? 1 : before;
      // 亿 counts all that stands before it (二万亿), 万 only what stands behind the 亿 (一亿二千万)
      total = group === 1e8 ? (total + own) * group : total + own * group;
      section = 0;
      digit = null;
      lastStep = group;
    } else return null;
  }
  // 二百五 and 三万二 are spoken short forms of 250 and 32000
  if (digit !== null && digit !== 0 && lastStep >= 100 && chars.length >= 3) section += digit * (lastStep / 10);
  else section += digit ?? 0;
  return total + section;
}

const CN = '零〇一二两三四五六七八九十百千万亿';
/**
 * Words in which 一 两 双 半 百 千 万 is no numeral. Matched from the character on, and with up to three characters before.
 * Source: 现代汉语词典 compounds that occur in plans and work reports.
 */
const NOT_NUMERAL_AFTER =
  /^(?:零(?:部件|售|工|碳|排放|距离|跑|星|散|食|基础|容忍|障碍|接触|成本|门槛|直排|报告|延误|上访|事故|增长|投诉|换乘|添加|关税|增地)|一(?:批|系列|体|流|定|般|致|起|直|律|切|些|样|旦|贯|并|同|方面|线|手|站|带一路|概|心|时|度|举|道|味|经|丝|边|再|齐|跃|如|面|对|代|共|部分|点|下|番(?!$)|把手|揽子|码|网|张图|张网|盘棋|门|窗|键|卡|村|镇|乡|县|区|企|策|事一|校|品|人一|户一|类一|业|园|岗|单|条龙|条线|次性|次|目了然|帆风顺|刀切|言堂|席之地|竿子|公里|老一小)|两(?:岸|会|高|新|化|重|业|山|区|创|学|委|极|型|用|端|翼|手|地|融|直|不愁|难|免|减|癌|癖|优|个(?:维护|确立|毫不动摇|健康|务必|先行|文明|结合|转变|大局|角度|方面|关系|层面|循环|阵地))|三(?:农|资|公|产|线|峡|角|维|江|北|明|亚|门|水|甲|包|支|品|同时|严三实|会一课|重|防|违|废|期|方|大球|区|网|端|新|孩|无|好学生|医)|四(?:个(?:意识|自信|全面|伟大)|川|有|新|史|风|季|周|面|海|邻)|五(?:位一体|金|险|大发展|四|一(?:劳动|国际|节)|保|湖|年规划|年计划|脏|华|指)|六(?:稳|保|安|合|盘|十年代)|七(?:一|彩|夕|匹)|八(?:一|项规定|达|桂|方|字|闽)|九(?:江|州|龙|寨)|十(?:分(?!钟|之)|足|堰|佳|全)|百(?:分点|分比|分制|分数|分百|姓|强|货|合|色|业|花|科|年|倍|战|般|炼|般|出|日攻坚|度|日|团)|千(?:方|瓦|米|克|兆|里|家万户|山|古|岛|禧|斤顶|军|企|兵|百(?!亿|家|万|人|户|个|名|亩|吨|元)|变|篇)|万(?:众|物|里|无|能|象|户|隆|达|科|向|州|宁|安|年|事|人(?:助|评|计)|岁|全|有|象更新|企|村|华|源|一))/u;
const NOT_NUMERAL_BEFORE = /(?:上|下|统|唯|单|万|专|逐|之|同|进|第|划|归|独|如|合|整齐划|三位)$/u;

const PATTERN = new RegExp(
  [
    String.raw`(?<percentword>百分之(?:\d+(?:\.\d+)?|[${CN}点]{1,12}))`,
    String.raw`(?<fraction>[一二两三四五六七八九十百千万\d]{1,4}分之[一二两三四五六七八九十百\d]{1,4})`,
    String.raw`(?<slash>(?<![\d.\/A-Za-z])[1-9]\/(?:[2-9]|10)(?![\d\/A-Za-z万]))`,
    String.raw`(?<doubledigit>两位数|双位数)`,
    String.raw`(?<doubling>翻(?:了)?[一两三二四]番|翻番|倍增(?!计划|行动|工程|”))`,
    String.raw`(?<coverage>(?<!健|安)全面?覆盖(?!全|面|率|范围|网|式|型))`,
    String.raw`(?<half>半数|一半|(?<!超)过半(?!年|天|个|小时)|半(?=年(?!度|报)|天|个月|小时|价))`,
    String.raw`(?<full>全额(?!或|到位|完成))`,
    String.raw`(?<vague>(?:数|几|上)[十百千万亿]{1,2}(?=[余多]?[万亿]?(?:元|家|个|项|名|人|户|件|台|亩|吨|次|场|公里|平方))|[十百千万亿]{0,1}几十?(?=(?:家|个|项|名|人|户|件|年)(?!月)))`,
    String.raw`(?<arabic>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?<chinese>[零〇一二两三四五六七八九十百千万亿](?:[${CN}]|点(?=[零〇一二三四五六七八九]))*)`,
  ].join('|'),
  'yu',
);
const BEGINS = firstCharacters(PATTERN.source);

/** The next numeral or word with a numeral's character from a place on. */
function nextMatch(text: string, from: number): RegExpExecArray | null {
  for (let at = from; at < text.length; at++) {
    if (BEGINS !== null && BEGINS[text.charCodeAt(at)] === 0) continue;
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (match) return match;
  }
  return null;
}

/** 翻一番 2, 翻两番 4, 翻番 2. */
function doubling(text: string): number {
  const times = /([一两二三四])番/u.exec(text)?.[1];
  return 2 ** (times === undefined ? 1 : (DIGIT[times] ?? 1));
}

/** Is the Chinese digit at `at` part of a word rather than a number (一批, 进一步, 百强, 千方百计)? */
function insideWord(text: string, at: number, end: number): boolean {
  if (NOT_NUMERAL_AFTER.test(text.slice(at, at + 6))) return true;
  return end - at === 1 && NOT_NUMERAL_BEFORE.test(text.slice(Math.max(0, at - 3), at)) && text.charAt(at - 1) !== '第';
}

/** A lone Chinese digit is a numeral only before something that can be counted or measured. */
const COUNTABLE =
  /^(?:[至到\-—~～][一二三四五六七八九十\d])|^[余多]?[万亿]?(?:[个家项名人户件台套辆艘架座条所处间栋门种类款场次例宗起份篇部支只头株片届轮批期级大重张位倍成折番年月日天周小分吨亩米公元平立千克斤度]|百分点|工作日|季度|岁)/u;

/** Long identifiers (an index number of 17 digits) have no value: a number would keep 15 of their digits and invent the rest. */
function exact(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}

/**
 * Every numeral of a folded text, in order. Words that only contain a numeral character (一批, 进一步, 双创, 百强) are not numerals.
 *
 * @param text folded text (View.text)
 * @returns numerals with UTF-16 offsets in `text`
 * @example findNumerals('培育企业十余万家') → [{ text: '十', value: 10, exceeded: true, … }]  (万 belongs to the unit)
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let match = nextMatch(text, 0), resume = 0; match; match = nextMatch(text, resume)) {
    resume = match.index + match[0].length;
    const groups = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    const push = (form: NumeralForm, value: number | null): void => {
      const exceeded =
        /^[余多]/u.test(text.slice(end, end + 1)) &&
        form !== 'coverage' &&
        !/^多(?:元|样|层|种|方|年|渠|维|点)/u.test(text.slice(end, end + 2));
      found.push({ start, end, text: text.slice(start, end), form, value, exceeded });
    };
    if (groups['percentword'] !== undefined) {
      const rest = match[0].slice(3);
      push('percent-word', /^\d/u.test(rest) ? Number(rest) : parseChinese(rest));
    } else if (groups['fraction'] !== undefined) {
      const [below, above] = match[0].split('分之').map((part) => (/^\d/u.test(part) ? Number(part) : parseChinese(part)));
      push('fraction', below && above ? above / below : null);
    } else if (groups['slash'] !== undefined) {
      const [above, below] = match[0].split('/').map(Number);
      push('fraction', above && below && above < below ? above / below : null);
    } else if (groups['doubledigit'] !== undefined) push('double-digit', 10);
    else if (groups['doubling'] !== undefined) push('doubling', doubling(match[0]));
    else if (groups['coverage'] !== undefined) push('coverage', 100);
    else if (groups['full'] !== undefined) push('full', 100);
    else if (groups['half'] !== undefined) push('half', match[0] === '半' ? 0.5 : 50);
    else if (groups['vague'] !== undefined) push('vague', null);
    else if (groups['arabic'] !== undefined) push('arabic', exact(match[0].replaceAll(',', '')));
    else {
      // 万 of 5万家 is the magnitude of the unit
      const before = found[found.length - 1];
      const magnitudeOf = /^(?:[十百千]?[万亿]+|[百千](?![一二三四五六七八九十百千万亿]))/u.exec(match[0])?.[0];
      if (magnitudeOf === match[0] && text.charAt(start - 1) === '/') continue; // 吨/万元
      if (magnitudeOf !== undefined && before && (before.end === start || (before.exceeded && before.end + 1 === start))) {
        resume = start + magnitudeOf.length;
        continue;
      }
      if (insideWord(text, start, end)) {
        resume = start + 1;
        continue;
      }
      // 余 or 多 before a 万 that does not count the 亿 before it: 四亿零七百多万吨
      const parted = /亿[^万亿]{1,12}$/u.test(match[0]) && /^[余多]万/u.test(text.slice(end)) ? parseChinese(`${match[0]}万`) : null;
      if (parted !== null) {
        end += 2;
        found.push({ start, end, text: text.slice(start, end), form: 'chinese', value: parted, exceeded: true });
        resume = end;
        continue;
      }
      // a trailing 万 or 亿 is the magnitude of the unit (二十五万家), unless nothing stands before it, or an 亿 does (一亿二千万)
      const trimmed = /亿[^亿]*万$/u.test(match[0]) ? match[0] : match[0].replace(/[万亿]{1,4}$/u, '');
      if (trimmed !== '') end = start + trimmed.length;
      const body = text.slice(start, end);
      const value = parseChinese(body);
      const next = text.slice(end, end + 4);
      const bare = body.length === 1 && !/^[万亿]/u.test(next);
      if (
        value === null ||
        (bare &&
          !COUNTABLE.test(next) &&
          text.charAt(start - 1) !== '第' &&
          !(text.charAt(start - 1) === '前' && /^(?:$|[,。;、)])/u.test(next)))
      ) {
        resume = Math.max(end, start + 1);
        continue;
      }
      push('chinese', value);
      resume = end;
    }
  }
  return found;
}

export interface ParsedNumber {
  readonly value: number | null;
  readonly value_max: number | null;
  /** 余, 多: gt; 几, 数: null value */
  readonly comparator: 'eq' | 'gt' | 'range' | null;
  readonly warnings: readonly string[];
}

/**
 * The number that a whole piece of text states, magnitude words included: 1.2万亿 → 1200000000000, 十余万 → 100000 (gt), 5-6 → 5..6.
 *
 * @param text any text; white space and full-width forms are folded
 * @returns null where the text is no number; value null where it is vague (数百)
 */
export function parseNumber(text: string): ParsedNumber | null {
  const folded = text.normalize('NFKC').replace(/\s+/gu, '').replace(/[〇○]/gu, '零');
  const range = /^([^-—–~～至到]{1,40})[-—–~～至到]([^]{1,40})$/u.exec(folded);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    const high = parseNumber(range[2]);
    const tail = /[万亿]{1,4}$/u.exec(range[2])?.[0] ?? '';
    const low = parseNumber(/[万亿]$/u.test(range[1]) ? range[1] : range[1] + tail);
    if (low?.value != null && high?.value != null) return { value: low.value, value_max: high.value, comparator: 'range', warnings: [] };
  }
  const [numeral] = findNumerals(folded + '个');
  if (!numeral || numeral.start !== 0) {
    const plain = parseChinese(folded);
    return plain === null ? null : { value: plain, value_max: null, comparator: 'eq', warnings: [] };
  }
  const rest = folded
    .slice(numeral.end)
    .replace(/^[余多]/u, '')
    .replace(/[余多]$/u, '');
  const factor = magnitude(rest);
  if (factor === null) return null;
  const percent = numeral.form === 'percent-word';
  const value = numeral.value === null ? null : Number((numeral.value * factor * (percent ? 0.01 : 1)).toPrecision(15));
  const exceeded = numeral.exceeded || /[余多]$/u.test(folded);
  return {
    value,
    value_max: null,
    comparator: value === null ? null : exceeded ? 'gt' : 'eq',
    warnings: value === null ? ['vague'] : [],
  };
}
