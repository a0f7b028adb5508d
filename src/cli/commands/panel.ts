import type { Point } from '../../panel/choices.js';
import type { Panel } from '../../panel/panel.js';
import { tell, type Context, type Exit } from '../command.js';
import { putReport } from '../io/output.js';
import { exitFor, type Loaded } from '../io/plans.js';
import { isSvg, pictured, putPicture } from '../io/picture.js';
import { putTable, tableFormatOf } from '../io/table-file.js';
import { panelTexts as texts } from '../texts/panel.js';
import { reading, selected, type SelectionOptions } from './panel-selection.js';

export interface PanelCommandOptions extends SelectionOptions {
  readonly facts?: boolean;
  readonly point?: Point;
  readonly unknown?: boolean;
  readonly wide?: boolean;
  readonly balanced?: boolean;
  readonly rank?: boolean;
  readonly growth?: boolean;
}

/** Rows on the screen where nothing else is said. */
const SHOWN = 100;

/** Puts a panel out, in the form that is asked for. */
async function put(found: Panel, loaded: Loaded, paths: readonly string[], options: PanelCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const [{ panelTable }, { wideTable }, { panelReport, wideReport }] = await Promise.all([
    import('../../panel/variables.js'),
    import('../../panel/wide.js'),
    import('../../panel/report.js'),
  ]);
  const { facts = false, point = 'low' } = options;
  const picture = async () => {
    const { panelPicture } = await import('../../picture/panel-picture.js');
    return panelPicture(found, { lang, facts, chosen: options.indicator !== undefined });
  };
  if (isSvg(options)) return putPicture(await picture(), paths, options, context);
  const wide = options.wide === true ? wideTable(found.rows) : null;
  const about = { kind: facts ? 'fact' : 'target', point, left_out: found.left, unbalanced: found.unbalanced, parts: wide?.parts ?? 0 };
  const written = await putTable(wide ?? panelTable(found.rows, options, lang), about, options, context);
  if (written !== null) return written;
  const { settings, limit } = reading(options, SHOWN);
  const report = wide ? wideReport(found, wide, wide.parts, { lang, facts, limit }) : panelReport(found, { lang, facts, limit });
  const shown = await pictured(report, picture, 'panel', paths, options, context);
  return putReport(shown, about, settings, context, { paths, loaded: [loaded] });
}

/**
 * `gangmu panel PLANS…`. What is in no row is told on standard error where the output is for programs.
 *
 * @returns 0; 1 where a plan could not be read; 2 for a wrong call; 3 where nothing could be written
 */
export async function panelCommand(paths: readonly string[], options: PanelCommandOptions, context: Context): Promise<Exit> {
  const { lang } = context;
  const view = tableFormatOf(options);
  const noSentences = view === 'evidence' && options.wide === true ? texts.noEvidence(lang) : null;
  const choose = async (...[plans, filters]: Parameters<typeof import('../../panel/panel.js').panel>): Promise<Panel> => {
    const { panel } = await import('../../panel/panel.js');
    return panel(plans, filters);
  };
  const selection = await selected(paths, options, context, choose, noSentences);
  if (typeof selection === 'number') return selection;
  const { found, loaded } = selection;
  const { leftNote, TEXTS } = await import('../../panel/words.js');
  const written = exitFor(await put(found, loaded, paths, options, context), loaded);
  const notes = [...(found.unbalanced > 0 ? [TEXTS.unbalanced[lang](found.unbalanced)] : []), ...leftNote(found.left, lang)];
  if (!['text', 'md', 'html', 'svg'].includes(view)) for (const note of notes) tell(context, 'info', note);
  return written;
}
