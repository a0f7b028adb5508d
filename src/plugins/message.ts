import type { VFile } from 'vfile';
import type { Diagnostic } from '../model/diagnostic.js';

/** A message of a file (vfile-message). Those of gangmu have the source `gangmu`, a `ruleId`, English in `reason` and Chinese in `note`. */
export type PlanMessage = VFile['messages'][number];

/** What of a message is told; an error loses its class where it crosses the border of a thread. */
export type PlainMessage = Pick<PlanMessage, 'file' | 'line' | 'column' | 'place' | 'reason' | 'note' | 'source' | 'fatal' | 'ruleId'>;

/** What a message's `fatal` says. */
export function severityOf({ fatal }: Pick<PlanMessage, 'fatal'>): Diagnostic['severity'] {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}
