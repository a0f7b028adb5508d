import { causeOfExtra, causeOfMissing } from './causes.js';
import { nullIfEmpty, type Ledger } from './ledger.js';
import { pairUp } from './pair.js';
import { overlap, standsAt, type PlacedText } from './place.js';
import { isOptional, placeCoded, placeExtracted, type PlacedRow } from './placed.js';
import { fold, foldCluster, near, same, textOfCell, type ScoredRow } from './same.js';

/** The tables whose records have no value. */
export type OtherTable = 'responsibilities' | 'deadlines' | 'clusters' | 'sections' | 'goals';
interface Shape {
  /** fields that are compared once two records are paired */
  readonly fields: readonly string[];
  /** may they be a pair */
  readonly eligible: (coded: PlacedRow, extracted: PlacedRow) => boolean;
  /** are they the same, wherever they stand */
  readonly alike: (coded: ScoredRow, extracted: ScoredRow) => boolean;
}

const standing = (coded: PlacedRow, extracted: PlacedRow): boolean => standsAt(coded.place, extracted.place);
const sameUnit = (coded: ScoredRow, extracted: ScoredRow): boolean => same('unit', extracted['unit'], coded['unit']);
const sameName = (coded: ScoredRow, extracted: ScoredRow): boolean => foldCluster(coded['name']) === foldCluster(extracted['name']);
const sameIndicator = (coded: ScoredRow, extracted: ScoredRow): boolean => near(extracted['indicator'], coded['indicator']);
const sameHeading = (coded: ScoredRow, extracted: ScoredRow): boolean =>
  fold(coded['number']) === fold(extracted['number']) && fold(coded['title']) === fold(extracted['title']);

const SHAPES: Readonly<Record<OtherTable, Shape>> = {
  responsibilities: { fields: ['role'], eligible: (g, p) => standing(g, p) && sameUnit(g.row, p.row), alike: sameUnit },
  deadlines: { fields: ['type', 'start', 'end'], eligible: standing, alike: () => true },
  // found by their names, wherever they stand
  clusters: {
    fields: ['tier', 'programme', 'target_value', 'target_unit', 'deadline', 'segments'],
    eligible: (g, p) => sameName(g.row, p.row),
    alike: sameName,
  },
  sections: { fields: ['level'], eligible: (g, p) => sameHeading(g.row, p.row), alike: sameHeading },
  goals: {
    fields: ['wording', 'deadline', 'modality'],
    eligible: (g, p) => standing(g, p) && sameIndicator(g.row, p.row),
    alike: sameIndicator,
  },
};
export const OTHER_TABLES = Object.keys(SHAPES) as OtherTable[];

/** Compares one of the other tables of one document. */
export function scoreTable(
  name: OtherTable,
  gold: readonly ScoredRow[],
  rows: readonly ScoredRow[],
  text: PlacedText,
  ledger: Ledger,
): void {
  const { tally, share, count, compare, alone, miss } = ledger;
  const { fields, eligible, alike } = SHAPES[name];
  const coded = gold.map((row) => placeCoded(row, text));
  const extracted = rows.map((row) => placeExtracted(row, text));
  const all = name === 'responsibilities' ? [...fields, 'task'] : fields;
  const matches = pairUp(
    coded,
    extracted,
    eligible,
    (g, p) =>
      fields.filter((field) => same(field, p.row[field], g.row[field])).length +
      (g.place && p.place ? overlap(g.place, p.place) / 1000 : 0),
  );
  const ofCoded = new Map(matches);
  const ofExtracted = new Map(matches.map(([i, j]) => [j, i]));
  const heading = (row: ScoredRow): string => `${textOfCell(row['number'])} ${textOfCell(row['title'])}`;
  const aboutOf = (row: ScoredRow): string =>
    textOfCell(row['name']) ||
    textOfCell(row['unit']) ||
    textOfCell(row['text']) ||
    textOfCell(row['indicator']) ||
    (name === 'sections' ? heading(row) : textOfCell(row['title']));
  coded.forEach((g, i) => {
    if (isOptional(g.row)) return;
    count(name, 'coded');
    const p = extracted[ofCoded.get(i) ?? -1];
    if (!p) {
      tally(name, 'fn');
      alone(name, all, 'coded', g.row);
      miss(
        {
          table: name,
          side: 'coded',
          cause: causeOfMissing(g, extracted, alike),
          field: null,
          got: null,
          want: null,
          about: aboutOf(g.row),
          quote: textOfCell(g.row['quote']),
        },
        g.place,
      );
      return;
    }
    count(name, 'matched');
    tally(name, 'tp');
    const wrong = fields.filter((field) => !same(field, p.row[field], g.row[field]));
    share(`${name}_fields`, wrong.length === 0);
    for (const field of fields) compare(name, field, p.row[field], g.row[field]);
    if (name === 'responsibilities') {
      const agrees = near(p.row['task'], g.row['task']);
      share('task', agrees);
      compare(name, 'task', p.row['task'], g.row['task'], agrees);
      if (!agrees)
        miss(
          {
            table: name,
            side: 'both',
            cause: 'field',
            field: 'task',
            got: nullIfEmpty(p.row['task']),
            want: nullIfEmpty(g.row['task']),
            about: aboutOf(g.row),
            quote: textOfCell(g.row['quote']),
          },
          g.place,
        );
    }
    for (const field of wrong)
      miss(
        {
          table: name,
          side: 'both',
          cause: 'field',
          field,
          got: nullIfEmpty(p.row[field]),
          want: nullIfEmpty(g.row[field]),
          about: aboutOf(g.row),
          quote: textOfCell(g.row['quote']),
        },
        g.place ?? p.place,
      );
  });
  extracted.forEach((p, j) => {
    const i = ofExtracted.get(j);
    if (i !== undefined) {
      const g = coded[i];
      if (g && !isOptional(g.row)) count(name, 'extracted');
      return;
    }
    count(name, 'extracted');
    tally(name, 'fp');
    alone(name, all, 'extracted', p.row);
    miss(
      {
        table: name,
        side: 'extracted',
        cause: causeOfExtra(p, coded, alike),
        field: null,
        got: null,
        want: null,
        about: aboutOf(p.row),
        quote: textOfCell(p.row['quote']),
      },
      p.place,
    );
  });
}
