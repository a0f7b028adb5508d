import type { Extraction } from '../model/extraction.js';
import { readProgramme } from '../model/programme.js';
import type { DocumentRecord } from '../model/record.js';

/** 2023–2027, –2025 where the start is not known, 2017 for one year; '' where nothing is known. */
export function periodOf({ period_start: start, period_end: end }: Pick<DocumentRecord, 'period_start' | 'period_end'>): string {
  if (start === null && end === null) return '';
  return start === end ? String(end) : `${start ?? ''}–${end ?? ''}`;
}

/** What plans of one place have in common: its code, else its name; null where neither is known. */
export const placeKey = ({ document: { place, place_code: code } }: Extraction): string | null => code ?? place;

/** The names of the plan's own programmes: 123 for 123(county). Cited programmes of the city or the province are not its own. */
export function ownProgrammes(document: DocumentRecord): string[] {
  return document.programmes.map(readProgramme).flatMap((one) => (one?.level === 'county' ? [one.name] : []));
}

/**
 * Short names for plans, each different from the others: place and period, the programme or the id where that is not enough.
 *
 * @example 象山县 –2025, 象山县 2017, 鄞州区 2021–2025, 鄞州区 –2025 “154”
 */
export function planNames(plans: readonly Extraction[]): Map<Extraction, string> {
  const base = (plan: Extraction): string =>
    [plan.document.place ?? plan.document.doc_id, periodOf(plan.document)].filter((part) => part !== '').join(' ');
  const ways: ((plan: Extraction) => string)[] = [
    base,
    (plan) => [base(plan), ...ownProgrammes(plan.document).map((one) => `“${one}”`)].join(' '),
    (plan) => `${base(plan)} (${plan.document.doc_id})`,
  ];
  const names = new Map<Extraction, string>();
  for (const way of ways) {
    const open = plans.filter((plan) => !names.has(plan));
    const count = new Map<string, number>();
    for (const plan of open) count.set(way(plan), (count.get(way(plan)) ?? 0) + 1);
    for (const plan of open) if (count.get(way(plan)) === 1 || way === ways.at(-1)) names.set(plan, way(plan));
  }
  return names;
}
