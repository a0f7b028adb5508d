import type { CutWords, Word } from '../segment/words.js';

/**
 * A cutter that also knows these words. The words are laid over what the cutter gives: where adjacent words together make one that was
 * added, they become that word, the longest first. The cutter's own dictionary is one for the whole process and is left alone, so that two
 * rule books never influence each other. The cost is linear in the text.
 *
 * @param added words; white space and empty ones are left out
 * @param tag   their part of speech: `nz`, another proper noun, by default
 * @example withWords(words, ['亩均税收'])('亩均税收达到') // 亩均税收/nz 达到/v
 */
export function withWords(cut: CutWords, added: Iterable<string>, tag = 'nz'): CutWords {
  const known = new Set<string>();
  const firsts = new Set<string>();
  let longest = 0;
  for (const entry of added) {
    const word = entry.trim();
    if (word === '' || /\s/u.test(word)) continue;
    known.add(word);
    firsts.add(word.charAt(0));
    longest = Math.max(longest, word.length);
  }
  if (known.size === 0) return cut;
  return (text) => {
    const own = cut(text);
    const joined: Word[] = [];
    for (let at = 0; at < own.length; at++) {
      const first = own[at];
      if (!first) continue;
      let last = -1;
      if (firsts.has(text.charAt(first.start)))
        for (let to = at; to < own.length; to++) {
          const end = own[to]?.end ?? 0;
          if (end - first.start > longest) break;
          if (known.has(text.slice(first.start, end))) last = to;
        }
      const end = own[last]?.end;
      if (end === undefined) joined.push(first);
      else {
        joined.push({ word: text.slice(first.start, end), tag, start: first.start, end });
        at = last;
      }
    }
    return joined;
  };
}
