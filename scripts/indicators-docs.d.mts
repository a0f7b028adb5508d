import type { Indicator, ScopeRow } from '../src/rules/lexicons/indicators.js';
import type { Sector } from '../src/rules/lexicons/sectors.js';

export function indicatorsPage(registry: {
  INDICATORS: readonly Indicator[];
  SCOPES: readonly ScopeRow[];
  SECTORS: readonly Sector[];
  dimensionOf: (unit: string) => string;
}): string;
