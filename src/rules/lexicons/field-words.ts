/** A word at an end of a phrase that says how its number is meant. */
export interface FieldWord {
  readonly word: string;
  readonly field: 'average' | 'yoy' | 'cumulative' | 'respectively';
  /** at the right end only */
  readonly ends: boolean;
  /** also at the end of an indicator, where a verb of growth stood behind it */
  readonly trailing: boolean;
}

/** Words that set a field of the quantity and are no part of its indicator: 年均增长8%, 累计培训3万人. */
export const FIELD_WORDS: readonly FieldWord[] = [
  { word: '年均', field: 'average', ends: false, trailing: true },
  { word: '年平均', field: 'average', ends: false, trailing: false },
  { word: '同比', field: 'yoy', ends: false, trailing: true },
  { word: '累计', field: 'cumulative', ends: false, trailing: true },
  { word: '分别', field: 'respectively', ends: false, trailing: true },
  { word: '双双', field: 'respectively', ends: false, trailing: true },
  { word: '依次', field: 'respectively', ends: false, trailing: false },
  { word: '各', field: 'respectively', ends: true, trailing: false },
  { word: '分批', field: 'respectively', ends: true, trailing: false },
];
