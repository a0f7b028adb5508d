import { COMPARING } from '../../rules/phrases/comparing.js';

/** What a commitment's verb says of its number, besides how it is measured. */
export interface Deed {
  readonly action: string | null;
  readonly stage: string | null;
  /** does away with the thing: 关闭15家 */
  readonly removes: boolean;
  /** takes in what is there already: 改造提升 */
  readonly improves: boolean;
  /** makes what was not there: 新建, 建成 */
  readonly builds: boolean;
  /** the amount comes on top: 增加100亿元 */
  readonly adds: boolean;
}

/** Stages that one thing goes through: a project signed is not yet one begun, a title applied for is not one won. */
const STAGES: readonly (readonly [stage: string, verbs: RegExp])[] = [
  ['completed', COMPARING.completed],
  ['started', COMPARING.started],
  ['attracted', COMPARING.attracted],
  ['won', COMPARING.won],
  ['applied', COMPARING.applied],
];
/** Stages that only a part of the things gets to, beside a verb that names none. */
const PARTIAL: ReadonlySet<string | null> = new Set<string | null>(['completed', 'started', 'applied']);

/** @example deedOf('新建改造') improves; deedOf('引进并开工建设') is of the stage started; deedOf(null) says nothing */
export function deedOf(action: string | null): Deed {
  const verb = action ?? '';
  return {
    action,
    stage: STAGES.find(([, verbs]) => verbs.test(verb))?.[0] ?? null,
    removes: COMPARING.removes.test(verb),
    improves: COMPARING.improves.test(verb),
    builds: COMPARING.builds.test(verb),
    adds: COMPARING.adds.test(verb),
  };
}

/** Works only on things that exist already. */
const mends = ({ improves, builds }: Deed): boolean => improves && !builds;

/**
 * How far two verbs are apart: 0 for one verb, 0.25 for another one, 1 for a deed of another sort or a stage that only one names, null for
 * opposite deeds, for two stages, and for what is built beside what is only mended.
 *
 * @example 培育, 创建 → 0.25; 新建, 新建改造 → 1; 安排, 增加 → 1; 实施, 投产 → 1; 开工, 投产 → null; 新增, 关闭 → null; 建成, 改造提升 → null
 */
export function deedCost(a: Deed, b: Deed): number | null {
  if (a.action === b.action) return 0;
  const both = a.action !== null && b.action !== null;
  if ((a.stage !== null && b.stage !== null && a.stage !== b.stage) || (both && a.removes !== b.removes)) return null;
  if (mends(a) ? b.builds && !b.improves : mends(b) && a.builds && !a.improves) return null;
  const partly = a.stage !== b.stage && (PARTIAL.has(a.stage) || PARTIAL.has(b.stage));
  return partly || a.adds !== b.adds || a.removes !== b.removes || (both && a.improves !== b.improves) ? 1 : 0.25;
}
