import { phraseTable } from '../../model/phrase-rule.js';

/** Words of a place's names that stand for it elsewhere. */
export const PLACE_PHRASE = phraseTable('place', {
  feature: {
    summary: 'What a river, a road or a township is called behind a name: no county of that name',
    pattern: /^(?:[镇乡村河江路桥堤]|街道|大道|流域|水库)/u,
    examples: ['镇卫生院', '街道', '河堤'],
    refusals: ['县政府', '经济'],
  },
  numberShortForm: {
    summary: 'The short form of a place that a document number begins with: 象 of 象政办发〔2023〕5号',
    pattern: /^(?<place>[一-龥])(?=[一-龥]{1,8}[〔\[(])/u,
    examples: ['象政办发〔2023〕5号', '甬政发(2021)12号'],
    refusals: ['〔2023〕5号', '发〔2023〕5号'],
  },
});
