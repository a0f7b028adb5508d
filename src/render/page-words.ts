import type { Report } from './report.js';

/** What a page says by itself, whatever the report: labels of its controls and its legend. */
export const PAGE_WORDS: Readonly<
  Record<
    Report['lang'],
    Readonly<
      Record<
        | 'filter'
        | 'filterHint'
        | 'shown'
        | 'nothing'
        | 'tables'
        | 'notes'
        | 'signs'
        | 'plot'
        | 'source'
        | 'close'
        | 'sources'
        | 'sourcesLead'
        | 'offsets'
        | 'quoteApart'
        | 'rows'
        | 'mentions'
        | 'up'
        | 'down'
        | 'neutral'
        | 'warn'
        | 'muted'
        | 'open'
        | 'dot'
        | 'hollow'
        | 'atLeast'
        | 'atMost'
        | 'about'
        | 'range'
        | 'better'
        | 'higherBetter'
        | 'lowerBetter'
        | 'picture'
        | 'savePng'
        | 'saveSvg'
        | 'made',
        string
      >
    >
  >
> = {
  zh: {
    filter: '筛选行',
    filterHint: '指标、数值、口径……空格隔开的词须同时出现',
    shown: '显示 {n} / {all} 行',
    nothing: '没有内容。',
    tables: '各表',
    notes: '说明',
    signs: '图例',
    plot: '同一刻度',
    source: '原文',
    close: '关闭',
    sources: '引文',
    sourcesLead: '表中各值所据的句子, 按规划和在原文中的先后排列。',
    offsets: '位置',
    quoteApart: '引文',
    rows: '{n} 行',
    mentions: '{n} 处',
    up: '更优',
    down: '更差',
    neutral: '有变化, 无优劣',
    warn: '请留意',
    muted: '未变',
    open: '点击数值查看原句',
    dot: '一点为一值, 颜色和行次同列',
    hollow: '空心: 口径或度量不同',
    atLeast: '不少于',
    atMost: '不多于',
    about: '左右',
    range: '区间',
    better: '轴端箭头指向更优',
    higherBetter: '越高越好',
    lowerBetter: '越低越好',
    picture: '图',
    savePng: '存为 PNG',
    saveSvg: '存为 SVG',
    made: '由 gangmu 生成; 单个文件, 不访问网络。',
  },
  en: {
    filter: 'Filter rows',
    filterHint: 'indicator, value, scope … words parted by spaces must all occur',
    shown: '{n} of {all} rows',
    nothing: 'Nothing to show.',
    tables: 'Tables',
    notes: 'Notes',
    signs: 'Signs',
    plot: 'On one scale',
    source: 'Source',
    close: 'Close',
    sources: 'Sentences',
    sourcesLead: 'The sentences behind the values, by plan and in the order of its text.',
    offsets: 'characters',
    quoteApart: 'Quote',
    rows: '{n} rows',
    mentions: '{n} mentions',
    up: 'better',
    down: 'worse',
    neutral: 'changed, neither better nor worse',
    warn: 'look here',
    muted: 'unchanged',
    open: 'click a value for its sentence',
    dot: 'a dot a value, in the colour and order of its column',
    hollow: 'hollow: another scope or measure',
    atLeast: 'at least',
    atMost: 'at most',
    about: 'about',
    range: 'range',
    better: 'the arrow on the axis points to the better end',
    higherBetter: 'higher is better',
    lowerBetter: 'lower is better',
    picture: 'Picture',
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    made: 'Made by gangmu; one file, no network.',
  },
};
export type PageWords = (typeof PAGE_WORDS)['zh'];

/** Puts numbers into a text. Example: filled('显示 {n} / {all} 行', { n: 3, all: 12 }) → 「显示 3 / 12 行」 */
export const filled = (text: string, values: Readonly<Record<string, number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
