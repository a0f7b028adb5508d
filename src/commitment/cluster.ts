import type { ClusterRecord } from '../model/record.js';
import { keptWith } from '../model/memo.js';
import { foldChars } from '../model/view.js';
import { magnitude, parseEither } from '../normalise/chinese-number.js';
import { matchUnit } from '../normalise/unit.js';
import { COMPARING } from '../rules/phrases/comparing.js';

/** A tier as a sum in 元; null where the words are none. Example: 千亿级 → 1e11, 五百亿级 → 5e10 */
export function tierSize(tier: string | null): number | null {
  const parts = COMPARING.tier.exec(foldChars(tier ?? ''));
  if (!parts) return null;
  const lead = parts[1] === '' || parts[1] === undefined ? 1 : parseEither(parts[1]);
  const step = magnitude(parts[2] ?? '');
  return lead === null || step === null ? null : lead * step;
}

/** How large a cluster is meant to be. */
export interface ClusterSize {
  /** its tier as a sum in 元; null where it has none or its words are none */
  readonly tier: number | null;
  /** its output target in base units; null where it has none or its unit is not known */
  readonly output: { readonly value: number; readonly base: string } | null;
}

function outputOf({ target_value: value, target_unit: unit }: ClusterRecord): ClusterSize['output'] {
  const match = value === null || unit === null ? null : matchUnit(foldChars(unit), 0);
  return value === null || match === null || match.end !== unit?.length || match.base === null
    ? null
    : { value: value * match.factor, base: match.base };
}

/**
 * The sizes that a record states in words, read once for each record. Example: 百亿级, 300 亿元 → { tier: 1e10, output: { value: 3e10, base: '元'
 * } }
 */
export const sizeOf: (cluster: ClusterRecord) => ClusterSize = keptWith((cluster) => ({
  tier: tierSize(cluster.tier),
  output: outputOf(cluster),
}));
