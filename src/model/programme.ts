/**
 * The column `programmes`, written and read in one place: names with the level that they belong to, 123(county). The manifest of a user has
 * the same column, and may have spaces and full-width brackets in it.
 */

const LEVELS = ['national', 'province', 'city', 'county'] as const;

/** A programme that a plan builds or cites (“123”, 市“246”), and the level of government that it belongs to. */
export interface Programme {
  readonly name: string;
  readonly level: (typeof LEVELS)[number];
}

/** A programme as the files have it. Example: { name: '123', level: 'county' } → 123(county) */
export const programmeText = ({ name, level }: Programme): string => `${name}(${level})`;

const WRITTEN = /^(.{1,200}?)\s{0,8}[(（]([a-z]{1,20})[)）]$/u;

/** What such a text says. Example: “123”（county） → { name: '“123”', level: 'county' }; null where the level is missing or unknown */
export function readProgramme(text: string): Programme | null {
  const [, name, word] = WRITTEN.exec(text) ?? [];
  const level = LEVELS.find((one) => one === word);
  return name === undefined || level === undefined ? null : { name, level };
}
