import { cutItems } from './extract/quantities/cut-items.js';
import { frameRules } from './extract/quantities/draft.js';
import { parseItem } from './extract/quantities/items.js';
import { kindRules } from './extract/quantities/kind.js';
import { readPassages, type PassageReading } from './extract/mentions.js';
import { isNamePart } from './extract/quantities/name-parts.js';
import type { Source } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { toSource } from './model/view.js';
import { createProcessor, readDocument } from './processor.js';
import { splitClauses, splitSentences, type Stretch } from './segment/sentences.js';
import { words } from './segment/words.js';

/** Words of the report in the user's language. Rule ids, symbols and field names are the same in both. */
const LABELS = {
  zh: {
    section: '章节',
    part: '部分',
    sentence: '句',
    clause: '分句',
    words: '分词',
    times: '时间',
    designations: '非数量',
    numerals: '数字',
    item: '短语',
    frames: '句式规则',
    kinds: '类别规则',
    fired: '命中',
    near: '也符合',
    governs: '管辖',
    records: '记录',
    none: '无',
    name: '名称成分',
    outside: '此处不属于正文',
  },
  en: {
    section: 'section',
    part: 'part',
    sentence: 'sentence',
    clause: 'clause',
    words: 'words',
    times: 'times',
    designations: 'no quantities',
    numerals: 'numerals',
    item: 'phrase',
    frames: 'frame rules',
    kinds: 'kind rules',
    fired: 'fired',
    near: 'nearly',
    governs: 'reached by',
    records: 'records',
    none: 'none',
    name: 'part of a name',
    outside: 'this place is no part of the body',
  },
} as const;
type Labels = (typeof LABELS)['zh' | 'en'];

/**
 * What each stage makes of the sentences that hold the given places: clauses, words, rules that fired or nearly fired, what
 * reached them, and the records they gave.
 *
 * @param places UTF-16 offsets in the source; null for every sentence with a numeral
 * @example explain(source, [120], { lang: 'zh' })
 */
export function explain(source: Source, places: readonly number[] | null, options: { readonly lang: 'zh' | 'en' }): string {
  const labels = LABELS[options.lang];
  const { plan, metadata, anchor } = readDocument(source);
  const extraction = createProcessor().run(source, 'explained');
  const lines: string[] = [];
  let covered = 0;
  for (const reading of readPassages(source.text, plan, { anchor, programmes: metadata.programmes, cut: words })) {
    const { view } = reading;
    for (const sentence of splitSentences(view.text)) {
      const from = toSource(view, sentence.start);
      const to = toSource(view, Math.max(sentence.start, sentence.end - 1)) + 1;
      const mine = places?.filter((place) => place >= from && place < to);
      if (mine ? mine.length === 0 : !reading.numerals.some((one) => one.start >= sentence.start && one.end <= sentence.end)) continue;
      covered += mine?.length ?? 0;
      lines.push(...explainSentence(reading, sentence, [from, to], extraction, labels), '');
    }
  }
  if (places && covered < places.length) lines.push(labels.outside);
  return lines.join('\n');
}

function explainSentence(
  reading: PassageReading,
  sentence: Stretch,
  range: readonly [number, number],
  extraction: Extraction,
  labels: Labels,
): string[] {
  const { view, passage, times, designations, quantities, result } = reading;
  const { text, raw } = view;
  const inside = (one: { start: number; end: number }): boolean => one.start >= sentence.start && one.end <= sentence.end;
  const show = (start: number, end: number): string => `「${raw.slice(start, end)}」`;
  const lines = [
    `${range[0]}–${range[1]}  ${labels.section}: ${passage.path.map((one) => `${one.data.number ?? ''}${one.data.title}`).join(' › ') || labels.none}  (${passage.kind}, ${passage.part})`,
    `${labels.sentence}  ${show(sentence.start, sentence.end)}`,
    `${labels.words}  ${words(text.slice(sentence.start, sentence.end))
      .map((word) => `${word.word}/${word.tag}`)
      .join(' ')}`,
  ];
  const listed = (label: string, entries: readonly string[]): void =>
    void (entries.length > 0 && lines.push(`${label}  ${entries.join('  ')}`));
  listed(
    labels.times,
    times
      .filter(inside)
      .map((time) => `${show(time.start, time.end)} ${time.type} ${time.from ?? ''}..${time.to ?? ''} ${time.role} [${time.rule}]`),
  );
  listed(
    labels.designations,
    designations.filter(inside).map((one) => `${show(one.start, one.end)} ${one.verdict} [${one.rule}]`),
  );
  for (const clause of splitClauses(text, sentence.start, sentence.end)) {
    const mine = quantities.filter((one) => one.start >= clause.start && one.end <= clause.end);
    lines.push(`  ${labels.clause}  ${show(clause.start, clause.end)}`);
    const heads = mine.filter((one, at) => {
      const rule = isNamePart(text, one, mine, at, clause);
      if (rule) lines.push(`    ${show(one.start, one.closes)} ${labels.name} [${rule}]`);
      return !rule;
    });
    for (const { left, right, quantity } of cutItems(text, clause, heads, words)) {
      const item = parseItem(text, quantity, left, right, times, words, true);
      const parts = [...item.symbols].map(
        (symbol, at) => `${symbol}=${(item.pieces[at] ?? []).map((piece) => raw.slice(...piece)).join('+')}`,
      );
      lines.push(`    ${labels.item}  ${parts.join(' · ')}`);
      const frames = frameRules(item.symbols);
      const kinds = kindRules(
        text.slice(sentence.start, sentence.end),
        quantity.start - sentence.start,
        quantity.end - sentence.start,
        quantity.dimension,
      );
      lines.push(
        `      ${labels.frames}: ${labels.fired} ${frames[0] ?? labels.none}${frames.length > 1 ? `; ${labels.near} ${frames.slice(1).join(', ')}` : ''}`,
      );
      lines.push(
        `      ${labels.kinds}: ${labels.fired} ${kinds[0] ?? labels.none}${kinds.length > 1 ? `; ${labels.near} ${kinds.slice(1).join(', ')}` : ''}`,
      );
      const coded = result.mentions.filter((one) => one.quantity.start === quantity.start);
      for (const one of coded) {
        const reached = [
          ...one.times.map((time) => time.text),
          one.context ? `${one.context.text} (context)` : '',
          one.modality ?? '',
          one.frequency ?? '',
        ].filter((entry) => entry !== '');
        lines.push(`      ${labels.governs}: ${reached.join(', ') || labels.none}`);
      }
      for (const one of result.uncoded.filter((other) => other.quantity.start === quantity.start))
        lines.push(`      ${show(quantity.start, quantity.closes)} ${one.verdict} [${one.rule}]`);
    }
  }
  const here = (record: { char_start: number; char_end: number }): boolean => record.char_start < range[1] && record.char_end > range[0];
  const records: string[] = [
    ...[...extraction.targets, ...extraction.quantities]
      .filter(here)
      .map(
        (one) =>
          `${one.target_id} ${one.kind}: ${one.indicator ?? '–'} | ${one.action ?? '–'} | ${one.measure} ${one.frequency ?? ''} ${one.comparator ?? ''} ${one.value_text}${one.unit ?? ''} = ${one.value_std ?? '–'} ${one.unit_std ?? ''} | ${one.deadline_text ?? '–'} ${one.deadline ?? ''} ${one.deadline_source ?? ''} | ${one.modality ?? '–'} [${one.rule}] ${one.warnings.join(' ')}`,
      ),
    ...extraction.clusters.filter(here).map((one) => `${one.cluster_id} cluster: ${one.name} ${one.tier ?? ''}`),
    ...extraction.responsibilities.filter(here).map((one) => `${one.responsibility_id} ${one.role}: ${one.unit} | ${one.task ?? '–'}`),
    ...extraction.deadlines
      .filter(here)
      .map((one) => `${one.deadline_id} deadline: ${one.text} ${one.type} ${one.start ?? ''}..${one.end ?? ''}`),
    ...extraction.numbers.filter(here).map((one) => `${one.number_id} number: ${one.text} ${one.verdict} ${one.record_ids.join(' ')}`),
  ];
  lines.push(`  ${labels.records}`, ...(records.length > 0 ? records.map((record) => `    ${record}`) : [`    ${labels.none}`]));
  return lines;
}
