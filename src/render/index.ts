/**
 * gangmu/render: a report of `compare`, `diffReport` or `checkReport` as text, Markdown, CSV, or a page of its own.
 *
 * @example
 * import { renderMarkdown } from 'gangmu/render';
 * renderMarkdown(compare(plans, { lang: 'zh' }).report); // | 规上工业亩均税收 | 58万元/亩 (2025) | …
 */
export { renderCsv, renderEvidence } from './csv.js';
export { renderHtml } from './html.js';
export { renderMarkdown } from './markdown.js';
export { renderText, type TextOptions } from './text.js';
export type * from './report.js';
export type { Lang } from '../model/lang.js';
