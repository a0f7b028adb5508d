import { VERB_EVIDENCE } from './verb-evidence.data.js';

/** How often public plans and work reports have a word where only a verb, or only a noun, can stand. */
export interface VerbEvidence {
  readonly verb: number;
  readonly noun: number;
  /** it opens a phrase whose number follows */
  readonly opens: number;
}

const rows: ReadonlyMap<string, VerbEvidence> = new Map(
  VERB_EVIDENCE.trim()
    .split('\n')
    .map((row): [string, VerbEvidence] => {
      const [word = '', verb = '0', noun = '0', opens = '0'] = row.split(' ');
      return [word, { verb: Number(verb), noun: Number(noun), opens: Number(opens) }];
    }),
);

export const verbEvidenceOf = (word: string): VerbEvidence | null => rows.get(word) ?? null;

/**
 * Does a word open phrases of doing? It stands where only a verb can stand, and it opens phrases with a number or is hardly ever a noun.
 * @example opensDoing('打通') → true; opensDoing('旅游') → false
 */
export function opensDoing(word: string): boolean {
  const row = rows.get(word);
  if (!row || row.verb < 3) return false;
  return (row.opens >= 3 && row.verb * 16 >= row.noun) || row.verb * 4 >= row.noun;
}
