import { SHARING } from '../../rules/phrases/lists.js';
import type { Draft } from './draft.js';
import { sharedTail } from './heads.js';
import type { Piece } from './phrase.js';

/** 按本科1万元、硕士3万元、博士10万元发放生活补贴: what each grade gets is named behind the last one. */
export function grades(text: string, drafts: Draft[], from: number): void {
  for (let at = from + 1; at < drafts.length; at++) {
    const last = drafts[at];
    if (!last || !/(?:BO|N[R]*[Q%]O)$/u.test(last.item.symbols) || last.indicator.length !== 1) continue;
    const noun = last.indicator[0];
    if (!last.item.symbols.endsWith('BO') && !(noun && SHARING.prize.test(text.slice(...noun)))) continue;
    if (!noun) continue;
    for (let k = at; k >= from && drafts[k]?.clause === last.clause; k--) {
      const one = drafts[k];
      const grade = one?.item.pieces[one.item.symbols.search(/[NLZ]/u)]?.at(-1);
      if (grade && !last.item.symbols.endsWith('BO') && !SHARING.gradeOfPrize.test(text.slice(...grade))) continue;
      if (!one || !grade || one.item.quantity.base !== last.item.quantity.base) continue;
      const short = Math.max(grade[0], text.slice(...grade).search(SHARING.grade) + grade[0]);
      one.indicator = [[short, grade[1]], noun];
      one.action = last.action ?? one.action;
      one.rules.push('share-noun-after');
    }
  }
}

/** 开展12种零部件、6种材料、3项工艺研发和应用: the last tail is given back to the ones before. */
export function tails(text: string, drafts: Draft[], from: number): void {
  for (let at = from + 1; at < drafts.length; at++) {
    const last = drafts[at];
    if (!last || drafts[at + 1]?.clause === last.clause) continue;
    const group = [last];
    for (
      let k = at - 1;
      (k >= from && drafts[k]!.clause === last.clause && drafts[k]!.rules[0] === last.rules[0]) ||
      (k >= from && drafts[k]!.clause === last.clause && /number-noun$/u.test(drafts[k]!.rules[0] ?? ''));
      k--
    )
      group.unshift(drafts[k]!);
    if (group.length < 2 || !group.every((one) => /number-noun$/u.test(one.rules[0] ?? ''))) continue;
    const tail = sharedTail(
      text,
      group.map((one) => one.indicator),
      group[0]?.action ? text.slice(...group[0].action) : '',
    );
    if (!tail) continue;
    for (const one of group.slice(0, -1)) {
      one.indicator = [...one.indicator, tail];
      one.rules.push('share-tail');
    }
  }
}

/** What is given behind the numbers of a stretch: its verb and its noun (给予…补贴). */
export function givenAfter(text: string, from: number, to: number): { verb: Piece; noun: Piece } | null {
  const match = SHARING.givenAfter.exec(text.slice(from, Math.min(to, from + 60)));
  if (!match?.[3]) return null;
  const verb = from + match.index;
  const noun = verb + match[0].length - match[3].length;
  return { verb: [verb, verb + (match[1]?.length ?? 0)], noun: [noun, noun + match[3].length] };
}
