import type { Lang } from '../../src/model/lang.js';
import type { PageDocument } from '../../src/render/page-data.js';

/** What a sentence is cited by. */
export interface Cited {
  readonly sentence: string;
  readonly plan: string;
  readonly section: readonly string[];
  readonly docId: string;
  readonly recordId: string | null;
  /** Unicode code points of text/<doc_id>.txt, end exclusive */
  readonly start: string;
  readonly end: string;
  /** of the original: 3, or 3-4; null where it has none */
  readonly page: string | null;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/**
 * The line by which a sentence is cited.
 *
 * @param document its title and number; the plan's short name stands in for a title that is not known
 * @example “规上工业亩均税收达到35万元。”《加快培育“123”百亿级产业集群…的实施方案》, 总体要求 › 主要目标, 字符 1203–1219 (text/xiangshan-123.txt, T006)
 */
export function citationLine(cited: Cited, document: PageDocument | undefined, lang: Lang): string {
  const { sentence, plan, section, docId, recordId, start, end, page } = cited;
  const title = document?.title ?? plan;
  const number = document?.number ?? null;
  const path = section.map(oneLine).join(' › ');
  const record = recordId === null ? '' : `, ${recordId}`;
  const places =
    lang === 'zh'
      ? [path, page === null ? '' : `第 ${page} 页`, `字符 ${start}–${end}`]
      : [path, page === null ? '' : `p. ${page}`, `characters ${start}–${end}`];
  const where = places.filter((part) => part !== '').join(', ');
  const file = `(text/${docId}.txt${record})`;
  const numbered = number === null ? '' : lang === 'zh' ? `(${number})` : ` (${number})`;
  return lang === 'zh'
    ? `“${oneLine(sentence)}”《${oneLine(title)}》${numbered}, ${where} ${file}`
    : `“${oneLine(sentence)}” ${oneLine(title)}${numbered}, ${where} ${file}`;
}
