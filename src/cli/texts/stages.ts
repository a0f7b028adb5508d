import { rulesHash } from '../../batch/rules-hash.js';
import type { BatchStages } from '../../batch/prepare.js';
import type { createProcessor } from '../../processor.js';

/** What the commands that extract call of the other layers. */
export interface Stages extends BatchStages {
  readonly createProcessor: typeof createProcessor;
  readonly rulesHash: string;
}

/** Loads the stages; late, so that other commands need not wait for them. */
export async function stages(): Promise<Stages> {
  const [{ decode }, { createProcessor }] = await Promise.all([import('../../read/decode.js'), import('../../processor.js')]);
  return { decode, createProcessor, ownStages: true, rulesHash: rulesHash() };
}
