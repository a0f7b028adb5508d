// npm run rules:support [-- FOLDER]: leave-one-out over the seeds, or over the .txt files of another folder. Lists the rules that fire in
// one document only, or in none, each with the reason why it is there (src/rules/reasons.ts). Exits with 1 when one has no reason, or
// when a reason belongs to no rule.
import { CATALOGUE } from '../dist/rules/catalogue.js';
import { REASONS } from '../dist/rules/reasons.js';
import { ruleFiring } from './rule-firing.mjs';

const firing = ruleFiring(process.argv[2]);
let missing = 0;
for (const [title, wanted] of [
  ['fire in no document', 0],
  ['fire in one document only', 1],
]) {
  const rules = CATALOGUE.map((rule) => ({ rule, ...firing.count(rule.id) })).filter((one) => one.documents.length === wanted);
  console.log(`${rules.length} of ${CATALOGUE.length} rules ${title}:`);
  for (const { rule, documents, sentences } of rules) {
    if (rule.why === null) missing++;
    const where = wanted === 0 ? '' : `  ${documents[0]} (${sentences})`;
    console.log(`  ${rule.id}${where}  ${rule.why ?? 'NO REASON GIVEN'}`);
  }
  console.log('');
}
const known = new Set(CATALOGUE.map((rule) => rule.id));
const idle = Object.keys(REASONS).filter((id) => !known.has(id));
for (const id of idle) console.log(`src/rules/reasons.ts: there is no rule ${id}`);
for (const id of firing.unknown) console.log(`decided by the engine, not by a rule: ${id}`);
console.log(missing === 0 ? 'each has a reason' : `${missing} have no reason (src/rules/reasons.ts)`);
process.exitCode = missing > 0 || idle.length > 0 ? 1 : 0;
