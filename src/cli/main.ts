#!/usr/bin/env node
import { processEffects } from './io/effects.js';
import { collectEarly } from './io/memory.js';
import { runProgram } from './program.js';

// a reader that has seen enough (gangmu tree FILE | head) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

collectEarly();
process.exitCode = await runProgram(process.argv.slice(2), process.env, processEffects());
