import { rulesHash } from '../../batch/rules-hash.js';
import type { BatchOptions } from '../../batch/run.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/document.js';
import type { Plan } from '../../model/tree.js';
import type { Lang } from './lang.js';

/** What the commands call of the other layers. */
export interface Stages {
  readonly decode: BatchOptions['decode'];
  readonly createProcessor: BatchOptions['createProcessor'];
  readonly rulesHash: string;
  readonly structure: (text: string) => { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] };
  readonly outline: (plan: Plan) => string;
  /** `places`: UTF-16 offsets of the sentences wanted; null for the whole document */
  readonly explain: (source: Source, places: readonly number[] | null, options: { readonly lang: Lang }) => string;
}

/** Loads the stages; late, so that --help and --version need not wait for dictionaries. */
export async function stages(): Promise<Stages> {
  const [{ decode }, { createProcessor }, { structure }, { outline }, { explain }] = await Promise.all([
    import('../../read/decode.js'),
    import('../../processor.js'),
    import('../../structure/structure.js'),
    import('../../structure/outline.js'),
    import('../../explain.js'),
  ]);
  return { decode, createProcessor, rulesHash: rulesHash(), structure, outline, explain };
}
