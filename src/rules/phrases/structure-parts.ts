/** Words that show which part of the file a paragraph is. Layout: GB/T 9704-2012. Texts are folded. */
import { phraseTable } from '../../model/phrase-rule.js';
import { NOTICE_ENDS, ORGAN_ENDS, TITLE_ENDS } from '../lexicons/headings.js';

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const ORGAN = `[一-龥]{2,24}?(?:${ORGAN_ENDS.join('|')})`;
const DAY = '\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日';
const TRAILER = String.raw`(?: ?\([^()]{2,40}\)){0,2}[”》]?$`;

/** Lines of a document's front and back matter. */
export const DOCUMENT_LINE = phraseTable('document-line', {
  planTitle: {
    summary: "The end of a plan's own title, with its years or 征求意见稿 in brackets behind it",
    pattern: new RegExp(`(?:${TITLE_ENDS.join('|')})${TRAILER}`, 'u'),
    examples: ['某县制造业高质量发展行动方案', '某市“十四五”规划(征求意见稿)'],
    refusals: ['某县人民政府', '行动方案的通知'],
  },
  noticeTitle: {
    summary: "The end of a covering notice's title: …的通知",
    pattern: new RegExp(`(?:${NOTICE_ENDS.join('|')})${TRAILER}`, 'u'),
    examples: ['关于印发某县行动方案的通知'],
    refusals: ['某县行动方案'],
  },
  noticeWord: {
    summary: "A word that every notice's title has: 关于, 印发, 转发, 公布",
    pattern: /关于|印发|转发|公布/u,
    examples: ['关于做好就业工作的通知'],
    refusals: ['紧急通知'],
  },
  handsOn: {
    summary: 'A notice that hands a document on is not the plan: 印发, 转发',
    pattern: /印发|转发/u,
    examples: ['关于印发某县行动方案的通知'],
    refusals: ['关于做好就业工作的通知'],
  },
  announces: {
    summary: 'A line of a covering notice: 关于印发',
    pattern: /关于印发/u,
    examples: ['某县人民政府关于印发某县行动方案的通知'],
    refusals: ['关于加快发展的意见'],
  },
  titleThenBody: {
    summary: 'A title that runs on into the preamble: …实施方案为牢牢把握…',
    pattern: new RegExp(
      `^([^。;:!?]{5,90}?(?:${TITLE_ENDS.join('|')})(?:\\([^()]{2,30}\\))?)(?= ?(?:为了?|根据|按照|依据|为贯彻|现将|本)[^\\s])`,
      'u',
    ),
    examples: ['某县制造业发展实施方案为加快发展,制定本方案。'],
    refusals: ['某县制造业发展实施方案', '加快实施方案编制'],
  },
  date: {
    summary: 'A date as a line of its own, in digits or Chinese numerals, also with a slip (2026年3月26)',
    pattern: new RegExp(
      `^[([]?(?:\\d{4}|[二〇○零一三四五六七八九O0]{4}) ?年 ?(?:\\d{1,2}|${HAN_NUMBER}) ?月 ?(?:(?:\\d{1,2}|${HAN_NUMBER}) ?[日月]?)?[)\\]]?$`,
      'u',
    ),
    examples: ['2023年4月23日', '二〇〇四年六月二十六日', '(2023年4月)'],
    refusals: ['2023年4月23日前完成', '4月23日'],
  },
  slippedDate: {
    summary: 'A date with 月 where 年 should stand: 2026月3月26日',
    pattern: /^\d{4}[年月]\d{1,2}月\d{1,2}日$/u,
    examples: ['2026月3月26日'],
    refusals: ['2026月3月26日印发'],
  },
  documentNumber: {
    summary: 'A document number as a line of its own: 某政办发〔2023〕26号',
    pattern: /^[^\s。,;:]{1,16}[〔[(【](?:19|20)\d{2}[〕\])】] ?第? ?\d{1,4} ?号$/u,
    examples: ['某政办发〔2023〕26号', '某政发(2021)第3号'],
    refusals: ['根据某政发〔2021〕3号文件', '2023年第26号'],
  },
  organ: {
    summary: 'A line that ends in the name of an organ',
    pattern: new RegExp(`(?:${ORGAN_ENDS.join('|')})(?: {1,4}[^ ]{2,30})?$`, 'u'),
    examples: ['某县人民政府办公室', '某县人民政府'],
    refusals: ['某县实施方案'],
  },
  addressee: {
    summary: 'Who a notice is addressed to: 各乡镇人民政府, 县直各单位',
    pattern: /^各|[,、]各|政府|单位|部门|委员会|代表/u,
    examples: ['各乡镇人民政府:', '县直有关单位:', '各位代表:'],
    refusals: ['主要目标:'],
  },
  label: {
    summary: 'A label that opens a line of its own: 责任单位:, 注:, 来源:',
    pattern:
      /^(?:责任单位|牵头单位|配合单位|牵头部门|责任部门|负责部门|完成时限|注\d?|附注|来源)[:]|^[(\[](?:责任单位|牵头单位|责任部门|牵头部门)/u,
    examples: ['责任单位:县发改局', '注1:本表', '(牵头单位:县工信局)'],
    refusals: ['责任单位要加强领导', '注重实效:'],
  },
});

/** Which part of the file a paragraph is. */
export const PART_WORD = phraseTable('part', {
  inlineFirst: {
    summary: 'The first heading inside a paragraph, where line breaks are lost',
    pattern: /[。;:)] ?(?:一、|第一章|第一节|\(一\))/u,
    examples: ['制定本方案。一、总体要求', '如下: (一)目标'],
    refusals: ['一、总体要求', '的一、二产业'],
  },
  attachment: {
    summary: 'The remark of attachments, or the caption of an annex: 附件:, 附表2',
    pattern: /^附 ?[件表][\s\d一二三四五六七八九十]{0,4}(?:[:.、]|$)/u,
    examples: ['附件', '附件:1.任务分工表', '附表2', '附件一:'],
    refusals: ['附件齐全的', '附近'],
  },
  attachmentList: {
    summary: 'A numbered list of attachments begins: 附件:1.',
    pattern: /^附[件表]:?1[.、]/u,
    examples: ['附件:1.任务分工表', '附件1.任务分工表'],
    refusals: ['附件:任务分工表', '附件2.任务分工表'],
  },
  attachmentAlone: {
    summary: 'A caption of an annex without its title: 附件2',
    pattern: /^附[件表录]\d{0,2}[:.]?$/u,
    examples: ['附件2', '附表', '附录1:'],
    refusals: ['附件2:任务分工表'],
  },
  closing: {
    summary: 'What stands behind a document: 此件公开发布, 抄送, 联系人',
    pattern: /^\(?此件|^抄送|^主送|^\(?联系人|^\(本文有删减\)|发布,?征求意见|^(?:主题词|印发|公开方式)/u,
    examples: ['(此件公开发布)', '抄送:县委办公室', '联系人:张三'],
    refusals: ['加强联系人才', '各乡镇人民政府'],
  },
  issued: {
    summary: 'The day on which a document was printed or made known, at its end',
    pattern: /\d{4}年\d{1,2}月\d{1,2}日(?:印发|发布)/u,
    examples: ['某县人民政府办公室2023年4月23日印发'],
    refusals: ['2023年4月23日起施行'],
  },
  noTitleHalf: {
    summary: 'A line that is no half of a title: it begins with a bracket, is a number, or names the kind of paper',
    pattern: /^[(\[〔]|^\d+$|文件$/u,
    examples: ['(征求意见稿)', '12', '某县人民政府文件'],
    refusals: ['某县人民政府关于加快发展'],
  },
  titleGoesOn: {
    summary: 'A line that only the second half of a title begins with: 和, 与, 及, 暨',
    pattern: /^(?:和|与|及|暨)/u,
    examples: ['和2035年远景目标纲要', '暨三年行动计划'],
    refusals: ['某县三年行动计划'],
  },
  titleBehindOrgan: {
    summary: 'What a title goes on with behind the organ that gives it: 2024年工作计划, 关于…的意见',
    pattern: /^(?:\d{4}年|关于)/u,
    examples: ['2024年工作计划', '关于加快发展的实施意见'],
    refusals: ['某县工作计划'],
  },
  titleOfPlace: {
    summary: 'A line that is the place or the year of the report whose title stands below it: 某市, 2024年, 某市2024年',
    pattern: /^(?=.)(?:[一-龥]{2,8}[省市县区州盟旗])?(?:\d{4}年)?$/u,
    examples: ['某某市', '2024年', '某某县2024年'],
    refusals: ['某某市政府', '2024年工作', ''],
  },
  reportTitle: {
    summary: 'The title of a work report, perhaps with its year or its place',
    pattern: /^(?:[一-龥]{2,8}[省市县区州盟旗])?(?:\d{4}年)?政府工作报告$/u,
    examples: ['政府工作报告', '2024年政府工作报告'],
    refusals: ['工作报告', '关于政府工作报告的决议'],
  },
  subtitle: {
    summary: 'A bracket below a title that belongs to it: its years or the state of its text',
    pattern: /\d{4}年?[-—–～至]|^\(\d{4}年(?:度)?\)$|稿|试行|修订\)/u,
    examples: ['(2021-2025年)', '(2024年度)', '(征求意见稿)', '(试行)'],
    refusals: ['(某县人民政府)'],
  },
  adoption: {
    summary: 'A bracket below a title that tells when it was adopted',
    pattern: /通过|月/u,
    examples: ['(2021年3月1日某县第十八届人民代表大会通过)'],
    refusals: ['(2021-2025年)'],
  },
});

/** A covering notice run together with its plan. */
export const FUSED_NOTICE = phraseTable('fused-notice', {
  head: {
    summary: 'Number, title and addressees of a covering notice, in one run',
    pattern: new RegExp(
      `^(?<number>[^\\s。,;:〔]{1,16}[〔\\[(]\\d{4}[〕\\])] ?第?\\d{1,4} ?号)? ?(?<head>${ORGAN}关于(?:印发|转发|公布)` +
        `[《“]?(?<title>[^《》。;]{4,80}?)[》”]?的通知) ?(?<to>各[^。]{2,200}?:|[^。]{2,200}?单位:)?`,
      'u',
    ),
    examples: ['某政发〔2022〕3号某县人民政府关于印发某县实施意见的通知各乡镇人民政府:现印发给你们'],
    refusals: ['某县实施意见', '各乡镇人民政府:现印发给你们'],
  },
  signature: {
    summary: 'Its signature and date, behind the end of a sentence',
    pattern: new RegExp(`(?<=[。)] ?)(?<organ>${ORGAN}) ?(?<day>${DAY}) ?(?:\\([^()]{2,20}\\))? ?`, 'u'),
    examples: ['请认真贯彻执行。某县人民政府2022年3月9日某县实施意见'],
    refusals: ['某县人民政府2022年3月9日', '请认真贯彻执行。2022年3月9日'],
  },
});
