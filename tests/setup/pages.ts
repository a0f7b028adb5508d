import { checkPlans } from '../../src/check/check.js';
import { checkReport } from '../../src/check/report.js';
import { compare } from '../../src/compare/comparison.js';
import { diffPlans } from '../../src/diff/diff.js';
import { diffReport } from '../../src/diff/report.js';
import type { Extraction } from '../../src/model/extraction.js';
import { panel } from '../../src/panel/panel.js';
import { panelReport } from '../../src/panel/report.js';
import type { Report } from '../../src/render/report.js';
import { extractText, NAMES, seed } from './plans.js';

export const PAGE_KINDS = ['compare', 'diff', 'check', 'panel'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

let read: readonly Extraction[] | undefined;
/** The five plans, read once. */
const plans = (): readonly Extraction[] => (read ??= NAMES.map((name) => extractText(seed(name), name)));
const planOf = (part: string): Extraction => plans().find(({ document }) => document.doc_id.includes(part)) as Extraction;

/** The report of a command on the five plans, with all that a page shows besides. */
export function seedReport(kind: PageKind, lang: Report['lang']): Report {
  const report = {
    compare: () => compare(plans(), { lang, table: 'all' }).report,
    diff: () => diffReport([diffPlans(planOf('2017'), planOf('123'))], { lang, gather: 'items' }),
    check: () => checkReport(checkPlans(plans()), { lang, plans: plans().length }),
    panel: () => panelReport(panel(plans()), { lang, limit: 40 }),
  }[kind]();
  return {
    ...report,
    citation: 'seeds: gangmu 1.2.3',
    documents: plans().map(({ document, text }) => ({ doc_id: document.doc_id, title: document.title, number: '甬政发〔2021〕1号', text })),
  };
}
