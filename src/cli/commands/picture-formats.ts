import { OUTPUT_FORMATS } from '../io/output.js';
import { GRAPH_FORMATS } from './graph-formats.js';

/** Forms of what can be drawn as well. */
export const COMPARE_FORMATS = [...OUTPUT_FORMATS, 'svg'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];
export const REUSE_FORMATS = [...GRAPH_FORMATS, 'svg'] as const;
export type ReuseFormat = (typeof REUSE_FORMATS)[number];
