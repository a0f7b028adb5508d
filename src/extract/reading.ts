import type { Anchor, Designation } from '../model/mention.js';
import { passagesOf, type Passage, type Plan } from '../model/tree.js';
import { viewOf, type View } from '../model/view.js';
import { findNumerals, type Numeral } from '../normalise/number.js';
import { splitSentences } from '../segment/sentences.js';
import type { Stretch } from '../model/span.js';
import { findDesignations } from './account/designations.js';
import { looksBack, type Frame } from './frames.js';
import { timesOf, timeCandidates, type TimeCandidate, type TimeMatch } from './times/times.js';

/**
 * A passage with all that can be read off it without knowing what is looked for: each part is made when it is first asked for, and once.
 * Every extractor gets the same readings, so no passage is read twice. Offsets are those of `view.text`.
 */
export class Reading {
  readonly passage: Passage;
  readonly source: string;
  /** what the part that it stands in is; null before the document's frames are known */
  frame: Frame | null = null;
  #view: View | undefined;
  #headingEnd: number | undefined;
  #numerals: readonly Numeral[] | undefined;
  #sentences: readonly Stretch[] | undefined;
  #candidates: readonly TimeCandidate[] | undefined;
  #retrospective: boolean | undefined;
  #anchor: Anchor | undefined;
  #times: readonly TimeMatch[] | undefined;
  #designations: readonly Designation[] | undefined;

  constructor(source: string, passage: Passage) {
    this.source = source;
    this.passage = passage;
  }

  get view(): View {
    this.#view ??= viewOf(this.source, this.passage.ranges);
    return this.#view;
  }

  get text(): string {
    return this.view.text;
  }

  /** how much of the text is the heading that the paragraph runs on from, or that it is */
  get headingEnd(): number {
    const { ranges, headingRanges } = this.passage;
    this.#headingEnd ??= headingRanges > 0 ? viewOf(this.source, ranges.slice(0, headingRanges)).text.length : 0;
    return this.#headingEnd;
  }

  get numerals(): readonly Numeral[] {
    this.#numerals ??= findNumerals(this.text);
    return this.#numerals;
  }

  get sentences(): readonly Stretch[] {
    this.#sentences ??= splitSentences(this.text);
    return this.#sentences;
  }

  /** stretches that are written as times, whatever they are counted from */
  get timeCandidates(): readonly TimeCandidate[] {
    this.#candidates ??= timeCandidates(this.text);
    return this.#candidates;
  }

  /** the part looks back: nothing in it is a deadline */
  get retrospective(): boolean {
    if (this.frame) return this.frame.past;
    this.#retrospective ??= looksBack(this.passage.path);
    return this.#retrospective;
  }

  /** Time expressions with their dates; `anchor` is what relative ones are counted from, one for a document. */
  times(anchor: Anchor): readonly TimeMatch[] {
    if (this.#times === undefined || this.#anchor !== anchor) {
      const context = { retrospective: this.retrospective, cell: this.passage.kind === 'cell' };
      this.#times = timesOf(this.view, anchor, context, this.timeCandidates);
      this.#anchor = anchor;
      this.#designations = undefined;
    }
    return this.#times;
  }

  /** Stretches whose numerals are no quantities. */
  designations(anchor: Anchor): readonly Designation[] {
    const times = this.times(anchor);
    this.#designations ??= findDesignations(this.view, times);
    return this.#designations;
  }
}

/** A document as every extractor gets it. */
export interface PlanReading {
  readonly source: string;
  readonly plan: Plan;
  /** all passages in document order */
  readonly passages: readonly Reading[];
}

/** Reads a document's passages; nothing of them is worked out before it is asked for. */
export function readPlan(source: string, plan: Plan): PlanReading {
  return { source, plan, passages: passagesOf(plan).map((passage) => new Reading(source, passage)) };
}

/** Is the passage the plan's own text: its body or an annex, and not its title? */
export function isPlanText({ kind, part }: Passage): boolean {
  return kind !== 'title' && (part === 'body' || part === 'annex');
}
