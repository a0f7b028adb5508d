import type { Unmatched } from '../../compare/filters.js';
import type { Lang } from './lang.js';

const FILTERS: Readonly<Record<Unmatched['filter'], string>> = {
  indicator: '--indicator',
  place: '--place',
  sector: '--sector',
  kind: '--kind',
  year: '--year',
  series: '--series',
  together: '',
};
const SHOWN = 12;

/** What compare says of a wrong call, in both languages. */
export const compareSay = {
  /** a filter that nothing answers to, with what was perhaps meant */
  unmatched: (lang: Lang, { filter, value, known }: Unmatched, near: readonly string[]): string => {
    if (filter === 'together')
      return {
        zh: `没有同时符合全部筛选条件的承诺(${value})。请减少筛选条件。`,
        en: `No commitment answers to all the filters together (${value}). Use fewer of them.`,
      }[lang];
    if (filter === 'series')
      return {
        zh: `--series: 没有一个地区有两份或更多规划(${known.slice(0, SHOWN).join('、')})。请加入同一地区的其他规划, 或在清单(-m)中写明其地区。`,
        en:
          `--series: no place has two plans or more (${known.slice(0, SHOWN).join(', ')}). Name further plans of one place, or state ` +
          'their place in a manifest (-m).',
      }[lang];
    const shown = known.slice(0, SHOWN).join(lang === 'zh' ? '、' : ', ');
    const more = known.length > SHOWN;
    const guess = near.length === 0 ? '' : lang === 'zh' ? `是否指 ${near.join('、')}? ` : `Did you mean ${near.join(' or ')}? `;
    const list =
      known.length === 0 || near.length > 0
        ? ''
        : lang === 'zh'
          ? `这些规划中有: ${shown}${more ? ' 等' : ''}。`
          : `In these plans: ${shown}${more ? ' …' : ''}.`;
    return {
      zh: `${FILTERS[filter]} ${value}: 没有与之相符的内容。${guess}${list}`.trim(),
      en: `${FILTERS[filter]} ${value}: nothing answers to it. ${guess}${list}`.trim(),
    }[lang];
  },
  /** an option that says nothing of the table */
  notFor: (lang: Lang, option: string, table: string): string =>
    ({
      zh: `选项 ${option} 不适用于 --table ${table}。请去掉其中之一。`,
      en: `The option ${option} says nothing of --table ${table}. Leave one of them out.`,
    })[lang],
} as const;
