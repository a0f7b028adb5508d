import { phraseTable } from '../../model/phrase-rule.js';

/**
 * Words of a passage's place in the document that tell what reaches it: the title of its section, the line before a list, the head of its
 * column.
 */
export const PASSAGE = phraseTable('passage', {
  goals: {
    summary: 'Titles of sections whose paragraphs set goals: a deadline that opens one governs to its end',
    pattern: /目标|指标|任务书/u,
    examples: ['主要目标', '发展指标', '任务书'],
    refusals: ['重点任务', '保障措施'],
  },
  ownYear: {
    summary: '当年 in a heading is the year of the document itself, which needs no saying',
    pattern: /^(?:当年|本年|全年)度?$/u,
    examples: ['当年', '本年度'],
    refusals: ['今年', '2026年'],
  },
  rowNumber: {
    summary: 'Heads of columns that only count the rows of a table',
    pattern: /^(?:序号|编号|序次|号|No\.?)$/u,
    examples: ['序号', 'No.'],
    refusals: ['项目编号', '门牌号'],
  },
  announcesList: {
    summary: 'The end of a sentence that announces a list: its deadline reaches the items',
    pattern: /(?:[:：]|其中[:,]?|如下[。]?)$/u,
    examples: ['到2025年,实现以下目标:', '其中', '主要任务如下。'],
    refusals: ['到2025年,建成园区10个。', '其中央企10家'],
  },
  deadlineColumn: {
    summary: 'Heads of columns that hold deadlines',
    pattern: /(?:完成|实施|办结|整改)?(?:时限|时间|期限|日期|年限|节点)(?:要求|安排)?$/u,
    examples: ['完成时限', '时间安排', '整改期限'],
    refusals: ['时间紧迫性', '责任单位'],
  },
  opensYear: {
    summary: 'The paragraph that opens the goals of a year: 今年政府工作的总体要求是',
    pattern:
      /^[^,。;:]{0,6}(?:今年|[0-9]{4}年)[^,。;:]{0,16}(?:总体要求|总体思路|指导思想|工作思路|主题|主线|工作)[^,。;:]{0,6}(?:是|为|:)/u,
    examples: ['今年政府工作的总体要求是:', '2024年全市经济工作的总体思路是'],
    refusals: ['今年政府工作做得好', '总体要求是'],
  },
  goesOnWithGoals: {
    summary: 'The paragraph that goes on with the goals themselves: 经济社会发展的主要预期目标是',
    pattern: /^[^,。;:0-9]{0,20}目标(?:是|为|:)/u,
    examples: ['经济社会发展的主要预期目标是:', '主要预期目标为'],
    refusals: ['2025年主要目标是', '确定这些目标,体现了'],
  },
});
