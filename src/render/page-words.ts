import type { Both } from '../model/lang.js';
import type { Report } from './report.js';
import { SCRIPT_WORDS, type ScriptWord } from './page-data.js';

/** What a page says by itself, whatever the report: labels of its controls and its legend. */
const WORDS = {
  filter: { zh: '筛选行', en: 'Filter rows' },
  filterHint: { zh: '指标、数值、口径……中英文皆可', en: 'indicator, value, scope … in English or Chinese' },
  nothing: { zh: '没有内容。', en: 'Nothing to show.' },
  tables: { zh: '各表', en: 'Tables' },
  notes: { zh: '说明', en: 'Notes' },
  signs: { zh: '图例', en: 'Signs' },
  plot: { zh: '同一刻度', en: 'On one scale' },
  source: { zh: '原文', en: 'Source' },
  close: { zh: '关闭', en: 'Close' },
  sources: { zh: '引文', en: 'Sentences' },
  sourcesLead: {
    zh: '表中各值所据的句子, 按规划和在原文中的先后排列。',
    en: 'The sentences behind the values, by plan and in the order of its text.',
  },
  offsets: { zh: '位置', en: 'characters' },
  page: { zh: '第 {n} 页', en: 'p. {n}' },
  quoteApart: { zh: '引文', en: 'Quote' },
  rows: { zh: '{n} 行', en: '{n} rows' },
  row: { zh: '{n} 行', en: '{n} row' },
  mentions: { zh: '{n} 处', en: '{n} mentions' },
  mention: { zh: '{n} 处', en: '{n} mention' },
  up: { zh: '更优', en: 'better' },
  down: { zh: '更差', en: 'worse' },
  neutral: { zh: '有变化, 无优劣', en: 'changed, neither better nor worse' },
  error: { zh: '不可能成立', en: 'cannot be right' },
  warn: { zh: '请留意', en: 'look here' },
  muted: { zh: '未变', en: 'unchanged' },
  open: { zh: '点击数值查看原句', en: 'click a value for its sentence' },
  dot: { zh: '一点为一值, 颜色和行次同列', en: 'a dot a value, in the colour and order of its column' },
  hollow: { zh: '空心: 口径或度量不同', en: 'hollow: another scope or measure' },
  atLeast: { zh: '不少于', en: 'at least' },
  atMost: { zh: '不多于', en: 'at most' },
  about: { zh: '左右', en: 'about' },
  range: { zh: '区间', en: 'range' },
  better: { zh: '轴端箭头指向更优', en: 'the arrow on the axis points to the better end' },
  higherBetter: { zh: '越高越好', en: 'higher is better' },
  lowerBetter: { zh: '越低越好', en: 'lower is better' },
  picture: { zh: '图', en: 'Picture' },
  savePng: { zh: '存为 PNG', en: 'Save PNG' },
  saveSvg: { zh: '存为 SVG', en: 'Save SVG' },
  cite: { zh: '引用', en: 'Cite as' },
  made: { zh: '由 gangmu 生成; 单个文件, 不访问网络。', en: 'Made by gangmu; one file, no network.' },

  shown: { zh: '显示 {n} / {all} 行', en: '{n} of {all} rows' },
  folded: { zh: '收起 {n} 行', en: '{n} folded' },
  foldedRows: { zh: '另有 {n} 行只有一列有值', en: '{n} more with a value in one column only' },
  unfold: { zh: '展开单列行', en: 'Unfold single values' },
  foldAgain: { zh: '收起单列行', en: 'Fold single values' },
  shared: { zh: '只看共有行', en: 'Shared rows only' },
  columns: { zh: '列', en: 'Columns' },
  columnsOf: { zh: '显示的列和排序', en: 'Columns shown, and order' },
  sortBy: { zh: '按“{name}”排序', en: 'Sort by {name}' },
  csv: { zh: '存为 CSV', en: 'Save CSV' },
  svg: { zh: '存为 SVG', en: 'Save SVG' },
  keys: { zh: '按键', en: 'Keys' },
  previous: { zh: '上一个', en: 'Previous' },
  next: { zh: '下一个', en: 'Next' },
  ofAll: { zh: '第 {n} / {all} 个', en: '{n} of {all}' },
  copyCitation: { zh: '复制引文', en: 'Copy citation' },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '已复制', en: 'Copied' },
  before: { zh: '上文', en: 'Text before' },
  behind: { zh: '下文', en: 'Text after' },
  keyFilter: { zh: '筛选', en: 'filter' },
  keyFold: { zh: '展开或收起只有一列有值的行', en: 'unfold or fold rows with a value in one column' },
  keyShared: { zh: '只看共有行', en: 'shared rows only' },
  keyArrows: { zh: '到相邻的值', en: 'to the value beside it' },
  keyOpen: { zh: '打开原句', en: 'open its sentence' },
  keyPrevious: { zh: '上一个值(在原句窗口中)', en: 'the previous value, while a sentence is open' },
  keyNext: { zh: '下一个值(在原句窗口中)', en: 'the next value, while a sentence is open' },
  keyCopy: { zh: '复制引文(在原句窗口中)', en: 'copy the citation, while a sentence is open' },
  keyLink: { zh: '复制链接(在原句窗口中)', en: 'copy the link, while a sentence is open' },
  keyClose: { zh: '关闭', en: 'close' },
  keyHelp: { zh: '显示按键', en: 'show the keys' },
} as const satisfies Readonly<Record<string, Both>>;

export type PageWords = Readonly<Record<keyof typeof WORDS, string>>;

const inLang = (lang: Report['lang']): PageWords =>
  Object.fromEntries(Object.entries(WORDS).map(([key, both]) => [key, both[lang]])) as PageWords;
export const PAGE_WORDS: Readonly<Record<Report['lang'], PageWords>> = { zh: inLang('zh'), en: inLang('en') };

/** Those that the page's script says. */
export const scriptWords = (lang: Report['lang']): Readonly<Record<ScriptWord, string>> =>
  Object.fromEntries(SCRIPT_WORDS.map((key) => [key, PAGE_WORDS[lang][key]])) as Readonly<Record<ScriptWord, string>>;

/** Puts numbers into a text. Example: filled('显示 {n} / {all} 行', { n: 3, all: 12 }) → 「显示 3 / 12 行」 */
export const filled = (text: string, values: Readonly<Record<string, number | string>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
