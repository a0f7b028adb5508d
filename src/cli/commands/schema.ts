import { suggest } from '../../batch/suggest.js';
import { TABLES, type TableName } from '../../model/record.js';
import { columns, jsonSchema, TABLE_TITLES } from '../../write/schemas.js';
import { tell, type Context, type Exit } from '../command.js';
import type { Lang } from '../texts/lang.js';
import { say } from '../texts/messages.js';
import { tableLines } from '../../render/width.js';

function describe(table: TableName, lang: Lang): string {
  const title = TABLE_TITLES[table];
  const suffix = lang === 'zh' ? '_zh' : '';
  const rows = columns(table).map(({ name, meta, nullable, type }) => {
    const kind = type['enum']
      ? (type['enum'] as string[]).join(' | ')
      : type['format'] === 'date'
        ? 'date'
        : type['type'] === 'array'
          ? 'list'
          : String(type['type']);
    return [`  ${name}`, String(meta[`title${suffix}`] ?? ''), String(meta[`description${suffix}`] ?? ''), kind + (nullable ? '?' : '')];
  });
  // values of a column can be many: they come last, where nothing has to be aligned behind them
  return [
    `${table}  ${lang === 'zh' ? title.title_zh : title.title}: ${lang === 'zh' ? title.description_zh : title.description}`,
    ...tableLines(rows, new Set()),
  ].join('\n');
}

/** `gangmu schema [TABLE] [--json]` */
export function schemaCommand(name: string | undefined, options: { readonly json?: boolean }, context: Context): Exit {
  const { lang, effects } = context;
  const all = Object.keys(TABLES) as TableName[];
  const table = all.find((one) => one === name);
  if (name !== undefined && table === undefined) {
    tell(context, 'error', say.unknownTable(lang, name, suggest(name, all), all.join(', ')));
    return 2;
  }
  if (options.json)
    effects.data(`${JSON.stringify(table ? jsonSchema(table) : Object.fromEntries(all.map((one) => [one, jsonSchema(one)])), null, 2)}\n`);
  else effects.out(`${(table ? [table] : all).map((one) => describe(one, lang)).join('\n\n')}\n`);
  return 0;
}
