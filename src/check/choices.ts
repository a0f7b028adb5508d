/** The gravest first. error: one of the two is wrong; warning: a reader must decide; info: worth knowing, no fault of the plan */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
