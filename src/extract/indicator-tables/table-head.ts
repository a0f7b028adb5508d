import type { Anchor, QuantityMention, SpanOfTime } from '../../model/mention.js';
import type { Kind } from '../../model/record.js';
import { textOf, type Span } from '../../model/span.js';
import { rangeOf, type Table } from '../../model/tree.js';
import { foldChars, spanOf, viewOf, type View } from '../../model/view.js';
import { parseSmall } from '../../normalise/chinese-number.js';
import { fiveYearPlan } from '../../normalise/date.js';
import { NO_TIME } from '../../model/mention.js';
import { REFERENCE } from '../../rules/phrases/reference.js';
import { TABLE_CELL, TABLE_COLUMN } from '../../rules/indicator-tables.js';

/** What a column holds. */
export type ColumnRole = 'number' | 'name' | 'unit' | 'kind' | 'group' | 'value' | 'other';
/** A column of values: what its heading says of its time. */
export interface ValueColumn {
  readonly name: string;
  readonly kind: 'year' | 'average' | 'open';
  readonly class: Kind;
  readonly deadline: QuantityMention['deadline'];
  /** of what time its values are, where they are facts */
  readonly reference: SpanOfTime;
}
/** The heading of an indicator table. */
export interface TableHead {
  /** what each column holds, by its heading */
  readonly roles: ReadonlyMap<string, ColumnRole>;
  readonly values: readonly ValueColumn[];
  /** heading says 约束性 and the like, or numbers its rows */
  readonly numbered: boolean;
}
/** A heading without white space. */
export const squeezedHead = (text: string): string => foldChars(text).replace(/\s/gu, '');

function roleOf(column: string, items: boolean): ColumnRole {
  const name = squeezedHead(column);
  if (TABLE_COLUMN.number.test(name)) return 'number';
  if (TABLE_COLUMN.indicator.test(name) || (items && TABLE_COLUMN.item.test(name))) return 'name';
  if (TABLE_COLUMN.unit.test(name)) return 'unit';
  if (TABLE_COLUMN.kind.test(name) && !TABLE_COLUMN.bareType.test(name)) return 'kind';
  if (TABLE_COLUMN.group.test(name)) return 'group';
  if (TABLE_COLUMN.remark.test(name)) return 'other';
  return TABLE_COLUMN.value.test(name) ? 'value' : 'other';
}

/**
 * What each column of a table of indicators holds; null for any other table. A column of 项目 is one of names only beside a column of
 * kinds or under a caption that speaks of indicators.
 */
export function indicatorColumns({ data: { columns } }: Table, caption = ''): ReadonlyMap<string, ColumnRole> | null {
  for (const items of [false, true]) {
    const roles = new Map(columns.map((column) => [column, roleOf(column, items)]));
    // of 一级指标 and 二级指标 the last names what is measured
    const named = columns.filter((column) => roles.get(column) === 'name');
    for (const column of named.slice(0, -1)) if (TABLE_COLUMN.group.test(squeezedHead(column))) roles.set(column, 'group');
    const held = new Set(roles.values());
    if (held.has('name') && held.has('value') && (!items || held.has('kind') || TABLE_CELL.indicatorCaption.test(caption))) return roles;
  }
  return null;
}

/** Where words of the heading stand, whatever blanks part them (20 25年); a heading that is broken over lines is read as one. */
export function headerSpan(source: string, table: Table, words: string): Span | null {
  const lines = table.children.filter((child) => child.type === 'noise' && child.data?.reason === 'table-header').map(rangeOf);
  for (const ranges of [...lines.map((line) => [line]), lines]) {
    const view = viewOf(source, ranges);
    const places = [...view.text.matchAll(/\S/gu)].map(({ index }) => index);
    const wanted = words.replace(/\s/gu, '');
    const at = places
      .map((place) => view.text.charAt(place))
      .join('')
      .indexOf(wanted);
    const [first, last] = [places[at], places[at + wanted.length - 1]];
    if (first !== undefined && last !== undefined) return spanOf(view, first, last + 1);
  }
  return null;
}

/** The years of a five-year plan that a heading names. */
const planPeriod = (match: RegExpExecArray | null) => fiveYearPlan(parseSmall(match?.[1] ?? '') ?? 0);

/** Reads the heading of an indicator table; `caption` is what stands above it. */
export function tableHeadOf(
  source: string,
  table: Table,
  roles: ReadonlyMap<string, ColumnRole>,
  anchor: Anchor,
  caption: View | null,
): TableHead {
  const names = table.data.columns.filter((column) => roles.get(column) === 'value').map(squeezedHead);
  const header = squeezedHead(
    table.children
      .filter((child) => child.type === 'noise' && child.data?.reason === 'table-header')
      .map((leaf) => ('value' in leaf ? leaf.value : ''))
      .join(''),
  );
  const years = names.map((name) => Number(/(?:19|20)\d{2}/u.exec(name)?.[0] ?? 0));
  const stated = years.filter((year, at) => year > 0 && !TABLE_COLUMN.partOf.test(names[at] ?? ''));
  const written = anchor.written === null ? null : Number(anchor.written.slice(0, 4));
  const present = written ?? anchor.periodStart ?? (new Set(stated).size > 1 ? Math.min(...stated) + 1 : 0);
  const periods = names.map((name) => planPeriod(TABLE_CELL.plan.exec(name)));
  const lastPlan = Math.max(0, ...periods.map((period) => period?.[0] ?? 0));
  const plan = [...header.matchAll(new RegExp(TABLE_CELL.plan, 'gu'))].reduce<RegExpExecArray | null>(
    (best, match) => ((planPeriod(match)?.[0] ?? 0) > (planPeriod(best)?.[0] ?? 0) ? match : best),
    null,
  );
  const above = caption && !plan ? TABLE_CELL.plan.exec(caption.text) : null;
  const planYears = planPeriod(plan ?? above);
  const latest = Math.max(0, ...stated);
  const goal = (): QuantityMention['deadline'] => {
    const headed = plan && headerSpan(source, table, plan[0]);
    if (plan && planYears)
      return { text: headed ? textOf(source, headed) : plan[0], span: headed, date: `${planYears[1]}-12-31`, source: 'explicit' };
    if (caption && above && planYears)
      return {
        text: above[0],
        span: spanOf(caption, above.index, above.index + above[0].length),
        date: `${planYears[1]}-12-31`,
        source: 'context',
      };
    if (latest >= present && latest > 0) return { text: `${latest}年`, span: null, date: `${latest}-12-31`, source: 'context' };
    return null;
  };
  const gone = (name: string, year: number, period: readonly [number, number] | null): SpanOfTime => {
    if (year === 0 && period) return { start: `${period[0]}-01-01`, end: `${period[1]}-12-31` };
    const told = year > 0 ? year : REFERENCE.lastYear.test(name) && present > 0 ? present - 1 : null;
    return told === null ? { start: null, end: anchor.written } : { start: `${told}-01-01`, end: `${told}-12-31` };
  };
  return {
    roles,
    numbered: table.data.columns.some((column) => roles.get(column) === 'number'),
    values: names.map((name, at): ValueColumn => {
      const year = years[at] ?? 0;
      const average = TABLE_COLUMN.average.test(name);
      const period = periods[at] ?? null;
      const over = year > 0 ? year < present && !average : period !== null && period[1] < Math.max(present, lastPlan);
      const past = TABLE_COLUMN.gone.test(name) || over;
      if (past) return { name, kind: year > 0 ? 'year' : 'open', class: 'fact', deadline: null, reference: gone(name, year, period) };
      if (year === 0 || average) return { name, kind: average ? 'average' : 'open', class: 'target', deadline: goal(), reference: NO_TIME };
      const words = name.startsWith('年', name.indexOf(String(year)) + 4) ? `${year}年` : String(year);
      const span = headerSpan(source, table, words);
      const text = span ? textOf(source, span) : words;
      return {
        name,
        kind: 'year',
        class: 'target',
        deadline: { text, span, date: `${year}-12-31`, source: span ? 'explicit' : 'context' },
        reference: NO_TIME,
      };
    }),
  };
}
