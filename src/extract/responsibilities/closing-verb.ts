import { compileRules, triggered } from '../../model/rule.js';
import { ATTRIBUTION_FRAGMENTS, CLOSING_RULES, ROLE_OF_WORD, type Role } from '../../rules/responsibilities.js';

const closings = compileRules(CLOSING_RULES, ATTRIBUTION_FRAGMENTS);

/** The verb that closes an item (…牵头, …等负责), its role and where it begins. */
export function closingVerb(piece: string): { at: number; word: string; role: Role | 'guide' } | null {
  const tail = piece.slice(-40);
  for (const rule of closings) {
    if (!triggered(rule, tail)) continue;
    rule.regexp.lastIndex = 0;
    const match = rule.regexp.exec(tail);
    const word = match?.groups?.['word'];
    const role = word === undefined ? undefined : ROLE_OF_WORD[word];
    if (match && word !== undefined && role && match[0].includes('牵头'))
      return { at: piece.length - tail.length + match.index, word: '牵头', role: 'lead' };
    if (match && word !== undefined && role) return { at: piece.length - tail.length + match.index, word, role };
  }
  return null;
}
