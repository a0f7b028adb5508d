import { withoutControls } from '../model/visible.js';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { filled, type PageWords } from './page-words.js';
import type { Evidence, CellItem, Report } from './report.js';

/** The sentences of a report, each once, numbered by plan and place. */
export interface Sources {
  readonly list: readonly Evidence[];
  /** numbers of an item's sentences, from 1 */
  readonly numbersOf: (item: CellItem) => readonly number[];
}

const identity = (one: Evidence): string =>
  JSON.stringify([one.doc_id, one.plan, one.record_id, one.start, one.end, one.quote, one.sentence, one.section]);

/** All sentences that the report's items name. Plans stand in the order in which they are named first, sentences in that of the text. */
export function sourcesOf(report: Report): Sources {
  const found = new Map<string, Evidence>();
  const plans = new Map<string, number>();
  for (const table of report.tables)
    for (const row of table.rows)
      for (const cell of row.cells)
        for (const item of cell)
          for (const one of item.evidence ?? []) {
            if (!found.has(identity(one))) found.set(identity(one), one);
            if (!plans.has(one.plan)) plans.set(one.plan, plans.size);
          }
  const list = [...found.values()].sort(
    (a, b) =>
      (plans.get(a.plan) ?? 0) - (plans.get(b.plan) ?? 0) ||
      a.start - b.start ||
      a.end - b.end ||
      ((a.record_id ?? '') < (b.record_id ?? '') ? -1 : 1),
  );
  const numbers = new Map(list.map((one, at) => [identity(one), at + 1]));
  return { list, numbersOf: (item) => [...new Set((item.evidence ?? []).map((one) => numbers.get(identity(one)) ?? 0))] };
}

/** The id of a sentence on the page. */
export const sourceId = (number: number): string => `s${number}`;

/** The sentence with its quote marked; where the quote does not stand in it (it runs over several), the quote is shown by itself. */
function sentence({ sentence: text, quote }: Evidence, words: PageWords): Element[] {
  const parts = quote === '' ? [text] : text.split(quote);
  const marked: ElementContent[] = parts.flatMap((part, at) => [
    ...(at === 0 ? [] : [h('mark', withoutControls(quote))]),
    ...(part === '' ? [] : [{ type: 'text', value: withoutControls(part) } as const]),
  ]);
  if (parts.length > 1 || quote === '') return [h('blockquote', marked)];
  return [
    h('blockquote', withoutControls(text)),
    h('blockquote.apart', [h('span.label', words.quoteApart), h('mark', withoutControls(quote))]),
  ];
}

function sourceEntry(one: Evidence, number: number, words: PageWords): Element {
  const place = {
    id: sourceId(number),
    dataDoc: withoutControls(one.doc_id),
    dataStart: String(one.start),
    dataEnd: String(one.end),
    ...(one.record_id === null ? {} : { dataRecord: withoutControls(one.record_id) }),
    ...(one.page === undefined ? {} : { dataPage: one.page }),
  };
  return h('li', place, [
    h('p.where', [h('span.plan', withoutControls(one.plan)), ...one.section.map((title) => h('span.step', withoutControls(title)))]),
    ...sentence(one, words),
    h('p.keys', [
      h('code', withoutControls(one.doc_id)),
      ...(one.record_id === null ? [] : [h('code', withoutControls(one.record_id))]),
      ...(one.page === undefined ? [] : [h('span', filled(words.page, { n: one.page }))]),
      h('span', `${words.offsets} ${one.start}–${one.end}`),
    ]),
  ]);
}

/** The sentences at the end of the page: what the dialog shows a part of, and what a reader without scripts is led to. */
export function sourcesSection({ list }: Sources, words: PageWords): Element[] {
  if (list.length === 0) return [];
  const plans = [...new Set(list.map((one) => one.plan))];
  return [
    h('section.sources', { ariaLabelledBy: 'sources' }, [
      h('h2#sources', words.sources),
      h('p.lead', words.sourcesLead),
      ...plans.map((plan) => {
        const own = list.flatMap((one, at) => (one.plan === plan ? [sourceEntry(one, at + 1, words)] : []));
        return h('details', [
          h('summary', [
            withoutControls(plan),
            ' ',
            h('span.count', filled(own.length === 1 ? words.mention : words.mentions, { n: own.length })),
          ]),
          h('ol', own),
        ]);
      }),
    ]),
  ];
}
