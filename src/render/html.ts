import type { Report } from './report.js';

/** Stands in until its renderer is written. */
export function html(report: Report): string {
  return JSON.stringify(report);
}
