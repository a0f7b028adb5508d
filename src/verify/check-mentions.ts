import { readProgramme } from '../model/programme.js';
import type { ClusterRecord, DeadlineRecord, ResponsibilityRecord, SectionRecord, TargetRecord } from '../model/record.js';
import { clusterKey } from '../normalise/cluster-name.js';
import { agencyPlaceOf, officeOf } from '../normalise/records.js';
import { sectorOf } from '../normalise/sector.js';
import type { Held } from '../dataset/read-dataset.js';
import { foldText } from '../model/view.js';
import { holds, isSpace, locateRecord, squeeze, withoutPages } from './located.js';
import { homeOf, sectionsAbove, placeIn, type VerifiedDocument } from './subject.js';
import { statedTimes } from './times.js';

/** What may stand between number and title. */
const SEPARATOR = /^(?:[.．、,，:：·]?|[；;]{1,3})$/u;
/** Marks that close a heading and stand in its place, all that there are. */
const CLOSING = /[。.．；;：:！!？?…，,、]/u;
/** An attachment is headed by the name of its file; its title leaves out the ending. */
const FILE_ENDING = /^\.(?:docx?|pdf|wps|ofd|xlsx?|zip|rar)$/iu;
/** What measures a cluster's output. */
const OUTPUTS = ['产值', '产出', '收入', '营收', '增加值', '规模'];

/** Number and title are the words at the heading's place. */
export function checkSection(subject: VerifiedDocument, held: Held): void {
  const row = held.row as SectionRecord;
  const { text, report } = subject;
  const words = text.slice(row.char_start, row.char_end);
  const place = placeIn(subject, held);
  const stated = squeeze((row.number ?? '') + row.title);
  const fits = (heading: string): boolean => {
    const number = squeeze(row.number ?? '');
    const title = squeeze(row.title);
    if (!heading.startsWith(number)) return false;
    // a heading that has no words is called by its number
    if (title === number && title !== '' && [...heading.slice(number.length)].every((mark) => CLOSING.test(mark))) return true;
    const at = heading.indexOf(title, number.length);
    const behind = heading.slice(at + title.length);
    return (
      at >= 0 &&
      SEPARATOR.test(heading.slice(number.length, at)) &&
      (FILE_ENDING.test(behind) || [...behind].every((mark) => CLOSING.test(mark)))
    );
  };
  const edges =
    !isSpace(words.charAt(0)) && !isSpace(words.charAt(words.length - 1)) && !CLOSING.test(text.slice(row.char_end, row.char_end + 1));
  const says = [squeeze(words), withoutPages(words), squeeze(subject.said(row.char_start, row.char_end))];
  if (!edges || !says.some(fits)) report(place, 'quote-differs', 'title', stated, words);
}

/** Name, tier, programme and segments stand in the text; the output target is one of the plan's own targets. */
export function checkCluster(subject: VerifiedDocument, held: Held): void {
  const { report, text, document, records } = subject;
  const row = held.row as ClusterRecord;
  const place = placeIn(subject, held);
  if (held.spans === null && !holds(row.quote, row.name)) report(place, 'not-in-text', 'name', row.name, row.quote);
  if (row.tier !== null && !text.says(row.tier) && !foldText(text.text).includes(foldText(row.tier)))
    report(place, 'not-in-text', 'tier', row.tier);
  if (row.programme !== null && !document.programmes.some((one) => readProgramme(one)?.name === row.programme))
    report(place, 'derived', 'programme', row.programme, document.programmes);
  for (const segment of row.segments) if (!text.says(segment) && !text.pieced(segment)) report(place, 'not-in-text', 'segments', segment);
  const sector = sectorOf(row.name);
  const sectors = row.segments.map((segment) => sectorOf(segment)?.id ?? '-');
  if (row.sector_id !== (sector?.id ?? null)) report(place, 'derived', 'sector_id', row.sector_id, sector?.id);
  if (row.segment_sector_ids.join('；') !== sectors.join('；'))
    report(place, 'derived', 'segment_sector_ids', row.segment_sector_ids, sectors);
  if (row.gbt4754.join('；') !== (sector?.gbt4754 ?? []).join('；'))
    report(place, 'derived', 'gbt4754', row.gbt4754, sector?.gbt4754 ?? []);
  if (row.target_value === null && row.target_unit === null) {
    if (row.deadline !== null) report(place, 'derived', 'deadline', row.deadline, null);
    return;
  }
  const own = records.targets
    .map((one) => one.row as TargetRecord)
    .filter(
      (one) => one.unit_std === '元' && one.measure === 'level' && OUTPUTS.some((word) => foldText(one.indicator ?? '').endsWith(word)),
    );
  const key = clusterKey(row.name);
  const near = own.filter((one) => one.cluster === row.name || foldText(one.indicator ?? '').includes(key));
  const says = (one: { value: number | null; unit: string | null; deadline: string | null }): string =>
    `${one.value ?? ''}${one.unit ?? ''} ${one.deadline ?? ''}`;
  const stated = says({ value: row.target_value, unit: row.target_unit, deadline: row.deadline });
  const candidates = near.length > 0 ? near : own;
  if (!candidates.some((one) => says(one) === stated))
    report(
      place,
      'derived',
      'target_value',
      stated,
      candidates.map((one) => `${says(one)} (${one.target_id})`),
    );
}

/** The unit stands in its attribution, the task in the text. */
export function checkResponsibility(subject: VerifiedDocument, held: Held): void {
  const { report, text } = subject;
  const row = held.row as ResponsibilityRecord;
  const place = placeIn(subject, held);
  // a name may share its end with a later one of the list
  if (held.spans === null && !holds(row.quote, row.unit) && !locateRecord(row.quote).pieced(row.unit))
    report(place, 'not-in-text', 'unit', row.unit, row.quote);
  if (row.task !== null) {
    // number and title are joined by a space, and stand apart in a table; verify knows no shape of a number, so that it judges the
    // program's reading of them
    const [first = '', ...rest] = row.task.split(' ');
    if (!text.says(row.task) && !(text.says(first) && text.says(rest.join('')))) report(place, 'not-in-text', 'task', row.task);
  }
  // an attribution behind the last of several headings is of the one above them all; in a table it is of the table's section
  const home = homeOf(subject, row.char_start);
  if (
    home !== undefined &&
    row.section_id !== null &&
    !sectionsAbove(subject, home?.id ?? null).some((section) => section.id === row.section_id)
  )
    report(place, 'derived', 'section_id', row.section_id, home?.id);
  if (subject.names === null) return;
  const office = officeOf(row.unit, agencyPlaceOf(subject.document), subject.names);
  if (row.unit_name !== office.unit_name) report(place, 'derived', 'unit_name', row.unit_name, office.unit_name);
  if (row.unit_function !== office.unit_function) report(place, 'derived', 'unit_function', row.unit_function, office.unit_function);
}

/** The words of a deadline stand in its quote, and type and dates are what they state there. */
export function checkDeadlineRecord(subject: VerifiedDocument, held: Held): void {
  const { report, text } = subject;
  const row = held.row as DeadlineRecord;
  const place = placeIn(subject, held);
  if (held.spans === null && !holds(row.quote, row.text)) report(place, 'not-in-text', 'text', row.text, row.quote);
  const { char_start: start, char_end: end } = row;
  const words = squeeze(row.text);
  const line = text.text.lastIndexOf('\n', Math.max(0, text.unit(start) - 1)) + 1;
  const windows = [
    text.slice(Math.max(0, start - 120), end + 40),
    text.text.slice(line, text.unit(Math.min(text.length, end + 40))),
    text.slice(start, Math.min(text.length, end + 40)),
    row.quote,
    row.text,
  ];
  const found = [
    ...subject.times().filter((time) => time.start >= start && time.end <= end),
    ...windows.flatMap((window) => statedTimes(window, subject.anchor)),
  ].filter((time) => squeeze(time.text) === words);
  if (found.some((time) => time.type === row.type && time.from === row.start && time.to === row.end)) return;
  report(
    place,
    'deadline',
    'start, end',
    `${row.type} ${row.start ?? ''}..${row.end ?? ''}`,
    found[0] ? `${found[0].type} ${found[0].from ?? ''}..${found[0].to ?? ''}` : null,
  );
}
