/**
 * gangmu/rules: every rule of the program with its examples and refusals, and the registries that columns refer to.
 *
 * @example
 * import { CATALOGUE, INDICATORS } from 'gangmu/rules';
 * CATALOGUE.find(({ id }) => id === 'frame-noun-number')?.summary;
 * INDICATORS.find(({ id }) => id === 'rd-intensity-gdp')?.zh; // 研发经费投入强度
 */
export { CATALOGUE, type CatalogueEntry } from './catalogue.js';
export { PHRASES, type PhraseEntry } from './phrase-catalogue.js';
export type { PhraseRow, PhraseRule } from '../model/phrase-rule.js';
export { INDICATORS, type Direction, type Indicator } from './lexicons/indicators.js';
export { SECTORS, type Sector } from './lexicons/sectors.js';
export type { Rule, RuleExample, RuleRefusal } from '../model/rule.js';
