import type { Both, Lang } from '../../model/lang.js';
import type { Cell, ReportRow, ReportTable, Tone } from '../../render/report.js';
import type { SectionChange, SectionDiff, SectionMatch, SectionPlace } from './sections.js';

const CHANGES: Readonly<Record<SectionChange, Both>> = {
  renamed: { zh: '标题不同', en: 'other title' },
  renumbered: { zh: '序号不同', en: 'other number' },
  moved: { zh: '所属不同', en: 'under another heading' },
};
const STATUS: Readonly<Record<SectionMatch['status'], Both & { readonly tone: Tone }>> = {
  kept: { zh: '不变', en: 'kept', tone: 'muted' },
  changed: { zh: '', en: '', tone: 'neutral' },
  added: { zh: '新增', en: 'added', tone: 'up' },
  dropped: { zh: '取消', en: 'dropped', tone: 'down' },
};
const TEXTS = {
  title: { zh: '章节', en: 'Sections' },
  status: { zh: '变化', en: 'Change' },
  empty: { zh: '两份规划都没有标题', en: 'Neither plan has headings' },
} as const;

function cell(place: SectionPlace | null, plan: string): Cell {
  if (place === null) return [];
  const { number, level, title, parent_id: _parent, ...evidence } = place;
  return [{ text: `${'　'.repeat(level - 1)}${number === null ? '' : `${number} `}${title}`, evidence: [{ ...evidence, plan }] }];
}

/**
 * The outline of both plans side by side.
 *
 * @param all false: without what is kept
 */
export function sectionsTable(
  { sections }: SectionDiff,
  names: { readonly a: string; readonly b: string },
  lang: Lang,
  { all = true }: { readonly all?: boolean } = {},
): ReportTable {
  return {
    id: 'sections',
    title: TEXTS.title[lang],
    empty: TEXTS.empty[lang],
    columns: [
      { key: 'change', title: TEXTS.status[lang] },
      { key: 'a', title: names.a },
      { key: 'b', title: names.b },
    ],
    rows: sections
      .filter((one) => all || one.status !== 'kept')
      .map((match): ReportRow => {
        const { tone, ...status } = STATUS[match.status];
        const words = match.changes.map((one) => CHANGES[one][lang]).join(lang === 'zh' ? '、' : ', ');
        return {
          key: `${match.a?.record_id ?? ''}-${match.b?.record_id ?? ''}`,
          cells: [[{ text: words === '' ? status[lang] : words, tone }], cell(match.a, names.a), cell(match.b, names.b)],
        };
      }),
  };
}
