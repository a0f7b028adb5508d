// On how many documents and sentences of the seeds each rule fires. For quantities, times, designations, attributions and clusters the
// engine says which rule decided; for headings, metadata, and the rules that only serve others, the pattern is counted where the engine
// tries it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultBook } from '../dist/book/rule-book.js';
import { documentMetadata } from '../dist/extract/document/metadata.js';
import { findMentions } from '../dist/extract/mentions.js';
import { codePassages } from '../dist/extract/quantities/passages.js';
import { readPlan } from '../dist/extract/reading.js';
import { expand } from '../dist/model/rule.js';
import { rangeOf } from '../dist/model/tree.js';
import { foldChar, offsetAt, unitsBefore, viewOf } from '../dist/model/view.js';
import { anchorOf } from '../dist/extract/anchor.js';
import { decode } from '../dist/read/decode.js';
import { CATALOGUE } from '../dist/rules/catalogue.js';
import { TIME_FRAGMENTS, TIME_GUARDS } from '../dist/rules/deadlines.js';
import { DEFAULT_MARKERS } from '../dist/structure/markers.js';
import { structure } from '../dist/structure/structure.js';

/** The project's own plans. */
export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

const compiled = new Map(
  CATALOGUE.filter((rule) => rule.pattern !== null).map((rule) => [
    rule.id,
    { rule, regexp: new RegExp(expand(rule.pattern.source, rule.pattern.fragments), 'gu') },
  ]),
);
const matchesOf = (id, text) => {
  const one = compiled.get(id);
  return one && (one.rule.triggers.length === 0 || one.rule.triggers.some((word) => text.includes(word)))
    ? [...text.matchAll(one.regexp)]
    : [];
};
const idsOf = (file, finds) =>
  CATALOGUE.filter((rule) => rule.file === file && (finds === undefined || finds.includes(rule.finds))).map((rule) => rule.id);
const guards = TIME_GUARDS.map((guard) => {
  const regexp = (pattern) => (pattern === undefined ? null : new RegExp(expand(pattern, TIME_FRAGMENTS), 'u'));
  return { guard, word: regexp(guard.word), before: regexp(guard.before), after: regexp(guard.after), clause: regexp(guard.clause) };
});
const folded = (text) => [...text].map((char) => (char.length === 1 ? foldChar(char) : char)).join('');

/** The guard that decides what a time is, as the engine tries them: the first one all of whose conditions hold. */
function guardOf(text, time) {
  const before = text.slice(Math.max(0, time.start - 24), time.start);
  const after = text.slice(time.end, time.end + 48);
  const clause =
    (/[^,。;:]{0,80}$/u.exec(text.slice(0, time.start))?.[0] ?? '') + (/^[^,。;]{0,80}/u.exec(text.slice(time.end))?.[0] ?? '');
  return (
    guards.find(
      (one) =>
        (one.guard.rules.length === 0 || one.guard.rules.includes(time.rule)) &&
        one.word?.test(text.slice(time.start, time.end)) !== false &&
        one.before?.test(before) !== false &&
        one.after?.test(after) !== false &&
        one.clause?.test(clause) !== false &&
        time.role === one.guard.role,
    )?.guard.id ?? null
  );
}

/** The rules that fire in one document, each with the sentences (place of their first character) in which it does. */
function firingIn(folder, file) {
  const { text } = decode(readFileSync(join(folder, file)));
  const { plan } = structure(text);
  const document = readPlan(text, plan);
  const metadata = documentMetadata(document);
  const anchor = anchorOf(metadata);
  const fired = new Map();
  const fire = (id, place) => {
    if (!fired.has(id)) fired.set(id, new Set());
    fired.get(id).add(place);
  };
  const passages = document.passages.map((reading, index) => {
    const { passage, view } = reading;
    const starts = reading.sentences.map((sentence) => sentence.start);
    return { reading, passage, view, sentenceAt: (at) => `${index}:${starts.filter((start) => start <= at).pop() ?? 0}` };
  });
  const holds = (view, place) => view.text !== '' && offsetAt(view, 0) <= place && place <= offsetAt(view, view.text.length - 1);
  const bySource = (place) => {
    const inside = passages.find(({ view }) => holds(view, place));
    return inside ? inside.sentenceAt(unitsBefore(inside.view, place)) : `at:${place}`;
  };

  for (const { reading, view, sentenceAt } of passages) {
    for (const time of reading.times(anchor)) {
      fire(time.rule, sentenceAt(time.start));
      const guard = guardOf(view.text, time);
      if (guard) fire(guard, sentenceAt(time.start));
    }
    for (const one of reading.designations(anchor)) fire(one.rule, sentenceAt(one.start));
    for (const id of [...idsOf('metadata.ts', ['programme']), ...idsOf('clusters.ts', ['programme'])])
      for (const match of matchesOf(id, view.text)) fire(id, sentenceAt(match.index));
    for (const id of ['period-declared', 'period-report']) for (const match of matchesOf(id, view.text)) fire(id, sentenceAt(match.index));
  }

  const options = { anchor, programmes: metadata.programmes, book: defaultBook() };
  for (const { result, reading, quantities } of codePassages(document, options)) {
    const { view } = reading;
    for (const { start, end, opens, closes, dimension } of quantities) {
      const place = bySource(offsetAt(view, start) ?? 0);
      const before = opens < start ? options.book.comparators.before(view.text, start) : null;
      const after = closes > end ? options.book.comparators.after(view.text, end, dimension) : null;
      for (const found of [before, after]) if (found) fire(found.rule, place);
    }
    for (const coded of result.mentions)
      for (const id of [...coded.rules, ...coded.kindSteps]) fire(id, bySource(offsetAt(view, coded.quote[0]) ?? 0));
    for (const one of result.uncoded) fire(one.rule, bySource(offsetAt(view, one.quantity.start) ?? 0));
  }
  const mentions = findMentions(document, options);
  for (const one of mentions.clusters) fire(one.rule, bySource(one.quote[0]));
  for (const one of mentions.attributions) {
    fire(one.rule, bySource(one.quote[0]));
    const quote = viewOf(text, [one.quote]).text;
    for (const id of idsOf('responsibilities.ts').filter((name) => /leads$/u.test(name)))
      if (matchesOf(id, quote).length > 0) fire(id, bySource(one.quote[0]));
    for (const piece of quote.split(/[,;:。、()[\]〔〕]/u)) {
      if (matchesOf('attribution-remark', piece).length > 0) fire('attribution-remark', bySource(one.quote[0]));
      if (matchesOf('attribution-verb', piece).some((match) => match.index + match[0].length === piece.length && match.index > 0))
        fire('attribution-verb', bySource(one.quote[0]));
    }
  }

  const walk = (children, counted) => {
    for (const node of children) {
      if (node.type !== 'section') continue;
      const { number, title } = node.data;
      const place = `section:${node.data.id}`;
      const marker = number === null ? null : DEFAULT_MARKERS.at(folded(number + title), 0, true);
      const rule =
        marker &&
        CATALOGUE.find(
          (one) =>
            one.file === 'headings.ts' && one.id === `heading-${marker.kind.replace(/[A-Z0-9]/gu, (char) => `-${char.toLowerCase()}`)}`,
        );
      if (rule) fire(rule.id, place);
      const words = folded(title).replace(/\s/gu, '');
      for (const id of idsOf('clusters.ts', ['cluster-field'])) if (matchesOf(id, words).length > 0) fire(id, place);
      if (counted && matchesOf('cluster-heading-counted', words).length > 0) fire('cluster-heading-counted', place);
      walk(node.children, matchesOf('cluster-heading-count', words).length > 0);
    }
  };
  walk(plan.children, false);

  // parts of an industry: in the sections about one, and where one is named
  const homes = new Set(mentions.clusters.map((one) => one.sectionId).filter((id) => id !== null));
  const named = (view) => mentions.clusters.some(({ quote }) => holds(view, quote[0]));
  for (const { passage, view } of passages.filter(
    (one) => one.passage.path.some((section) => homes.has(section.data.id)) || named(one.view),
  )) {
    for (const clause of view.text.split(/[。!?;,:]/u))
      if (matchesOf('segment-topic', clause).length > 0) fire('segment-topic', `${passage.section?.data.id}:${clause}`);
    for (const sentence of view.text.split(/[。!?]/u))
      for (const id of ['segment-list', 'segment-towards'])
        if (matchesOf(id, sentence).length > 0) fire(id, `${passage.section?.data.id}:${sentence}`);
  }

  // what stands before and behind the plan itself
  const title = plan.children.find((node) => node.type === 'title');
  const first = plan.children.find((node) => node.type === 'section');
  const last = plan.children.filter((node) => node.type === 'section' || node.type === 'table').pop();
  const front = text.slice(0, title ? rangeOf(title)[1] : first ? rangeOf(first)[0] : 0);
  const back = text.slice(last ? rangeOf(last)[1] : text.length);
  for (const [name, part] of [
    ['front', front],
    ['back', back],
  ]) {
    for (const id of idsOf('metadata.ts', ['index_number', 'doc_number', 'written_date', 'published_date']).filter(
      (one) => !/signature/u.test(one),
    ))
      for (const match of matchesOf(id, folded(part))) fire(id, `${name}:${match.index}`);
  }
  const outside = passages.filter(({ passage }) => passage.part !== 'body' && passage.part !== 'annex');
  const closing = [
    ...outside.filter(({ passage }) => passage.kind !== 'title'),
    ...passages.filter((one) => !outside.includes(one)).slice(-4),
  ];
  const lines = (range) =>
    folded(text.slice(...range))
      .replace(/[ \t]+/gu, ' ')
      .trim();
  for (const { passage, sentenceAt } of closing) {
    const whole = passage.ranges.map(lines).join('');
    for (const id of [
      'metadata-signature-date',
      'metadata-signature',
      'metadata-organ',
      'metadata-notice-title',
      'metadata-published-sentence',
    ])
      if (matchesOf(id, whole).length > 0) fire(id, sentenceAt(0));
  }
  for (const { view, sentenceAt } of passages.filter(({ passage }) => passage.kind === 'title'))
    for (const id of ['metadata-title-organ', 'period-span', 'period-plan', 'period-year'])
      if (matchesOf(id, view.text).length > 0) fire(id, sentenceAt(0));
  return fired;
}

/**
 * @param {string} folder plans to count in (.txt)
 * @returns {{ files: string[], count: (id: string) => { documents: string[], sentences: number }, unknown: string[] }}
 *   `unknown`: ids that the engine gives and the catalogue does not have
 */
export function ruleFiring(folder = SEEDS) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const all = files.map((file) => [file, firingIn(folder, file)]);
  const known = new Set(CATALOGUE.map((rule) => rule.id));
  return {
    files,
    count: (id) => ({
      documents: all.filter(([, fired]) => fired.has(id)).map(([file]) => file),
      sentences: all.reduce((sum, [, fired]) => sum + (fired.get(id)?.size ?? 0), 0),
    }),
    unknown: [...new Set(all.flatMap(([, fired]) => [...fired.keys()]))].filter((id) => !known.has(id)).sort(),
  };
}
