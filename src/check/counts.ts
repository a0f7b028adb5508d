import type { Extraction } from '../model/extraction.js';
import { foldText } from '../model/view.js';
import { parseEither } from '../normalise/chinese-number.js';
import { ARITHMETIC } from '../rules/phrases/arithmetic.js';
import { textSpot, type Check, type Hit } from './finding.js';

interface Count {
  /** 五大行动 */
  readonly words: string;
  readonly stated: number;
  readonly start: number;
  readonly end: number;
}

/** A paragraph with what it counts; texts are read line by line, as lists of this kind stand in one paragraph. */
function countsIn(line: string): Count[] {
  return [...line.matchAll(ARITHMETIC.countedList)].flatMap((match) => {
    const stated = parseEither(match.groups?.['count'] ?? '');
    return stated === null || stated < 2 || stated > 20
      ? []
      : [{ words: match[0], stated, start: match.index, end: match.index + match[0].length }];
  });
}

/** A list begins so near behind what counts it. */
const NEAR = 12;

/** How many items 一是 … 四是 there are behind a count, up to the first that does not go on; null where none begins. */
function ordinalsBehind(line: string, from: number): { readonly count: number; readonly start: number; readonly end: number } | null {
  let [count, start, end] = [0, 0, 0];
  for (const match of line.slice(from).matchAll(ARITHMETIC.itemOrdinal)) {
    const value = parseEither(match.groups?.['is'] ?? match.groups?.['th'] ?? '');
    if (value !== count + 1) {
      if (count === 0) return null;
      break;
    }
    // far behind, the list is that of something else
    if (count === 0 && match.index > NEAR) return null;
    if (count === 0) start = from + match.index;
    count++;
    end = from + match.index + match[0].length;
  }
  return count < 2 ? null : { count, start, end };
}

/** How many names a list behind a count has at least and at most: 和 may stand within a name. */
function namesBehind(line: string, from: number): { readonly least: number; readonly most: number; readonly end: number } | null {
  const found = ARITHMETIC.listedByName.exec(line.slice(from));
  const names = found?.groups?.['names'];
  if (!found || names === undefined || ARITHMETIC.openList.test(names)) return null;
  const least = [...names.matchAll(ARITHMETIC.nameJoint)].length + 1;
  return { least, most: least + [...names.matchAll(ARITHMETIC.perhapsJoint)].length, end: from + found[0].length };
}

function listedCounts(plan: Extraction): Hit[] {
  const hits: Hit[] = [];
  let offset = 0;
  for (const raw of plan.text.split('\n')) {
    const line = foldText(raw);
    // places are those of the source only where nothing was folded away
    if (line.length === raw.length)
      for (const count of countsIn(line)) {
        const names = namesBehind(line, count.end);
        const items = names ? null : ordinalsBehind(line, count.end);
        const other = countsIn(line).find(({ start }) => start > count.start && items !== null && start < items.start);
        const listed = names ?? (items && !other ? { least: items.count, most: items.count, end: items.end } : null);
        if (!listed || (count.stated >= listed.least && count.stated <= listed.most)) continue;
        const many = listed.least === listed.most ? String(listed.least) : `${listed.least}-${listed.most}`;
        hits.push({
          message: {
            zh: `文中称“${count.words}”, 其后列出 ${many} 项。`,
            en: `The text says “${count.words}” and then lists ${many}.`,
          },
          spots: [textSpot(plan, offset + count.start, offset + listed.end)],
        });
      }
    offset += raw.length + 1;
  }
  return hits;
}

export const COUNT_CHECKS: readonly Check[] = [
  {
    id: 'listed-count',
    severity: 'warning',
    title: { zh: '文中所称项数与所列不符', en: 'A list that was counted wrongly' },
    explanation: {
      zh: '文中称“五大行动”“六项举措”, 同段其后以一是、二是或冒号后的顿号列出的项数与之不符。以“等”结尾的列举不算; “和”可在名称之内, 按两种数法都不符才算。',
      en:
        'A paragraph says 五大行动 or 六项举措, and the items that it then lists (一是, 二是, or names behind a colon) are more or fewer. ' +
        'Open lists (等) are left alone; 和 may stand within a name, so both ways of counting must differ.',
    },
    examples: [
      '一、任务\n实施五大行动。一是开展标准引领行动。二是开展品牌培育行动。三是开展检测提升行动。四是开展服务优化行动。',
      '一、任务\n实施五项提升行动：绿化提升、亮化提升、净化提升、美化提升。',
    ],
    refusals: [
      { text: '一、任务\n实施四项提升行动：绿化提升、亮化提升、净化提升、美化提升。', why: 'as many as it says' },
      { text: '一、任务\n实施五项提升行动：绿化提升、亮化提升、净化和序化提升、美化提升。', why: '和 may part two' },
      { text: '一、任务\n实施五大行动，包括绿化提升、亮化提升、净化提升等。', why: 'an open list' },
    ],
    within: listedCounts,
  },
];
