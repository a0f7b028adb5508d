import { evidenceOf } from '../../commitment/evidence.js';
import type { Extraction } from '../../model/extraction.js';
import type { SectionRecord } from '../../model/record.js';
import { foldText } from '../../model/view.js';
import { parseNumber } from '../../normalise/number.js';
import type { Evidence } from '../../render/report.js';
import { eitherWay } from '../either-way.js';
import type { PlanClause } from '../clauses/clause-text.js';
import { joinedClauses } from '../clauses/joined-clauses.js';
import { oncePerPair } from '../once-per-pair.js';
import { byScore, partOf, partPairs, SAME_TITLE, type TitledPart, type PartPair } from './parts.js';
import { inOrderOfA } from '../row-order.js';
import { COMPARING } from '../../rules/phrases/comparing.js';

/** What may have changed of a section that both plans have; none for one that is kept as it is. */
const SECTION_CHANGES = ['renamed', 'renumbered', 'moved'] as const;
export type SectionChange = (typeof SECTION_CHANGES)[number];

/** A heading and where it stands (Unicode code points, as in `Evidence`). */
export interface SectionPlace extends Omit<Evidence, 'plan'> {
  readonly number: string | null;
  readonly level: number;
  readonly title: string;
  readonly parent_id: string | null;
}
/** A row of the two outlines beside each other: both sides, or one for what was added (b) or dropped (a). */
export interface SectionMatch {
  readonly status: 'kept' | 'changed' | 'added' | 'dropped';
  readonly changes: readonly SectionChange[];
  readonly a: SectionPlace | null;
  readonly b: SectionPlace | null;
  /** of the titles, 0..1: 1 where they are the same but for numbers and names; null for one side alone */
  readonly similarity: number | null;
  /** of the texts right below the headings, 0..1 */
  readonly text_similarity: number | null;
}
export interface SectionDiff {
  /** the outline of a, with what b adds at its place */
  readonly sections: readonly SectionMatch[];
  readonly kept: number;
  readonly renamed: number;
  readonly renumbered: number;
  readonly moved: number;
  readonly added: number;
  readonly dropped: number;
}

/** Scores (title + twice the text, parts.ts) of what is one section, by itself and under sections that are one. */
const ALIKE = { alone: 0.73, under: 0.4 } as const;
/** Of the sections below one that are joined, this share goes to one section: then the two above are joined too. */
const GO_OVER = 0.6;

interface Outline {
  readonly sections: readonly SectionRecord[];
  readonly parts: readonly TitledPart[];
  /** index of the section above, -1 for none */
  readonly parents: readonly number[];
}

function outlineOf({ sections }: Extraction, clauses: readonly PlanClause[], names: readonly string[]): Outline {
  const at = new Map(sections.map((one, index) => [one.section_id, index]));
  const parts = sections.map((one, index) => {
    const end = sections[index + 1]?.char_start ?? Infinity;
    return partOf(
      one.title,
      clauses.filter((clause) => clause.start >= one.char_start && clause.start < end),
      names,
    );
  });
  return { sections, parts, parents: sections.map((one) => (one.parent_id === null ? -1 : (at.get(one.parent_id) ?? -1))) };
}

/** For each section of `a`: how many of those below it are joined to one below each section of `b`. */
function goneOver(a: Outline, b: Outline, toB: Int32Array): Map<number, Map<number, number>> {
  const votes = new Map<number, Map<number, number>>();
  toB.forEach((y, x) => {
    if (y === -1) return;
    for (let p = a.parents[x] ?? -1; p !== -1; p = a.parents[p] ?? -1)
      for (let q = b.parents[y] ?? -1; q !== -1; q = b.parents[q] ?? -1) {
        const own = votes.get(p) ?? new Map<number, number>();
        votes.set(p, own.set(q, (own.get(q) ?? 0) + 1));
      }
  });
  return votes;
}

/**
 * Joins sections: the same titles first, then the likest, those under joined sections before others; a section whose parts went over goes
 * with them.
 */
function join(a: Outline, b: Outline, pairs: readonly PartPair[]): { readonly toB: Int32Array; readonly toA: Int32Array } {
  const toB = new Int32Array(a.sections.length).fill(-1);
  const toA = new Int32Array(b.sections.length).fill(-1);
  const free = (x: number, y: number): boolean => toB[x] === -1 && toA[y] === -1;
  const link = (x: number, y: number): void => {
    toB[x] = y;
    toA[y] = x;
  };
  const under = (x: number, y: number): boolean => {
    const [p, q] = [a.parents[x] ?? -1, b.parents[y] ?? -1];
    return p === -1 || q === -1 ? p === q : toB[p] === q;
  };
  // an annex goes with an annex, whatever its title shares with a chapter's
  const annex = (one: SectionRecord | undefined): boolean => foldText(one?.number ?? '').startsWith('附');
  const sorted = pairs
    .filter((one) => annex(a.sections[one.a]) === annex(b.sections[one.b]))
    .sort(byScore(a.sections.length, b.sections.length));
  /** @returns whether anything was joined */
  const round = (least: number, onlyUnder: boolean): boolean => {
    let joined = false;
    for (const one of sorted)
      if (one.score >= least && free(one.a, one.b) && (!onlyUnder || under(one.a, one.b))) {
        link(one.a, one.b);
        joined = true;
      }
    return joined;
  };
  const followParts = (): boolean => {
    const [toward, back] = [goneOver(a, b, toB), goneOver(b, a, toA)];
    const all = (votes: ReadonlyMap<number, number> | undefined, level: (at: number) => number, own: number): number =>
      [...(votes ?? [])].filter(([at]) => level(at) === own).reduce((sum, [, count]) => sum + count, 0);
    const levelOf =
      (outline: Outline) =>
      (at: number): number =>
        outline.sections[at]?.level ?? 0;
    let joined = false;
    for (const [x, votes] of [...toward].sort((p, q) => p[0] - q[0])) {
      const [best] = [...votes].filter(([y]) => free(x, y) && levelOf(a)(x) === levelOf(b)(y)).sort((p, q) => q[1] - p[1] || p[0] - q[0]);
      if (!best) continue;
      const [y, count] = best;
      const enough = count >= 2 || ordinal(a.sections[x]?.number ?? null) === ordinal(b.sections[y]?.number ?? null);
      if (
        enough &&
        count >= GO_OVER * all(votes, levelOf(b), levelOf(b)(y)) &&
        count >= GO_OVER * all(back.get(y), levelOf(a), levelOf(a)(x))
      ) {
        link(x, y);
        joined = true;
      }
    }
    return joined;
  };
  // what is joined lifts what stands below it, from level to level
  while (round(SAME_TITLE, true));
  round(SAME_TITLE, false);
  while (round(ALIKE.under, true));
  round(ALIKE.alone, false);
  while (followParts() || round(ALIKE.under, true));
  return { toB, toA };
}

/** The number that a heading has, whatever its brackets and digits: （三）, 三、 and 3. are 3. Marks like —— are none. */
function ordinal(number: string | null): string {
  const bare = foldText(number ?? '').replace(/[()、.:\s]/gu, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const digits = bare.replace(COMPARING.headingFrame, '');
  return String(parseNumber(digits)?.value ?? bare);
}

function placeOf(plan: Extraction, section: SectionRecord): SectionPlace {
  const { plan: _name, ...place } = evidenceOf(plan, '', section.section_id, {
    char_start: section.char_start,
    char_end: section.char_end,
    section_id: section.section_id,
  });
  return { ...place, number: section.number, level: section.level, title: foldText(section.title), parent_id: section.parent_id };
}

function diffOneWay(planA: Extraction, planB: Extraction): SectionDiff {
  const joined = joinedClauses(planA, planB);
  const [a, b] = [outlineOf(planA, joined.a.clauses, joined.names), outlineOf(planB, joined.b.clauses, joined.names)];
  const pairs = partPairs(a.parts, b.parts, joined);
  const { toB, toA } = join(a, b, pairs);
  const likeness = new Map(pairs.map((one) => [`${one.a} ${one.b}`, one]));
  const matched = (x: number, y: number): SectionMatch[] => {
    const [own, other] = [a.sections[x], b.sections[y]];
    if (!own || !other) return [];
    const [p, q] = [a.parents[x] ?? -1, b.parents[y] ?? -1];
    const changes = SECTION_CHANGES.filter((change) =>
      change === 'renamed'
        ? a.parts[x]?.title !== b.parts[y]?.title
        : change === 'renumbered'
          ? ordinal(own.number) !== ordinal(other.number)
          : p === -1 || q === -1
            ? p !== q
            : toB[p] !== q,
    );
    return [
      {
        status: changes.length === 0 ? 'kept' : 'changed',
        changes,
        a: placeOf(planA, own),
        b: placeOf(planB, other),
        similarity: likeness.get(`${x} ${y}`)?.title ?? 0,
        text_similarity: likeness.get(`${x} ${y}`)?.text ?? 0,
      },
    ];
  };
  // what b adds stands behind the section of a that it follows in b
  const rows: SectionMatch[] = [];
  const added = (from: number): void => {
    for (let y = from; y < b.sections.length && toA[y] === -1; y++) {
      const section = b.sections[y];
      if (section)
        rows.push({ status: 'added', changes: [], a: null, b: placeOf(planB, section), similarity: null, text_similarity: null });
    }
  };
  added(0);
  a.sections.forEach((section, x) => {
    const y = toB[x] ?? -1;
    if (y === -1)
      rows.push({ status: 'dropped', changes: [], a: placeOf(planA, section), b: null, similarity: null, text_similarity: null });
    else {
      rows.push(...matched(x, y));
      added(y + 1);
    }
  });
  return { sections: rows, ...countsOf(rows) };
}

/** Worked out once for a pair: tasks are matched on the sections too. */
const oneWay = oncePerPair(diffOneWay);

function countsOf(rows: readonly SectionMatch[]): Omit<SectionDiff, 'sections'> {
  const status = (one: SectionMatch['status']): number => rows.filter((row) => row.status === one).length;
  const change = (one: SectionChange): number => rows.filter((row) => row.changes.includes(one)).length;
  return {
    kept: status('kept'),
    renamed: change('renamed'),
    renumbered: change('renumbered'),
    moved: change('moved'),
    added: status('added'),
    dropped: status('dropped'),
  };
}

/** The rows in the order of the other outline. */
function flip({ sections }: SectionDiff): SectionDiff {
  const turned = sections.map(
    (one): SectionMatch => ({
      ...one,
      a: one.b,
      b: one.a,
      status: one.status === 'added' ? 'dropped' : one.status === 'dropped' ? 'added' : one.status,
    }),
  );
  const rows = inOrderOfA(turned, (x: SectionPlace, y: SectionPlace) => x.start - y.start);
  return { sections: rows, ...countsOf(rows) };
}

/**
 * The outlines of two plans beside each other: which sections are kept, renamed, renumbered, moved under another one, added or dropped.
 *
 * @returns each section of either plan exactly once
 * @example 三、主要任务 (2017) ↔ 三、主要任务 (2025): kept; (二)强化要素保障 ↔ 5.强化核心要素供给: renamed, renumbered
 */
export function diffSections(a: Extraction, b: Extraction): SectionDiff {
  return eitherWay(a, b, oneWay, flip);
}
