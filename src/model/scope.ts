/**
 * The column `indicator_scope`, written and read in one place: parts joined by +, each a word of the registry (above-scale-industry), a
 * name (sector:automotive, cluster:化学制剂, programme:123, area:50亩) or a size (from-100m, class-10bn).
 */

/** Kinds of parts that hold a name of their own. */
export type NamedPart = 'sector' | 'cluster' | 'programme' | 'area';

/** A part of a scope, read. */
export type ScopePart =
  | { readonly kind: NamedPart; readonly name: string }
  /** a lower bound (亿元以上) or a class (百亿级), in 元 */
  | { readonly kind: 'from' | 'class'; readonly value: number }
  | { readonly kind: 'word'; readonly name: string };

/** The parts of a scope. Example: above-scale-industry+sector:automotive → [above-scale-industry, sector:automotive]; null → [] */
export const scopeParts = (scope: string | null): readonly string[] => (scope === null ? [] : scope.split('+'));

/** The scope that parts make; null for none. */
export const scopeText = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join('+'));

/** A part with a name. Example: namedPart('sector', 'automotive') → sector:automotive */
export const namedPart = (kind: NamedPart, name: string): string => `${kind}:${name}`;

/** A part with a size. Example: sizePart('from', 1e8) → from-100m; sizePart('class', 1e10) → class-10bn */
export function sizePart(kind: 'from' | 'class', value: number): string {
  return `${kind}-${value >= 1e9 ? `${value / 1e9}bn` : `${value / 1e6}m`}`;
}

const SIZE = /^(from|class)-(\d+(?:\.\d+)?)(m|bn)$/u;
const NAMED: ReadonlySet<string> = new Set<NamedPart>(['sector', 'cluster', 'programme', 'area']);

/** What a part says. Example: sector:automotive → { kind: 'sector', name: 'automotive' }; from-100m → { kind: 'from', value: 1e8 } */
export function readPart(part: string): ScopePart {
  const colon = part.indexOf(':');
  if (colon >= 0 && NAMED.has(part.slice(0, colon))) return { kind: part.slice(0, colon) as NamedPart, name: part.slice(colon + 1) };
  const size = SIZE.exec(part);
  if (size === null) return { kind: 'word', name: part };
  return { kind: size[1] === 'class' ? 'class' : 'from', value: Number(size[2]) * (size[3] === 'bn' ? 1e9 : 1e6) };
}

/** Is the part one of this kind? Example: isPart('area:50亩', 'area') */
export const isPart = (part: string, kind: NamedPart): boolean => part.startsWith(`${kind}:`);
