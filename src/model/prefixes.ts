/**
 * Which words of a long list may begin at a place of a text, found by two characters: at most places one look is enough, and only the
 * others are looked up. It may say that a word begins where none does, never the other way round.
 */
export class Prefixes {
  readonly #longest = new Uint8Array(SLOTS);

  /** @param words of two characters and more; longer ones than 255 are not asked for */
  constructor(...lists: readonly Iterable<string>[]) {
    for (const words of lists)
      for (const word of words) {
        const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1));
        if ((this.#longest[slot] ?? 0) < word.length) this.#longest[slot] = word.length;
      }
  }

  /** Length of the longest word that may begin at this place; 0 where none does. */
  longestAt(text: string, at: number): number {
    return at + 1 < text.length ? (this.#longest[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0) : 0;
  }
}

const SLOTS = 1 << 18;

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + Math.imul(second, 0x85eb)) & (SLOTS - 1);
}
