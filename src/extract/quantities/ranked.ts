import { HEAD } from '../../rules/phrases/heads.js';
import { RANKED } from '../../rules/phrases/ranked.js';
import { textOfPieces, type Draft } from './draft.js';
import { isRank } from './in-turn.js';
import type { Piece } from './phrase.js';

/**
 * Ranks whose name only says which measure of the thing named before they are of (增速全市第一, 总量、增速全省第二), and whom differences are
 * measured against.
 *
 * @param drafts those from `from` on are of the clause that is read, and are changed
 */
export function nameRanks(text: string, drafts: readonly Draft[], from: number): void {
  for (const draft of drafts.slice(from)) {
    draft.against = comparedWith(text, draft);
    if (!isRank(draft)) continue;
    // 双双位居第一: the word stands with the verb of holding the rank
    if (RANKED.both.test(text.slice(draft.item.quantity.opens, draft.item.quantity.start)))
      draft.item = { ...draft.item, respectively: true };
    const name = textOfPieces(text, draft.indicator);
    const [only] = draft.indicator;
    // 总量和增速均居全省第二: 均 gives each of several a rank of its own
    if (draft.item.respectively && RANKED.several.test(name)) continue;
    if (RANKED.placeAlone.test(name)) draft.indicator = [];
    else if (only && draft.indicator.length === 1 && RANKED.measureAlone.test(name)) {
      draft.ranks = only;
      draft.indicator = [];
    }
  }
}

/**
 * Puts the measure that is ranked behind the thing that it was found to be of: 工业增加值 + 增速. A move by places keeps the measure of the
 * rank before it; any other value is of the thing itself.
 */
export function withRanked(draft: Draft, before: Draft | null): void {
  const own = draft.ranks;
  const moves = draft.item.quantity.base === '位' && draft.growth !== null;
  const given = before?.ranks ?? null;
  if (given && (own || !(moves || isRank(draft)))) draft.indicator = draft.indicator.filter((piece) => piece !== given);
  if (own) draft.indicator = [...draft.indicator, own];
  else if (given && draft.indicator.includes(given)) draft.ranks = given;
}

/**
 * 甲企业超过300家、乙企业达到60家,数量均居全省第五: 均 with one rank is a record for each of the numbers before it.
 *
 * @returns how many drafts were put in behind `at`
 */
export function rankEach(text: string, drafts: Draft[], at: number): number {
  const draft = drafts[at];
  if (!draft || !isRank(draft) || !draft.item.respectively || drafts.some((one) => one !== draft && one.clause === draft.clause)) return 0;
  const ranked = drafts.filter((one) => one.clause === draft.clause - 1 && one.growth === null && !isRank(one) && one.indicator.length > 0);
  const base = ranked[0]?.item.quantity.base;
  const own = textOfPieces(text, draft.item.pieces[draft.item.symbols.search(/[NL]/u)] ?? []);
  if (ranked.length < 2 || ranked.some((one) => one.item.quantity.base !== base) || !RANKED.ofEach.test(own)) return 0;
  const measure = draft.item.pieces[draft.item.symbols.search(/[NL]/u)]?.[0];
  const named = ranked.map(({ indicator }): Piece[] =>
    measure && !HEAD.measureName.test(textOfPieces(text, indicator)) ? [...indicator, measure] : [...indicator],
  );
  draft.quoteFrom = Math.min(draft.quoteFrom, ...named.map(([first]) => first?.[0] ?? draft.quoteFrom));
  draft.rules.push('share-each');
  const more = named.slice(1).map((indicator): Draft => ({ ...draft, indicator, rules: [...draft.rules], warnings: [...draft.warnings] }));
  draft.indicator = named[0] ?? draft.indicator;
  drafts.splice(at + 1, 0, ...more);
  return more.length;
}

/** Whom or what a difference or a multiple is measured against: 全省平均水平 of 高于全省平均水平2个百分点. */
function comparedWith(text: string, { item: { left, quantity } }: Draft): Piece | null {
  if (quantity.base !== '个百分点') return null;
  const said = RANKED.against.exec(text.slice(left[0], quantity.opens));
  const whom = said?.[1] ?? said?.[2];
  if (!said || whom === undefined) return null;
  const start = left[0] + said.index + said[0].indexOf(whom);
  return [start, start + whom.length];
}
