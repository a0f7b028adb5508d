import { datasetColumns } from '../dataset/columns.js';
import type { Both, Lang } from '../model/lang.js';
import { columns, TABLE_TITLES } from '../write/schemas.js';
import { stataLines, stataText } from '../write/stata.js';
import { TABLE_NAMES } from './document.js';

/** Longest label. Source: [D] label. */
const LABEL = 80;

/** The .do file that turns the CSV tables beside it into .dta files with labels and value labels. @param lang of the labels */
export function exportDoFile(citation: Both, lang: Lang): string {
  const lines = TABLE_NAMES.flatMap((table) => {
    const titles = new Map(columns(table).map(({ name, meta }) => [name, meta]));
    const labelOf = (name: string): string => {
      const { title, title_zh: zh } = titles.get(name) ?? {};
      return [...String(lang === 'zh' ? zh : title)].slice(0, LABEL).join('');
    };
    const variables = datasetColumns(table).map(({ name, type, values }) => ({ name, kind: type, label: labelOf(name), values }));
    return [
      '',
      ...stataLines(variables, `${table}.csv`),
      `label data ${stataText(TABLE_TITLES[table][lang === 'zh' ? 'title_zh' : 'title'])}`,
      `notes: ${citation[lang].replaceAll('`', "'")}`,
      `save ${stataText(`${table}.dta`)}, replace`,
    ];
  });
  return [
    '* gangmu export',
    `* ${citation.zh}`,
    `* ${citation.en}`,
    '* run it in the folder of the CSV files: cd, then do gangmu.do',
    'version 14',
    ...lines,
    '',
  ].join('\n');
}
