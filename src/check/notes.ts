import { commitmentsOf, type Commitment } from '../commitment/commitment.js';
import { OWN_FLAGS, ownFlags, rowKey, severalOf, type OwnFlag } from '../commitment/own-flags.js';
import type { Extraction } from '../model/extraction.js';
import { groupBy } from '../model/group-by.js';
import type { Both } from '../model/lang.js';
import { spotOf, textSpot, type Check, type Hit } from './finding.js';

/** So many places are shown of each note; the count says how many there are. */
const SHOWN = 5;

const FLAG_WORDS: Readonly<Record<OwnFlag, Both>> = {
  several: { zh: '同一口径、时限有几个值', en: 'Targets with several values for one scope and deadline' },
  restated: { zh: '重述时界限不同', en: 'Targets that are bounded in another way where they are restated' },
  'denominator-added': { zh: '分母由指标库补出', en: 'Targets with a denominator supplied by the registry' },
  'unit-repaired': { zh: '单位经修正', en: 'Targets with a repaired unit' },
  'unit-inferred': { zh: '单位为推定', en: 'Targets with an inferred unit' },
};

/** The targets that compare flags, a note a flag. */
function flagged(plan: Extraction): Hit[] {
  const commitments = commitmentsOf(plan);
  const several = new Set([...groupBy(commitments, rowKey).values()].flatMap((row) => [...severalOf(row)]));
  const marked = (flag: OwnFlag): Commitment[] => commitments.filter((one) => ownFlags(one, several)[flag]);
  return OWN_FLAGS.flatMap((flag) => {
    const own = marked(flag);
    if (own.length === 0) return [];
    const words = FLAG_WORDS[flag];
    return [
      {
        message: {
          zh: `${own.length} 项目标${words.zh}, compare 在其旁标出。`,
          en: `${words.en}: ${own.length}; compare flags ${own.length === 1 ? 'it' : 'them'}.`,
        },
        spots: own.slice(0, SHOWN).map(({ id, first }) => spotOf(plan, id, first)),
      },
    ];
  });
}

/** Numerals of which the program does not know what they are. */
function unexplained(plan: Extraction): Hit[] {
  if (plan.document.unexplained === 0) return [];
  const own = plan.numbers.filter(({ verdict }) => verdict === 'unexplained');
  const words = own.slice(0, SHOWN).map(({ text }) => text);
  return own.length === 0
    ? []
    : [
        {
          message: {
            zh: `${own.length} 个数字未能归类(${words.join('、')}${own.length > SHOWN ? '…' : ''}), 不在任何记录中。`,
            en:
              `${own.length} ${own.length === 1 ? 'number is' : 'numbers are'} unexplained ` +
              `(${words.join(', ')}${own.length > SHOWN ? ' …' : ''}): in no record.`,
          },
          spots: own.slice(0, SHOWN).map(({ char_start: start, char_end: end }) => textSpot(plan, start, end)),
        },
      ];
}

export const NOTE_CHECKS: readonly Check[] = [
  {
    id: 'value-flagged',
    severity: 'info',
    title: { zh: 'compare 会标出的数值', en: 'Values that compare flags' },
    explanation: {
      zh: '目标的数值在比较时旁边会有标记: 同一口径、时限有几个值, 重述时界限不同, 单位经修正或为推定, 分母由指标库补出。每种标记一条。',
      en:
        'Targets whose value has a flag beside it where plans are compared: several values for one scope and ' +
        'deadline, another bound where it is restated, a unit that was repaired, inferred or completed by the ' +
        'registry. One note for each flag.',
    },
    examples: ['一、目标\n到2025年，亩均税收达到35万元亩。', '一、目标\n到2025年，亩均税收达到35万元。'],
    refusals: [{ text: '一、目标\n到2025年，亩均税收达到35万元/亩。', why: 'nothing was done to it' }],
    within: flagged,
  },
  {
    id: 'numbers-unexplained',
    severity: 'info',
    title: { zh: '未能归类的数字', en: 'Numbers that are unexplained' },
    explanation: {
      zh: '文中有程序未能归类的数字(numbers 表中 verdict 为 unexplained): 可能是漏掉的目标。每份规划一条。',
      en:
        'The text has numbers of which the program does not know what they are (verdict unexplained in the ' +
        'table of numbers): a target may be missing. One note for each plan.',
    },
    examples: ['一、目标\n产值1200。'],
    refusals: [{ text: '一、目标\n到2025年，规上工业总产值达到1200亿元。', why: 'a target' }],
    within: unexplained,
  },
];
