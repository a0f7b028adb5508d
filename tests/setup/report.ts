import { commitmentsOf, type Commitment } from '../../src/commitment/commitment.js';
import { evidenceOf } from '../../src/commitment/evidence.js';
import { comparableOf, displayUnit, notation } from '../../src/commitment/notation.js';
import { planNames } from '../../src/commitment/plan-name.js';
import { halvesOf, indicatorRow, partWords, scopeWords, subjectKey } from '../../src/commitment/scope.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { CellItem, Report, ReportRow, ReportTable } from '../../src/render/report.js';
import { extractText, NAMES, seed } from './plans.js';

/** Four of the plans, as columns. */
export function samplePlans(): Extraction[] {
  return NAMES.filter((name) => !name.includes('2017')).map((name) => extractText(seed(name), name));
}

/**
 * A matrix of real records, simple, but with everything that a renderer must show: several items in a cell, flags, tones, plots, groups.
 */
function matrix(plans: readonly Extraction[], lang: Report['lang']): ReportTable {
  const names = planNames(plans);
  const all = plans.flatMap((plan) => commitmentsOf(plan));
  const keys = [...new Set(all.map((one) => subjectKey(one.first)))].filter((key) => !key.startsWith('“'));
  const rows = keys.flatMap((key): ReportRow[] => {
    const own = all.filter((one) => subjectKey(one.first) === key);
    const first = own[0]?.first;
    const indicator = indicatorRow(first?.indicator_id ?? null);
    if (first === undefined || indicator === null) return [];
    if (new Set(own.map((one) => one.plan)).size < 2 && indicator.direction !== 'down') return [];
    const base = comparableOf(first).unit;
    const unit = displayUnit(
      own.map((one) => one.first),
      base,
    );
    const usual = own.map((one) => one.first.measure)[0];
    const flagsOf = ({ first: record }: Commitment): string[] => [
      ...halvesOf(record.indicator_scope).coverage.map(partWords),
      ...(record.measure === usual ? [] : [record.measure]),
    ];
    const item = (one: Commitment): CellItem => ({
      text: notation(one.first, unit, base, lang),
      flags: flagsOf(one),
      evidence: one.mentions.map((mention) => evidenceOf(one.plan, names.get(one.plan) ?? '', mention.target_id, mention)),
    });
    const dots = own.flatMap((one) => {
      const { value, max, unit: ownUnit } = comparableOf(one.first);
      return value === null || ownUnit !== base
        ? []
        : [
            {
              column: one.plan.document.doc_id,
              label: notation(one.first, unit, base, lang),
              value: value / unit.factor,
              max: max === null ? null : max / unit.factor,
              comparator: one.first.comparator,
              flagged: flagsOf(one).length > 0,
            },
          ];
    });
    const object = scopeWords(halvesOf(first.indicator_scope).object.join('+') || null);
    return [
      {
        key,
        group: base ?? '',
        cells: [
          [{ text: [lang === 'zh' ? indicator.zh : indicator.en, ...(object === '' ? [] : [object])].join(' · ') }],
          ...plans.map((plan) => own.filter((one) => one.plan === plan).map(item)),
        ],
        ...(new Set(dots.map((dot) => dot.column)).size < 2
          ? {}
          : {
              plot: {
                unit: unit.label,
                direction: indicator.direction === 'up' ? 'up' : indicator.direction === 'down' ? 'down' : 'none',
                dots,
              },
            }),
      },
    ];
  });
  return {
    id: 'indicators',
    title: lang === 'zh' ? '指标' : 'Indicators',
    rows: rows.sort((a, b) => ((a.group ?? '') < (b.group ?? '') ? -1 : a.group === b.group ? 0 : 1)),
    columns: [
      { key: 'indicator', title: lang === 'zh' ? '指标' : 'Indicator' },
      ...plans.map((plan) => ({ key: plan.document.doc_id, title: names.get(plan) ?? '' })),
    ],
  };
}

/** Changes with tones, as between two plans: made up from the same records, with values beside each other. */
function changes(plans: readonly Extraction[]): ReportTable {
  const tones = ['up', 'down', 'neutral', 'warn', 'muted'] as const;
  const names = planNames(plans);
  const rows = plans.slice(0, 2).flatMap((plan) =>
    commitmentsOf(plan)
      .slice(0, 8)
      .map((one, at): ReportRow => {
        const evidence = one.mentions.map((mention) => evidenceOf(plan, names.get(plan) ?? '', mention.target_id, mention));
        const tone = tones[at % tones.length] ?? 'muted';
        const base = comparableOf(one.first).unit;
        return {
          key: `${plan.document.doc_id} ${one.id}`,
          group: names.get(plan) ?? '',
          cells: [
            [{ text: one.first.indicator ?? '—' }],
            [{ text: tone, tone, evidence }],
            [{ text: notation(one.first, displayUnit([one.first], base), base, 'zh'), evidence }],
            at % 3 === 0 ? [] : [{ text: one.first.sentence, evidence }],
          ],
        };
      }),
  );
  return {
    id: 'changes',
    title: '变化',
    rows,
    columns: [
      { key: 'indicator', title: '指标' },
      { key: 'class', title: '类别' },
      { key: 'value', title: '数值', numeric: true },
      { key: 'sentence', title: '句子' },
    ],
  };
}

/** A report of the seeds for the renderers' tests. */
export function sampleReport(lang: Report['lang'] = 'zh'): Report {
  const plans = samplePlans();
  return {
    title: lang === 'zh' ? '四份规划的指标' : 'Indicators of four plans',
    lang,
    lead: [plans.map((plan) => plan.document.title ?? '').join('; ')],
    tables: [matrix(plans, lang), changes(plans), { id: 'none', title: '产业集群', columns: [], rows: [], empty: '没有共有的集群。' }],
    notes: ['≥ 为不少于; 括号内为时限。', '标签为与本行通常口径或度量的不同之处。'],
  };
}
