import { FUSED, RENAMING } from '../../rules/phrases/renaming.js';

/** The members of a coordinated name, each with the words that it may have alone. */
export type Members = readonly (readonly string[])[];

/** The members of a name; none for a name of one thing. Example: 城乡居民收入 → 城镇居民收入 or 城市居民收入; 农村居民收入 */
export function piecesOfName(core: string): Members {
  const pieces = core.split(RENAMING.members).filter((piece) => piece !== '');
  const parted = pieces.flatMap((piece): (readonly string[])[] => {
    const fused = FUSED.find(([word]) => piece.startsWith(word));
    if (fused === undefined) return [[piece]];
    const rest = piece.slice(fused[0].length);
    return fused[1].map((words) => words.map((word) => `${word}${rest}`));
  });
  return parted.length < 2 ? [] : parted;
}

/** Ends of the name that its members may share: 产能 of 炼铁和炼钢产能. At least two characters, since one is seldom a word. */
const ends = (piece: string): string[] => ['', ...[...piece].map((_char, at) => piece.slice(at)).filter((end) => end.length >= 2)];
/** Beginnings that they may share: 农产品 of 农产品冷库和产地仓. */
const beginnings = (piece: string): string[] => [
  '',
  ...[...piece].map((_char, at) => piece.slice(0, at + 1)).filter((one) => one.length >= 2),
];

/**
 * Which of the members a name is: its place among them, -1 for none. A member may share the end of the last one or the beginning of the
 * first.
 *
 * @example of 铁路和城际轨道运营里程 铁路运营里程 is member 0; of 城乡居民人均可支配收入 农村居民人均可支配收入 is member 1; of 敬老院和福利院 养老院 is
 *   none
 */
export function placeAmong(pieces: Members, name: string): number {
  return pieces.findIndex((alternatives, at) =>
    alternatives.some((piece) => {
      if (!name.includes(piece)) return false;
      const tails = at === pieces.length - 1 ? [''] : ends(pieces.at(-1)?.[0] ?? '');
      const fronts = at === 0 ? [''] : beginnings(pieces[0]?.[0] ?? '');
      return fronts.some((front) => tails.some((tail) => `${front}${piece}${tail}` === name));
    }),
  );
}

/** Is every member of one list a member of the other, which has more? Example: 林区、垦区棚户区; 林区、垦区棚户区和农村危房 */
export function sharesMembers(one: Members, other: Members): boolean {
  const [few, many] = [one, other].sort((x, y) => x.length - y.length);
  if (few === undefined || many === undefined || few.length < 2 || few.length === many.length) return false;
  const words = new Set(many.flat());
  return few.every((alternatives) => alternatives.some((piece) => words.has(piece)));
}
