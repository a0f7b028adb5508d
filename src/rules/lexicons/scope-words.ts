/**
 * English words of scopes whose id does not read as such; any other id reads as it stands (digital-economy: digital economy).
 * Sources: the English edition of China Statistical Yearbook (designated size, Grade), plan usage.
 */
export const SCOPE_WORDS_EN: Readonly<Record<string, string>> = {
  whole: 'whole society',
  'above-scale': 'above designated size',
  'above-scale-industry': 'industry above designated size',
  'above-scale-manufacturing': 'manufacturing above designated size',
  'above-scale-services': 'services above designated size',
  'above-scale-high-tech-services': 'high-tech services above designated size',
  'above-scale-high-tech-manufacturing': 'high-tech manufacturing above designated size',
  'above-scale-private-industry': 'private industry above designated size',
  'above-quota': 'above designated quota',
  'below-scale': 'below designated size',
  'high-tech-industry': 'high-and-new-technology industry',
  'strategic-emerging': 'strategic emerging industries',
  'digital-core': 'core industries of the digital economy',
  'digital-core-manufacturing': 'core manufacturing of the digital economy',
  'ai-core': 'core industries of artificial intelligence',
  private: 'private sector',
  foreign: 'foreign-invested enterprises',
  'state-owned': 'state-owned enterprises',
  world: 'world-class',
  national: 'national level',
  provincial: 'provincial level',
  city: 'city level',
  county: 'county level',
  township: 'township level',
  village: 'village level',
  'provincial-up': 'provincial level or above',
  'city-up': 'city level or above',
  'county-up': 'county level or above',
  'national-provincial-city': 'national, provincial or city level',
  'provincial-city': 'provincial or city level',
};

/** Chinese words of the parts of a scope that are recognised apart from the rows of SCOPES. */
export const SCOPE_WORDS_ZH: Readonly<Record<string, string>> = { 'below-scale': '规下', industries: '产业' };
