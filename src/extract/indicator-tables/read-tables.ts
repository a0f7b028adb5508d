import type { RuleBook } from '../../book/rule-book.js';
import type { Trace } from '../trace.js';
import type { Anchor, Field, NumeralMention, QuantityMention } from '../../model/mention.js';
import type { Comparator, Frequency, Kind, Measure, Verdict } from '../../model/record.js';
import { hull, textOf, type Range, type Span } from '../../model/span.js';
import { passagesOf, rangeOf, type Passage, type Plan, type Table } from '../../model/tree.js';
import { foldChar, spanOf, viewOf, type View } from '../../model/view.js';
import { parseSmall } from '../../normalise/chinese-number.js';
import { fiveYearPlan } from '../../normalise/date.js';
import { findNumerals } from '../../normalise/number.js';
import { unitCell, type UnitCell } from '../../normalise/unit-cell.js';
import {
  AVERAGE_COLUMN,
  BASE_COLUMN,
  DECLINE_TAIL,
  EMPTY_CELL,
  GROUP_COLUMN,
  GROWTH_TAIL,
  INDICATOR_COLUMN,
  ITEM_COLUMN,
  KIND_CELL,
  KIND_COLUMN,
  LABELLED_CELL,
  NUMBER_COLUMN,
  REGION_HEAD,
  REMARK_COLUMN,
  UNIT_COLUMN,
  VALUE_CELL,
  VALUE_COLUMN,
} from '../../rules/indicator-tables.js';
import { findQuantityShapes, type Quantity } from '../quantities/shapes.js';

/** A record that a cell of an indicator table states, with its table and row. */
export interface TableTarget {
  readonly table: Table;
  readonly row: number;
  readonly mention: QuantityMention;
}
/** What the indicator tables of a document say. */
export interface IndicatorTables {
  readonly targets: readonly TableTarget[];
  /** verdicts for every numeral of the cells that were read */
  readonly numerals: readonly NumeralMention[];
  /** has the passage been read here, so that no other step reads it? */
  readonly takes: (passage: Passage) => boolean;
}

type Role = 'number' | 'name' | 'unit' | 'kind' | 'group' | 'value' | 'other';
interface Cell {
  readonly passage: Passage;
  readonly view: View;
  readonly column: string;
}
/** A column of values: what its heading says of its time. */
interface ValueColumn {
  readonly name: string;
  readonly kind: 'year' | 'average' | 'open';
  readonly class: Kind;
  readonly deadline: QuantityMention['deadline'];
}
interface Head {
  readonly values: readonly ValueColumn[];
  /** heading says 约束性 and the like, or numbers its rows */
  readonly numbered: boolean;
}
interface RowParts {
  readonly name: readonly Cell[];
  readonly unit: readonly Cell[];
  readonly values: readonly { readonly column: ValueColumn; readonly cells: readonly Cell[] }[];
}

const squeeze = (text: string): string => [...text].map(foldChar).join('').replace(/\s/gu, '');

function roleOf(column: string, items: boolean): Role {
  const name = squeeze(column);
  if (NUMBER_COLUMN.test(name)) return 'number';
  if (INDICATOR_COLUMN.test(name) || (items && ITEM_COLUMN.test(name))) return 'name';
  if (UNIT_COLUMN.test(name)) return 'unit';
  if (KIND_COLUMN.test(name) && name !== '类型') return 'kind';
  if (GROUP_COLUMN.test(name)) return 'group';
  if (REMARK_COLUMN.test(name)) return 'other';
  return VALUE_COLUMN.test(name) ? 'value' : 'other';
}

/** Does a table set out indicators? A column of 项目 is one of names only beside a column of kinds. */
function isIndicatorTable(table: Table): { items: boolean } | null {
  const { columns } = table.data;
  for (const items of [false, true]) {
    const roles = columns.map((column) => roleOf(column, items));
    if (roles.includes('name') && roles.includes('value') && (!items || roles.includes('kind'))) return { items };
  }
  return null;
}

/** Where words of the heading stand. */
function headerSpan(source: string, table: Table, words: string): Span | null {
  for (const child of table.children) {
    if (child.type !== 'noise' || child.data?.reason !== 'table-header') continue;
    const [start, end] = rangeOf(child);
    const view = viewOf(source, [[start, end]]);
    const at = view.text.indexOf(words);
    if (at >= 0) return spanOf(view, at, at + words.length);
  }
  return null;
}

/** A five-year plan by its number: “十四五”. */
const PLAN = /“?([一二三四五六七八九]?十?[一二三四五六七八九])五”?/u;

function headOf(source: string, table: Table, items: boolean, anchor: Anchor, caption: View | null): Head {
  const names = table.data.columns.filter((column) => roleOf(column, items) === 'value').map(squeeze);
  const header = squeeze(
    table.children
      .filter((child) => child.type === 'noise' && child.data?.reason === 'table-header')
      .map((leaf) => ('value' in leaf ? leaf.value : ''))
      .join(''),
  );
  const years = names.map((name) => Number(/(?:19|20)\d{2}/u.exec(name)?.[0] ?? 0));
  const stated = years.filter((year, at) => year > 0 && !/^其中/u.test(names[at] ?? ''));
  const written = anchor.written === null ? null : Number(anchor.written.slice(0, 4));
  const present = written ?? anchor.periodStart ?? (new Set(stated).size > 1 ? Math.min(...stated) + 1 : 0);
  const plan = PLAN.exec(header);
  const above = caption && !plan ? PLAN.exec(caption.text) : null;
  const planYears = fiveYearPlan(parseSmall((plan ?? above)?.[1] ?? '') ?? 0);
  const latest = Math.max(0, ...stated);
  const goal = (): QuantityMention['deadline'] => {
    if (plan && planYears)
      return { text: plan[0], span: headerSpan(source, table, plan[0]), date: `${planYears[1]}-12-31`, source: 'explicit' };
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
  return {
    numbered: table.data.columns.some((column) => roleOf(column, items) === 'number'),
    values: names.map((name, at): ValueColumn => {
      const year = years[at] ?? 0;
      const average = AVERAGE_COLUMN.test(name);
      const past = BASE_COLUMN.test(name) || (year > 0 && year < present && !average);
      if (past) return { name, kind: year > 0 ? 'year' : 'open', class: 'fact', deadline: null };
      if (year === 0 || average) return { name, kind: average ? 'average' : 'open', class: 'target', deadline: goal() };
      const words = new RegExp(`${year}年?`, 'u').exec(name)?.[0] ?? String(year);
      return {
        name,
        kind: 'year',
        class: 'target',
        deadline: { text: words, span: headerSpan(source, table, words), date: `${year}-12-31`, source: 'explicit' },
      };
    }),
  };
}

const isValue = (text: string): boolean => VALUE_CELL.test(text) || EMPTY_CELL.test(text) || LABELLED_CELL.test(text);

/** The parts of a row by its columns, or by what its cells hold where a merged cell has moved them. */
function partsOf(cells: readonly Cell[], head: Head, items: boolean): RowParts | null {
  const of = (role: Role): Cell[] => cells.filter(({ column }) => roleOf(column, items) === role);
  const names = of('name').filter(({ view }) => /[\u4e00-\u9fff]/u.test(view.text));
  const values = head.values.map((column) => ({ column, cells: cells.filter((cell) => squeeze(cell.column) === column.name) }));
  const set =
    names.length > 0 &&
    names.every(
      ({ view }) =>
        !VALUE_CELL.test(view.text) && !EMPTY_CELL.test(view.text) && !KIND_CELL.test(view.text) && unitCell(view.text) === null,
    ) &&
    of('kind').every(({ view }) => KIND_CELL.test(view.text)) &&
    of('unit').every(({ view }) => !VALUE_CELL.test(view.text) || unitCell(view.text) !== null) &&
    values.some((one) => one.cells.length > 0) &&
    values.every((one) => one.cells.every(({ view }) => !KIND_CELL.test(view.text)));
  if (set) return { name: names, unit: of('unit'), values };
  const rest = cells.filter(({ view }, at) => !KIND_CELL.test(view.text) && !(at === 0 && head.numbered && /^\d{1,3}$/u.test(view.text)));
  let first = rest.length;
  while (first > 0 && isValue(rest[first - 1]?.view.text ?? '')) first--;
  const found = rest.slice(first);
  const before = rest.slice(0, first);
  const last = before[before.length - 1];
  const unit = last && before.length > 1 && unitCell(last.view.text) !== null ? [last] : [];
  const name = before.slice(0, before.length - unit.length).at(-1);
  if (!name || found.length === 0) return null;
  // one value for each sort of place takes several cells of a column
  const groups: Cell[][] = [];
  const count = head.values.length;
  if (found.length > count && found.length % count === 0 && found.every(({ view }) => LABELLED_CELL.test(view.text)))
    for (let at = 0; at < count; at++) groups.push(found.slice((at * found.length) / count, ((at + 1) * found.length) / count));
  else
    for (const cell of found) {
      const before = groups[groups.length - 1];
      if (found.length > count && before && LABELLED_CELL.test(cell.view.text) && LABELLED_CELL.test(before[0]?.view.text ?? ''))
        before.push(cell);
      else groups.push([cell]);
    }
  if (groups.length !== count) return null;
  return { name: [name], unit, values: head.values.map((column, at) => ({ column, cells: groups[at] ?? [] })) };
}

interface Name {
  readonly view: View;
  readonly start: number;
  readonly end: number;
  readonly unit: { readonly cell: UnitCell; readonly field: Field } | null;
  readonly growth: 'growth' | 'decline' | null;
  readonly average: boolean;
  /** with its tail */
  readonly whole: string;
}

function fieldOf(view: View, start: number, end: number): Field {
  return { text: view.raw.slice(start, end).replace(/\s/gu, ''), span: spanOf(view, start, end) };
}

/** 1.地区生产总值年均增长率（%）¹: the name without its number, its unit, its footnote's mark, the region and what its measure says. */
function readName(source: string, cells: readonly Cell[]): Name | null {
  const view = viewOf(
    source,
    cells.flatMap(({ passage }) => passage.ranges),
  );
  let start = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳]|其中:|#)?/u.exec(view.text)?.[0].length ?? 0;
  let end = view.text.length;
  let unit: Name['unit'] = null;
  const trimMark = (): void => {
    end -= /(?<=[\u4e00-\u9fff)”])(?:\d{1,2}|[①-⑳*※]{1,3})$/u.exec(view.text.slice(start, end))?.[0].length ?? 0;
  };
  trimMark();
  const bracket = /\(([^()]{1,12})\)$/u.exec(view.text.slice(start, end));
  const cell = bracket ? unitCell(bracket[1] ?? '') : null;
  if (bracket && cell) {
    end -= bracket[0].length;
    unit = { cell, field: fieldOf(view, end + 1, end + bracket[0].length - 1) };
    trimMark();
  }
  const whole = view.text.slice(start, end);
  const decline = DECLINE_TAIL.exec(whole);
  const growth = GROWTH_TAIL.exec(whole);
  const tail = decline ?? growth;
  if (tail && tail.index >= 2) end = start + tail.index;
  const region = REGION_HEAD.exec(view.text.slice(start, end))?.[0].length ?? 0;
  if (end - start - region >= 2) start += region;
  if (end - start < 2 || !/[\u4e00-\u9fff]/u.test(view.text.slice(start, end))) return null;
  return {
    view,
    start,
    end,
    unit,
    growth: tail && tail.index >= 2 ? (decline ? 'decline' : 'growth') : null,
    average: tail !== null && /年均/u.test(tail[0]),
    whole,
  };
}

const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:≥|≧|>=)$/u, 'gte'],
  [/(?:≤|≦|<=)$/u, 'lte'],
  [/>$/u, 'gt'],
  [/<$/u, 'lt'],
];
const NEW = /^(?:新增|新建|净增|新引进|新招引)/u;
/** Verbs of doing that begin a row of tasks (建设雨水管网, 清淤排水管网); the rest must be a thing that can be counted. */
const DOING =
  /^(?:新增|新建|净增|建设|建成|改造|提标改造|完成|实施|培育|引进|新引进|培训|创建|打造|新改建|改建|增加|清淤|疏浚|整治|淘汰|治理|开工)(?=[\u4e00-\u9fff]{2})/u;
const NO_DOING = /(?:率|比重|比例|面积|规模|数量|总量|总额|投资|强度|水平|指数|人数|数)$/u;

function measureOf(name: Name, unit: UnitCell | null, column: ValueColumn, bracketed: boolean, cumulative: boolean): Measure {
  const ratio = unit?.dimension === 'ratio';
  if (ratio && /覆盖(?:率|面)$/u.test(name.whole)) return 'coverage';
  if (unit?.base === '倍') return 'multiple';
  if (name.growth === 'decline' || (name.growth === 'growth' && (ratio || bracketed))) return name.growth;
  if (
    column.kind === 'average' &&
    /年均|增/u.test(column.name) &&
    !bracketed &&
    unit?.base === '%' &&
    !/(?:率|比重|比例|占比|强度)$/u.test(name.whole)
  )
    return 'growth';
  if (cumulative) return 'cumulative';
  if (unit?.base === '个百分点') return 'growth';
  if (ratio) return 'share';
  return NEW.test(name.whole) ? 'increment' : 'level';
}

/** The records of one cell of values; several where it gives one value for each sort of place. */
function readValue(
  source: string,
  cells: readonly Cell[],
  column: ValueColumn,
  name: Name,
  unitField: { cell: UnitCell; field: Field } | null,
  row: readonly Cell[],
  book: RuleBook,
): QuantityMention[] {
  const view = viewOf(
    source,
    cells.flatMap(({ passage }) => passage.ranges),
  );
  const { text } = view;
  if (EMPTY_CELL.test(text)) return [];
  // the years in 五年累计110 say how long, not how much
  const shapes = findQuantityShapes(text, book).filter((shape) => !(shape.dimension === 'time' && text.startsWith('累计', shape.closes)));
  const single = shapes.length === 1;
  const mentions: QuantityMention[] = [];
  let reach = 0;
  for (const shape of shapes) {
    const before = text.slice(reach, shape.opens);
    reach = shape.closes;
    const label = /^[[(〔【]?(?<label>[\u4e00-\u9fff]{2,8}?):?(?:[\d一二三四五]年)?(?:累计|达到|为)?[<>≥≤≧≦]{0,2}$/u.exec(before)?.groups?.[
      'label'
    ];
    const plain =
      single &&
      /^[[(〔【]?(?:[\d一二三四五]年)?(?:累计|年均)?(?:达到|达|为|保持在|增长|下降|完成|新增|净增|建成|培育)?[<>≥≤≧≦]{0,2}$/u.test(before);
    if (!plain && (single ? !LABELLED_CELL.test(text) : label === undefined)) return [];
    const labelAt = plain || label === undefined ? null : text.indexOf(label, reach - (shape.closes - shape.opens) - before.length);
    mentions.push(
      mentionOf(
        view,
        shape,
        before,
        labelAt === null || label === undefined ? null : fieldOf(view, labelAt, labelAt + label.length),
        column,
        name,
        unitField,
        row,
      ),
    );
  }
  // what is left of the cell must be brackets and marks: else the value says more than it was read for
  return /^[\])〕】*左右以上下内不低高于级]*$/u.test(text.slice(reach).replace(/\(.{0,12}$/u, '')) ? mentions : [];
}

function mentionOf(
  view: View,
  shape: Quantity,
  before: string,
  label: Field | null,
  column: ValueColumn,
  name: Name,
  stated: { cell: UnitCell; field: Field } | null,
  row: readonly Cell[],
): QuantityMention {
  const bracketed = /[[〔【]/u.test(view.text);
  const cumulative = bracketed || /累计/u.test(view.text) || (/累计/u.test(column.name) && !/年均/u.test(column.name));
  const own =
    shape.unit && shape.base !== null
      ? {
          cell: { base: shape.base, factor: shape.factor, dimension: shape.dimension },
          field: fieldOf(view, shape.unit.start, shape.unit.end),
        }
      : null;
  // a yearly growth of what is counted in 亿元 is a rate
  const rate =
    !own &&
    column.kind === 'average' &&
    /年均|增[长速幅]/u.test(column.name) &&
    !cumulative &&
    stated !== null &&
    stated.cell.dimension !== 'ratio';
  const used = own ?? (rate ? null : stated);
  const unit = used?.cell ?? (rate ? { base: '%', factor: 1, dimension: 'ratio' } : null);
  const sign = SIGNS.find(([pattern]) => pattern.test(before))?.[1];
  const measure = measureOf(name, unit, column, bracketed, cumulative);
  const doing = DOING.exec(name.view.text.slice(name.start, name.end))?.[0] ?? '';
  const action =
    doing !== '' && !NO_DOING.test(name.whole) && unit?.dimension !== 'ratio'
      ? fieldOf(name.view, name.start, name.start + doing.length)
      : null;
  const from = action ? name.start + doing.length : name.start;
  const core = fieldOf(name.view, from, name.end);
  const value = fieldOf(view, shape.valueText.start, shape.valueText.end);
  const frequency: Frequency | null =
    name.average || (column.kind === 'average' && /年均/u.test(column.name) && !cumulative && measure === 'growth')
      ? 'annual_average'
      : null;
  const indicator: Field = label ? { text: label.text + core.text, span: [...label.span, ...core.span] } : core;
  const span: Range[] = [
    ...spanOf(name.view, name.start, name.end),
    ...value.span,
    ...(used ? used.field.span : []),
    ...spanOf(view, shape.opens, shape.closes + (/[\])〕】]/u.test(view.text.charAt(shape.closes)) ? 1 : 0)),
  ];
  const passage = row[0]?.passage;
  return {
    kind: 'quantity',
    class: column.class,
    rules: ['table-indicator'],
    indicator,
    action,
    measure,
    frequency,
    comparator: sign ?? shape.comparator,
    valueText: value,
    value: shape.value,
    valueMax: shape.valueMax,
    unit: used ? { text: used.field.text, span: used.field.span } : rate ? { text: '%', span: null } : null,
    base: unit?.base ?? null,
    factor: own ? shape.factor : (unit?.factor ?? 1) * (shape.base === null ? shape.factor : 1),
    baseline: null,
    deadline: column.deadline,
    modality: null,
    sectionId: passage?.section?.data.id ?? null,
    row: passage?.cell?.row ?? null,
    quote: hull(span),
    sentence: hull(row.flatMap((cell) => [...cell.passage.ranges])),
    numerals: shape.numerals.flatMap((numeral) => spanOf(view, numeral.start, numeral.end)),
    warnings: [...shape.warnings],
  };
}

/** Verdicts for the numerals of a row: what is no record is a number of the row, part of a name, or not explained. */
function account(source: string, cells: readonly Cell[], mentions: readonly QuantityMention[], items: boolean): NumeralMention[] {
  return cells.flatMap(({ view, column }) => {
    const role = roleOf(column, items);
    let reach = -1;
    return findNumerals(view.text).flatMap((numeral): NumeralMention[] => {
      const span = spanOf(view, numeral.start, numeral.end);
      const at = span[0]?.[0] ?? 0;
      if (at < reach) return [];
      const mine = mentions.find((one) => one.valueText.span.some(([start, end]) => at >= start && at < end));
      if (mine) {
        reach = hull(mine.valueText.span)[1];
        return [{ kind: 'numeral', numeral: mine.valueText, value: numeral.value, verdict: mine.class }];
      }
      const verdict: Verdict = role === 'number' ? 'ordinal' : role === 'value' ? 'unexplained' : 'name';
      return [{ kind: 'numeral', numeral: { text: textOf(source, span), span }, value: numeral.value, verdict }];
    });
  });
}

/** A caption is no longer than this. */
const CAPTION = 60;

/** What the tables of a document are read with. */
export interface TableOptions {
  readonly anchor: Anchor;
  readonly book: RuleBook;
  /** takes what happens, where somebody wants to see it */
  readonly trace?: Trace | undefined;
}

/** Reads every indicator table of a plan; `trace` takes each row as it was read. */
export function readIndicatorTables(source: string, plan: Plan, { anchor, book, trace }: TableOptions): IndicatorTables {
  const rows = new Map<Table, Map<number, Cell[]>>();
  const captions = new Map<Table, View>();
  let before: Passage | null = null;
  for (const passage of passagesOf(plan)) {
    if (passage.cell && before && !before.cell && !captions.has(passage.cell.table)) {
      const view = viewOf(source, before.ranges);
      if (view.text.length <= CAPTION) captions.set(passage.cell.table, view);
    }
    before = passage;
    if (!passage.cell || (passage.part !== 'body' && passage.part !== 'annex')) continue;
    const { table, row, column } = passage.cell;
    if (!rows.has(table)) rows.set(table, new Map());
    const cells = rows.get(table);
    cells?.set(row, [...(cells.get(row) ?? []), { passage, view: viewOf(source, passage.ranges), column }]);
  }
  const targets: TableTarget[] = [];
  const numerals: NumeralMention[] = [];
  const taken = new Set<string>();
  const key = (passage: Passage): string => String(passage.ranges[0]?.[0] ?? -1);
  for (const [table, byRow] of rows) {
    const found = isIndicatorTable(table);
    if (!found) continue;
    const head = headOf(source, table, found.items, anchor, captions.get(table) ?? null);
    for (const [row, cells] of byRow) {
      const mentions: QuantityMention[] = [];
      const parts = cells.length > 1 ? partsOf(cells, head, found.items) : null;
      const name = parts ? readName(source, parts.name) : null;
      if (parts && name) {
        const unitView = viewOf(
          source,
          parts.unit.flatMap(({ passage }) => passage.ranges),
        );
        const unit = unitCell(unitView.text, true);
        const stated = name.unit ?? (unit ? { cell: unit, field: fieldOf(unitView, 0, unitView.text.length) } : null);
        for (const { column, cells: values } of parts.values)
          if (values.length > 0) mentions.push(...readValue(source, values, column, name, stated, cells, book));
      }
      // words of other columns (备注, 责任单位) are read as any cell is
      const read = cells.filter(({ column }) => !REMARK_COLUMN.test(squeeze(column)));
      const own = mentions.map((mention) => ({ table, row, mention }));
      targets.push(...own);
      trace?.rows.push({ cells: cells.map((cell) => ({ column: cell.column, ranges: cell.passage.ranges })), targets: own });
      numerals.push(...account(source, read, mentions, found.items));
      for (const { passage } of read) taken.add(key(passage));
    }
  }
  return { targets, numerals, takes: (passage) => passage.cell !== null && taken.has(key(passage)) };
}

/**
 * The targets (and values gone by) of indicator tables: one record for each row and column of values. The row's heading is the indicator, its
 * unit stands behind it in brackets or in a column of units, the year of the column is the deadline; [ ] holds what is added over the plan's years.
 *
 * @param source the source text that the tree covers
 * @param options `anchor` tells years gone by from years to come
 * @returns records in document order. Never throws.
 * @example 「序号 | 指标 | 单位 | 2020年 | 2025年 | 属性」 「1 | 地区生产总值 | 亿元 | 538 | 1000以上 | 预期性」 → 地区生产总值 538 亿元 (fact), ≥1000 亿元 by 2025-12-31
 */
export function findTableTargets(source: string, plan: Plan, options: TableOptions): TableTarget[] {
  return [...readIndicatorTables(source, plan, options).targets];
}
