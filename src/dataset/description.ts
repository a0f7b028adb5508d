import { DATASET_FILE } from '../model/dataset-files.js';
import { TABLES, type TableName } from '../model/record.js';
import { ID_COLUMN } from '../model/tables.js';
import { datasetColumns, isRow, type DatasetRow } from './columns.js';
import type { RecordPlace, ReportFault } from './finding.js';
import type { Folder } from './folder.js';
import { findBreak } from './json-reader.js';

const NAMES = Object.keys(TABLES) as TableName[];
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const fileAt = (where: string): RecordPlace => ({ table: 'documents', doc_id: null, id: null, where });

/** A JSON file of the folder that holds one object; null, with a finding, where it does not. */
export function readObject(folder: Folder, path: string, report: ReportFault): DatasetRow | null {
  const bytes = folder.read(path);
  if (!bytes) {
    report(fileAt(path), 'file-missing', null, null, path);
    return null;
  }
  const broken = findBreak(bytes);
  if (broken) {
    report(fileAt(`${path}:${broken.line}`), broken.what, null, null);
    return null;
  }
  const value = JSON.parse(asText(bytes)) as unknown;
  return isRow(value) ? value : null;
}

/** The files that run.json lists are those that are there. */
export function checkFiles(folder: Folder, run: DatasetRow, report: ReportFault): void {
  const listed = new Set(Array.isArray(run['files']) ? run['files'].map(String) : []);
  const there = new Set(folder.list().filter((path) => DATASET_FILE.test(path)));
  for (const path of listed) if (!there.has(path)) report(fileAt('run.json'), 'file-missing', 'files', null, path);
  for (const path of there) if (!listed.has(path)) report(fileAt(path), 'file-unlisted', 'files', path, null);
}

/** datapackage.json describes the tables as the data contract has them. */
export function checkPackage(folder: Folder, report: ReportFault): void {
  const data = readObject(folder, 'datapackage.json', report);
  if (!data) return;
  const resources = (Array.isArray(data['resources']) ? data['resources'] : []) as DatasetRow[];
  for (const table of NAMES) {
    const place: RecordPlace = { table, doc_id: null, id: null, where: 'datapackage.json' };
    const resource = resources.find((one) => one['name'] === table);
    const schema = resource && isRow(resource['schema']) ? resource['schema'] : null;
    if (!resource || !schema || resource['path'] !== `${table}.csv`) {
      report(place, 'schema', null, resource?.['path'] ?? null, `${table}.csv`);
      continue;
    }
    const key = table === 'documents' ? ['doc_id'] : ['doc_id', ID_COLUMN[table]];
    if (JSON.stringify(schema['primaryKey']) !== JSON.stringify(key))
      report(place, 'schema', 'primaryKey', JSON.stringify(schema['primaryKey']), JSON.stringify(key));
    const fields = (Array.isArray(schema['fields']) ? schema['fields'] : []) as DatasetRow[];
    const says = (field: DatasetRow | undefined): string => {
      const constraints = isRow(field?.['constraints']) ? field['constraints'] : {};
      return JSON.stringify([field?.['name'], field?.['type'], constraints['required'] === true, constraints['enum'] ?? null]);
    };
    datasetColumns(table).forEach((column, index) => {
      const wanted = JSON.stringify([
        column.name,
        column.type === 'list' ? 'string' : column.type,
        !column.nullable && column.type !== 'list',
        column.values,
      ]);
      if (says(fields[index]) !== wanted) report(place, 'schema', column.name, says(fields[index]), wanted);
    });
    if (fields.length !== datasetColumns(table).length) report(place, 'schema', 'fields', fields.length, datasetColumns(table).length);
  }
}
