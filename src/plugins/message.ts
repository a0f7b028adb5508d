import type { VFile } from 'vfile';
import type { Diagnostic } from '../model/diagnostic.js';

/** A message of a file (vfile-message). Those of gangmu have the source `gangmu`, a `ruleId`, English in `reason` and Chinese in `note`. */
export type PlanMessage = VFile['messages'][number];

/** What a message's `fatal` says. */
export function severityOf({ fatal }: PlanMessage): Diagnostic['severity'] {
  return fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
}
