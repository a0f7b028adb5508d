import { DOCUMENT_LINE } from '../rules/phrases/structure-parts.js';

/** 「…实施方案」: a plan's own title in one line, perhaps with its years or 征求意见稿 in brackets. */
export function isPlanTitle(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= 90 &&
    !/[。;!?]/u.test(text) &&
    !/^[^(《“]*[:,]/u.test(text) &&
    DOCUMENT_LINE.planTitle.test(text) &&
    !isNoticeTitle(text)
  );
}
/** 「…关于印发…的通知」 */
export function isNoticeTitle(text: string): boolean {
  return (
    text.length >= 6 &&
    text.length <= 120 &&
    !/[。;!?]/u.test(text) &&
    DOCUMENT_LINE.noticeTitle.test(text) &&
    DOCUMENT_LINE.noticeWord.test(text)
  );
}
/** 「2023年4月23日」, also 二〇〇四年六月二十六日 and slips such as 2026月3月26日 */
export function isDateLine(text: string): boolean {
  return text.length <= 20 && (DOCUMENT_LINE.date.test(text) || DOCUMENT_LINE.slippedDate.test(text));
}
/** 「某政办发〔2023〕26号」 */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 30 && DOCUMENT_LINE.documentNumber.test(text);
}
/** 「某县人民政府办公室」: a line that is the name of an organ */
export function isOrganLine(text: string): boolean {
  return text.length >= 3 && text.length <= 60 && !/[。,;:!?\d]/u.test(text) && DOCUMENT_LINE.organ.test(text);
}
/** 「各乡镇人民政府，县政府直属各单位：」 */
export function isSalutation(text: string): boolean {
  return text.length <= 200 && /:$/u.test(text) && DOCUMENT_LINE.addressee.test(text) && !/。/u.test(text);
}
/** How much of a line is a title that runs on into the preamble (…实施方案为牢牢把握…); 0 for none. */
export function titleBeforeBody(text: string): number {
  return DOCUMENT_LINE.titleThenBody.exec(text.slice(0, 140))?.[1]?.length ?? 0;
}
