import { readFileSync } from 'node:fs';
import type { Extraction } from '../../src/model/extraction.js';
import type { Correction } from '../../src/review/correction.js';
import { reviewDocument, type ReviewDocument } from '../../src/review/document.js';
import type { Documents, GivenFile, ReviewFormat } from '../../src/review/formats/format.js';
import { importedLines, type Imported, type ImportSettings } from '../../src/review/imported.js';
import type { ImportFault, Testimony } from '../../src/review/testimony.js';
import { extracted } from './extracted.js';

export const SETTINGS: ImportSettings = { reviewer: '李', time: '2027-01-02T00:00:00.000Z', acceptUnchanged: false };

/** A plan in the tests' own words; 𠮷 takes two UTF-16 units. */
export const PLAN = `𠮷县制造业高质量发展实施方案

一、总体目标
到2027年，全县规上工业总产值达到1200亿元，新增高新技术企业50家，研发经费投入强度达到3.5%。
力争到2027年培育百亿级企业2-3家，规上工业增加值年均增长8%左右。
单位增加值能耗稳步下降，居民收入与经济增长同步。

二、主要任务
（一）培育产业集群
打造高端装备、绿色石化2个千亿级产业集群。（责任单位：县经信局、县发改局；配合单位：县财政局）
（二）推动数字化改造
每年实施技术改造项目100个，2026年底前完成数字化改造企业30家。（责任单位：县经信局）

三、保障措施
对新认定的企业给予50万元奖励。新增高新技术企业50家的乡镇优先安排用地。
`;

export const planOfText = (text: string): Promise<Extraction> => extracted(Buffer.from(text), 'plan.txt');
export const planOfSeed = (name: string): Promise<Extraction> => extracted(readFileSync(`seeds/${name}.txt`), `${name}.txt`);

export const documentsOf = (...documents: readonly ReviewDocument[]): Documents => ({
  docIds: documents.map(({ docId }) => docId),
  document: (docId) => documents.find((one) => one.docId === docId) ?? null,
});
export const givenFile = (name: string, content: string | Uint8Array): GivenFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, text: () => new TextDecoder().decode(bytes) };
};

export const ABOUT = { reader: 'gangmu 0.0.0 (0123456789abcdef)' };
/** What a format writes of documents, by name. */
export function written(format: ReviewFormat, documents: Documents): Map<string, string> {
  const files = format.write?.(documents, ABOUT) ?? [];
  return new Map(files.map(({ name, pieces }) => [name, [...pieces()].join('')]));
}

export interface ReadBack extends Imported {
  readonly testimonies: readonly Testimony[];
}
/** What a format reads from files, as lines for the log. */
export async function readBack(
  format: ReviewFormat,
  files: Iterable<readonly [string, string | Uint8Array]>,
  documents: Documents,
  settings: Partial<ImportSettings> = {},
): Promise<ReadBack> {
  const given = [...files].map(([name, content]) => givenFile(name, content));
  const { testimonies, faults } = await format.read(given, documents);
  const all: ImportFault[] = [...faults];
  const entries: Correction[] = [];
  let unchanged = 0;
  for (const testimony of testimonies) {
    const document = documents.document(testimony.docId);
    if (document === null) continue;
    const imported = importedLines(document, testimony, { ...SETTINGS, ...settings });
    entries.push(...imported.entries);
    all.push(...imported.faults);
    unchanged += imported.unchanged;
  }
  return { entries, faults: all, unchanged, testimonies };
}

/** A line in short: what is done to which record. */
export const inShort = (entry: Correction): string =>
  [
    entry.act,
    entry.table,
    entry.record ?? '+',
    ...(entry.act === 'correct'
      ? [entry.field, `${JSON.stringify(entry.from)} → ${JSON.stringify(entry.to)}`, ...(entry.words ? [`「${entry.words.exact}」`] : [])]
      : []),
    ...(entry.act === 'add' ? [`「${entry.quote.exact}」`, JSON.stringify(entry.values)] : []),
    ...(entry.why === null ? [] : [`(${entry.why})`]),
  ].join(' ');

/** A plan of which one record is not found: its words can be marked anew. */
export const without = (plan: Extraction, id: string): Extraction => ({
  ...plan,
  targets: plan.targets.filter(({ target_id }) => target_id !== id),
});
export const reviewed = (plan: Extraction, entries: readonly Correction[] = []): ReviewDocument => reviewDocument(plan, entries);
