import type { Diagnostic } from '../model/diagnostic.js';

/** A form that is read as another: the source keeps it, rules see what it stands for. */
interface Form {
  readonly zh: string;
  readonly en: string;
  readonly pattern: RegExp;
}

/** What `model/view.ts` folds or leaves out that a reader of the page would not see, or see as something else. */
const FORMS: readonly Form[] = [
  { zh: '康熙部首', en: 'Kangxi radicals', pattern: /[\u2e80-\u2fd5]/gu },
  { zh: '兼容汉字', en: 'compatibility characters', pattern: /[\uf900-\ufad9]/gu },
  { zh: '零宽字符', en: 'characters without width', pattern: /[\u200b-\u200d\u2060\ufeff]/gu },
  { zh: '软连字符', en: 'soft hyphens', pattern: /\u00ad/gu },
  { zh: '私用区字符', en: 'private-use glyphs', pattern: /[\ue000-\uf8ff]/gu },
  { zh: '未转换的 HTML 实体', en: 'HTML entities left in the text', pattern: /&(?:[a-z]{2,6}|#\d{2,5}|#x[\da-f]{2,4});/giu },
  { zh: '公式写法的数字', en: 'numbers written as formulas', pattern: /\$(?=[^$\n]{0,80}?\d)[^$\n]{1,80}\$/gu },
  { zh: '波浪号异体', en: 'wave dashes of another form', pattern: /[〜∼∽](?=\s{0,3}[0-9０-９])/gu },
  { zh: '数字内空格', en: 'blanks inside numbers', pattern: /(?<=[0-9０-９])[ \u2009\u00a0\u202f](?=[0-9０-９]{3}(?![0-9０-９]))/gu },
];

/** A letter where a digit must stand: 1O0家, 2l个. */
const LETTER = /(?<=[0-9０-９])[OolI](?=[0-9０-９个家项亿万元%％年])|(?<![A-Za-z])[OolI](?=[0-9０-９][0-9０-９]*[家个项亿万元%％年])/gu;
const MOST_TOLD = 20;

/**
 * What of a text is read otherwise than it is written (counted in one remark), and letters that stand where a digit should (a warning
 * for each: they are never read as digits).
 *
 * Example: of 「⼈才1 200人」 「folded-forms: Kangxi radicals 1, blanks inside numbers 1」.
 */
export function odditiesOf(text: string): Diagnostic[] {
  const counted = FORMS.map((form) => ({ ...form, count: text.match(form.pattern)?.length ?? 0 })).filter(({ count }) => count > 0);
  const said = (lang: 'zh' | 'en'): string => counted.map((one) => `${one[lang]} ${one.count}`).join(', ');
  const told: Diagnostic[] =
    counted.length === 0
      ? []
      : [
          {
            rule: 'folded-forms',
            severity: 'info',
            zh: `按通行写法读取: ${said('zh')}。原文未改动。`,
            en: `Read in their usual form: ${said('en')}. The text itself is kept as it is.`,
          },
        ];
  for (const match of text.matchAll(LETTER)) {
    if (told.length > MOST_TOLD) break;
    const range = [match.index, match.index + 1] as const;
    const words = text.slice(Math.max(0, range[0] - 4), range[1] + 4).replace(/\s+/gu, ' ');
    told.push({
      rule: 'letter-in-number',
      severity: 'warning',
      range,
      zh: `数字中有字母 ${match[0]}(“${words}”), 未当作数字。请核对原文。`,
      en: `A letter ${match[0]} among digits ("${words}") is not read as a digit. Check the original.`,
    });
  }
  return told;
}
