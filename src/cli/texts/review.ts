import type { Lang } from './lang.js';

/** What `gangmu review` says, as pages and as a server. */
export const reviewTexts = {
  outOrServe: (lang: Lang): string =>
    ({
      zh: '请用 -o 指定写出页面的文件夹, 或用 --serve 在本机打开审阅(可直接保存)。',
      en: 'Name a folder for the pages with -o, or review on this machine with --serve, which saves.',
    })[lang],
  noDataset: (lang: Lang): string =>
    ({
      zh: '请给出 gangmu extract 写出的文件夹: gangmu review 文件夹 --serve。',
      en: 'Name a folder that gangmu extract wrote: gangmu review FOLDER --serve.',
    })[lang],
  intoDataset: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: 这是提取结果所在的文件夹。请用 -o 指定另一个文件夹。`,
      en: `${out}: a dataset stands in this folder. Name another one with -o.`,
    })[lang],
  nothing: (lang: Lang, dir: string): string =>
    ({ zh: `${dir}: 没有读出任何文件, 无可审阅。`, en: `${dir}: nothing was read of any document; there is nothing to review.` })[lang],
  written: (lang: Lang, out: string, documents: number, records: number): string =>
    ({
      zh: `${out}: ${documents} 份文件, ${records} 条记录。用浏览器打开 index.html; 审阅后下载的文件用 gangmu review import 并入数据集。`,
      en:
        `${out}: ${documents} ${documents === 1 ? 'document' : 'documents'}, ${records} records. Open index.html in a browser; ` +
        'what you download from it goes into the dataset with gangmu review import.',
    })[lang],
  serving: (lang: Lang, address: string): string =>
    ({
      zh: `请在浏览器中打开(地址仅限本机, 请勿外传):\n  ${address}`,
      en: `Open in a browser (of this machine only; keep the address to yourself):\n  ${address}`,
    })[lang],
  untilStopped: (lang: Lang): string => ({ zh: '按 Ctrl+C 结束。', en: 'Ctrl+C ends it.' })[lang],
  ended: (lang: Lang, saved: number, log: string): string =>
    ({ zh: `保存 ${saved} 条审阅: ${log}`, en: `${saved} ${saved === 1 ? 'decision' : 'decisions'} saved in ${log}` })[lang],
  applyNext: (lang: Lang, dir: string): string =>
    ({ zh: `写入数据表: gangmu review apply ${dir}`, en: `Write them into the tables: gangmu review apply ${dir}` })[lang],
  portTaken: (lang: Lang, port: number, code: string): string =>
    ({
      zh: `端口 ${port} 不能使用(${code})。请用 --port 另选一个, 或不指定。`,
      en: `Port ${port} cannot be used (${code}). Choose another with --port, or none.`,
    })[lang],
  faults: (lang: Lang, path: string, faults: number, line: number, what: string): string =>
    ({
      zh: `${path}: ${faults} 行不是审阅记录, 未计入(第 ${line} 行: ${what})。`,
      en: `${path}: ${faults} ${faults === 1 ? 'line is' : 'lines are'} no correction and not counted (line ${line}: ${what}).`,
    })[lang],
  badLine: (lang: Lang, line: number, what: string): string =>
    ({ zh: `第 ${line} 行不是审阅记录: ${what}`, en: `Line ${line} is no correction: ${what}` })[lang],
  tooLong: (lang: Lang): string => ({ zh: '一次提交超过 8 MiB。', en: 'More than 8 MiB at once.' })[lang],
  noDocument: (lang: Lang, docId: string): string =>
    ({ zh: `数据集中没有文件 ${docId}。`, en: `The dataset has no document ${docId}.` })[lang],
  noPage: (lang: Lang): string => ({ zh: '没有这个页面。', en: 'No such page.' })[lang],
  busy: (lang: Lang): string =>
    ({ zh: '数据集正在写入, 稍后自动重试', en: 'a run is writing the dataset; it is tried again in a moment' })[lang],
  notSaved: (lang: Lang, dir: string, code: string): string =>
    ({ zh: `未能保存到 ${dir}(${code})`, en: `not saved in ${dir} (${code})` })[lang],
  foreign: (lang: Lang): string =>
    ({ zh: '请使用 gangmu review --serve 给出的地址。', en: 'Use the address that gangmu review --serve has given.' })[lang],
  failed: (lang: Lang, what: string): string => ({ zh: `程序出错: ${what}`, en: `An error of the program: ${what}` })[lang],
} as const;
