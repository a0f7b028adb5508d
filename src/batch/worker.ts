import { workerData } from 'piscina';
import { planFile } from '../plugins/file.js';
import type { ProcessorOptions } from '../plugins/gangmu.js';
import { createProcessor, type PlanProcessor } from '../processor.js';
import { readFrom } from '../read/answer.js';
import { isPlain } from '../read/apart.js';
import { read } from '../read/readers.js';
import type { Tools } from './document.js';
import { bytesOf } from './prepare.js';
import { workOn, type Answer, type PoolSettings, type DocumentTask } from './task.js';

/** What the main thread gives along with a task. */
export interface ThreadTask {
  readonly task: DocumentTask;
  /** told when reading and when extraction begins: milliseconds since the epoch, 0 before */
  readonly reached: Float64Array;
}

let processor: PlanProcessor | null = null;

/** A processor that has loaded its dictionary: what that takes is not the first document's time. */
function warmProcessor(options: ProcessorOptions): PlanProcessor {
  const made = createProcessor(options);
  made.process(planFile('warm-up.txt', '到2025年,新增高新技术企业7家。', { source: { format: 'txt' } }));
  return made;
}

/** Works on one document in a thread; piscina calls it. The main thread ends the thread where a document takes too long. */
export default async function threadTask({ task, reached }: ThreadTask): Promise<Answer> {
  const { limits, lexicon, writing, ocr } = (workerData as { readonly settings: PoolSettings }).settings;
  const mine = (processor ??= warmProcessor(lexicon ? { lexicon } : {}));
  reached[0] = Date.now();
  const tools: Tools = {
    isApart: (content, name) => task.answer === undefined && !isPlain(content, name, ocr),
    read: async (content, options) => {
      const document = task.answer ? readFrom(task.answer) : await read(content, options);
      reached[1] = Date.now();
      return document;
    },
    process: (file) => mine.process(file),
  };
  const bytes = task.bytes ?? (await bytesOf(task.path, { limits }));
  return workOn(task, bytes, tools, { writing, lexicon });
}
