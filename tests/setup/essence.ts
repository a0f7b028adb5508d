import type { Extraction } from '../../src/model/extraction.js';
import type { TargetRecord } from '../../src/model/record.js';
import { foldTraditional } from './traditional.js';

/**
 * Records as one compares them between two ways of writing the same plan: folded in width, script and white space, without ids and
 * offsets.
 */
const folded = (text: string | null): string =>
  foldTraditional((text ?? '·').normalize('NFKC'))
    .replace(/[\s"“”「」『』]+/gu, '')
    .replace(/[—–―-]+/gu, '-');

export interface Essence {
  readonly document: readonly string[];
  readonly sections: readonly string[];
  readonly quantities: readonly string[];
  readonly clusters: readonly string[];
  readonly responsibilities: readonly string[];
  readonly deadlines: readonly string[];
  readonly verdicts: readonly string[];
}

export interface EssenceOptions {
  /** false: deadlines that come from the text around are left out */
  readonly context?: boolean;
  /** how text fields are made alike before they are compared */
  readonly alike?: (text: string) => string;
}

/** The essence of everything that was extracted. */
export function essenceOf(extraction: Extraction, { context = true, alike = (text) => text }: EssenceOptions = {}): Essence {
  const { document } = extraction;
  const fold = (text: string | null): string => alike(folded(text));
  const sections = new Map(extraction.sections.map((one) => [one.section_id, `${fold(one.number)} ${fold(one.title).slice(0, 12)}`]));
  const parents = new Map(extraction.sections.map((one) => [one.section_id, one.parent_id]));
  const path = (id: string | null): string => (id === null ? '' : `${path(parents.get(id) ?? null)}/${sections.get(id) ?? ''}`);
  const quantityLine = (row: TargetRecord): string =>
    [
      row.kind,
      fold(row.indicator),
      fold(row.action),
      row.measure,
      row.frequency,
      row.comparator,
      row.value,
      row.value_max,
      row.value_std,
      row.unit_std,
      ...(context || row.deadline_source === 'explicit' ? [row.deadline, row.deadline_source] : ['', '']),
      row.modality,
      fold(row.cluster),
      row.leads.map(fold).join('；'),
      path(row.section_id),
    ]
      .map(String)
      .join(' | ');
  return {
    document: [
      document.title,
      document.doc_number,
      document.index_number,
      document.issuer,
      document.place,
      document.place_code,
      document.written_date,
      document.published_date,
      String(document.period_start),
      String(document.period_end),
      document.programmes.join('；'),
    ].map(fold),
    sections: extraction.sections.map((one) => `${one.level} ${fold(one.number)} ${fold(one.title)}`),
    quantities: [...extraction.targets, ...extraction.quantities].map(quantityLine).sort(),
    clusters: extraction.clusters.map((one) =>
      [one.name, one.tier, one.programme, String(one.target_value), one.target_unit, one.deadline, one.segments.join('；')]
        .map(fold)
        .join(' | '),
    ),
    responsibilities: extraction.responsibilities.map((one) => `${fold(one.unit)} ${one.role} ${fold(one.task)} ${path(one.section_id)}`),
    deadlines: extraction.deadlines.map((one) => `${fold(one.text)} ${one.type} ${one.start ?? ''} ${one.end ?? ''}`),
    verdicts: extraction.numbers.filter((one) => one.verdict !== 'ordinal').map((one) => `${one.verdict} ${one.value ?? ''}`),
  };
}

/** Lines of one list that the other lacks, each as often as it lacks it. */
export function lacking(want: readonly string[], got: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of got) left.set(line, (left.get(line) ?? 0) + 1);
  return want.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** What differs between two essences, for reading: `-` is lost, `+` is new. */
export function difference(want: Essence, got: Essence): string[] {
  return (Object.keys(want) as (keyof Essence)[]).flatMap((table) => [
    ...lacking(want[table], got[table]).map((line) => `- ${table}: ${line}`),
    ...lacking(got[table], want[table]).map((line) => `+ ${table}: ${line}`),
  ]);
}
