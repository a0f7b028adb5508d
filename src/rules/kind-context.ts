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
  /** its section says who or what qualifies */
  readonly conditions: boolean;
  /** its section or document offers support, and it is a ceiling there, or a sum that nobody is to reach */
  readonly offered: boolean;
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
    id: 'kind-context-standing-ahead',
    summary: 'How many people or how much land a place has is a goal behind a deadline: 到2027年,…其中常住人口32.5万人',
    where: ['ahead'],
    rules: ['kind-fact-standing'],
    gives: 'target',
    decides: 'stated',
    examples: ['到2027年,县城常住人口约32.5万人。'],
    refusals: ['户籍人口52万人。'],
  },
  {
    id: 'kind-context-principle-dated',
    summary: 'A ceiling in principle is a goal where a deadline governs it: 到2027年,层级原则上控制在三级以内',
    where: ['ahead'],
    rules: ['kind-principle-ceiling'],
    gives: 'target',
    decides: 'stated',
    examples: ['到2027年,管理层级原则上控制在3级以内。'],
    refusals: ['管理层级原则上控制在3级以内。'],
  },
  {
    id: 'kind-context-conditions',
    summary: 'Where a section says who or what qualifies, what would be a goal elsewhere is a condition',
    where: ['conditions'],
    kinds: ['target'],
    gives: 'threshold',
    decides: 'stated',
    examples: ['一、基本条件\n办公面积不少于1200平方米。'],
    refusals: ['一、重点任务\n办公面积不少于1200平方米。'],
  },
  {
    id: 'kind-context-offered',
    summary: 'Where support is offered, a ceiling, or a sum that nobody is to reach, is what is offered: 单个企业最多2人, 博士每月1600元',
    where: ['offered'],
    kinds: ['target'],
    gives: 'incentive',
    decides: 'stated',
    examples: ['一、扶持政策\n博士每月1600元。'],
    refusals: ['一、扶持政策\n培育龙头企业9家。'],
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
