import type { Lang } from './lang.js';

/** What is said of a picture that cannot be had so. */
export const pictureTexts = {
  otherEnding: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: 不能直接写成这种文件。请用 -o NAME.svg, 或用 -o NAME.html --picture, 再在网页中点“存为 PNG”。`,
      en: `${out}: no file of this kind can be written. Use -o NAME.svg, or -o NAME.html --picture and its button “Save PNG”.`,
    })[lang],
  needsPage: (lang: Lang): string =>
    ({
      zh: '--picture 只用于网页: 请加 -f html 或 -o NAME.html; 只要图则用 -f svg。',
      en: '--picture is for pages: add -f html or -o NAME.html; for the picture alone use -f svg.',
    })[lang],
  indicatorsOnly: (lang: Lang): string =>
    ({
      zh: '图只能由指标矩阵画出。请去掉 --long, 并用 --table indicators(默认)。',
      en: 'A picture is drawn of the matrix of indicators. Leave --long out, and use --table indicators (the default).',
    })[lang],
} as const;
