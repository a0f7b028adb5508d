const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * The value of a heading's number: 十二 is 12, ③ is 3, 1.2.3 is 3 (its last part). 0 where there is none.
 * @param text the ordinal without brackets or punctuation
 */
export function ordinalOf(text: string): number {
  const last = text.slice(text.lastIndexOf('.') + 1).replace(/\s/gu, '');
  if (/^\d+$/u.test(last)) return Number(last);
  const circled = last.charCodeAt(0) - 0x2460;
  if (last.length === 1 && circled >= 0 && circled < 20) return circled + 1;
  let total = 0;
  let digit = 0;
  for (const char of last) {
    if (char === '十' || char === '百') {
      total += (digit === 0 ? 1 : digit) * (char === '十' ? 10 : 100);
      digit = 0;
    } else {
      const value = DIGITS[char];
      if (value === undefined) return 0;
      digit = value;
    }
  }
  return total + digit;
}
