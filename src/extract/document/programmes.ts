import type { Programme } from '../../model/document.js';
import { compileRules } from '../../model/rule.js';
import { METADATA_FRAGMENTS, NATIONAL_PROGRAMMES, PROGRAMME_RULES } from '../../rules/metadata.js';
import { DOCUMENT_PERIOD, DOCUMENT_PLACE, PROGRAMME_OF } from '../../rules/phrases/metadata.js';

const programmeRules = compileRules(PROGRAMME_RULES, METADATA_FRAGMENTS);
const levels = Object.entries(PROGRAMME_OF) as [Programme['level'], RegExp][];

/** The programmes that a text names in quotation marks, each once, with whose they are; `ownLevel` where nothing says so. */
export function programmesOf(text: string, title: string | null, ownLevel: Programme['level'], place: string | null): Programme[] {
  const found: { name: string; at: number; level: Programme['level'] | null }[] = [];
  for (const rule of programmeRules) {
    rule.regexp.lastIndex = 0;
    for (const match of text.matchAll(rule.regexp)) {
      const name = match.groups?.['name'] ?? '';
      const before = match.groups?.['before'] ?? '';
      // 宜都市“3+2”: the plan's own place, whatever its name ends in
      const mine = place !== null && text.slice(0, match.index + match[0].indexOf('“')).endsWith(place);
      const said = NATIONAL_PROGRAMMES.includes(name)
        ? 'national'
        : mine
          ? ownLevel
          : (levels.find(([, pattern]) => pattern.test(before))?.[0] ?? null);
      const same = found.find((one) => one.name === name);
      if (same === undefined) found.push({ name, at: match.index, level: said });
      else if (same.level === null) same.level = said;
    }
  }
  for (const match of (title ?? '').matchAll(/“([^“”]{2,16})”/gu)) {
    const name = match[1] ?? '';
    if (!DOCUMENT_PERIOD.planShorthand.test(name) && !found.some((one) => one.name === name))
      found.push({ name, at: -1, level: NATIONAL_PROGRAMMES.includes(name) ? 'national' : null });
  }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ name, level }) => ({ name, level: level ?? ownLevel }));
}

/** The level of government of a place. */
export function levelOf(place: string | null, code: string | null): Programme['level'] {
  if (code === null && place !== null && DOCUMENT_PLACE.province.test(place)) return 'province';
  if (code === null) return place !== null && DOCUMENT_PLACE.cityName.test(place) ? 'city' : 'county';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}
