import { TABLES, type TableName } from '../model/record.js';
import { TABLE_TITLES, tableSchema } from './schemas.js';

/**
 * datapackage.json (Frictionless Data Package v1) for a folder of the eight tables. It depends on the data contract only, so it is
 * the same for every run of one version.
 */
export function dataPackage(version: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'gangmu',
    version,
    title: 'Targets, clusters, deadlines and responsible units of government plans',
    title_zh: '政府规划中的目标、产业集群、时限与责任单位',
    description: 'Offsets (char_start, char_end) count Unicode code points of text/<doc_id>.txt, end exclusive. An empty cell is null.',
    description_zh: '起止位置(char_start, char_end)为 text/<doc_id>.txt 中的 Unicode 码点, 终点不含。空单元格表示无。',
    resources: (Object.keys(TABLES) as TableName[]).map((table) => ({
      profile: 'tabular-data-resource',
      name: table,
      path: `${table}.csv`,
      ...TABLE_TITLES[table],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table),
    })),
  };
}
