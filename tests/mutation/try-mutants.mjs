import { runFile } from './small-vitest.mjs';

// The process that tries mutants: it loads the program with all of them once and switches them on one by one. It is told what to try by
// mutate.mjs, which ends it when a mutant does not come to an end.

let active = 0;
let reached = null;
globalThis.__mutant = (id) => {
  reached?.add(id);
  return active === id;
};

let turn = 0;
const known = new Map();
const run = (file, all) => runFile(() => import(`${file}?turn=${++turn}`), known.get(file) ?? new Set(), all);

process.on('message', async (message) => {
  if (message.baseline !== undefined) {
    // the first run warms, the second one is measured
    const first = await run(message.baseline, true);
    if (first[0]?.startsWith('load: '))
      return process.send({ baseline: message.baseline, error: first[0], known: [], reached: [], took: 0 });
    known.set(message.baseline, new Set(first));
    reached = new Set();
    const start = performance.now();
    const again = await run(message.baseline, true);
    const took = performance.now() - start;
    const hits = [...reached];
    reached = null;
    known.set(message.baseline, new Set([...first, ...again]));
    return process.send({ baseline: message.baseline, known: [...known.get(message.baseline)], reached: hits, took });
  }
  for (const [file, names] of message.known ?? []) known.set(file, new Set(names));
  if (message.mutant === undefined) return process.send({ ready: true });
  let killer = null;
  for (const file of message.files) {
    active = message.mutant;
    const failed = await run(file, false);
    active = 0;
    if (failed.length > 0) {
      killer = `${file.replace(/^.*\//u, '')}: ${failed[0]}`;
      break;
    }
  }
  process.send({ mutant: message.mutant, killer, held: process.memoryUsage().rss });
});
