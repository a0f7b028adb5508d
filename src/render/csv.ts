import type { Report } from './report.js';

/** Stands in until its renderer is written. */
export function csv(report: Report): string {
  return JSON.stringify(report);
}
