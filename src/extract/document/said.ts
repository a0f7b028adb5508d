import { compileRules, triggered, type CompiledRule } from '../../model/rule.js';
import { foldChars } from '../../model/view.js';
import {
  APPROVED,
  DECLARED_YEAR,
  HEAD_LABEL_RULES,
  METADATA_LABEL_RULES,
  METADATA_FRAGMENTS,
  PERIOD_RULES,
  SIGNATURE_RULES,
  TITLE_ORGAN,
} from '../../rules/metadata.js';
import { REPORT_HEAD_RULES, REPORT_RULES, REPORT_TELLS_YEAR, REPORT_YEAR, REVIEW_YEAR } from '../../rules/work-reports.js';

const rules = new Map<string, CompiledRule>(
  compileRules(
    [
      ...METADATA_LABEL_RULES,
      ...HEAD_LABEL_RULES,
      ...REPORT_HEAD_RULES,
      ...SIGNATURE_RULES,
      TITLE_ORGAN,
      ...REPORT_RULES,
      ...PERIOD_RULES,
      DECLARED_YEAR,
      REPORT_YEAR,
      REVIEW_YEAR,
      ...REPORT_TELLS_YEAR,
      APPROVED,
    ],
    METADATA_FRAGMENTS,
  ).map((rule) => [rule.id, rule]),
);

/** What a rule of metadata finds first in a text: its groups by name, or null. */
export function saidBy(id: string, text: string): Readonly<Record<string, string | undefined>> | null {
  const rule = rules.get(id);
  if (!rule || !triggered(rule, text)) return null;
  rule.regexp.lastIndex = 0;
  return rule.regexp.exec(text)?.groups ?? null;
}

/** The value behind a label. */
export function labelled(id: string, text: string): string | null {
  return saidBy(id, text)?.['value']?.trim() ?? null;
}

/** Characters folded one for one, white space other than line breaks as one kind of blank. */
export function foldedLines(text: string): string {
  return foldChars(text).replace(/[^\S\n ]/gu, ' ');
}
