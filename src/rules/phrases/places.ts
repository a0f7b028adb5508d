import { phraseTable } from '../../model/phrase-rule.js';

/** Words of a place's names that stand for it elsewhere. */
export const PLACE_PHRASE = phraseTable('place', {
  numberShortForm: {
    summary: 'The short form of a place that a document number begins with: 象 of 象政办发〔2023〕5号',
    pattern: /^(?<place>[一-龥])(?=[一-龥]{1,8}[〔\[(])/u,
    examples: ['象政办发〔2023〕5号', '甬政发(2021)12号'],
    refusals: ['〔2023〕5号', '发〔2023〕5号'],
  },
});
