import { phraseTable } from '../../model/phrase-rule.js';

/** What carries a deadline from a heading, a column or a sentence on to what stands below it (codebook §5). */
export const GOVERNANCE = phraseTable('governance', {
  goals: {
    summary: 'Titles of sections that set goals: a deadline that opens one governs to its end',
    pattern: /目标|指标|任务书/u,
    examples: ['发展目标', '主要指标'],
    refusals: ['总体要求', '重点任务'],
  },
  announcesList: {
    summary: 'How a sentence ends that announces a list; its deadline governs the items',
    pattern: /(?:[:：]|其中[:,]?|如下[。]?)$/u,
    examples: ['到2027年,实现以下目标:', '到2025年,新增企业50家,其中', '主要任务如下。'],
    refusals: ['到2027年,新增企业50家。'],
  },
  deadlineColumn: {
    summary: 'Headings of table columns that state the deadline of each row',
    pattern: /(?:完成|实施|办结|整改)?(?:时限|时间|期限|日期|年限|节点)(?:要求|安排)?$/u,
    examples: ['完成时限', '时间要求', '时间节点'],
    refusals: ['责任单位', '时间跨度大的项目'],
  },
  rowNumberColumn: {
    summary: 'Headings of table columns that only count the rows',
    pattern: /^(?:序号|编号|序次|号|No\.?)$/u,
    examples: ['序号', 'No.'],
    refusals: ['型号', '编号规则'],
  },
});
