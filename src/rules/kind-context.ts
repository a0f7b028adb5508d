import type { Kind } from '../model/record.js';

/** What is known of the place where a quantity stands. */
export interface KindContext {
  /** a deadline stands before it in its sentence */
  readonly ahead: boolean;
  /** its section sets goals */
  readonly goals: boolean;
  /** the sentence speaks of the past where it stands */
  readonly past: boolean;
  /** the section looks back */
  readonly retrospective: boolean;
  /** it is the number that a change starts from (由120家增至200家) */
  readonly changesFrom: boolean;
}

/**
 * One step from the kind that the words of a sentence say to the kind that it has where it stands. Steps are taken in the order of the
 * list.
 */
export interface KindContextRow {
  readonly id: string;
  readonly summary: string;
  /** any of these holds */
  readonly where: readonly (keyof KindContext)[];
  /** only where one of these rules decided */
  readonly rules?: readonly string[];
  /** only where the kind is one of these so far */
  readonly kinds?: readonly Kind[];
  readonly gives: Kind;
  /** `stated`: what the sentence intends; `tense`: what is made of it by the time that it speaks of */
  readonly decides: 'stated' | 'tense';
  /** sentences of which every quantity gets this kind by this step */
  readonly examples: readonly string[];
  /** sentences that it leaves alone */
  readonly refusals: readonly string[];
}

export const KIND_CONTEXT: readonly KindContextRow[] = [
  {
    id: 'kind-context-intended',
    summary: 'Words of having reached are a goal behind a deadline or in a section of goals: 到2025年,…已建成20家',
    where: ['ahead', 'goals'],
    rules: ['kind-fact-past'],
    gives: 'target',
    decides: 'stated',
    examples: ['到2027年,园区已建成3个。'],
    refusals: ['目前,已建成园区3个。'],
  },
  {
    id: 'kind-context-past',
    summary: 'What is told of the past is a fact, whatever it would be else: 2020年,全县新增企业20家',
    where: ['past'],
    kinds: ['target'],
    gives: 'fact',
    decides: 'tense',
    examples: ['五年来,全县新增企业20家,产值增长10%。'],
    refusals: ['五年来,全县新增企业20家。到2027年,再新增企业30家。'],
  },
  {
    id: 'kind-context-retrospective',
    summary: 'In a section that looks back everything is a fact',
    where: ['retrospective'],
    gives: 'fact',
    decides: 'tense',
    examples: ['一、2025年工作回顾\n新增企业20家。'],
    refusals: ['一、下一步工作安排\n到2027年,新增企业20家。'],
  },
  {
    id: 'kind-context-change-from',
    summary: 'The number that a change starts from is what is there: 由120家增加到200家',
    where: ['changesFrom'],
    gives: 'fact',
    decides: 'tense',
    examples: ['企业由120家增加到200家。'],
    refusals: ['企业增加到200家。'],
  },
];
