/**
 * Why a rule is there although it fires in fewer than two of the seeds: one line each, by rule id. A rule without support in two documents
 * and without a reason is a patch for one sentence, and goes. `npm run rules:support` lists both.
 */
export const REASONS: Readonly<Record<string, string>> = {
};
