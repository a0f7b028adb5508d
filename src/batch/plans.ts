import type { DocumentFacts, Source } from '../model/document.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Extraction } from '../model/extraction.js';
import type { UserLexicon } from '../model/lexicon.js';
import { readInput } from '../read/inputs.js';
import { complaint } from './csv-file.js';
import { processDocument, type Tools } from './document.js';
import { codeOf, prepare, type InputOptions } from './prepare.js';

export interface PlansOptions extends InputOptions {
  readonly createProcessor: (options?: { lexicon?: UserLexicon }) => { run(source: Source, docId: string, stated?: Partial<DocumentFacts>): Extraction };
}
export interface Plans {
  /** in the order of the inputs; only those of which something could be read */
  readonly plans: readonly Extraction[];
  /** about the call and about documents that could not be read */
  readonly problems: readonly Diagnostic[];
  /** false: a wrong call, nothing was done */
  readonly usable: boolean;
  /** the call is sound, but there is no file of the kind that it names */
  readonly empty: boolean;
}

/**
 * Extracts plans without writing anything: what compare, diff and check read where they are handed files instead of a dataset.
 * Never throws; a document that cannot be read is told of and left out.
 */
export async function extractPlans(options: PlansOptions): Promise<Plans> {
  const ready = await prepare(options, options.cwd ?? process.cwd(), null);
  const problems = [...ready.problems];
  if (!ready.usable) return { plans: [], problems, usable: false, empty: false };
  const processor = options.createProcessor(ready.lexicon ? { lexicon: ready.lexicon } : {});
  const tools: Tools = { decode: options.decode, run: (source, docId, facts) => processor.run(source, docId, facts) };
  const plans: Extraction[] = [];
  for (const assignment of ready.assignments) {
    const bytes = await readInput(assignment.input, options.stdin ?? (() => Promise.resolve(new Uint8Array()))).catch((error: unknown) => codeOf(error));
    if (typeof bytes === 'string') {
      problems.push(complaint('cannot-read', `${assignment.file}: 无法读取(${bytes})。请检查文件和权限。`, `${assignment.file}: cannot be read (${bytes}). Check the file and its permissions.`));
      continue;
    }
    const { extraction, diagnostics } = processDocument(assignment, bytes, tools);
    problems.push(...diagnostics.filter((one) => one.severity !== 'info' && one.range === undefined));
    const { status } = extraction.document;
    if (status === 'ok' || status === 'partial') plans.push(extraction);
  }
  return { plans, problems, usable: ready.assignments.length > 0, empty: ready.assignments.length === 0 };
}
