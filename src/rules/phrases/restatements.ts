import { phraseTable } from '../../model/phrase-rule.js';

/** Words that tell whether two mentions are one commitment. */
export const RESTATEMENT = phraseTable('restatement', {
  brings: {
    summary: 'Doings whose result is a number of new things: 培育120家 is 新增120家, 达到120家 is not',
    pattern: /新增|培育|引进|招引|建成|新建|创建|打造|认定|培养/u,
    examples: ['培育', '新认定', '招引落地'],
    refusals: ['达到', '改造'],
  },
  placeHeading: {
    summary: "Headings that are a place's or a body's: what stands under two of them are two places' commitments",
    pattern: /(?:镇|乡|街道|[市县区]|管委会|园区)$/u,
    examples: ['石浦镇', '开发区管委会', '东部街道'],
    refusals: ['主要目标', '乡村振兴'],
  },
});
