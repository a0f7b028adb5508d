import { sectorById, sectorOf } from '../../normalise/sector.js';

/** Is an industry above another, at any level? */
function above(upper: string, lower: string): boolean {
  for (let at = sectorById(lower)?.parent ?? null; at !== null; at = sectorById(at)?.parent ?? null) if (at === upper) return true;
  return false;
}

/**
 * How two industries stand to each other, by the ids of their sectors or by their names.
 *
 * @example nearness('汽模配产业', '汽车产业') → 'same'; ('临港装备产业', '高端装备产业') → 'within'; ('汽车产业', '生物医药产业') → 'apart'
 */
export function nearness(a: string, b: string): 'same' | 'within' | 'apart' {
  if (a === b) return 'same';
  const idOf = (name: string): string | null => (sectorById(name) === null ? (sectorOf(name)?.id ?? null) : name);
  const [one, other] = [idOf(a), idOf(b)];
  if (one === null || other === null) return 'apart';
  if (one === other) return 'same';
  return above(one, other) || above(other, one) ? 'within' : 'apart';
}
