import { phraseTable } from '../model/phrase-rule.js';
import type { SectionRole } from '../model/record.js';

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'u');

/** Roles in the order in which a title is asked for them: 目标任务 sets goals, 政策保障 safeguards. */
export const ROLE_ORDER = [
  'notes',
  'closing',
  'review',
  'situation',
  'goals',
  'safeguards',
  'conditions',
  'measures',
  'work',
  'tasks',
] as const satisfies readonly SectionRole[];

/**
 * What a part of a document is, by the words of its heading. Vocabulary: the customary headings of plans, measures and work reports
 * (GB/T 9704-2012 gives their layout, not their names).
 */
export const ROLE = phraseTable('frame', {
  notes: {
    summary: 'Notes to the text: 名词解释, 注释',
    pattern: /^(?:名词|术语|有关|相关)?(?:名词|术语|用语)?(?:解释|注释|附注|说明)$|^注:?$/u,
    examples: ['名词解释', '相关用语说明', '附注'],
    refusals: ['加强政策解释', '情况说明会'],
  },
  closing: {
    summary: 'Closing provisions: from when it holds, who interprets it',
    pattern:
      /^附则$|^其他(?:事项|规定|要求)?$|^(?:有关|相关|其他有关)事项$|^(?:施行|实施|执行|有效)(?:期限|日期|时间)$|^政策(?:兑现|衔接|执行)/u,
    examples: ['附则', '其他事项', '实施期限'],
    refusals: ['附则说明的项目', '其他产业'],
  },
  review: {
    summary: 'What was done and reached',
    pattern: /回顾|成就|成绩|成效|业绩|总结|进展|(?:完成|执行|落实|工作)情况|如期(?:实现|完成)|(?:圆满|胜利)(?:完成|收官)/u,
    examples: ['2025年工作回顾', '“十四五”时期工作情况', '取得的主要成效'],
    refusals: ['主要目标', '重点工作'],
  },
  situation: {
    summary: 'What is there and what the plan sets out from: 现状, 形势, 存在问题',
    pattern:
      /现状|形势|(?:发展|外部|国内外|宏观|面临)(?:的)?环境(?:$|[与和及、])|机遇|挑战|存在(?:的)?(?:主要|突出)?(?:问题|不足|短板)|(?:发展|现实|工作|产业)基础(?:$|[与和及、])|背景$/u,
    examples: ['发展现状', '面临形势', '发展基础和环境', '存在问题'],
    refusals: ['优化营商环境行动', '夯实产业基础能力'],
  },
  goals: {
    summary: 'What is to be reached',
    pattern: /目标|指标|任务书|愿景|预期/u,
    examples: ['主要目标', '“十五五”时期奋斗目标', '总体要求和主要目标'],
    refusals: ['重点任务', '保障措施'],
  },
  safeguards: {
    summary: 'What is to secure that it is done: 保障措施, 组织领导',
    pattern: any(
      '^(?:强化|加强|完善|健全|落实)?(?:组织|要素|政策|服务|资金|人才|制度|综合|实施|支撑|工作)?(?:和|与|、)?(?:保障|领导|组织实施)(?:措施|机制|体系|工作|条件)?$',
      '保障措施|组织(?:保障|领导|实施)|督[查导](?:考核|评估)|考核(?:评价|评估|机制)$',
    ),
    examples: ['保障措施', '组织实施', '加强组织领导', '督查考核'],
    refusals: ['保障性住房建设', '提升民生保障水平'],
  },
  conditions: {
    summary: 'Who or what qualifies, and norms: 申报条件, 支持对象, 建设标准',
    pattern:
      /^(?:基本|申报|申请|认定|建设|入驻|准入|支持|扶持|奖励|适用|评选|创建|遴选|享受)?(?:的)?(?:条件|资格|对象|范围|标准)(?:$|[与和及、])|应具备|基本要求$/u,
    examples: ['申报条件', '支持对象和范围', '基本条件', '应具备以下条件'],
    refusals: ['改善办学条件', '标准化建设', '扩大支持范围'],
  },
  measures: {
    summary: 'What is offered: rewards, subsidies, preferential terms',
    pattern:
      /(?:支持|扶持|奖励|优惠|激励|补贴|补助|奖补|资助)(?:措施|政策|标准|内容|办法|方式|力度|举措)|政策(?:措施|支持|内容)|^(?:若干)?政策$/u,
    examples: ['扶持政策', '支持措施', '奖励标准', '政策措施'],
    refusals: ['加大宣传力度', '政策保障'],
  },
  work: {
    summary: 'The work of a period: 2026年重点工作, 今年工作安排',
    pattern: /(?:重点|主要|各项|政府|今年|\d年)工作|工作(?:安排|部署|重点|任务|举措|要点|打算|建议|思路)|(?:任务|工作)部署/u,
    examples: ['2026年重点工作', '今年工作安排', '工作部署'],
    refusals: ['工作目标', '组织实施'],
  },
  tasks: {
    summary: 'What is to be done: 重点任务, 主要举措, 重点领域',
    pattern: /任务|举措|工程$|行动$|重点(?:领域|方向|项目)|(?:空间|区域)布局|^(?:主要|重点|工作|推进|具体)?措施$/u,
    examples: ['重点任务', '主要举措', '重点领域', '主要措施'],
    refusals: ['总体要求', '指导思想'],
  },
});

/** Words of a document's or a part's heading that say what kind it is and where it turns. */
export const FRAME = phraseTable('frame-of', {
  report: {
    summary: "The title of a report on work or on a plan's execution: its first parts look back, until one names what is ahead",
    pattern: /工作报告|(?:执行|完成)情况.{0,6}(?:与|和|及).{0,40}(?:计划|预算|安排).{0,10}报告|计划.{0,6}报告$/u,
    examples: ['2026年政府工作报告', '关于2024年国民经济和社会发展计划执行情况与2025年计划草案的报告'],
    refusals: ['某县工业发展行动方案', '可行性研究报告'],
  },
  speech: {
    summary: 'How the opening of a report on work shows what it is: 各位代表, 我代表县人民政府向大会报告工作',
    pattern: any(
      '各位代表[:,：，]|向大会(?:报告|作)|政府工作报告|作工作报告',
      '(?:^|\\n|\\\\n)\\s{0,8}(?:[一1][、.])?\\s{0,4}(?:[0-9]{4}年|过去[一-龥]{0,3}年|去年)[^。\\n]{0,8}工作(?:的)?回顾',
      '^[^。]{0,20}年[,，]?是[^。]{4,80}年。[^]{0,400}(?:一年来|过去(?:的)?一年|年来)[,，]',
    ),
    examples: [
      '各位代表：',
      '现在，我代表县人民政府向大会报告工作',
      '下面，我代表行署作工作报告',
      '2023年是极不平凡的一年。一年来，全县上下团结奋斗。',
      '一、2018年工作回顾',
    ],
    refusals: ['各位人大代表提出的建议', '各镇人民政府：'],
  },
  offers: {
    summary: 'The title of a document that offers support throughout: its parts are measures unless their headings say otherwise',
    pattern: any(
      '(?:支持|促进|扶持|鼓励|奖励|激励|加快|推动|推进|引进|优化|培育).{0,40}(?:若干|政策|具体)?(?:措施|政策|举措|规定|办法|细则)(?:\\(.{1,12}\\))?$',
      '若干(?:政策)?(?:措施|意见|政策|举措|规定)|(?:奖励|扶持|补贴|补助|资助|奖补|优惠)(?:政策|办法|细则|措施|意见)',
    ),
    examples: ['某县支持青创空间发展若干措施', '促进加工业发展若干政策', '人才奖励办法'],
    refusals: ['某县工业发展行动方案', '“十四五”规划', '工作规则'],
  },
  ahead: {
    summary: 'The title of a part that turns to what is to come although it names no year: 下一步工作, 今后五年, 主要目标任务',
    pattern:
      /^(?:关于|对)?今年(?!以来)|今后|未来|下一?步|明年|新的?一年|展望|(?:目标|任务|安排|部署|打算|建议|重点工作|主要工作|工作重点|总体要求)$/u,
    examples: ['下一步工作打算', '今后五年', '主要目标任务', '重点工作'],
    refusals: ['任务完成情况', '工作回顾', '同心协力开创新局面'],
  },
  guided: {
    summary: 'What a heading says its work is guided by is not what its part is: 以促进社会进步为目标',
    pattern:
      /以[^,。;:]{2,24}?为(?:目标|目的|重点|主线|任务|抓手|导向|基础|保障|标准|前提|核心)|(?:围绕|聚焦|对标|锚定|紧扣)[^,。;:]{0,16}?(?:目标|任务|指标)(?=[,、])/u,
    examples: ['以促进社会全面进步为目标', '围绕主要目标,做强实业'],
    refusals: ['主要目标', '目标任务'],
  },
  first: {
    summary: 'The first of the numbers that parts are counted by',
    pattern: /^[(（]?一[)）]?[、.]?$/u,
    examples: ['一、', '（一）'],
    refusals: ['一是', '——'],
  },
  counted: {
    summary: 'What counts on in the number of a part',
    pattern: /[0-9〇一二三四五六七八九十]{1,4}/u,
    examples: ['（十二）', '3.'],
    refusals: ['——', '（甲）'],
  },
  planName: {
    summary: 'The short name of a five-year plan within the words of a period',
    pattern: /[一二三四五六七八九十]{1,2}五/u,
    examples: ['“十五五”时期', '十四五'],
    refusals: ['2026年', '五年来'],
  },
  absolute: {
    summary: 'A period that names its years or its plan, not 全年 or 年内',
    pattern: /[0-9〇零一二三四五六七八九]{4}年|五[”"]?(?:时期|期间)?$/u,
    examples: ['2026年', '“十五五”时期'],
    refusals: ['全年', '年内'],
  },
  turns: {
    summary: 'How a paragraph opens that turns to the year that is to come: 今年是, 今年预期目标, 做好今年工作, 2026年',
    pattern: any(
      '^(?:做好|围绕|关于|根据|按照)?今年(?!以来|上半年|前)[^。;:]{0,20}(?:目标|工作|任务|要求|安排|部署|重点|要(?!素)|将|力争|计划|预期|是)',
      '^(?:新的一年|明年|下一步|今后)',
      '^[^。]{0,80}(?:做好今年|(?:今年|[0-9]{4}年)的?(?:政府)?(?:工作)?的?(?:总体要求|主要预期目标|预期目标|工作思路))',
    ),
    examples: ['今年是新规划的开局之年', '今年预期目标是', '做好今年工作'],
    refusals: ['去年,全县新增企业20家', '今年以来,新增企业20家', '今年,全流域遭遇严重干旱'],
  },
  turnsBack: {
    summary: 'How a paragraph opens that looks back: 过去一年, 一年来, 刚刚过去的一年, 回顾过去一年',
    pattern: /^(?:回顾)?(?:(?:刚刚)?过去的?[一-龥0-9]{0,4}年|[一二三四五两几]年来|去年)/u,
    examples: ['过去一年,工业振兴塑造新优势', '一年来,我们', '回顾过去的五年'],
    refusals: ['今年以来', '一年之计在于春'],
  },
  sets: {
    summary: 'A paragraph that sets the goals or the work of the year: 今年政府工作的总体要求是, 经济社会发展主要预期目标为, 做好今年工作',
    pattern: any(
      '^(?:[^。;]{0,30}?(?<!(?:完成|实现|达到|对照)[^。;]{0,12}))(?:总体要求|总体思路|工作思路|预期目标|奋斗目标)[^。;,]{0,8}?(?:是|为|:)',
      '^[^。;]{0,20}(?:做好|抓好)今年',
    ),
    examples: ['今年政府工作的总体要求是:坚持稳中求进', '经济社会发展的主要预期目标是', '做好今年工作,要'],
    refusals: ['较好完成了主要预期目标为先的任务', '今年是开局之年'],
  },
});
