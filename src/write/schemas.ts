import { z } from 'zod';
import { TABLES, type TableName } from '../model/record.js';
import { ID_COLUMN } from '../model/tables.js';
import { LIST_SEPARATOR } from './csv.js';

type Json = Readonly<Record<string, unknown>>;

/** Title and description of each table, in both languages. */
export const TABLE_TITLES: Readonly<Record<TableName, { title: string; title_zh: string; description: string; description_zh: string }>> = {
  documents: {
    title: 'Documents',
    title_zh: '文件',
    description: 'One row a plan: what it is and what was found in it',
    description_zh: '每份规划一行: 文件信息与各表条数',
  },
  sections: { title: 'Sections', title_zh: '章节', description: 'The heading tree', description_zh: '标题层级' },
  targets: {
    title: 'Targets',
    title_zh: '目标',
    description: 'Quantities that the plan commits somebody to reach, keep or deliver',
    description_zh: '规划承诺达到、保持或完成的数量',
  },
  quantities: {
    title: 'Other quantities',
    title_zh: '其他数量',
    description: 'Thresholds, incentives, budgets and facts',
    description_zh: '门槛、激励、预算与事实',
  },
  goals: {
    title: 'Goals without a number',
    title_zh: '无数值目标',
    description: 'Commitments to a direction or a standard that name no number',
    description_zh: '不带数值的方向性、标准性承诺',
  },
  clusters: {
    title: 'Clusters',
    title_zh: '集群',
    description: 'Industries that the plan names as ones to build',
    description_zh: '规划提出培育的产业(集群)',
  },
  responsibilities: {
    title: 'Responsible units',
    title_zh: '责任单位',
    description: 'One row for each unit in each attribution',
    description_zh: '每处责任标注中的每个单位一行',
  },
  deadlines: {
    title: 'Deadlines',
    title_zh: '时限',
    description: 'Time expressions that bound an action or a target',
    description_zh: '约束行动或目标的时间表达',
  },
  numbers: {
    title: 'Numerals',
    title_zh: '数字',
    description: 'Every numeral of the document with its verdict',
    description_zh: '文件中的每个数字及其判定',
  },
};

interface Column {
  readonly name: string;
  readonly meta: Json;
  readonly nullable: boolean;
  /** JSON Schema of the value itself, null left out */
  readonly type: Json;
}

/** The JSON Schema of a table's record (draft 2020-12), with titles and descriptions in both languages. */
export function jsonSchema(table: TableName): Json {
  const schema = z.toJSONSchema(TABLES[table], { target: 'draft-2020-12' }) as Json;
  const { $schema, ...rest } = schema;
  return { $schema, $id: `${table}.schema.json`, ...TABLE_TITLES[table], ...rest };
}

/** A schema that allows null, split into what it is otherwise. */
function withoutNull(schema: Json): { type: Json; nullable: boolean } {
  const choices = schema['anyOf'] as Json[] | undefined;
  if (choices) {
    const rest = choices.filter((choice) => choice['type'] !== 'null');
    return { type: rest[0] ?? {}, nullable: rest.length < choices.length };
  }
  if (Array.isArray(schema['type'])) {
    const names = schema['type'] as string[];
    return { type: { ...schema, type: names.find((name) => name !== 'null') }, nullable: names.includes('null') };
  }
  return { type: schema, nullable: false };
}

/** A table's columns as its record declares them. */
export function columns(table: TableName): Column[] {
  const properties = jsonSchema(table)['properties'] as Readonly<Record<string, Json>>;
  return Object.entries(properties).map(([name, schema]) => {
    const { type, nullable } = withoutNull(schema);
    const meta = Object.fromEntries(['title', 'title_zh', 'description', 'description_zh'].map((key) => [key, schema[key]]));
    return { name, meta, nullable, type };
  });
}

function fieldOf(table: TableName, { name, meta, nullable, type }: Column): Json {
  const kind = type['type'];
  const fieldType = kind === 'array' ? 'string' : type['format'] === 'date' ? 'date' : kind;
  const constraints: Record<string, unknown> = {};
  if (!nullable && kind !== 'array') constraints['required'] = true;
  if (table === 'documents' && name === 'doc_id') constraints['unique'] = true;
  if (type['enum']) constraints['enum'] = type['enum'];
  if (type['pattern'] && fieldType !== 'date') constraints['pattern'] = type['pattern'];
  if (typeof type['minimum'] === 'number' && type['minimum'] > Number.MIN_SAFE_INTEGER) constraints['minimum'] = type['minimum'];
  return {
    name,
    type: fieldType,
    ...(fieldType === 'date' ? { format: 'default' } : {}),
    ...meta,
    ...(kind === 'array' ? { listSeparator: LIST_SEPARATOR } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/**
 * The Table Schema (Frictionless v1) of a table. A list is a string whose items are joined by `listSeparator`. That
 * section_id and parent_id name sections is not declared: to validators a key with one part empty is broken, and here it refers to nothing.
 */
export function tableSchema(table: TableName): Json {
  const key = ID_COLUMN[table];
  return {
    fields: columns(table).map((column) => fieldOf(table, column)),
    missingValues: [''],
    primaryKey: table === 'documents' ? ['doc_id'] : ['doc_id', key],
    ...(table === 'documents' ? {} : { foreignKeys: [{ fields: ['doc_id'], reference: { resource: 'documents', fields: ['doc_id'] } }] }),
  };
}

/** The files of schemas/, by path below it: a JSON Schema and a Table Schema for each table. */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of Object.keys(TABLES) as TableName[]) {
    files.set(`json/${table}.schema.json`, `${JSON.stringify(jsonSchema(table), null, 2)}\n`);
    files.set(`table/${table}.table-schema.json`, `${JSON.stringify({ ...TABLE_TITLES[table], ...tableSchema(table) }, null, 2)}\n`);
  }
  return files;
}
