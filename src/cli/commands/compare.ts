import { suggest } from '../../batch/suggest.js';
import { exactly, isExact } from '../../commitment/asked.js';
import type { By, Comparable, UnitChoice } from '../../compare/choices.js';
import type { Comparison } from '../../compare/comparison.js';
import type { Unmatched } from '../../compare/filters.js';
import type { Kind } from '../../model/record.js';
import { tell, type Context, type Exit } from '../command.js';
import { compareSay } from '../texts/compare.js';
import { pictureTexts } from '../texts/picture.js';
import { doubtsOf } from '../texts/doubts.js';
import { isForReading, putReport, type OutputSettings } from '../io/output.js';
import { isPictured, isSvg, pictured, putPicture, wrongPicture } from '../io/picture.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import type { CompareFormat } from './picture-formats.js';

export { BYS, COMPARABLE, UNIT_CHOICES } from '../../compare/choices.js';

export interface CompareCommandOptions extends Omit<OutputSettings, 'format'>, InputSettings {
  readonly format?: CompareFormat;
  readonly picture?: boolean;
  readonly table?: Comparable;
  readonly by?: By;
  readonly indicator?: readonly string[];
  readonly place?: readonly string[];
  readonly sector?: readonly string[];
  readonly kind?: readonly Kind[];
  readonly year?: number;
  readonly units?: UnitChoice;
  readonly series?: boolean;
  readonly shared?: boolean;
  readonly long?: boolean;
  readonly mentions?: boolean;
  readonly limit?: number;
  readonly columns?: number;
  readonly all?: boolean;
}

/** The first option that says nothing of the table; null for none. */
function idle({
  table = 'indicators',
  by,
  indicator,
  sector,
  kind,
  year,
  units,
  series,
  shared,
  long,
  mentions,
}: CompareCommandOptions): string | null {
  const given: readonly (readonly [option: string, set: boolean, tables: readonly Comparable[]])[] = [
    ['--indicator', indicator !== undefined, ['indicators', 'all']],
    ['--kind', kind !== undefined, ['indicators', 'all']],
    ['--shared', shared === true, ['indicators', 'all']],
    ['--mentions', mentions === true, ['indicators', 'all']],
    ['--long', long === true, ['indicators', 'responsibilities']],
    ['--series', series === true, ['indicators']],
    ['--units', units !== undefined, ['indicators', 'all']],
    ['--year', year !== undefined, ['indicators', 'clusters', 'all']],
    ['--sector', sector !== undefined, ['indicators', 'clusters', 'all']],
    ['--by year', by === 'year', ['indicators', 'clusters', 'all']],
  ];
  return given.find(([, set, tables]) => set && !tables.includes(table))?.[0] ?? null;
}

const inOrder = (part: string, name: string): boolean =>
  [...part].reduce((from, char) => (from < 0 ? -1 : name.indexOf(char, from) + 1 || -1), 0) >= 0;

/** Names that somebody probably meant: the nearest, and those that hold what was typed with something between (亩税 for 亩均税收). */
function nearest({ filter, value, known, also }: Unmatched): string[] {
  const names = [...known, ...also];
  if (filter === 'year') return [];
  // after = a whole name is wanted: those that begin or end with what was typed are near enough to be told
  const exact = isExact(value);
  const word = exact ? value.slice(1) : value;
  const one = suggest(word, names);
  const near = [
    ...new Set([
      ...(one === null ? [] : [one]),
      ...(word.length < 2 ? [] : names.filter((name) => inOrder(word.toLowerCase(), name.toLowerCase()))),
    ]),
  ];
  return near.slice(0, 3).map((name) => (exact ? exactly(name) : name));
}

/** `gangmu compare PLANS…`. @returns 0, 1 where a plan could not be read, 2 for a wrong call, 3 where nothing could be written */
export async function compareCommand(paths: readonly string[], options: CompareCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const useless = idle(options);
  if (useless !== null) {
    tell(context, 'error', compareSay.notFor(lang, useless, options.table ?? 'indicators'));
    return 2;
  }
  const { table = 'indicators', long = false } = options;
  const wrong =
    wrongPicture(options, context) ??
    (isPictured(options) && (long || options.series === true || (table !== 'indicators' && table !== 'all'))
      ? pictureTexts.indicatorsOnly(lang)
      : null);
  if (wrong !== null) {
    tell(context, 'error', wrong);
    return 2;
  }
  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const [{ compare }, { UnmatchedFilterError }] = await Promise.all([
    import('../../compare/comparison.js'),
    import('../../compare/filters.js'),
  ]);
  const {
    indicator: indicators = [],
    place: places = [],
    sector: sectors = [],
    kind: kinds = ['target'],
    by = 'plan',
    shared = false,
    mentions = false,
    series = false,
    year,
    units = 'indicator',
  } = options;
  const svg = isSvg(options);
  const { format, ...rest } = options;
  const settings: OutputSettings = format === undefined || format === 'svg' ? rest : { ...rest, format };
  const limits =
    !svg && isForReading(settings) && options.all !== true
      ? {
          ...(options.limit === undefined ? {} : { rows: options.limit }),
          ...(options.columns === undefined ? {} : { columns: options.columns }),
        }
      : null;
  const doubts = await doubtsOf(loaded.plans, lang);
  let found: Comparison;
  const given = { lang, table, by, indicators, places, sectors, kinds, shared, long, mentions, series, units, doubts, limits };
  const asked = { ...given, ...(year === undefined ? {} : { year }) };
  try {
    found = compare(loaded.plans, asked);
  } catch (error) {
    if (!(error instanceof UnmatchedFilterError)) throw error;
    tell(context, 'error', compareSay.unmatched(lang, error, nearest(error)));
    return 2;
  }
  const picture = async () => {
    const { comparePicture } = await import('../../picture/compare-picture.js');
    const whole = limits === null ? found : compare(loaded.plans, { ...asked, limits: null });
    return comparePicture(whole.report.tables[0]!, whole.data.plans.length, lang);
  };
  if (svg) for (const note of found.left) tell(context, 'info', note);
  if (svg) return exitFor(await putPicture(await picture(), paths, options, context), loaded);
  // programs get no notes
  if (!isForReading(settings)) for (const note of found.left) tell(context, 'info', note);
  const report = await pictured(found.report, picture, 'compare', paths, options, context);
  return exitFor(await putReport(report, found.data, settings, context), loaded);
}
