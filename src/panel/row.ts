import type { Extraction } from '../model/extraction.js';
import type { PlaceLineage } from '../normalise/place.js';
import type { Choice } from './choice.js';
import type { PanelLevel, Series } from './series.js';
import type { PanelValue } from './value.js';

/** A place's rank among those of its level in the same year. */
export interface Rank {
  /** 1 is the best by the indicator's direction, the largest where it has none; equal values share a rank */
  readonly rank: number;
  /** so many places are ranked */
  readonly of: number;
}

/** How a value differs from the one of the year before. */
export interface ChangeOnYear {
  /** null where the panel has none */
  readonly previous: number | null;
  /** in the row's unit; of rates percentage points */
  readonly change: number | null;
  /** in %; of amounts only, from a positive one */
  readonly change_pct: number | null;
}

/** One value of one place. */
export interface PanelRow {
  readonly series: Series;
  readonly level: PanelLevel;
  /** the document's own, which knows a user's places */
  readonly lineage: PlaceLineage;
  readonly choice: Choice;
  readonly plan: Extraction;
  readonly value: PanelValue;
  readonly rank: Rank | null;
  readonly change: ChangeOnYear | null;
}
