import { NOTICE_ENDS, ORGAN_ENDS, TITLE_ENDS } from '../rules/lexicons/headings.js';

const TRAILER = String.raw`(?: ?\([^()]{2,40}\)){0,2}[”》]?$`;
const PLAN_TITLE = new RegExp(`(?:${TITLE_ENDS.join('|')})${TRAILER}`, 'u');
const NOTICE_TITLE = new RegExp(`(?:${NOTICE_ENDS.join('|')})${TRAILER}`, 'u');
const TITLE_THEN_BODY = new RegExp(
  `^([^。;:!?]{5,90}?(?:${TITLE_ENDS.join('|')})(?:\\([^()]{2,30}\\))?)(?= ?(?:为了?|根据|按照|依据|为贯彻|现将|本)[^\\s])`,
  'u',
);
const DATE_LINE =
  /^[([]?(?:\d{4}|[二〇○零一三四五六七八九O0]{4}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日月]?)?[)\]]?$/u;
const DOCUMENT_NUMBER = /^[^\s。,;:]{1,16}[〔[(【](?:19|20)\d{2}[〕\])】] ?第? ?\d{1,4} ?号$/u;
const ORGANS = new RegExp(`(?:${ORGAN_ENDS.join('|')})(?: {1,4}[^ ]{2,30})?$`, 'u');

/** 「…实施方案」: a plan's own title in one line, perhaps with its years or 征求意见稿 in brackets. */
export function isPlanTitle(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 90 &&
    !/[。;!?]/u.test(text) &&
    !/^[^(《“]*[:,]/u.test(text) &&
    PLAN_TITLE.test(text) &&
    !isNoticeTitle(text)
  );
}
/** 「…关于印发…的通知」 */
export function isNoticeTitle(text: string): boolean {
  return text.length >= 6 && text.length <= 120 && !/[。;!?]/u.test(text) && NOTICE_TITLE.test(text) && /关于|印发|转发|公布/u.test(text);
}
/** 「2023年4月23日」, also 二〇〇四年六月二十六日 and slips such as 2026月3月26日 */
export function isDateLine(text: string): boolean {
  return text.length <= 20 && (DATE_LINE.test(text) || /^\d{4}[年月]\d{1,2}月\d{1,2}日$/u.test(text));
}
/** 「某政办发〔2023〕26号」 */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 30 && DOCUMENT_NUMBER.test(text);
}
/** 「某县人民政府办公室」: a line that is the name of an organ */
export function isOrganLine(text: string): boolean {
  return text.length >= 3 && text.length <= 60 && !/[。,;:!?\d]/u.test(text) && ORGANS.test(text);
}
/** 「各乡镇人民政府，县政府直属各单位：」 */
export function isSalutation(text: string): boolean {
  return text.length <= 200 && /:$/u.test(text) && /^各|[,、]各|政府|单位|部门|委员会|代表/u.test(text) && !/。/u.test(text);
}
/** How much of a line is a title that runs on into the preamble (…实施方案为牢牢把握…); 0 for none. */
export function titleBeforeBody(text: string): number {
  return TITLE_THEN_BODY.exec(text.slice(0, 140))?.[1]?.length ?? 0;
}
