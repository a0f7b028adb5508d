import type { PhraseTrace, PassageTrace, RowTrace } from './extract/trace.js';
import { Trace } from './extract/trace.js';
import type { DocumentMetadata, Source } from './model/document.js';
import type { Hints } from './model/hints.js';
import type { Extraction } from './model/extraction.js';
import { textOf, type Range } from './model/span.js';
import { toSource } from './model/view.js';
import { planFile } from './plugins/file.js';
import { createProcessor, type PlanProcessor } from './processor.js';
import { splitClauses } from './segment/sentences.js';
import type { Stretch } from './model/span.js';

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
    from: '上文',
    row: '表格行',
    column: '列',
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
    from: 'from above',
    row: 'table row',
    column: 'column',
    none: 'none',
    name: 'part of a name',
    outside: 'this place is no part of the body',
  },
} as const;
type Labels = (typeof LABELS)['zh' | 'en'];

export interface ExplainOptions {
  readonly lang: 'zh' | 'en';
  /** the processor that reads the document, with the user's own lexicon; the program's own by default */
  readonly processor?: PlanProcessor;
  /** what a manifest states of the document */
  readonly stated?: Partial<DocumentMetadata>;
  /** what the reader of the file knows beside its text */
  readonly hints?: Hints;
}

/**
 * What the program made of the sentences and table rows that hold the given places: clauses, phrases, the rules that fired and those that
 * would have fitted too, what reached them, and the records they gave. The document is read once and the trace of that run is printed.
 *
 * @param places UTF-16 offsets in the source; null for everything with a numeral
 * @example explain(source, [120], { lang: 'zh' })
 */
export function explain(source: Source, places: readonly number[] | null, options: ExplainOptions): string {
  const labels = LABELS[options.lang];
  const trace = new Trace();
  const processor = options.processor ?? createProcessor();
  const extraction = processor.process(
    planFile(source.file, source.text, { docId: 'explained', source, stated: options.stated ?? {}, hints: options.hints ?? {}, trace }),
  );
  const parts: { readonly at: number; readonly lines: readonly string[] }[] = [];
  const covered = new Set<number>();
  const asked = (from: number, to: number): boolean => {
    const mine = places?.filter((place) => place >= from && place < to) ?? [];
    for (const place of mine) covered.add(place);
    return mine.length > 0;
  };
  for (const row of trace.rows) {
    const ranges = row.cells.flatMap((cell) => cell.ranges);
    const range: Range = [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))];
    if (asked(...range) || places === null) parts.push({ at: range[0], lines: explainRow(source.text, row, range, extraction, labels) });
  }
  for (const one of trace.passages) {
    const { reading } = one.coded;
    for (const sentence of reading.sentences) {
      const from = toSource(reading.view, sentence.start);
      const to = toSource(reading.view, Math.max(sentence.start, sentence.end - 1)) + 1;
      const holdsNumeral = reading.numerals.some(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (asked(from, to) || (places === null && holdsNumeral))
        parts.push({ at: from, lines: explainSentence(processor, one, sentence, [from, to], extraction, labels) });
    }
  }
  parts.sort((a, b) => a.at - b.at);
  const outside = places !== null && places.some((place) => !covered.has(place));
  return [...parts.flatMap(({ lines }) => [...lines, '']), ...(outside ? [labels.outside] : [])].join('\n');
}

function explainRow(source: string, row: RowTrace, range: Range, extraction: Extraction, labels: Labels): string[] {
  return [
    `${range[0]}–${range[1]}  ${labels.row}`,
    ...row.cells.map(({ column, ranges }) => `  ${labels.column} ${column}  「${textOf(source, ranges)}」`),
    ...recordsAt(range, extraction, labels),
  ];
}

function explainSentence(
  { book }: PlanProcessor,
  trace: PassageTrace,
  sentence: Stretch,
  range: Range,
  extraction: Extraction,
  labels: Labels,
): string[] {
  const { coded, inherited } = trace;
  const { passage, view } = coded.reading;
  const { text, raw } = view;
  const inside = (one: { start: number; end: number }): boolean => one.start >= sentence.start && one.end <= sentence.end;
  const show = (start: number, end: number): string => `「${raw.slice(start, end)}」`;
  const path = passage.path.map((one) => `${one.data.number ?? ''}${one.data.title}`).join(' › ');
  const cut = book.cut(text.slice(sentence.start, sentence.end)).map((word) => `${word.word}/${word.tag}`);
  const lines = [
    `${range[0]}–${range[1]}  ${labels.section}: ${path || labels.none}  (${passage.kind}, ${passage.part})`,
    `${labels.sentence}  ${show(sentence.start, sentence.end)}`,
    `${labels.words}  ${cut.join(' ')}`,
  ];
  const listed = (label: string, entries: readonly string[]): void => {
    if (entries.length > 0) lines.push(`${label}  ${entries.join('  ')}`);
  };
  const times = trace.times.filter(inside);
  listed(
    labels.times,
    times.map((time) => `${show(time.start, time.end)} ${time.type} ${time.from ?? ''}..${time.to ?? ''} ${time.role} [${time.rule}]`),
  );
  listed(
    labels.designations,
    trace.designations.filter(inside).map((one) => `${show(one.start, one.end)} ${one.verdict} [${one.rule}]`),
  );
  listed(
    labels.from,
    [inherited.listed, inherited.above].flatMap((one) => (one ? [`${one.text} ${one.type} ${one.end ?? ''}`] : [])),
  );
  for (const clause of splitClauses(text, sentence.start, sentence.end)) {
    const within = (one: { start: number; end: number }): boolean => one.start >= clause.start && one.end <= clause.end;
    lines.push(`  ${labels.clause}  ${show(clause.start, clause.end)}`);
    for (const { quantity, rule } of trace.names.filter((one) => within(one.quantity)))
      lines.push(`    ${show(quantity.start, quantity.closes)} ${labels.name} [${rule}]`);
    for (const phrase of trace.phrases.filter((one) => within(one.item.quantity))) lines.push(...explainPhrase(trace, phrase, labels));
  }
  return [...lines, ...recordsAt(range, extraction, labels)];
}

function explainPhrase({ coded }: PassageTrace, { item, frames, kinds }: PhraseTrace, labels: Labels): string[] {
  const { raw } = coded.reading.view;
  const parts = [...item.symbols].map((symbol, at) => `${symbol}=${(item.pieces[at] ?? []).map((piece) => raw.slice(...piece)).join('+')}`);
  const tried = (rules: readonly string[]): string =>
    `${labels.fired} ${rules[0] ?? labels.none}${rules.length > 1 ? `; ${labels.near} ${rules.slice(1).join(', ')}` : ''}`;
  const lines = [
    `    ${labels.item}  ${parts.join(' · ')}`,
    `      ${labels.frames}: ${tried(frames)}`,
    `      ${labels.kinds}: ${tried(kinds)}`,
  ];
  for (const one of coded.result.mentions.filter(({ quantity }) => quantity === item.quantity)) {
    const reached = [
      ...one.times.map((time) => time.text),
      one.context ? `${one.context.text} (context)` : '',
      one.modality,
      one.frequency,
    ];
    lines.push(`      ${labels.governs}: ${reached.filter((entry) => entry !== null && entry !== '').join(', ') || labels.none}`);
  }
  for (const one of coded.result.uncoded.filter(({ quantity }) => quantity === item.quantity))
    lines.push(`      「${raw.slice(one.quantity.start, one.quantity.closes)}」 ${one.verdict} [${one.rule}]`);
  return lines;
}

/** The records that stand in a range of the source. */
function recordsAt(range: Range, extraction: Extraction, labels: Labels): string[] {
  const here = (record: { char_start: number; char_end: number }): boolean => record.char_start < range[1] && record.char_end > range[0];
  const or = (value: string | number | null): string => (value === null ? '–' : String(value));
  const records = [
    ...[...extraction.targets, ...extraction.quantities]
      .filter(here)
      .map((one) =>
        [
          `${one.target_id} ${one.kind}: ${or(one.indicator)}`,
          or(one.action),
          `${one.measure} ${one.frequency ?? ''} ${one.comparator ?? ''} ` +
            `${one.value_text}${one.unit ?? ''} = ${or(one.value_std)} ${one.unit_std ?? ''}`,
          `${or(one.deadline_text)} ${one.deadline ?? ''} ${one.deadline_source ?? ''}`,
          `${or(one.modality)} [${one.rule}] ${one.warnings.join(' ')}`,
        ].join(' | '),
      ),
    ...extraction.clusters.filter(here).map((one) => `${one.cluster_id} cluster: ${one.name} ${one.tier ?? ''}`),
    ...extraction.responsibilities.filter(here).map((one) => `${one.responsibility_id} ${one.role}: ${one.unit} | ${or(one.task)}`),
    ...extraction.deadlines
      .filter(here)
      .map((one) => `${one.deadline_id} deadline: ${one.text} ${one.type} ${one.start ?? ''}..${one.end ?? ''}`),
    ...extraction.numbers.filter(here).map((one) => `${one.number_id} number: ${one.text} ${one.verdict} ${one.record_ids.join(' ')}`),
  ];
  return [`  ${labels.records}`, ...(records.length > 0 ? records : [labels.none]).map((record) => `    ${record}`)];
}
