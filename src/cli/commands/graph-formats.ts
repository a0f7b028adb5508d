import { OUTPUT_FORMATS } from '../io/output.js';

/** Forms that a network has besides those of a report. */
export const GRAPH_FORMATS = [...OUTPUT_FORMATS, 'gexf'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** What `-f csv` of reuse may hold. */
export const REUSE_TABLES = ['pairs', 'passages', 'families', 'members', 'nodes', 'edges'] as const;
export type ReuseTable = (typeof REUSE_TABLES)[number];
/** What `-f csv` of network may hold. */
export const NETWORK_TABLES = ['nodes', 'edges', 'records'] as const;
export type NetworkTable = (typeof NETWORK_TABLES)[number];
