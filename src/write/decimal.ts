/**
 * A number as files show it: plain decimal digits, no exponent, without the noise of binary fractions.
 *
 * @param value a finite number
 * @returns 0.3 for 0.1 + 0.2, 0.000052 for 5.2e-5, 120000000000 for 1200亿元 in 元
 * @throws RangeError on NaN and infinities, which no record may hold
 */
export function decimal(value: number): string {
  const text = String(clean(value));
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits + '0'.repeat(point - digits.length)
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The same number without binary noise: 15 significant digits, which every decimal that a text can hold survives. Whole numbers stay. */
export function clean(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`decimal: ${value} is not a finite number`);
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}
