import { rulesHash } from '../../batch/rules-hash.js';
import type { BatchStages } from '../../batch/prepare.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { explain } from '../../explain.js';
import type { createProcessor } from '../../processor.js';
import type { Plan } from '../../model/tree.js';

/** What the commands call of the other layers. */
export interface Stages extends BatchStages {
  readonly createProcessor: typeof createProcessor;
  readonly rulesHash: string;
  readonly structure: (text: string) => { readonly plan: Plan; readonly diagnostics: readonly Diagnostic[] };
  readonly outline: (plan: Plan) => string;
  readonly explain: typeof explain;
}

/** Loads the stages; late, so that --help and --version need not wait for dictionaries. */
export async function stages(): Promise<Stages> {
  const [decoding, processor, structuring, outlines, explaining] = await Promise.all([
    import('../../read/decode.js'),
    import('../../processor.js'),
    import('../../structure/structure.js'),
    import('../../structure/outline.js'),
    import('../../explain.js'),
  ]);
  return {
    decode: decoding.decode,
    createProcessor: processor.createProcessor,
    rulesHash: rulesHash(),
    structure: structuring.structure,
    outline: outlines.outline,
    explain: explaining.explain,
  };
}
