import { PROGRAM, type CoderPair, type ReviewAgreement } from '../../evaluate/reviews.js';
import type { Figure } from '../../evaluate/fields.js';
import { shorten, tableLines } from '../../render/width.js';
import { cellText } from '../../review/cells.js';
import { printable } from '../command.js';
import type { Lang } from './lang.js';

/** What `gangmu evaluate --reviews` says. */
export const agreementTexts = {
  goldOrReviews: (lang: Lang): string =>
    ({
      zh: '请给出人工编码(文件夹或 CSV), 或用 --reviews 比较审阅者; 二者取一。',
      en: 'Give a hand coding (a folder or a CSV), or compare reviewers with --reviews: one of the two.',
    })[lang],
  nobody: (lang: Lang, dir: string): string =>
    ({ zh: `${dir}: 还没有审阅记录(corrections.ndjson)。`, en: `${dir}: nobody has reviewed it yet (no corrections.ndjson).` })[lang],
  disputed: (lang: Lang, count: number): string =>
    ({ zh: `审阅者意见不一 ${count} 处; --misses 列出。`, en: `Reviewers differ in ${count} places; --misses lists them.` })[lang],
  pair: (lang: Lang, { first, second, documents }: CoderPair): string =>
    ({
      zh: `${first} 与 ${second}(共同审阅 ${documents} 份文件)`,
      en: `${first} and ${second} (${documents} ${documents === 1 ? 'document' : 'documents'} in common)`,
    })[lang],
  tables: (lang: Lang, first: string, second: string): readonly string[] =>
    ({
      zh: ['表', '都已定', '都有', `仅${first}`, `仅${second}`, 'F1', '95% 区间'],
      en: ['table', 'decided', 'both', `only ${first}`, `only ${second}`, 'F1', '95% interval'],
    })[lang],
  fields: (lang: Lang): readonly string[] =>
    ({
      zh: ['字段', '记录', '一致', '95% 区间', 'α', '95% 区间', '尺度'],
      en: ['field', 'records', 'agreement', '95% interval', 'alpha', '95% interval', 'level'],
    })[lang],
  disputes: (lang: Lang): string => ({ zh: '意见不一之处:', en: 'Where reviewers differ:' })[lang],
} as const;

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const both = ({ value, interval }: Figure): string[] => [
  number(value),
  interval === null ? '-' : `${number(interval[0])}–${number(interval[1])}`,
];
const QUOTE = 120;

/** The agreement as tables for a terminal. @param disputes whether each place is listed in which reviewers differ */
export function agreementText(agreement: ReviewAgreement, disputes: boolean, lang: Lang): string[] {
  const lines: string[] = [];
  const numeric = (head: readonly string[], left: readonly number[]): Set<number> =>
    new Set([...head.keys()].filter((at) => !left.includes(at)));
  for (const pair of agreement.pairs) {
    const [first, second] = [printable(pair.first), pair.second === PROGRAM ? PROGRAM : printable(pair.second)];
    const tables = agreementTexts.tables(lang, first, second);
    const fields = agreementTexts.fields(lang);
    lines.push(
      ...(lines.length > 0 ? [''] : []),
      printable(agreementTexts.pair(lang, pair)),
      '',
      ...tableLines(
        [
          tables,
          ...pair.tables.map((one) => [
            one.table,
            String(one.records),
            String(one.both),
            String(one.onlyFirst),
            String(one.onlySecond),
            ...both(one.f1),
          ]),
        ],
        numeric(tables, [0]),
      ),
    );
    if (pair.fields.length > 0)
      lines.push(
        '',
        ...tableLines(
          [
            fields,
            ...pair.fields.map((one) => [
              `${one.table}.${one.field}`,
              String(one.records),
              ...both(one.agreement),
              ...both(one.alpha),
              one.alpha.level,
            ]),
          ],
          numeric(fields, [0, 6]),
        ),
      );
  }
  if (disputes && agreement.disputes.length > 0)
    lines.push(
      '',
      agreementTexts.disputes(lang),
      ...agreement.disputes.flatMap(({ docId, table, record, field, values, quote }) => [
        printable(
          `  ${docId} ${table} ${record} ${field}: ${Object.entries(values)
            .map(([name, value]) => `${name} ${cellText(value) || '-'}`)
            .join(' / ')}`,
        ),
        `      ${printable(shorten(quote.replace(/\s+/gu, ' '), QUOTE))}`,
      ]),
    );
  return lines;
}
