import { phraseRulesOf, type PhraseRule } from '../model/phrase-rule.js';
import * as indicatorTablesRules from './indicator-tables.js';
import * as namePartsRules from './name-parts.js';
import * as projectTablesRules from './project-tables.js';
import * as agencies from './phrases/agencies.js';
import * as agencyNames from './phrases/agency-names.js';
import * as cascades from './phrases/cascades.js';
import * as checks from './phrases/checks.js';
import * as citing from './phrases/citing.js';
import * as clusters from './phrases/clusters.js';
import * as coding from './phrases/coding.js';
import * as comparing from './phrases/comparing.js';
import * as deeds from './phrases/deeds.js';
import * as drafts from './phrases/drafts.js';
import * as goalSubjects from './phrases/goal-subjects.js';
import * as governance from './phrases/governance.js';
import * as heads from './phrases/heads.js';
import * as indicatorNames from './phrases/indicator-names.js';
import * as items from './phrases/items.js';
import * as listHeads from './phrases/list-heads.js';
import * as lists from './phrases/lists.js';
import * as mainGoals from './phrases/main-goals.js';
import * as metadata from './phrases/metadata.js';
import * as moments from './phrases/moments.js';
import * as numerals from './phrases/numerals.js';
import * as outcomes from './phrases/outcomes.js';
import * as outputs from './phrases/outputs.js';
import * as passages from './phrases/passages.js';
import * as peel from './phrases/peel.js';
import * as places from './phrases/places.js';
import * as prepositions from './phrases/prepositions.js';
import * as ranked from './phrases/ranked.js';
import * as reference from './phrases/reference.js';
import * as restatements from './phrases/restatements.js';
import * as sectors from './phrases/sectors.js';
import * as shapes from './phrases/shapes.js';
import * as strength from './phrases/strength.js';
import * as structureHeadings from './phrases/structure-headings.js';
import * as structurePages from './phrases/structure-pages.js';
import * as frames from './frames.js';
import * as aid from './phrases/aid.js';
import * as doubts from './phrases/doubts.js';
import * as partLines from './phrases/part-lines.js';
import * as structureParts from './phrases/structure-parts.js';
import * as structureTables from './phrases/structure-tables.js';
import * as tense from './phrases/tense.js';
import * as units from './phrases/units.js';
import * as verbs from './phrases/verbs.js';

/** One phrase rule as the list of all of them has it. */
export interface PhraseEntry extends PhraseRule {
  /** its file below src/rules */
  readonly file: string;
}

const FILES: Readonly<Record<string, object>> = {
  'indicator-tables.ts': indicatorTablesRules,
  'project-tables.ts': projectTablesRules,
  'name-parts.ts': namePartsRules,
  'phrases/agencies.ts': agencies,
  'phrases/agency-names.ts': agencyNames,
  'phrases/cascades.ts': cascades,
  'phrases/checks.ts': checks,
  'phrases/citing.ts': citing,
  'phrases/clusters.ts': clusters,
  'phrases/coding.ts': coding,
  'phrases/comparing.ts': comparing,
  'phrases/deeds.ts': deeds,
  'phrases/drafts.ts': drafts,
  'phrases/goal-subjects.ts': goalSubjects,
  'phrases/governance.ts': governance,
  'phrases/heads.ts': heads,
  'phrases/indicator-names.ts': indicatorNames,
  'phrases/items.ts': items,
  'phrases/list-heads.ts': listHeads,
  'phrases/lists.ts': lists,
  'phrases/main-goals.ts': mainGoals,
  'phrases/metadata.ts': metadata,
  'phrases/moments.ts': moments,
  'phrases/numerals.ts': numerals,
  'phrases/outcomes.ts': outcomes,
  'phrases/outputs.ts': outputs,
  'phrases/passages.ts': passages,
  'phrases/peel.ts': peel,
  'phrases/places.ts': places,
  'phrases/prepositions.ts': prepositions,
  'phrases/ranked.ts': ranked,
  'phrases/reference.ts': reference,
  'phrases/restatements.ts': restatements,
  'phrases/sectors.ts': sectors,
  'phrases/shapes.ts': shapes,
  'phrases/strength.ts': strength,
  'phrases/structure-headings.ts': structureHeadings,
  'phrases/structure-pages.ts': structurePages,
  'frames.ts': frames,
  'phrases/aid.ts': aid,
  'phrases/doubts.ts': doubts,
  'phrases/part-lines.ts': partLines,
  'phrases/structure-parts.ts': structureParts,
  'phrases/structure-tables.ts': structureTables,
  'phrases/tense.ts': tense,
  'phrases/units.ts': units,
  'phrases/verbs.ts': verbs,
};

/**
 * Every phrase rule, file by file. No record cites one: they are what the rules and the engine look for in the words of a phrase.
 *
 * @example PHRASES.find(({ id }) => id === 'shape-rank')?.examples // ['全国前']
 */
export const PHRASES: readonly PhraseEntry[] = Object.entries(FILES).flatMap(([file, module]) =>
  Object.values(module).flatMap((value: unknown) => (phraseRulesOf(value) ?? []).map((rule) => ({ ...rule, file }))),
);
