import { phraseTable } from '../../model/phrase-rule.js';

/** What stands right beside a number and its unit, in folded text. */
export const SHAPE = phraseTable('shape', {
  rank: { summary: 'A rank: (全国)前(10名)', pattern: /前$/u, examples: ['全国前'], refusals: ['前列', '全国'] },
  notRank: {
    summary: 'A 前 that is part of a time or of another word: (6月底)前',
    pattern: /(?:年|月|日|底|末|目|以|之|提|超)前$/u,
    examples: ['6月底前', '提前'],
    refusals: ['全国前', '进入前'],
  },
  ordinal: { summary: 'An ordinal: 第(3位)', pattern: /第$/u, examples: ['全省第'], refusals: ['全省前', '第一'] },
  range: {
    summary: 'What stands between the two ends of a range: (5)至(8家)',
    pattern: /^(?:[-—–~～]{1,2}|至|到|−)/u,
    examples: ['-8', '至8家', '——8'],
    refusals: ['、8家', '达到'],
  },
  more: { summary: 'A bit more than the number says: (30)余', pattern: /[余多]/u, examples: ['余', '多'], refusals: ['个', '来'] },
  moreThanUnits: {
    summary: 'A bit more than the units say: (3万)多',
    pattern: /^[余多](?!元|样)/u,
    examples: ['多人', '余'],
    refusals: ['多元', '多样'],
  },
  moreAtEnd: {
    summary: 'A number that ends with a bit more',
    pattern: /[余多]$/u,
    examples: ['30余', '3万多'],
    refusals: ['30余家', '30'],
  },
  remark: {
    summary: 'A remark between the unit and its comparator: 40万套(含宿舍床位)以上',
    pattern: /^\([^()]{1,20}\)(?=(?:及|或|和)?以[上下内]|左右)/u,
    examples: ['(含宿舍床位)以上', '(含)左右'],
    refusals: ['(含宿舍床位)', '以上(含)'],
  },
});
