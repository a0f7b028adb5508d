import type { ClusterRecord, DeadlineRecord, ResponsibilityRecord, SectionRecord, TargetRecord } from '../model/record.js';
import type { Held } from './dataset.js';
import { isSpace, squeeze } from './located.js';
import { placeIn, type Subject } from './subject.js';
import { statedTimes } from './times.js';

/** What may stand between number and title. */
const SEPARATOR = /^[.．、,，:：·]?$/u;
/** Marks that close a heading and stand in its place, all that there are. */
const CLOSING = /[。；;：:！!？?…]/u;
/** A page number, which may cut a heading in two: on a line of its own, or at the line's beginning. */
const PAGE = /\s{0,20}\n\s{0,20}[-—–·]?\s?\d{1,4}\s?[-—–·、]?\s{0,20}/gu;

/** Number and title are what stands at the heading's place. */
export function checkSection(subject: Subject, held: Held): void {
  const row = held.row as SectionRecord;
  const { text, report } = subject;
  const words = text.slice(row.char_start, row.char_end);
  const place = placeIn(subject, held);
  const stated = squeeze((row.number ?? '') + row.title);
  const fits = (heading: string): boolean => {
    const number = squeeze(row.number ?? '');
    const title = squeeze(row.title);
    if (!heading.startsWith(number)) return false;
    const at = heading.indexOf(title, number.length);
    return at >= 0 && SEPARATOR.test(heading.slice(number.length, at)) && [...heading.slice(at + title.length)].every((mark) => CLOSING.test(mark));
  };
  const edges = !isSpace(words.charAt(0)) && !isSpace(words.charAt(words.length - 1)) && !CLOSING.test(text.slice(row.char_end, row.char_end + 1));
  if (!edges || !(fits(squeeze(words)) || fits(squeeze(words.replace(PAGE, ''))))) report(place, 'quote-differs', 'title', stated, words);
}

/** Name, tier, programme and segments stand in the text; the output target is one of the plan's own targets. */
export function checkCluster(subject: Subject, held: Held): void {
  const { report, text, document, records } = subject;
  const row = held.row as ClusterRecord;
  const place = placeIn(subject, held);
  if (held.spans === null && !squeeze(row.quote).includes(squeeze(row.name))) report(place, 'not-in-text', 'name', row.name, row.quote);
  if (row.tier !== null && !text.squeezed.includes(squeeze(row.tier))) report(place, 'not-in-text', 'tier', row.tier);
  if (row.programme !== null && !document.programmes.some((one) => one.startsWith(`${row.programme ?? ''}(`))) report(place, 'derived', 'programme', row.programme, document.programmes);
  for (const segment of row.segments) if (!text.squeezed.includes(squeeze(segment))) report(place, 'not-in-text', 'segments', segment);
  if (row.target_value === null && row.target_unit === null) {
    if (row.deadline !== null) report(place, 'derived', 'deadline', row.deadline, null);
    return;
  }
  const targets = records.targets.map((one) => one.row as TargetRecord);
  const own = targets.filter((one) => one.unit_std === '元' && one.measure === 'level');
  const same = own.find((one) => one.value === row.target_value && one.unit === row.target_unit && one.deadline === row.deadline);
  const key = row.name.replace(/(?:产业集群|产业|集群)$/u, '');
  const near = own.filter((one) => one.cluster === row.name || (one.indicator ?? '').includes(key)).map((one) => `${one.value ?? ''}${one.unit ?? ''} ${one.deadline ?? ''} (${one.target_id})`);
  if (!same) report(place, 'derived', 'target_value', `${row.target_value ?? ''}${row.target_unit ?? ''} ${row.deadline ?? ''}`, near);
}

/** The unit stands in its attribution, the task in the text. */
export function checkResponsibility(subject: Subject, held: Held): void {
  const { report, text } = subject;
  const row = held.row as ResponsibilityRecord;
  const place = placeIn(subject, held);
  if (!squeeze(row.quote).includes(squeeze(row.unit)) && held.spans === null) report(place, 'not-in-text', 'unit', row.unit, row.quote);
  if (row.task !== null) {
    const [first = '', ...rest] = row.task.split(' ');
    const title = squeeze(rest.join(''));
    if (!text.squeezed.includes(squeeze(row.task)) && !(text.squeezed.includes(squeeze(first)) && text.squeezed.includes(title))) report(place, 'not-in-text', 'task', row.task);
  }
  if (row.unit_name !== null && !subject.lexicon) report(place, 'derived', 'unit_name', row.unit_name, null);
}

/** The words of a deadline stand in its quote, and type and dates are what they state there. */
export function checkDeadlineRecord(subject: Subject, held: Held): void {
  const { report, text } = subject;
  const row = held.row as DeadlineRecord;
  const place = placeIn(subject, held);
  if (held.spans === null && !squeeze(row.quote).includes(squeeze(row.text))) report(place, 'not-in-text', 'text', row.text, row.quote);
  const { char_start: start, char_end: end } = row;
  const words = squeeze(row.text);
  const line = text.text.lastIndexOf('\n', Math.max(0, text.unit(start) - 1)) + 1;
  const windows = [text.slice(Math.max(0, start - 120), end + 40), text.text.slice(line, text.unit(Math.min(text.length, end + 40))), text.slice(start, Math.min(text.length, end + 40)), row.quote, row.text];
  const found = [
    ...subject.times().filter((time) => time.start >= start && time.end <= end), ...windows.flatMap((window) => statedTimes(window, subject.anchor)),
  ].filter((time) => squeeze(time.text) === words);
  if (found.some((time) => time.type === row.type && time.from === row.start && time.to === row.end)) return;
  report(place, 'deadline', 'start, end', `${row.type} ${row.start ?? ''}..${row.end ?? ''}`, found[0] ? `${found[0].type} ${found[0].from ?? ''}..${found[0].to ?? ''}` : null);
}
