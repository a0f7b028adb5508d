import type { Lang } from './lang.js';

/** What `gangmu sql` says. */
export const sqlTexts = {
  notInstalled: (lang: Lang): string =>
    ({
      zh: '此命令需要 DuckDB, 它是可选安装: 请运行 npm install @duckdb/node-api(与 gangmu 装在同一处; 全局安装则加 -g), 再试一次。',
      en:
        'This command needs DuckDB, which is an optional install: run npm install @duckdb/node-api where gangmu is installed ' +
        '(with -g for a global one), then try again.',
    })[lang],
  noTables: (lang: Lang, dir: string): string =>
    ({
      zh: `${dir}: 没有可查询的表。请用 gangmu extract -f csv、-f parquet 或 -f ndjson 提取。`,
      en: `${dir}: there are no tables to ask. Extract with gangmu extract -f csv, -f parquet or -f ndjson.`,
    })[lang],
  wrong: (lang: Lang, message: string): string => ({ zh: `SQL 有误: ${message}`, en: `The SQL is wrong: ${message}` })[lang],
  unknownTable: (lang: Lang, name: string, tables: readonly string[]): string =>
    ({
      zh: `没有表 ${name}。可查询的表: ${tables.join('、')}。`,
      en: `There is no table ${name}. The tables are: ${tables.join(', ')}.`,
    })[lang],
  readOnly: (lang: Lang): string =>
    ({
      zh: '只能用一条查询语句(SELECT、FROM、WITH、DESCRIBE、SUMMARIZE、EXPLAIN): 此命令不修改任何内容。',
      en: 'Only one statement that asks (SELECT, FROM, WITH, DESCRIBE, SUMMARIZE, EXPLAIN) is possible: this command changes nothing.',
    })[lang],
  parquetNeedsFile: (lang: Lang): string => ({ zh: '-f parquet 需要 -o FILE。', en: '-f parquet needs -o FILE.' })[lang],
  moreRows: (lang: Lang, left: number): string =>
    ({
      zh: `另有 ${left} 行未列出; --limit N 显示更多, --all 全部显示, -f csv、json 和 ndjson 总是完整的。`,
      en: `${left} more rows are not shown; --limit N shows more, --all shows everything; -f csv, json and ndjson always hold all.`,
    })[lang],
  rows: (lang: Lang, count: number): string => ({ zh: `${count} 行`, en: `${count} ${count === 1 ? 'row' : 'rows'}` })[lang],
} as const;
