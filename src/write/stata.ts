/** A variable as Stata loads it from CSV. */
export interface StataVariable {
  /** at most 32 characters: letters, digits and _ */
  readonly name: string;
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  /** at most 80 characters */
  readonly label: string;
  /** all values that it can have: it becomes a number with these value labels, 1, 2, 3 … */
  readonly values?: readonly string[] | null;
}

/** A text in compound double quotes. Source: [U] 18.3.5 Double quotes. */
export const stataText = (text: string): string => `\`"${text.replaceAll('"', "'").replaceAll('`', "'")}"'`;

/** Numbers as Stata lists them. Example: [1, 2, 3, 7] → 1/3 7 */
function numlist(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}/${last}`)).join(' ');
}

/**
 * The lines that load a CSV into Stata 14 or later: texts as texts (codes keep their form), days as days, true and false as 1 and 0, words
 * of a fixed list as numbers with value labels, and a label for each variable. An empty cell is missing.
 * Source: [D] import delimited, [D] label, Stata manuals.
 *
 * @param csv the CSV's name, beside the .do file
 * @example stataLines([{ name: 'place_code', kind: 'string', label: '地区代码' }], 'targets.csv') // import delimited using …
 */
export function stataLines(variables: readonly StataVariable[], csv: string): string[] {
  const isNumber = ({ kind }: StataVariable): boolean => kind === 'number' || kind === 'integer';
  const columns = variables.map((one, at) => [isNumber(one), at + 1] as const);
  const strings = columns.flatMap(([number, at]) => (number ? [] : [at]));
  const numbers = columns.flatMap(([number, at]) => (number ? [at] : []));
  const replaced = (name: string, ...make: readonly string[]): string[] => [
    ...make,
    `order ${name}_, after(${name})`,
    `drop ${name}`,
    `rename ${name}_ ${name}`,
  ];
  const lists = [
    ...(strings.length > 0 ? [`stringcols(${numlist(strings)})`] : []),
    ...(numbers.length > 0 ? [`numericcols(${numlist(numbers)})`] : []),
  ];
  return [
    `import delimited using ${stataText(csv)}, encoding("utf-8") varnames(1) case(preserve) bindquotes(strict) ///`,
    `    maxquotedrows(unlimited) ${lists.join(' ')} clear`,
    ...variables.flatMap(({ name, kind, values }) => {
      if (kind === 'date') return [...replaced(name, `generate long ${name}_ = daily(${name}, "YMD")`), `format ${name} %td`];
      if (kind === 'boolean') return replaced(name, `generate byte ${name}_ = cond(${name} == "true", 1, cond(${name} == "false", 0, .))`);
      if (!values || kind !== 'string') return [];
      // encode stops at a table without rows
      return [
        ...replaced(
          name,
          `generate byte ${name}_ = .`,
          ...values.map((value, at) => `replace ${name}_ = ${at + 1} if ${name} == "${value}"`),
          `assert missing(${name}_) == (${name} == "")`,
        ),
        `label define ${name} ${values.map((value, at) => `${at + 1} ${stataText(value)}`).join(' ')}`,
        `label values ${name} ${name}`,
      ];
    }),
    ...variables.map(({ name, label }) => `label variable ${name} ${stataText(label)}`),
  ];
}
