import { CHECK_IDS } from './catalogue.js';
import type { Finding } from './finding.js';

/** What is not to be told: a check, or its findings in a document, or those that touch one of its records. */
export interface Silence {
  /** as it was written */
  readonly text: string;
  readonly check: string;
  readonly doc: string | null;
  readonly record: string | null;
}
export interface Silenced {
  readonly findings: readonly Finding[];
  /** how many were left out */
  readonly count: number;
  /** silences that nothing answered to */
  readonly idle: readonly Silence[];
}

/**
 * Reads ID, ID@doc_id or ID@doc_id:RECORD.
 *
 * @returns null where the words have none of these forms; the check's id is not looked up
 * @example parseSilence('misprint@plan-2025:T043') → { check: 'misprint', doc: 'plan-2025', record: 'T043' }
 */
export function parseSilence(text: string): Silence | null {
  const found = /^([a-z0-9-]+)(?:@([^@]+?)(?::([A-Z]\d{3,}))?)?$/u.exec(text.trim());
  return found ? { text: text.trim(), check: found[1] ?? '', doc: found[2] ?? null, record: found[3] ?? null } : null;
}

/** The lines of a file of silences: one a line, # begins a comment. */
export function silenceLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => {
      const comment = line.search(/(?:^|\s)#/u);
      return (comment < 0 ? line : line.slice(0, comment)).trim();
    })
    .filter((line) => line !== '');
}

/** Is there such a check? */
export const isKnown = (id: string): boolean => CHECK_IDS.includes(id);

function answers(finding: Finding, { check, doc, record }: Silence): boolean {
  return (
    finding.check === check &&
    (doc === null || finding.places.some((place) => place.doc_id === doc && (record === null || place.record_id === record)))
  );
}

/** Takes the silenced findings out; a finding is silenced through any of its places. */
export function silence(findings: readonly Finding[], silences: readonly Silence[]): Silenced {
  const left = findings.filter((finding) => !silences.some((one) => answers(finding, one)));
  return {
    findings: left,
    count: findings.length - left.length,
    idle: silences.filter((one) => !findings.some((finding) => answers(finding, one))),
  };
}
