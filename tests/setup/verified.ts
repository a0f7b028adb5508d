import { createHash } from 'node:crypto';
import { createProcessor } from '../../src/processor.js';
import { prune } from '../../src/validate/prune.js';
import { verify } from '../../src/verify/verify.js';
import { compile } from '../../src/write/compile.js';
import { runInput } from '../../src/write/run-file.js';

const processor = createProcessor();

/**
 * What `gangmu verify` would say of the extraction of a text, and what the data contract says of it: the files are those that a run would
 * write, in memory. [] where every record proves itself.
 *
 * @param altered the content of a file as somebody may have falsified it; with it there is no CSV beside the JSON that would tell
 */
export function faultsOf(text: string, altered?: (path: string, content: string) => string): string[] {
  const options = { formats: altered ? (['json'] as const) : (['csv', 'json'] as const), bom: false, version: '0' };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { extraction, diagnostics } = prune(processor.run({ file: 'plan.txt', format: 'txt', encoding: 'utf-8', sha256, text }, 'plan'));
  const files = new Map(
    [...compile([extraction], options)].map(([path, content]) => [path, Buffer.from(altered?.(path, content) ?? content)]),
  );
  const input = runInput(extraction.document);
  const run = {
    tool: 'gangmu',
    version: '0',
    rules_hash: 'x',
    options: { ...options, manifest: null, lexicon: null },
    inputs: [input],
    totals: { documents: 1, ...input.counts },
    files: [...files.keys(), 'run.json'],
  };
  files.set('run.json', Buffer.from(JSON.stringify(run)));
  const { findings } = verify({ list: () => [...files.keys()], read: (path) => files.get(path) ?? null });
  return [
    ...diagnostics.map((one) => one.en),
    ...findings.map(({ table, id, field, code, stands, expected, where }) =>
      [table, id, field, code, stands, expected, where].map((part) => part ?? '-').join(' '),
    ),
  ];
}
