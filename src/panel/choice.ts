import type { DocumentRecord, TargetRecord } from '../model/record.js';

/** A record that may stand for its series. */
export interface PanelCandidate {
  readonly record: TargetRecord;
  readonly document: DocumentRecord;
}

/** One record for a series, and the others that it was chosen among. */
export interface Choice {
  readonly chosen: PanelCandidate;
  /** the second, higher number beside it (力争X冲刺Y: Y); null for none */
  readonly wish: PanelCandidate | null;
  /** the best first; the wish among them */
  readonly others: readonly PanelCandidate[];
}

const SOURCES = { explicit: 0, context: 1, document: 2 } as const;
const CERTAIN = { high: 0, medium: 1, low: 2 } as const;
const LONGEST = 1000;

const isWish = ({ record }: PanelCandidate): boolean => record.strength === 1;

/** Years that a plan is for; of the longest where that is not known. */
function years({ period_start: start, period_end: end }: DocumentRecord): number {
  return start === null || end === null ? LONGEST : end - start;
}

const dayOf = ({ written_date: written, published_date: published, period_start: start }: DocumentRecord): string =>
  written ?? published ?? (start === null ? '' : `${start}-01-01`);

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By what targets of one series are chosen, the first that differs decides. */
const TARGET_RULES: readonly ((a: PanelCandidate, b: PanelCandidate) => number)[] = [
  // a second, higher wish is none where a first number stands
  (a, b) => Number(isWish(a)) - Number(isWish(b)),
  (a, b) => Number(b.record.headline === true) - Number(a.record.headline === true),
  // the year's own plan before one for five years, of two of one length the later
  (a, b) => years(a.document) - years(b.document),
  (a, b) => text(dayOf(b.document), dayOf(a.document)),
  (a, b) => a.record.section.length - b.record.section.length,
  (a, b) => SOURCES[a.record.deadline_source ?? 'document'] - SOURCES[b.record.deadline_source ?? 'document'],
];

/** Facts: the document that tells of them first; there the higher section. */
const FACT_RULES: readonly ((a: PanelCandidate, b: PanelCandidate) => number)[] = [
  (a, b) => (a.document.period_start ?? LONGEST * 10) - (b.document.period_start ?? LONGEST * 10),
  (a, b) => text(dayOf(a.document), dayOf(b.document)),
  (a, b) => a.record.section.length - b.record.section.length,
];

/** What decides at last, so that the order of the inputs never does. */
const LAST: readonly ((a: PanelCandidate, b: PanelCandidate) => number)[] = [
  (a, b) => CERTAIN[a.record.certainty] - CERTAIN[b.record.certainty],
  (a, b) => text(a.record.doc_id, b.record.doc_id),
  (a, b) => a.record.char_start - b.record.char_start,
  (a, b) => text(a.record.target_id, b.record.target_id),
];

/** The order in which candidates are preferred. */
export function prefer(a: PanelCandidate, b: PanelCandidate): number {
  for (const rule of [...(a.record.kind === 'fact' ? FACT_RULES : TARGET_RULES), ...LAST]) {
    const order = rule(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** Does the wish stand right behind the first number, in its sentence? */
const isBeside = (first: PanelCandidate, wish: PanelCandidate): boolean =>
  wish.record.doc_id === first.record.doc_id &&
  wish.record.char_start >= first.record.char_start &&
  wish.record.sentence === first.record.sentence;

/**
 * Chooses one record for a series by stated rules. Targets: a first number before a second, higher wish; a record in the sentence, section
 * or table of the main goals; the plan for fewer years, of two such the later; the higher section; a deadline in its own sentence before
 * one from above. Facts: the first document that tells of them; the higher section. Where all is equal, the surer reading, then the
 * document's id, then the order of the text.
 *
 * @param candidates the records of one series, at least one
 * @example of 「地区生产总值增长5%左右」 among the main goals and 「确保地区生产总值增长5.5%」 in a task the first; the other's id is kept
 */
export function chooseOf(candidates: readonly [PanelCandidate, ...PanelCandidate[]]): Choice {
  const [chosen = candidates[0], ...others] = candidates.length === 1 ? candidates : [...candidates].sort(prefer);
  return { chosen, wish: others.find((one) => isWish(one) && isBeside(chosen, one)) ?? null, others };
}
