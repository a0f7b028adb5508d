import { causeOfExtra, causeOfMissing } from './causes.js';
import { QUANTITY_FIELDS, type GoldDocument, type QuantityField } from './gold.js';
import { nullIfEmpty, type Ledger, type ScoredTable } from './ledger.js';
import { pairUp } from './pair.js';
import { overlap, standsAt, type PlacedText } from './place.js';
import { isOptional, placeCoded, placeExtracted } from './placed.js';
import { near, same, textOfCell, type ScoredCell, type ScoredRow } from './same.js';

/** Is it the same quantity: value and unit agree, as written or in base units. */
function sameQuantity(coded: ScoredRow, extracted: ScoredRow): boolean {
  const both = (value: string, unit: string): boolean =>
    coded[value] !== null &&
    coded[value] !== undefined &&
    same(value, extracted[value], coded[value]) &&
    same(unit, extracted[unit], coded[unit]);
  return both('value', 'unit') || both('value_std', 'unit_std');
}

/** Fields that are coded of some records only: whose year a fact is of, and whether a target is one of the plan's main goals. */
const BESIDES: Readonly<Record<string, readonly string[]>> = { fact: ['reference_start', 'reference_end'], target: ['headline'] };

const isCoded = (row: ScoredRow, field: string): boolean => Object.hasOwn(row, field);
const besidesOf = (row: ScoredRow, kind: string): string[] => (BESIDES[kind] ?? []).filter((field) => isCoded(row, field));
const isTrue = (cell: ScoredCell): boolean => textOfCell(cell).toLowerCase() === 'true';
const sameBeside = (field: string, got: ScoredCell, want: ScoredCell): boolean =>
  field === 'headline' ? isTrue(got) === isTrue(want) : same(field, got, want);

const tableOf = (kind: ScoredCell): ScoredTable => (kind === 'target' ? 'targets' : 'quantities');
const aboutOf = (row: ScoredRow): { about: string; quote: string } => ({
  about: textOfCell(row['indicator']),
  quote: textOfCell(row['quote']),
});
const amount = (row: ScoredRow): string | null => nullIfEmpty(textOfCell(row['value_text'] ?? row['value']) + textOfCell(row['unit']));

/**
 * Compares the quantities of one document. Two records are the same quantity where they stand at the same words with the same value and
 * unit; it is found where the kind is right too.
 */
export function scoreQuantities(gold: GoldDocument, rows: readonly ScoredRow[], text: PlacedText, ledger: Ledger): void {
  const { tally, share, count, compare, alone, miss } = ledger;
  const fields = gold.fields ?? QUANTITY_FIELDS;
  const coded = (gold.targets ?? []).map((row) => placeCoded(row, text));
  const extracted = rows.map((row) => placeExtracted({ ...row, kind: row['kind'] ?? 'target' }, text));
  const has = (field: QuantityField): boolean => fields.includes(field);
  const coreKnown = has('indicator') && has('value_max') && has('comparator') && has('deadline');
  const targetTallies = coreKnown ? ['detect', 'core', 'strict'] : ['detect', 'strict'];
  const matches = pairUp(
    coded,
    extracted,
    (g, p) => standsAt(g.place, p.place) && sameQuantity(g.row, p.row),
    (g, p) => {
      const agreeing = fields.filter((field) => same(field, p.row[field], g.row[field])).length;
      const closeness =
        g.place && p.place
          ? overlap(g.place, p.place) / Math.max(1, Math.max(g.place[1], p.place[1]) - Math.min(g.place[0], p.place[0]))
          : 0;
      return (
        (p.row['kind'] === g.row['kind'] ? 3 : 0) +
        (has('indicator') && near(p.row['indicator'], g.row['indicator']) ? 2 : 0) +
        agreeing / 10 +
        closeness
      );
    },
  );
  const ofCoded = new Map(matches);
  const ofExtracted = new Map(matches.map(([i, j]) => [j, i]));
  coded.forEach((g, i) => {
    if (isOptional(g.row)) return;
    const kind = textOfCell(g.row['kind']);
    const table = tableOf(kind);
    const p = extracted[ofCoded.get(i) ?? -1];
    const match = p && p.row['kind'] === g.row['kind'] ? p : null;
    const wrong = match ? fields.filter((field) => !same(field, match.row[field], g.row[field])) : [];
    const allRight = match !== null && wrong.length === 0;
    count(table, 'coded');
    share('kind', match !== null);
    tally('strict_all', 'tp', allRight);
    tally('strict_all', 'fn', !allRight);
    tally('strict_all', 'fp', match !== null && !allRight);
    // the kind is told of all quantities together, whichever table they are in
    if (p) compare('targets', 'kind', p.row['kind'], g.row['kind'], match !== null);
    if (table === 'quantities') {
      tally('quantities', 'tp', match !== null);
      tally('quantities', 'fn', match === null);
    }
    if (!match) {
      if (table === 'targets') for (const name of targetTallies) tally(name, 'fn');
      alone(table, fields, 'coded', g.row);
      miss(
        {
          table,
          side: p ? 'both' : 'coded',
          cause: p ? 'wrong-kind' : causeOfMissing(g, extracted, sameQuantity),
          field: p ? 'kind' : null,
          kinds: { got: p ? textOfCell(p.row['kind']) : null, want: kind },
          got: p ? textOfCell(p.row['kind']) : null,
          want: p ? kind : amount(g.row),
          ...aboutOf(g.row),
        },
        g.place,
      );
      return;
    }
    count(table, 'matched');
    for (const field of fields) compare(table, field, match.row[field], g.row[field]);
    if (table === 'targets') {
      for (const field of fields) share(field, !wrong.includes(field));
      const isNear = near(match.row['indicator'], g.row['indicator']);
      if (has('indicator')) share('indicator_near', isNear);
      tally('detect', 'tp');
      const right: Readonly<Record<string, boolean>> = {
        core: isNear && !wrong.some((field) => field === 'value_max' || field === 'comparator' || field === 'deadline'),
        strict: wrong.length === 0,
      };
      for (const name of targetTallies.slice(1)) {
        tally(name, 'tp', right[name] ?? false);
        tally(name, 'fp', !right[name]);
        tally(name, 'fn', !right[name]);
      }
    }
    const besides = besidesOf(g.row, kind).filter((field) => !sameBeside(field, match.row[field], g.row[field]));
    for (const field of besidesOf(g.row, kind)) compare(table, field, match.row[field], g.row[field], !besides.includes(field));
    if (kind === 'fact' && isCoded(g.row, 'reference_end')) share('reference', besides.length === 0);
    if (kind === 'target' && isCoded(g.row, 'headline')) {
      const [said, is] = [isTrue(match.row['headline']), isTrue(g.row['headline'])];
      tally('headline', 'tp', said && is);
      tally('headline', 'fp', said && !is);
      tally('headline', 'fn', !said && is);
    }
    for (const field of [...wrong, ...besides])
      miss(
        {
          table,
          side: 'both',
          cause: 'field',
          field,
          kinds: { got: kind, want: kind },
          got: nullIfEmpty(match.row[field]),
          want: nullIfEmpty(g.row[field]),
          ...aboutOf(g.row),
        },
        g.place,
      );
  });

  // facts are coded only where the coding has some; kinds only where it has a column for them
  const hasFacts = coded.some((g) => g.row['kind'] === 'fact');
  extracted.forEach((p, j) => {
    const i = ofExtracted.get(j);
    const g = i === undefined ? undefined : coded[i];
    const kind = textOfCell(p.row['kind']);
    const table = tableOf(kind);
    if (g && isOptional(g.row)) return;
    if (kind === 'fact' && !hasFacts) return;
    if (gold.kinds === false && kind !== 'target') return;
    count(table, 'extracted');
    if (g && g.row['kind'] === p.row['kind']) return;
    alone(table, fields, 'extracted', p.row);
    tally('strict_all', 'fp');
    if (table === 'quantities') tally('quantities', 'fp');
    else for (const name of targetTallies) tally(name, 'fp');
    if (g) return; // told as wrong-kind
    miss(
      {
        table,
        side: 'extracted',
        cause: causeOfExtra(p, coded, sameQuantity),
        field: null,
        kinds: { got: kind, want: null },
        got: amount(p.row),
        want: null,
        ...aboutOf(p.row),
      },
      p.place,
    );
  });
}
