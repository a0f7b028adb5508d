import type { Both } from '../../model/lang.js';
import type { Lang } from './lang.js';

const few = 20;
/** The first few names, and a sign where there are more. */
const first = (names: readonly string[]): string => `${names.slice(0, few).join(', ')}${names.length > few ? ' …' : ''}`;

/** What `gangmu review export`, `import` and `status` say. */
export const exchangeTexts = {
  toOrGold: (lang: Lang): string =>
    ({ zh: '请用 --to 指明格式, 或用 --gold 写出编码文件。', en: 'Name a format with --to, or write gold files with --gold.' })[lang],
  intoDataset: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: 这是提取结果所在的文件夹。请用 -o 另选。`,
      en: `${out}: a dataset stands in this folder. Choose another place with -o.`,
    })[lang],
  nothing: (lang: Lang, dir: string): string => ({ zh: `${dir}: 没有可审阅的文件。`, en: `${dir}: there is no document to review.` })[lang],
  withoutText: (lang: Lang, docIds: readonly string[]): string =>
    ({
      zh: `没有读出文字的 ${docIds.length} 份文件未导出: ${first(docIds)}`,
      en: `Documents of which no text was read are left out (${docIds.length}): ${first(docIds)}`,
    })[lang],
  exported: (lang: Lang, out: string, documents: number, files: readonly string[]): string => {
    const shown = files.length > 6 ? [...files.slice(0, 4), '…'] : files;
    return {
      zh: `${out}: ${documents} 份文件, ${files.length} 个文件(${shown.join('、')})`,
      en:
        `${out}: ${documents} ${documents === 1 ? 'document' : 'documents'} in ` +
        `${files.length} ${files.length === 1 ? 'file' : 'files'} (${shown.join(', ')})`,
    }[lang];
  },
  importNext: (lang: Lang, dir: string): string =>
    ({ zh: `改好后导入: gangmu review import ${dir} 文件`, en: `When they are edited: gangmu review import ${dir} FILES` })[lang],
  goldLeft: (lang: Lang, docId: string, table: string, undecided: number, records: number): string =>
    ({
      zh: `${docId} 的 ${table}: ${records} 条中 ${undecided} 条未定, 不作编码`,
      en: `${table} of ${docId}: ${undecided} of ${records} undecided; not coded`,
    })[lang],
  goldWritten: (lang: Lang, out: string, files: number, records: number): string =>
    ({
      zh: `${out}: ${files} 份编码文件, ${records} 条记录。用法: gangmu evaluate 数据集 ${out}`,
      en: `${out}: ${files} gold ${files === 1 ? 'file' : 'files'}, ${records} records. Use: gangmu evaluate DATASET ${out}`,
    })[lang],
  goldNone: (lang: Lang): string =>
    ({
      zh: '没有一个表全部定下, 没有写出编码文件。用 gangmu review status 查看进度。',
      en: 'No table is wholly decided, and no gold file was written. gangmu review status tells how far the review has come.',
    })[lang],

  reviewerNeeded: (lang: Lang, file: string, accounts: readonly string[]): string =>
    accounts.length > 1
      ? {
          zh:
            `${file}: 文件里有几位标注者, 只有编号(${accounts.join('、')})。请逐一给出姓名: ` +
            accounts.map((one) => `--reviewer ${one}=姓名`).join(' '),
          en:
            `${file}: it is by several annotators, of whom only numbers are known (${accounts.join(', ')}). Name each: ` +
            accounts.map((one) => `--reviewer ${one}=NAME`).join(' '),
        }[lang]
      : {
          zh: `${file}: 文件没有说明是谁审阅的。请加 --reviewer 姓名。`,
          en: `${file}: it does not tell who reviewed. Add --reviewer NAME.`,
        }[lang],
  unknownFile: (lang: Lang, file: string, formats: readonly string[]): string =>
    ({
      zh: `${file}: 不是能导入的格式(corrections.ndjson 或 ${formats.join('、')})。请检查文件, 或用 --from 指明格式。`,
      en:
        `${file}: not a format that can be imported (corrections.ndjson, ${formats.join(', ')}). ` +
        'Check the file, or name its format with --from.',
    })[lang],
  faults: (lang: Lang, count: number, shown: number): string =>
    ({ zh: `另有 ${count - shown} 处未导入; --all 全部列出。`, en: `${count - shown} more were not imported; --all lists them.` })[lang],
  fault: (lang: Lang, where: string, what: Both): string => `${where}: ${what[lang]}`,
  imported: (
    lang: Lang,
    {
      lines,
      unchanged,
      faults,
      dry,
    }: { readonly lines: number; readonly unchanged: number; readonly faults: number; readonly dry: boolean },
  ): string =>
    ({
      zh: `${dry ? '将新增' : '新增'} ${lines} 行审阅记录; ${unchanged} 条记录没有改动; ${faults} 处未导入。`,
      en:
        `${lines} ${lines === 1 ? 'line' : 'lines'} ${dry ? 'would be added' : 'added'}; ` +
        `records unchanged: ${unchanged}; not imported: ${faults}.`,
    })[lang],
  applyNext: (lang: Lang, dir: string): string =>
    ({ zh: `写入数据表: gangmu review apply ${dir}`, en: `Write them into the tables: gangmu review apply ${dir}` })[lang],
  busy: (lang: Lang, dir: string): string =>
    ({
      zh: `${dir}: 另一个程序正在写这个数据集。稍后再试; 没有写入任何一行。`,
      en: `${dir}: another program is writing this dataset. Try again later; no line was added.`,
    })[lang],

  statusHead: (lang: Lang): readonly string[] =>
    ({
      zh: ['文件', '记录', '已定', '确认', '校正', '否决', '补录', '分歧', '失效', '未写入'],
      en: ['document', 'records', 'decided', 'accepted', 'corrected', 'rejected', 'added', 'disputed', 'left', 'unwritten'],
    })[lang],
  total: (lang: Lang): string => ({ zh: '合计', en: 'total' })[lang],
  reviewersHead: (lang: Lang): readonly string[] => ({ zh: ['审阅者', '已审记录'], en: ['reviewer', 'records'] })[lang],
  untouched: (lang: Lang, documents: number): string =>
    ({
      zh: `另有 ${documents} 份文件尚无人审阅(--all 列出)。`,
      en: `${documents} more ${documents === 1 ? 'document has' : 'documents have'} not been reviewed (--all lists them).`,
    })[lang],
  leftHead: (lang: Lang): string => ({ zh: '不再有效的行:', en: 'Lines that no longer count:' })[lang],
  moreLeft: (lang: Lang, more: number): string => ({ zh: `另有 ${more} 行(--all 列出)。`, en: `${more} more (--all lists them).` })[lang],
  foreign: (lang: Lang, lines: number, docIds: readonly string[]): string =>
    ({
      zh: `${lines} 行审阅的文件不在数据集中: ${first(docIds)}`,
      en: `${lines} ${lines === 1 ? 'line is' : 'lines are'} about documents that the dataset does not have: ${first(docIds)}`,
    })[lang],
  badLine: (lang: Lang, file: string, line: number, what: Both): string =>
    ({ zh: `${file} 第 ${line} 行: ${what.zh}`, en: `${file}, line ${line}: ${what.en}` })[lang],
  noReviews: (lang: Lang, dir: string): string =>
    ({
      zh: `${dir}: 还没有审阅记录(corrections.ndjson)。用 gangmu review ${dir} --serve 开始。`,
      en: `${dir}: nobody has reviewed it yet (no corrections.ndjson). Begin with gangmu review ${dir} --serve.`,
    })[lang],
} as const;
