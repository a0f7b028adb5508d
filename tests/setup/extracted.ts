import type { Extraction } from '../../src/model/extraction.js';
import { planFile } from '../../src/plugins/file.js';
import { createProcessor } from '../../src/processor.js';
import { read } from '../../src/read/readers.js';

const processor = createProcessor();

/** What the whole pipeline makes of a file, as the batch reads it. */
export async function extracted(data: Uint8Array, name: string): Promise<Extraction> {
  const { text, format, encoding, hints = {}, found = {} } = await read(data, { name });
  const source = { file: name, format, encoding, sha256: '0'.repeat(64), text };
  return processor.process(planFile(name, text, { docId: 'plan', source, hints, found }));
}
