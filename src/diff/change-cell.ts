import { deadlineWords } from '../commitment/notation.js';
import { scopeWords } from '../commitment/scope.js';
import type { Lang } from '../model/lang.js';
import type { Cell, ReportTable, Tone } from '../render/report.js';
import type { ClusterChange } from './clusters/clusters.js';
import type { PlanDiff } from './diff.js';
import type { Names } from './shown.js';
import type { Change } from './targets/classify.js';
import { CHANGE_WORDS, codeWords, DIFF_TEXTS, diffSay } from './texts.js';

/** Fields that the cells of A and B show; for other fields the row says what they were and what they are. */
const SHOWN: ReadonlySet<string> = new Set<Change['what'] | ClusterChange['what']>([
  'value',
  'measure',
  'frequency',
  'bound',
  'comparator',
  'modality',
  'deadline',
  'tier',
  'output',
]);
/** What the first cell shows. */
const NAMED: ReadonlySet<string> = new Set<Change['what'] | ClusterChange['what']>(['indicator', 'sector', 'name']);

function changeWords(change: Change | ClusterChange, lang: Lang): string {
  const say = (value: string | null): string =>
    change.what === 'deadline'
      ? deadlineWords(value) || '—'
      : change.what === 'scope'
        ? scopeWords(value) || '—'
        : codeWords(change.what, value, lang);
  return `${CHANGE_WORDS[change.what][lang]} ${say(change.from)} → ${say(change.to)}`;
}

/** All that changed in one line: the reason of the class and what no cell shows with what it was and is, the rest by name. */
function changesLine(changes: readonly (Change | ClusterChange)[], main: string, lang: Lang): string {
  // a deadline that makes no class only moves on with the plan's year
  const told = changes.filter(
    (change) =>
      !NAMED.has(change.what) &&
      change.what !== 'value' &&
      change.what !== 'joined' &&
      change.what !== 'left' &&
      !(change.what === 'deadline' && change.class === undefined),
  );
  const full = told.filter((change) => change.class === main || !SHOWN.has(change.what)).map((change) => changeWords(change, lang));
  const moved = (['joined', 'left'] as const).flatMap((what) => {
    const segments = changes.filter((change) => change.what === what).map((change) => change.to ?? change.from ?? '');
    return segments.length === 0 ? [] : [`${CHANGE_WORDS[what][lang]} ${segments.join('、')}`];
  });
  const rest = told.filter((change) => change.class !== main && SHOWN.has(change.what)).map((change) => CHANGE_WORDS[change.what][lang]);
  return [...full, ...moved, ...(rest.length === 0 ? [] : [diffSay.besides(lang, rest)])].join('; ');
}

/** What changed; of a pair it opens the sentences of both. */
export function changeCell(
  head: string,
  tone: Tone,
  changes: readonly (Change | ClusterChange)[],
  main: string,
  [a, b]: readonly [Cell, Cell],
  lang: Lang,
): Cell {
  const line = changesLine(changes, main, lang);
  const evidence = a.length > 0 && b.length > 0 ? [...a, ...b].flatMap((item) => item.evidence?.[0] ?? []) : [];
  return [{ text: line === '' ? head : `${head}: ${line}`, tone, ...(evidence.length > 0 ? { evidence } : {}) }];
}

/** The columns of a table that has A beside B. */
export function changeColumns(diff: PlanDiff, names: Names, lang: Lang, first: 'indicator' | 'cluster'): ReportTable['columns'] {
  return [
    { key: first, title: DIFF_TEXTS[first][lang] },
    { key: 'a', title: `A ${names.get(diff.a) ?? ''}` },
    { key: 'b', title: `B ${names.get(diff.b) ?? ''}` },
    { key: 'change', title: DIFF_TEXTS.change[lang], sumsUp: true },
  ];
}
