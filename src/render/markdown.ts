import type { Report } from './report.js';

/** Stands in until its renderer is written. */
export function markdown(report: Report): string {
  return JSON.stringify(report);
}
