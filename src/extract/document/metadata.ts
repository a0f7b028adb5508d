import type { DocumentMetadata } from '../../model/document.js';
import { rangeOf } from '../../model/tree.js';
import { foldText } from '../../model/view.js';
import { parseYear } from '../../normalise/chinese-number.js';
import { parseDate } from '../../normalise/date.js';
import { NATION, placeTable, type PlaceTable } from '../../normalise/place.js';
import { DOCUMENT } from '../../rules/phrases/metadata.js';
import { genreOf } from '../frames.js';
import type { PlanReading, Reading } from '../reading.js';
import { locate } from './located.js';
import { citedPeriod, latestGoal, namedPlan, taskYear, titlePeriod, type Period } from './period.js';
import { reportPeriod, reportYear } from './report-year.js';
import { levelOf, programmesOf } from './programmes.js';
import { foldedLines, labelled, saidBy } from './said.js';
import { ofPlace, partOrgans, reportOrgan, settled, signed } from './signature.js';
import { fullTitle } from './titles.js';

/** The page's own lines between the title and the text are no longer than this. */
const UNDER_TITLE = 600;
/** What stands above the first section is no longer. */
const LONGEST_HEAD = 3000;
/** Passages in which a report says what it is: captions and a summary may stand before it. */
const LONGEST_OPENING = 8;
/** Passages of the text itself that are as a rule its first words. */
const REPORT_OPENING = 3;

/**
 * What a document says of itself: title, number, organ, dates, place, years, programmes. Stated values come from the metadata block and the
 * signature; inferred ones carry a warning (place-from-townships …); what is not said is null.
 *
 * @param document the document as it is read
 * @param places the places to look in; a user's rows can be added with placeTable(rows)
 */
export function documentMetadata({ source, plan, passages }: PlanReading, places: PlaceTable = placeTable()): DocumentMetadata {
  const settledOf = ({ passage }: Reading): string => settled(source, passage.ranges);
  const part = (...parts: string[]): Reading[] =>
    passages.filter(({ passage }) => parts.includes(passage.part) && passage.kind !== 'title');
  const notice = part('front', 'notice').map(settledOf);
  const back = part('back').map(settledOf);
  const bodyPassages = part('body', 'annex');
  const body = bodyPassages.map(({ text }) => text).join('\n');

  const titleNode = plan.children.find((node) => node.type === 'title');
  const titlePassage = passages.find(({ passage }) => passage.kind === 'title');
  const ownTitle = titlePassage ? settledOf(titlePassage) : null;

  // everything before the plan itself, metadata included, and what follows its last section
  const firstSection = plan.children.find((node) => node.type === 'section');
  const bodyStart = titleNode ? rangeOf(titleNode)[0] : firstSection ? rangeOf(firstSection)[0] : 0;
  const lastSection = [...plan.children].reverse().find((node) => node.type === 'section' || node.type === 'table');
  const bodyEnd = lastSection ? rangeOf(lastSection)[1] : source.length;
  const above = source.slice(0, titleNode ? rangeOf(titleNode)[1] : bodyStart);
  const front = foldedLines(above);
  const end = foldedLines(source.slice(bodyEnd));

  const title = fullTitle(ownTitle, above, notice);
  const foldedNotice = notice.map(foldedLines);
  const foldedBack = back.map(foldedLines);
  const tail = bodyPassages.slice(-4).map(settledOf).map(foldedLines);
  const closing =
    [...foldedNotice, ...foldedBack, ...tail]
      .map((text) => saidBy('metadata-published-sentence', text))
      .find((groups) => groups !== null) ?? null;
  const signatureOf = [foldedNotice, foldedBack, tail].map((texts) => signed(texts, places));
  const signedIssuer = signatureOf.find((one) => one.issuer !== null)?.issuer ?? null;
  const signedDate = signatureOf.find((one) => one.written !== null)?.written ?? null;
  const noticeTitle = foldedNotice.map((text) => saidBy('metadata-notice-title', text)?.['organ']).find((organ) => organ !== undefined);
  const titleOrgan = title === null ? undefined : saidBy('metadata-title-organ', foldedLines(title))?.['organ'];
  const headOrgan =
    signedIssuer ??
    (noticeTitle === undefined ? null : partOrgans(noticeTitle, places)) ??
    closing?.['organ'] ??
    (titleOrgan === undefined ? null : partOrgans(titleOrgan, places));

  const opening = [...foldedNotice, ...bodyPassages.slice(0, LONGEST_OPENING).map(settledOf).map(foldedLines)];
  const dated = (id: string, ...texts: string[]): string | null => {
    for (const text of texts) {
      const value = labelled(id, text);
      const date = value === null ? null : parseDate(value);
      if (date !== null) return date;
    }
    return null;
  };
  // a page may print the line of its date between the title and the text
  const under =
    titleNode && firstSection ? foldedLines(source.slice(rangeOf(titleNode)[1], rangeOf(firstSection)[0])).slice(0, UNDER_TITLE) : '';
  const report = isReport(title, opening, notice.length);
  // what stands above the first section: title, page, the day of a report
  const head = foldedLines(source.slice(0, firstSection ? rangeOf(firstSection)[0] : LONGEST_HEAD)).slice(0, LONGEST_HEAD);
  const given = report ? parseDate((saidBy('metadata-report-given', head) ?? saidBy('metadata-report-day', head))?.['value'] ?? '') : null;
  const written =
    given ??
    dated('metadata-written', front, end) ??
    signedDate ??
    parseDate(saidBy('metadata-approved', under.replace(/\s/gu, ''))?.['value'] ?? '');
  const published =
    dated('metadata-published', front, end) ?? dated('metadata-published-weak', front, under) ?? parseDate(closing?.['value'] ?? '');
  const number =
    labelled('metadata-doc-number-label', front) ??
    labelled('metadata-doc-number', front) ??
    foldedNotice.map((text) => labelled('metadata-doc-number', text)).find((one) => one !== null) ??
    null;

  const speaker = report ? reportOrgan(opening) : null;
  const labelOrgan = labelled('metadata-issuer-label', front);
  const headPlaces = report
    ? ['metadata-report-assembly', 'metadata-report-place'].flatMap((id) => governmentOf(saidBy(id, head)?.['place']))
    : [];
  const heads = [headOrgan ?? speaker, labelOrgan, title, ...headPlaces, ...notice.filter((text) => DOCUMENT.notice.test(text))];
  const located = locate(
    heads.filter((one): one is string => one !== null),
    () => `${back.join('\n')}\n${body}`,
    number,
    places,
  );

  const issuer =
    headOrgan ??
    (speaker !== null && DOCUMENT.organWithoutPlace.test(speaker)
      ? (labelOrgan ?? ofPlace(speaker, located.code === NATION.code ? null : located.place))
      : (speaker ?? labelOrgan));

  const foldedTitle = title === null ? '' : foldText(title);
  const single = (year: number | null): Period | null => (year === null ? null : { start: year, end: year });
  const opened = foldedLines(source.slice(0, UNDER_TITLE));
  const isYearly = genreOf(title, source).report || (DOCUMENT.report.test(title ?? '') && speaker !== null);
  // what is dear is asked for only where the title says nothing
  const period = isYearly
    ? reportPeriod(titlePeriod(foldedTitle), (titled) => reportYear({ lines: opened, titled, given, written }, bodyPassages))
    : (titlePeriod(foldedTitle) ??
      citedPeriod(foldedTitle, foldedNotice) ??
      single(parseYear(saidBy('period-declared', body)?.['from'] ?? '')) ??
      (report ? single(taskYear(bodyPassages)) : null) ??
      (title === null ? namedPlan(`${foldedLines(back.join('\n'))}\n${body}`) : null) ?? { start: null, end: latestGoal(bodyPassages) });

  const national = located.code === NATION.code;
  const warnings = [...located.warnings];
  if (issuer === null) warnings.push('issuer-missing');
  if (title === null) warnings.push('title-missing');
  return {
    title,
    doc_number: number === null ? null : number.replace(/\s+/gu, ''),
    index_number: labelled('metadata-index-number', front),
    issuer,
    place: located.place,
    place_code: located.code,
    written_date: written,
    published_date: published,
    period_start: period.start,
    period_end: period.end,
    programmes: programmesOf(
      `${foldedTitle}\n${body}`,
      foldedTitle,
      national ? 'national' : levelOf(located.place, located.code),
      located.place,
    ),
    warnings,
  };
}

/** A work report by its title, or by what its first passages say; `notices` of them are addressees and the like. */
function isReport(title: string | null, opening: readonly string[], notices: number): boolean {
  return (
    DOCUMENT.report.test(title ?? '') ||
    opening.slice(0, notices + REPORT_OPENING).some((text) => DOCUMENT.reportOpening.test(text)) ||
    opening.some((text) => saidBy('metadata-report-organ', text.replaceAll(' ', '')) !== null && DOCUMENT.reportOpening.test(text))
  );
}

/** The government of a place: a county that no list has is known by it. */
function governmentOf(place: string | undefined): string[] {
  return place === undefined ? [] : [`${place}人民政府`];
}
