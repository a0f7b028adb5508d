import { phraseTable } from '../../model/phrase-rule.js';

/** Words in a name that show that it may be more than a name. */
export const DOUBT = phraseTable('doubt', {
  clause: {
    summary: 'A verb of being, reaching or doing within a name: it may be a clause',
    pattern: /(?:是|达到|实现|完成|进行|得到|力争|确保|继续|要|已|均|共|为)(?=[一-龥]{2})|(?:了|着|过)(?=$|[一-龥])|的$/u,
    examples: ['项目达到形象进度', '我们要用心守护'],
    refusals: ['规上工业总产值', '博士后工作站'],
  },
});
