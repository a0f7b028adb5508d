import type { Diagnostic } from '../model/diagnostic.js';
import type { PlanDraft } from './draft.js';

/** Warns where headings skip a number, and notes a document without a title or without headings. */
export function checkNumbering(draft: PlanDraft): PlanDraft {
  const diagnostics: Diagnostic[] = [];
  const last = new Map<string, { ordinal: number; level: number }>();
  let headings = 0;
  for (const unit of draft.units) {
    const heading = unit.heading;
    if (!heading) continue;
    headings++;
    if (heading.ordinal === 0 || heading.kind.startsWith('decimal')) continue;
    const before = last.get(heading.kind);
    if (before && before.level === heading.level && heading.ordinal > before.ordinal + 1) {
      diagnostics.push({
        rule: 'numbering-gap',
        severity: 'warning',
        range: [unit.start, unit.end],
        zh: `序号不连续：${heading.number ?? ''}${heading.title.slice(0, 20)}，前一序号为 ${before.ordinal}，应为 ${before.ordinal + 1}；请核对原文是否缺漏。`,
        en:
          `Unexpected number ${heading.ordinal} (${heading.title.slice(0, 20)}), ` +
          `expected ${before.ordinal + 1}; check whether the text is complete.`,
      });
    }
    last.set(heading.kind, { ordinal: heading.ordinal, level: heading.level });
  }
  if (headings === 0) {
    diagnostics.push({
      rule: 'no-headings',
      severity: 'warning',
      zh: '未发现任何标题序号（如 一、 （一） 1.）；请确认这是一份规划或方案。',
      en: 'Found no heading (expected 一、 （一） 1. or the like); check that this is a plan.',
    });
  }
  if (!draft.units.some((unit) => unit.type === 'title')) {
    diagnostics.push({ rule: 'no-title', severity: 'info', zh: '未发现文件自身的标题。', en: "Found no title of the plan's own." });
  }
  return { ...draft, diagnostics: [...draft.diagnostics, ...diagnostics] };
}
