import type { DocumentMetadata, Programme } from '../../model/document.js';
import type { Range } from '../../model/span.js';
import { passagesOf, rangeOf, type Passage, type Plan } from '../../model/tree.js';
import { compileRules, type CompiledRule } from '../../model/rule.js';
import { foldChar, foldText, viewOf } from '../../model/view.js';
import {
  APPROVED,
  DECLARED_YEAR,
  METADATA_FRAGMENTS,
  LABEL_RULES,
  LEVEL_WORDS,
  NATIONAL_HEAD,
  NATIONAL_PROGRAMMES,
  PERIOD_RULES,
  PROGRAMME_RULES,
  REPORT_DAY,
  REPORT_RULES,
  REPORT_YEAR,
  SIGNATURE_RULES,
  TITLE_ORGAN,
} from '../../rules/metadata.js';
import { parseSmall, parseYear } from '../../normalise/chinese-number.js';
import { fiveYearPlan, parseDate, yearOf } from '../../normalise/date.js';
import {
  codePrefix,
  countPlaces,
  findPlace,
  findPlaces,
  placeByCode,
  placeByName,
  placeByNumber,
  placeByTownships,
  placeTable,
  townshipsIn,
  type Place,
  type PlaceTable,
} from '../../normalise/place.js';
import { findTimes } from '../times/times.js';

const labels = compileRules(LABEL_RULES, METADATA_FRAGMENTS);
const signatures = compileRules([...SIGNATURE_RULES, TITLE_ORGAN, ...REPORT_RULES], METADATA_FRAGMENTS);
const periods = compileRules(PERIOD_RULES, METADATA_FRAGMENTS);
const yearRules = compileRules([DECLARED_YEAR, REPORT_DAY, REPORT_YEAR, APPROVED], METADATA_FRAGMENTS);
const nationalHead = new RegExp(NATIONAL_HEAD, 'u');
const programmeRules = compileRules(PROGRAMME_RULES, METADATA_FRAGMENTS);
const levels = LEVEL_WORDS.map(([pattern, level]) => [new RegExp(pattern, 'u'), level] as const);
const NO_ANCHOR = { written: null, singleYear: null, periodStart: null, periodEnd: null };

/** Characters folded one for one, white space other than line breaks as one kind of blank. */
function folded(text: string): string {
  let out = '';
  for (const char of text) out += char === '\n' ? char : /\s/u.test(char) ? ' ' : char.length > 1 ? char : foldChar(char);
  return out;
}

function groupsOf(rules: readonly CompiledRule[], id: string, text: string): Record<string, string | undefined> | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  rule.regexp.lastIndex = 0;
  return rule.regexp.exec(text)?.groups ?? null;
}

function label(id: string, text: string): string | null {
  return groupsOf(labels, id, text)?.['value']?.trim() ?? null;
}

function signature(id: string, text: string): Record<string, string | undefined> | null {
  return groupsOf(signatures, id, text);
}

/** The source of a passage, its pieces joined as they are set: line breaks closed up, a blank inside a line kept. */
function settled(source: string, ranges: readonly Range[]): string {
  return ranges
    .map(([start, end]) => source.slice(start, end))
    .join('\n')
    .replace(/(?<![ \t\u3000])[ \t\u3000]*\r?\n\s*/gu, '')
    .replace(/[ \t\u3000]{1,40}/gu, ' ')
    .trim()
    .replace(LETTER_SPACED, (all) => all.replaceAll(' ', ''));
}

/** 国 务 院 工 作 规 则: letters set apart, not words. */
const LETTER_SPACED = /^[一-龥](?: [一-龥]){3,60}$/u;

/** Two organs that stand together without a mark are parted where the name of the place begins again (成都市某局成都市某局). */
function partOrgans(text: string, table: PlaceTable): string {
  const clean = text
    .replace(/[ \t\u3000]+/gu, '、')
    .replace(/、+/gu, '、')
    .replace(/^、|、$/gu, '');
  const first = findPlaces(clean, table)[0];
  if (!first || first.start > 2) return clean;
  const head = clean.slice(0, first.end);
  return clean.replaceAll(head, `、${head}`).replace(/、+/gu, '、').replace(/^、/u, '');
}

interface Signed {
  readonly issuer: string | null;
  readonly written: string | null;
}

/** The signature of a run of passages: the last day that stands alone, and the organs right before it. */
function signed(texts: readonly string[], table: PlaceTable): Signed {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] ?? '';
    const together = signature('metadata-signature', text);
    if (together?.['organ'] !== undefined && text.length < 120) {
      const written = parseDate(together['value'] ?? '');
      if (written !== null) return { issuer: partOrgans(together['organ'], table), written };
    }
    const date = signature('metadata-signature-date', text)?.['value'];
    const written = date === undefined ? null : parseDate(date);
    if (written === null) continue;
    const organs: string[] = [];
    for (let before = at - 1; before >= 0; before--) {
      const organ = signature('metadata-organ', (texts[before] ?? '').trim())?.['organ'];
      if (organ === undefined) break;
      organs.unshift(partOrgans(organ, table));
    }
    return { issuer: organs.length > 0 ? organs.join('、') : null, written };
  }
  return { issuer: null, written: null };
}

const ZONE =
  /^[一-龥]{2,8}?(?:综合实验区|综合改革试验区|合作区|示范区|风景名胜区|工业园区|产业园区|经济技术开发区|高新技术产业开发区|高新技术产业园区|经济开发区|高新区|开发区|保税区|新区|管理区)(?=管委会|管理委员会|党工委|关于|“|[一-龥]{0,20}(?:办公室|方案|计划|规划|意见|局|中心))/u;

/** A zone under a committee of its own has no GB/T 2260 code; one that covers a county of the same name (综合实验区) has that county's. */
function zoneOf(text: string, table: PlaceTable): { name: string; code: string | null } | null {
  const name = ZONE.exec(text)?.[0];
  if (name === undefined || table.byName.has(name)) return null;
  const whole = /综合实验区$/u.test(name) ? placeByName(name.replace(/综合实验区$/u, ''), '', table) : null;
  return { name, code: whole?.level === 'county' ? whole.code : null };
}

interface Located {
  readonly place: string | null;
  readonly code: string | null;
  readonly warnings: readonly string[];
}

/** Where the plan is from: its organ, its titles, then the words of its text, then the townships that they name, then its document number. */
function locate(heads: readonly string[], body: string, number: string | null, table: PlaceTable): Located {
  for (const head of heads) {
    const zone = zoneOf(head, table);
    const place = zone === null ? findPlace(head, table) : null;
    if (zone !== null)
      return { place: zone.name, code: zone.code, warnings: zone.code === null ? ['place-without-code'] : ['place-code-of-county'] };
    if (place !== null) {
      // a county in the name of its city's paper (宁波市支持鄞州区) is not whose paper it is: findPlace takes the first chain
      const code = place.code ?? byContext(place, body, table);
      return { place: place.name, code, warnings: code === null ? ['place-ambiguous'] : [] };
    }
  }
  if (heads.some((head) => nationalHead.test(head))) return { place: null, code: null, warnings: [] };
  // which level the text speaks of: 我县, 全区 …
  const says = (word: string): number => body.split(`全${word}`).length + body.split(`我${word}`).length - 2;
  const [own] = (['县', '区', '市', '省'] as const)
    .map((word) => [word, says(word)] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
  const fits = (place: Place): boolean =>
    own === undefined ||
    (own[0] === '省'
      ? place.level === 'province'
      : own[0] === '市'
        ? place.level !== 'province' && /[市州盟]$/u.test(place.name)
        : place.level === 'county' && (own[0] === '县' ? !/[区]$/u.test(place.name) : /区$/u.test(place.name)));
  const counts = [...countPlaces(body, table)]
    .map(([code, count]) => ({ place: placeByCode(code, table), count }))
    .filter((one): one is { place: Place; count: number } => one.place !== null);
  counts.sort((a, b) => b.count - a.count || ((a.place.code ?? '') < (b.place.code ?? '') ? -1 : 1));
  // a text that speaks of 全国 and 我国 more than of any place of its own is not a place's
  if (own === undefined || says('国') > own[1]) return { place: null, code: null, warnings: ['place-unknown'] };
  const [first, second] = counts.filter((one) => fits(one.place));
  if (first !== undefined && first.count >= 2 && first.count >= 2 * (second?.count ?? 0))
    return { place: first.place.name, code: first.place.code, warnings: ['place-from-text'] };
  // narrowed by the province or city that the text names most
  const upper = counts
    .filter((one) => one.place.level !== 'county' && one.count >= 2)
    .map((one) => codePrefix(one.place.code ?? ''))
    .filter((prefix) => prefix.length > 0);
  const names = townshipsIn(body, table);
  const narrowed = upper.length > 0 ? placeByTownships(names, upper.slice(0, 2), table) : null;
  const county = narrowed ?? placeByTownships(names, [], table);
  if (county !== null && fits(county)) return { place: county.name, code: county.code, warnings: ['place-from-townships'] };
  const numbered = number === null ? null : placeByNumber(foldText(number), upper, fits, table);
  if (numbered !== null) return { place: numbered.name, code: numbered.code, warnings: ['place-from-doc-number'] };
  return { place: null, code: null, warnings: ['place-unknown'] };
}

function byContext(place: Place, body: string, table: PlaceTable): string | null {
  const within = findPlaces(body, table)
    .filter((one) => one.level !== 'county' && one.code !== null)
    .map((one) => codePrefix(one.code ?? ''));
  for (const prefix of within) {
    const found = placeByName(place.name, prefix, table);
    if (found !== null) return found.code;
  }
  return null;
}

interface Period {
  readonly start: number | null;
  readonly end: number | null;
}

function yearsOfPlan(text: string | undefined): Period | null {
  const number = text === undefined ? null : parseSmall(text);
  const years = number === null ? null : fiveYearPlan(number);
  return years === null ? null : { start: years[0], end: years[1] };
}

function titlePeriod(title: string): Period | null {
  const span = groupsOf(periods, 'period-span', title);
  if (span) {
    const start = parseYear(span['from'] ?? '');
    const end = parseYear(span['to'] ?? '');
    if (start !== null && end !== null && start <= end) return { start, end };
  }
  const plan = groupsOf(periods, 'period-plan', title);
  const years = plan === null ? null : yearsOfPlan(plan['plan'] ?? plan['plan_b']);
  if (years !== null) return years;
  const ahead = groupsOf(periods, 'period-work-ahead', title);
  const year = parseYear((ahead ?? groupsOf(periods, 'period-year', title))?.['from'] ?? '');
  return year === null ? null : { start: year, end: year };
}

/** The latest 到YYYY年 of the text: what its goals run to. */
function latestGoal(views: readonly { text: string; view: ReturnType<typeof viewOf> }[]): number | null {
  let latest: number | null = null;
  for (const { view } of views) {
    for (const time of findTimes(view, NO_ANCHOR)) {
      if (time.type !== 'by' || !time.bounds || time.to === null || !/^[到至]/u.test(time.text) || !time.rule.startsWith('time-year'))
        continue;
      const year = yearOf(time.to);
      if (year !== null && (latest === null || year > latest)) latest = year;
    }
  }
  return latest;
}

const PERIOD_OF_PLAN =
  /“(十[一二三四五六七八九]?)五”(?:期间|时期)|第([一二三四五六七八九]?十[一二三四五六七八九]?)个五年规划(?:期间|时期)/gu;

/** A text without a title: the five-year plan whose years it names most. */
function namedPlan(text: string): Period | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(PERIOD_OF_PLAN)) {
    const number = match[1] ?? match[2] ?? '';
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (parseSmall(b[0]) ?? 0) - (parseSmall(a[0]) ?? 0));
  return best === undefined ? null : yearsOfPlan(best[0]);
}

function programmesOf(text: string, title: string | null, ownLevel: Programme['level'], place: string | null): Programme[] {
  const found: { name: string; at: number; level: Programme['level'] | null }[] = [];
  for (const rule of programmeRules) {
    rule.regexp.lastIndex = 0;
    for (const match of text.matchAll(rule.regexp)) {
      const name = match.groups?.['name'] ?? '';
      const before = match.groups?.['before'] ?? '';
      // 宜都市“3+2”: the plan's own place, whatever its name ends in
      const mine = place !== null && text.slice(0, match.index + match[0].indexOf('“')).endsWith(place);
      const said = NATIONAL_PROGRAMMES.includes(name)
        ? 'national'
        : mine
          ? ownLevel
          : (levels.find(([pattern]) => pattern.test(before))?.[1] ?? null);
      const same = found.find((one) => one.name === name);
      if (same === undefined) found.push({ name, at: match.index, level: said });
      else if (same.level === null) same.level = said;
    }
  }
  for (const match of (title ?? '').matchAll(/“([^“”]{2,16})”/gu)) {
    const name = match[1] ?? '';
    if (!/^十?[一二三四五六七八九]?五$/u.test(name) && !found.some((one) => one.name === name))
      found.push({ name, at: -1, level: NATIONAL_PROGRAMMES.includes(name) ? 'national' : null });
  }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ name, level }) => ({ name, level: level ?? ownLevel }));
}

function levelOf(place: string | null, code: string | null): Programme['level'] {
  if (code === null) return place === null ? 'county' : /[省]$|自治区$/u.test(place) ? 'province' : /市$/u.test(place) ? 'city' : 'county';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county';
}

/** The page's own lines between the title and the text are no longer than this. */
const UNDER_TITLE = 600;

/** The government that a work report is given for, as its opening says it: 国务院, 省人民政府, 某市人民政府; null where none is named. */
function reportOrgan(opening: readonly string[]): string | null {
  for (const text of opening) {
    const organ = groupsOf(signatures, 'metadata-report-organ', text.replaceAll(' ', ''))?.['organ'];
    if (organ !== undefined) return organ.replace(/(?<!人民)政府$/u, '人民政府');
    const head = groupsOf(signatures, 'metadata-report-head', text.trim());
    const post = head?.['post'];
    if (head && post !== undefined) return `${head['organ'] === '' ? post.replace(/长$|主席$/u, '') : (head['organ'] ?? '')}人民政府`;
  }
  return null;
}

/** 省人民政府 of 某省 is 某省人民政府. */
function ofPlace(organ: string, place: string | null): string {
  if (place === null || organ === '国务院' || organ.includes(place)) return organ;
  const short = /^(?:我|本)?(?:[省市县区州盟旗]|自治[区州县旗])?人民政府$/u.test(organ);
  return short ? `${place}人民政府` : organ;
}

/** The latest year whose tasks a heading announces. */
function taskYear(passages: readonly Passage[]): number | null {
  let latest: number | null = null;
  for (const section of new Set(passages.flatMap((passage) => passage.path))) {
    const year = parseYear(groupsOf(yearRules, 'period-report-heading', folded(section.data.title).replaceAll(' ', ''))?.['from'] ?? '');
    if (year !== null && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

/**
 * What a document says of itself: title, number, organ, dates, place, years, programmes. Stated values come from the metadata block and the
 * signature; inferred ones carry a warning (place-from-townships …); what is not said is null.
 *
 * @param source the decoded text
 * @param plan its tree
 * @param places the places to look in; a user's rows can be added with placeTable(rows)
 */
export function documentMetadata(source: string, plan: Plan, places: PlaceTable = placeTable()): DocumentMetadata {
  const passages = passagesOf(plan);
  const settledOf = (passage: Passage): string => settled(source, passage.ranges);
  const part = (...parts: string[]): Passage[] => passages.filter((passage) => parts.includes(passage.part) && passage.kind !== 'title');
  const notice = part('front', 'notice').map(settledOf);
  const back = part('back').map(settledOf);
  const bodyPassages = part('body', 'annex');
  const bodyViews = bodyPassages.map((passage) => viewOf(source, passage.ranges)).map((view) => ({ view, text: view.text }));
  const body = bodyViews.map((one) => one.text).join('\n');

  const titleNode = plan.children.find((node) => node.type === 'title');
  const titlePassage = passages.find((passage) => passage.kind === 'title');
  const title = titlePassage ? settledOf(titlePassage) : null;

  // everything before the plan itself, metadata included, and what follows its last section
  const firstSection = plan.children.find((node) => node.type === 'section');
  const bodyStart = titleNode ? rangeOf(titleNode)[0] : firstSection ? rangeOf(firstSection)[0] : 0;
  const lastSection = [...plan.children].reverse().find((node) => node.type === 'section' || node.type === 'table');
  const bodyEnd = lastSection ? rangeOf(lastSection)[1] : source.length;
  const front = folded(source.slice(0, titleNode ? rangeOf(titleNode)[1] : bodyStart));
  const end = folded(source.slice(bodyEnd));

  const foldedNotice = notice.map(folded);
  const foldedBack = back.map(folded);
  const tail = bodyPassages.slice(-4).map(settledOf).map(folded);
  const closing =
    [...foldedNotice, ...foldedBack, ...tail]
      .map((text) => groupsOf(labels, 'metadata-published-sentence', text))
      .find((groups) => groups !== null) ?? null;
  const signatureOf = [foldedNotice, foldedBack, tail].map((texts) => signed(texts, places));
  const signedIssuer = signatureOf.find((one) => one.issuer !== null)?.issuer ?? null;
  const signedDate = signatureOf.find((one) => one.written !== null)?.written ?? null;
  const noticeTitle = foldedNotice.map((text) => signature('metadata-notice-title', text)?.['organ']).find((organ) => organ !== undefined);
  const titleOrgan = title === null ? undefined : signature('metadata-title-organ', folded(title))?.['organ'];
  const headOrgan =
    signedIssuer ??
    (noticeTitle === undefined ? null : partOrgans(noticeTitle, places)) ??
    closing?.['organ'] ??
    (titleOrgan === undefined ? null : partOrgans(titleOrgan, places));

  const dated = (id: string, ...texts: string[]): string | null => {
    for (const text of texts) {
      const value = label(id, text);
      const date = value === null ? null : parseDate(value);
      if (date !== null) return date;
    }
    return null;
  };
  // a page may print the line of its date between the title and the text
  const under =
    titleNode && firstSection ? folded(source.slice(rangeOf(titleNode)[1], rangeOf(firstSection)[0])).slice(0, UNDER_TITLE) : '';
  const written =
    dated('metadata-written', front, end) ??
    signedDate ??
    parseDate(groupsOf(yearRules, 'metadata-approved', under.replace(/\s/gu, ''))?.['value'] ?? '');
  const published =
    dated('metadata-published', front, end) ?? dated('metadata-published-weak', front, under) ?? parseDate(closing?.['value'] ?? '');
  const number =
    label('metadata-doc-number-label', front) ??
    label('metadata-doc-number', front) ??
    foldedNotice.map((text) => label('metadata-doc-number', text)).find((one) => one !== null) ??
    null;

  const opening = [...foldedNotice, ...bodyPassages.slice(0, 3).map(settledOf).map(folded)];
  const report =
    /报告$/u.test(title ?? '') || opening.some((text) => /报告(?:政府)?工作|政府工作报告|向(?:大会|代表)(?:作|报告)/u.test(text));
  const given = report ? reportOrgan(opening) : null;
  const located = locate(
    [headOrgan ?? given, title, ...notice.filter((text) => /印发|通知/u.test(text))].filter((one): one is string => one !== null),
    `${back.join('\n')}\n${body}`,
    number,
    places,
  );

  const issuer = headOrgan ?? (given === null ? null : ofPlace(given, located.place));

  const foldedTitle = title === null ? '' : foldText(title);
  const single = (year: number | null): Period | null => (year === null ? null : { start: year, end: year });
  const named = single(parseYear(groupsOf(yearRules, 'period-declared', body)?.['from'] ?? ''));
  const meeting = /报告$/u.test(foldedTitle)
    ? opening.map((text) => parseDate(groupsOf(yearRules, 'period-report', text)?.['value'] ?? '')).find((day) => day !== null)
    : undefined;
  const reported = single(yearOf(meeting ?? null)) ?? (report ? single(taskYear(bodyPassages)) : null);
  // the notice may give the years that stand on a line of their own under the title
  const cited =
    foldedTitle === ''
      ? null
      : (foldedNotice
          .map((text) => {
            const at = text.replaceAll(' ', '').indexOf(foldedTitle);
            return at < 0
              ? null
              : titlePeriod(
                  text
                    .replaceAll(' ', '')
                    .slice(at + foldedTitle.length, at + foldedTitle.length + 16)
                    .replace(/[》的][^]*$/u, ''),
                );
          })
          .find((one) => one !== null) ?? null);
  const goal = latestGoal(bodyViews);
  const period = titlePeriod(foldedTitle) ??
    cited ??
    named ??
    reported ??
    (title === null ? namedPlan(`${folded(back.join('\n'))}\n${body}`) : null) ?? { start: null, end: goal };

  const national = located.place === null && [issuer, title].some((head) => head !== null && nationalHead.test(head));
  const warnings = [...located.warnings];
  if (issuer === null) warnings.push('issuer-missing');
  if (title === null) warnings.push('title-missing');
  return {
    title,
    doc_number: number === null ? null : number.replace(/\s+/gu, ''),
    index_number: label('metadata-index-number', front),
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
