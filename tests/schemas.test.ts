import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { TABLES, type TableName } from '../src/model/record.js';
import { columnsOf } from '../src/write/csv.js';
import { dataPackage } from '../src/write/data-package.js';
import { jsonSchema, schemaFiles, tableSchema } from '../src/write/schemas.js';
import { sample } from './setup/sample.js';

const tables = Object.keys(TABLES) as TableName[];

test('schemas/ is what the records say (npm run schemas)', () => {
  const files = schemaFiles();
  const committed = ['json', 'table'].flatMap((folder) => readdirSync(`schemas/${folder}`).map((name) => `${folder}/${name}`)).sort();
  expect(committed).toEqual([...files.keys()].sort());
  for (const [path, text] of files) expect(readFileSync(`schemas/${path}`, 'utf8'), path).toBe(text);
});

test.each(tables)('the JSON Schema of %s takes sound records and refuses others', (table) => {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const valid = ajv.compile(jsonSchema(table));
  const extraction = sample();
  const records: readonly object[] = table === 'documents' ? [extraction.document] : extraction[table];
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) {
    expect(valid(record), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...record, more: 1 })).toBe(false);
    expect(valid({ ...record, doc_id: null })).toBe(false);
  }
});

test.each(tables)('the Table Schema of %s names each column in both languages', (table) => {
  const schema = tableSchema(table) as {
    fields: Record<string, unknown>[];
    primaryKey: string[];
    missingValues: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
  expect(schema.fields.map((field) => field['name'])).toEqual(columnsOf(table));
  for (const field of schema.fields) {
    expect(['string', 'integer', 'number', 'boolean', 'date'], String(field['name'])).toContain(field['type']);
    for (const key of ['title', 'description', 'title_zh', 'description_zh'])
      expect(field[key], `${String(field['name'])}.${key}`).toMatch(/\S/u);
    expect(String(field['title_zh']), String(field['name'])).toMatch(/\p{Script=Han}/u);
  }
  expect(schema.missingValues).toEqual(['']);
  for (const key of [schema.primaryKey, ...(schema.foreignKeys ?? []).map((one) => one.fields)])
    for (const column of key) expect(columnsOf(table)).toContain(column);
  for (const { reference } of schema.foreignKeys ?? []) {
    const other = (reference.resource || table) as TableName;
    for (const column of reference.fields) expect(columnsOf(other)).toContain(column);
  }
  if (table !== 'documents') expect(schema.primaryKey).toHaveLength(2);
});

test('the data package has a resource for each table and nothing of the machine', () => {
  const text = JSON.stringify(dataPackage('1.2.3'));
  expect((JSON.parse(text) as { resources: { path: string }[] }).resources.map((one) => one.path)).toEqual(
    tables.map((table) => `${table}.csv`),
  );
  expect(text).not.toContain(process.cwd());
});
