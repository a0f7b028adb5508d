import type { Report } from './report.js';

/** Stands in until its renderer is written. */
export function text(report: Report, columns: number): string {
  return JSON.stringify(report, null, columns);
}
