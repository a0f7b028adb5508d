import type { Lang } from './lang.js';

/** What `gangmu check` says about its call. */
export const checkTexts = {
  noPaths: (lang: Lang): string =>
    ({
      zh: '缺少规划。请给出提取结果文件夹或规划文件, 例如 gangmu check seeds; 查看有哪些检查用 gangmu check --list。',
      en: 'No plans were named. Give a dataset or files of plans, for instance gangmu check seeds; gangmu check --list shows the checks.',
    })[lang],
  unknownCheck: (lang: Lang, id: string, guess: string | null): string =>
    ({
      zh: `没有检查 ${id}。${guess === null ? '' : `是否指 ${guess}? `}用 gangmu check --list 查看各项检查。`,
      en: `There is no check ${id}. ${guess === null ? '' : `Did you mean ${guess}? `}gangmu check --list shows the checks.`,
    })[lang],
  notASilence: (lang: Lang, text: string): string =>
    ({
      zh: `“${text}”不是屏蔽的写法。应为 检查编号、检查编号@文件编号 或 检查编号@文件编号:记录编号, 例如 misprint@plan-2025:T043。`,
      en: `"${text}" is no silence. Expected CHECK, CHECK@DOC or CHECK@DOC:RECORD, for instance misprint@plan-2025:T043.`,
    })[lang],
  noSilences: (lang: Lang, path: string, code: string): string =>
    ({
      zh: `${path}: 无法读取屏蔽文件(${code})。请检查路径和权限。`,
      en: `${path}: the file of silences cannot be read (${code}). Check its path and permissions.`,
    })[lang],
} as const;
