import { append } from '../model/append.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Extraction } from '../model/extraction.js';
import { severityOf, type PlanMessage } from '../plugins/message.js';
import { processDocument } from './document.js';
import { bytesOf, prepare, toolsOf, cannotRead, type BatchStages, type InputOptions } from './prepare.js';

export interface Plans {
  /** in the order of the inputs; only those of which something could be read */
  readonly plans: readonly Extraction[];
  /** about the call */
  readonly problems: readonly Diagnostic[];
  /** about documents: why they could not be read, what is odd about them; remarks and what is about a place in the text are left out */
  readonly messages: readonly PlanMessage[];
  /** false: a wrong call, nothing was done */
  readonly usable: boolean;
  /** the call is sound, but there is no file of the kind that it names */
  readonly empty: boolean;
}

/**
 * Extracts plans without writing anything: compare, diff and check read files this way, where they get no dataset.
 * Never throws; it reports a document that cannot be read and leaves it out.
 */
export async function extractPlans(options: InputOptions & BatchStages): Promise<Plans> {
  const ready = await prepare(options, options.cwd ?? process.cwd(), null);
  const problems = [...ready.problems];
  if (!ready.usable) return { plans: [], problems, messages: [], usable: false, empty: false };
  const tools = toolsOf(options, ready.lexicon, 1);
  const plans: Extraction[] = [];
  const messages: PlanMessage[] = [];
  for (const assignment of ready.assignments) {
    const bytes = await bytesOf(assignment.input.path, options);
    if (typeof bytes === 'string') {
      problems.push(cannotRead(assignment.file, bytes));
      continue;
    }
    const { extraction, messages: told } = await processDocument(assignment, bytes, tools);
    append(
      messages,
      told.filter((one) => severityOf(one) !== 'info' && one.place === undefined),
    );
    const { status } = extraction.document;
    if (status === 'ok' || status === 'partial') plans.push(extraction);
  }
  await tools.close();
  return { plans, problems, messages, usable: ready.assignments.length > 0, empty: ready.assignments.length === 0 };
}
