const HAN = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const digitsIn = (value: number, digits: string): string => [...String(value)].map((digit) => digits.charAt(Number(digit))).join('');

interface Counting {
  readonly digits: string;
  /** words for ten, hundred, thousand */
  readonly ranks: string;
  /** between 一百 and 一 of 101 */
  readonly zero: string;
  /** Does 一 stand before 十 at the beginning (一十一), and before 十 and 百 elsewhere (一百一十)? */
  readonly first: boolean;
  readonly later: boolean;
}

/** Counting words: 十一, 一百零五. */
function counted(value: number, { digits, ranks, zero, first, later }: Counting): string {
  let text = '';
  let gap = false;
  for (let rank = 3; rank >= 0; rank--) {
    const digit = Math.floor(value / 10 ** rank) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += zero;
    gap = false;
    const bare = digit === 1 && rank > 0 && !(rank === 1 && text === '' ? first : later);
    text += (bare ? '' : digits.charAt(digit)) + (rank === 0 ? '' : ranks.charAt(rank - 1));
  }
  return text;
}

const SPOKEN: Counting = { digits: HAN, ranks: '十百千', zero: '零', first: false, later: true };
const JAPANESE: Counting = { ...SPOKEN, zero: '', later: false };
const ON_CHEQUES: Counting = { digits: LEGAL, ranks: '拾佰仟', zero: '零', first: true, later: true };

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let text = '';
  let left = value;
  for (const [size, letters] of ROMAN)
    while (left >= size) {
      text += letters;
      left -= size;
    }
  return text;
}

/** a … z, aa, bb …: Word repeats the letter. */
const lettered = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

/** One sign each from a row of them, decimal behind its end. */
const signed =
  (first: number, count: number) =>
  (value: number): string =>
    value <= count ? String.fromCodePoint(first + value - 1) : String(value);

function circled(value: number): string {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
}

const wide = (value: number): string => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const thousand = (value: number): string => counted(value, SPOKEN);
const underHundred = (value: number): string => (value < 100 ? thousand(value) : digitsIn(value, HAN));
const cycle =
  (signs: string) =>
  (value: number): string =>
    value <= signs.length ? signs.charAt(value - 1) : String(value);

/** The formats of ST_NumberFormat that Chinese and Western documents use; 〇 stands for Word's circle, which no reader of numbers knows. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => lettered(value).toUpperCase(),
  lowerLetter: lettered,
  chineseCounting: underHundred,
  taiwaneseCounting: underHundred,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: (value) => counted(value, JAPANESE),
  koreanDigital2: (value) => digitsIn(value, HAN),
  ideographDigital: (value) => digitsIn(value, HAN),
  japaneseDigitalTenThousand: (value) => digitsIn(value, HAN),
  taiwaneseDigital: (value) => digitsIn(value, HAN),
  chineseLegalSimplified: (value) => counted(value, ON_CHEQUES),
  ideographLegalTraditional: (value) => counted(value, { ...ON_CHEQUES, digits: LEGAL_TRADITIONAL }),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) => STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signed(0x2488, 20),
  decimalEnclosedParen: signed(0x2474, 20),
  ideographEnclosedCircle: signed(0x3280, 10),
  none: () => '',
  bullet: () => '',
};

/** The longest number that any list of a document comes to; Word itself counts to 32767. */
const MOST = 9999;

/**
 * A number as a format of Word writes it; null for a format that is not known.
 *
 * Example: 12 in chineseCountingThousand is 十二, in decimalEnclosedCircle ⑫, in upperLetter L.
 */
export function formatNumber(value: number, format: string): string | null {
  const written = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (written === undefined) return null;
  return value < 1 || value > MOST ? (format === 'none' || format === 'bullet' ? '' : String(value)) : written(value);
}
