import { defineConfig } from 'vitest/config';
import quick from './vitest.config.js';

/** Every test: the quick ones, and those of tests/slow/, which take minutes, open a browser or install the package. */
export default defineConfig({ test: { ...quick.test, exclude: ['**/node_modules/**'], testTimeout: 120_000 } });
