import { reviewNotes } from '../../commitment/reviewed.js';
import type { Silence } from '../../check/silence.js';
import { SEVERITIES, type Severity } from '../../check/choices.js';
import { suggest } from '../../batch/suggest.js';
import { checkTexts as texts } from '../texts/check.js';
import { tell, type Context, type Exit } from '../command.js';
import { isForReading, putReport, type OutputSettings } from '../io/output.js';
import { exitFor, loadPlans, type InputSettings } from '../io/plans.js';
import { fileBytesNow } from '../../read/file-bytes.js';

export interface CheckCommandOptions extends OutputSettings, InputSettings {
  readonly only?: readonly string[];
  readonly silence?: readonly string[];
  readonly silences?: string;
  readonly failOn?: Severity;
  readonly list?: boolean;
  readonly limit?: number;
  readonly all?: boolean;
}

/** The silences that the call names, in its options and in its file; null, with a message, where one of them is no silence. */
async function silencesOf({ silence = [], silences }: CheckCommandOptions, context: Context): Promise<readonly Silence[] | null> {
  const { isKnown, parseSilence, silenceLines } = await import('../../check/silence.js');
  const { CHECK_IDS } = await import('../../check/catalogue.js');
  let lines: string[] = [];
  if (silences !== undefined) {
    try {
      lines = silenceLines(fileBytesNow(silences).toString('utf8'));
    } catch (error) {
      tell(context, 'error', texts.noSilences(context.lang, silences, (error as NodeJS.ErrnoException).code ?? String(error)));
      return null;
    }
  }
  const found: Silence[] = [];
  for (const text of [...silence, ...lines]) {
    const one = parseSilence(text);
    if (!one) tell(context, 'error', texts.notASilence(context.lang, text));
    else if (!isKnown(one.check)) tell(context, 'error', texts.unknownCheck(context.lang, one.check, suggest(one.check, CHECK_IDS)));
    else found.push(one);
  }
  return found.length === silence.length + lines.length ? found : null;
}

/**
 * `gangmu check PLANS…`. @returns 0; 1 where a plan could not be read or, with --fail-on, where there are such findings; 2 for a wrong
 * call; 3 where nothing could be written
 */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const [{ CHECKS, CHECK_IDS }, { checkReport, listReport }] = await Promise.all([
    import('../../check/catalogue.js'),
    import('../../check/report.js'),
  ]);
  if (options.list) {
    const data = CHECKS.map(({ id, severity, title, explanation, within, across }) => ({
      id,
      severity,
      within: within !== undefined,
      across: across !== undefined,
      title,
      explanation,
    }));
    return putReport(listReport(lang), { checks: data }, options, context);
  }
  // an empty list would check nothing and find nothing wrong
  const unknown = options.only?.length === 0 ? [''] : (options.only ?? []).filter((id) => !CHECK_IDS.includes(id));
  for (const id of unknown) tell(context, 'error', texts.unknownCheck(lang, id, suggest(id, CHECK_IDS)));
  const silences = await silencesOf(options, context);
  if (paths.length === 0) tell(context, 'error', texts.noPaths(lang));
  if (unknown.length > 0 || silences === null || paths.length === 0) return 2;

  const loaded = await loadPlans(paths, options, context);
  if (typeof loaded === 'number') return loaded;
  const { plans } = loaded;
  const [{ checkPlans }, { silence }] = await Promise.all([import('../../check/check.js'), import('../../check/silence.js')]);
  const only = options.only ?? CHECK_IDS;
  const { findings, count, idle } = silence(checkPlans(plans, only), silences);
  const report = checkReport(findings, {
    lang,
    plans: plans.length,
    checks: only.length,
    silenced: count,
    unexplained: plans.reduce((sum, { document }) => sum + document.unexplained, 0),
    values: plans.reduce((sum, { document }) => sum + document.targets + document.quantities, 0),
    idle,
    reviewed: reviewNotes(plans, lang),
    limit: isForReading(options) && options.all !== true ? (options.limit ?? 'readable') : null,
  });
  const data = {
    plans: plans.map(({ document }) => document.doc_id),
    checks: only,
    findings,
    silenced: count,
    idle_silences: idle.map(({ text }) => text),
  };
  const written = exitFor(await putReport(report, data, options, context), loaded);
  const limit = options.failOn;
  const fails = limit !== undefined && findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit));
  return written === 0 && fails ? 1 : written;
}
