import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sink } from '../../export/document.js';
import { TABLE_NAMES } from '../../export/document.js';
import type { Both, Lang } from '../../model/lang.js';
import type { ExportFormat } from '../commands/export-formats.js';

/** What the files of an export say of themselves. */
export interface ExportSettings {
  readonly title: string;
  readonly citation: Both;
  readonly version: string;
  readonly lang: Lang;
  /** told how many texts were longer than a cell of a workbook can be */
  readonly cut: (texts: number) => void;
}

const CSV = [...TABLE_NAMES.map((table) => `${table}.csv`), 'datapackage.json'];
const FILES: Readonly<Record<ExportFormat, readonly string[]>> = {
  xlsx: ['gangmu.xlsx'],
  csv: CSV,
  parquet: TABLE_NAMES.map((table) => `${table}.parquet`),
  sqlite: ['gangmu.sqlite'],
  duckdb: ['gangmu.duckdb'],
  stata: ['gangmu.do', ...CSV],
  r: ['gangmu.R', ...CSV],
};
/** Files of every export: where the data come from, and how they are cited. */
export const ALWAYS = ['sources.csv', 'CITATION.txt'] as const;

/** The files of an export, each once. */
export const exportFiles = (formats: readonly ExportFormat[]): string[] => [
  ...new Set([...formats.flatMap((format) => FILES[format]), ...ALWAYS]),
];

/** The package of a format that needs one which is installed where it is wanted. */
export const NEEDS: Partial<Readonly<Record<ExportFormat, string>>> = { sqlite: 'better-sqlite3@12', duckdb: '@duckdb/node-api' };

/** A format whose package is not there, or does not load. */
export class MissingPackage extends Error {
  constructor(
    readonly format: ExportFormat,
    readonly reason: string,
  ) {
    super(reason);
  }
}

async function sinkOf(format: ExportFormat, folder: string, settings: ExportSettings): Promise<Sink> {
  const { title, citation, cut } = settings;
  const [name = ''] = FILES[format];
  const path = join(folder, name);
  switch (format) {
    case 'xlsx':
      return (await import('../../export/workbook.js')).workbookSink(path, name, citation, title, cut);
    case 'parquet':
      return (await import('../../export/tables.js')).parquetSink((table) => join(folder, `${table}.parquet`), citation);
    case 'sqlite':
      return (await import('./sqlite.js')).sqliteSink(path, name, citation);
    case 'duckdb':
      return (await import('./duckdb-file.js')).duckdbSink(path, name, citation);
    default:
      return (await import('../../export/tables.js')).csvSink(folder);
  }
}

/** What a format's files hold that is made of the data contract alone. */
async function writeScripts(formats: readonly ExportFormat[], folder: string, settings: ExportSettings): Promise<void> {
  const { title, citation, version, lang } = settings;
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  if (formats.includes('stata')) put('gangmu.do', (await import('../../export/stata.js')).exportDoFile(citation, lang));
  if (formats.includes('r')) put('gangmu.R', (await import('../../export/r.js')).rScript(citation, lang));
  if (exportFiles(formats).includes('datapackage.json'))
    put('datapackage.json', (await import('../../export/tables.js')).exportPackage(version, title, citation));
  put('CITATION.txt', `${citation.zh}\n${citation.en}\n`);
}

/**
 * Begins all formats in a folder; what is added goes to each of them, so that a dataset is read once.
 *
 * @throws MissingPackage
 */
export async function openExports(formats: readonly ExportFormat[], folder: string, settings: ExportSettings): Promise<Sink> {
  const written = (format: ExportFormat): ExportFormat => (format === 'stata' || format === 'r' ? 'csv' : format);
  const sinks: Sink[] = [];
  const abandon = (): void => {
    for (const sink of sinks) sink.abandon();
  };
  for (const format of new Set(formats.map(written))) {
    try {
      sinks.push(await sinkOf(format, folder, settings));
    } catch (error) {
      abandon();
      if (NEEDS[format] === undefined) throw error;
      throw new MissingPackage(format, (error as Error).message);
    }
  }
  return {
    async add(document) {
      for (const sink of sinks) await sink.add(document);
    },
    async close(sources) {
      for (const sink of sinks) await sink.close(sources);
      const { sourcesCsv } = await import('../../export/tables.js');
      writeFileSync(join(folder, 'sources.csv'), sourcesCsv(sources));
      await writeScripts(formats, folder, settings);
      return exportFiles(formats);
    },
    abandon,
  };
}
