import type { PanelFilterError } from '../../panel/filters.js';
import type { Lang } from './lang.js';

const SHOWN = 12;
const OPTIONS: Readonly<Record<PanelFilterError['filter'], string>> = { indicator: '--indicator', place: '--place', years: '--from/--to' };

/** What `gangmu panel` says of a wrong call. */
export const panelTexts = {
  /** a filter that nothing answers to, with what was perhaps meant */
  unmatched: (lang: Lang, { filter, value, known }: PanelFilterError, near: string | null): string => {
    const list = known.slice(0, SHOWN).join(lang === 'zh' ? '、' : ', ') + (known.length > SHOWN ? ' …' : '');
    return {
      zh: `${OPTIONS[filter]} ${value}: 没有与之相符的数值。${near === null ? `现有: ${list}。` : `是否指 ${near}?`}`,
      en: `${OPTIONS[filter]} ${value}: no value answers to it. ${near === null ? `There are: ${list}.` : `Did you mean ${near}?`}`,
    }[lang];
  },
  needsFile: (lang: Lang, format: string): string => ({ zh: `-f ${format} 需要 -o FILE。`, en: `-f ${format} needs -o FILE.` })[lang],
  doEnding: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: -f stata 写入 .do 文件和同名 .csv。请用 -o NAME.do。`,
      en: `${out}: -f stata writes a .do file and a .csv of its name. Use -o NAME.do.`,
    })[lang],
  noEvidence: (lang: Lang): string =>
    ({
      zh: '-f evidence 不适用于 --wide: 宽表的格子没有引文。请去掉 --wide。',
      en: '-f evidence says nothing of --wide, whose cells have no quotes. Leave --wide out.',
    })[lang],
} as const;
