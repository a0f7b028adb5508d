import type { Plugin, Processor } from 'unified';
import { defaultBook } from '../book/rule-book.js';
import { withFindings } from '../check/warnings.js';
import type { Frame } from '../extract/frames.js';
import { codePointCount } from '../model/code-points.js';
import { compactTree } from '../model/compact-tree.js';
import type { Extraction } from '../model/extraction.js';
import { originText, pageStarts, type Origin } from '../model/origin.js';
import { programmeText } from '../model/programme.js';
import type { SectionRecord } from '../model/record.js';
import type { Plan } from '../model/tree.js';
import { lineageOf } from '../normalise/place.js';
import { compileRecords } from '../normalise/records.js';
import { sections as sectionEntries } from '../structure/outline.js';
import { dataOf, sourceOf, timed } from './file.js';
import type { StageOptions } from './parse.js';

declare module 'unified' {
  interface CompileResultMap {
    Extraction: Extraction;
  }
}

function sectionRecords(tree: Plan, docId: string, frames: ReadonlyMap<string, Frame>, origins: readonly Origin[]): SectionRecord[] {
  return sectionEntries(tree).map((section) => ({
    doc_id: docId,
    section_id: section.id,
    parent_id: section.parentId,
    number: section.number,
    level: section.level,
    title: section.title,
    role: frames.get(section.id)?.role ?? null,
    period_start: frames.get(section.id)?.period?.start ?? null,
    period_end: frames.get(section.id)?.period?.end ?? null,
    char_start: section.start,
    char_end: section.end,
    origin: originText(origins, section.start, section.end),
  }));
}

/**
 * The compiler: what the stages before it found becomes the records of the document, with the warnings of the checks. The extraction is
 * the file's `result`.
 *
 * @throws TypeError where nothing has left metadata and mentions
 * @example unified().use(gangmu).processSync('到2025年,新增企业7家。').result.targets[0]?.value // 7
 */
export const planCompile: Plugin<[StageOptions?], Plan, Extraction> = function (this: Processor, { book = defaultBook() } = {}) {
  this.compiler = (tree, file) => {
    const { docId, metadata, mentions, frames, diagnostics, timings, partial, origins = [] } = dataOf(file);
    if (!metadata || !mentions) throw new TypeError('planCompile: the file has no mentions. Use planExtract before it.');
    const source = sourceOf(file);
    const extraction = timed(file, 'compile', (): Extraction => {
      const pages = pageStarts(origins);
      const sections = sectionRecords(tree as Plan, docId, frames ?? new Map(), origins);
      const { spans, ...records } = compileRecords(docId, source.text, metadata, sections, mentions, { names: book.names, origins });
      const remarked = diagnostics.filter((one) => one.severity === 'warning').map((one) => one.rule);
      const warnings = [...new Set([...metadata.warnings, ...remarked])];
      if (sections.length === 0 && records.numbers.length === 0) warnings.push('not-a-plan');
      return {
        text: source.text,
        tree: pages.length > 0 ? { ...compactTree(tree), pages } : compactTree(tree),
        document: {
          doc_id: docId,
          file: source.file,
          sha256: source.sha256,
          format: source.format,
          encoding: source.encoding,
          status: partial === true ? 'partial' : 'ok',
          reason: partial === true ? (remarked[0] ?? null) : null,
          title: metadata.title,
          doc_number: metadata.doc_number,
          index_number: metadata.index_number,
          issuer: metadata.issuer,
          place: metadata.place,
          place_code: metadata.place_code,
          ...lineageOf(metadata.place_code, book.places),
          written_date: metadata.written_date,
          published_date: metadata.published_date,
          period_start: metadata.period_start,
          period_end: metadata.period_end,
          programmes: metadata.programmes.map(programmeText),
          characters: codePointCount(source.text),
          sections: sections.length,
          targets: records.targets.length,
          quantities: records.quantities.length,
          goals: records.goals.length,
          clusters: records.clusters.length,
          responsibilities: records.responsibilities.length,
          deadlines: records.deadlines.length,
          numbers: records.numbers.length,
          unexplained: records.numbers.filter((one) => one.verdict === 'unexplained').length,
          warnings,
        },
        sections,
        targets: records.targets,
        quantities: records.quantities,
        goals: records.goals,
        clusters: records.clusters,
        responsibilities: records.responsibilities,
        deadlines: records.deadlines,
        numbers: records.numbers,
        spans,
        diagnostics,
        timings,
      };
    });
    return timed(file, 'check', () => withFindings(extraction));
  };
};
