import type { ExportFormat } from '../commands/export-formats.js';
import type { Lang } from './lang.js';

/** What `gangmu export` says. */
export const exportTexts = {
  missingPackage: (lang: Lang, format: ExportFormat, name: string, reason: string): string =>
    ({
      zh:
        `--to ${format} 需要 ${name.replace(/@\d+$/u, '')}, 它是可选安装: 请运行 npm install ${name}(与 gangmu 装在同一处; 全局安装则加 -g), ` +
        `再试一次。没有写出任何文件。(${reason})`,
      en:
        `--to ${format} needs ${name.replace(/@\d+$/u, '')}, which is an optional install: run npm install ${name} where ` +
        `gangmu is installed (with -g for a global one), then try again. Nothing was written. (${reason})`,
    })[lang],
  intoDataset: (lang: Lang, out: string): string =>
    ({
      zh: `${out}: 这是提取结果所在的文件夹。请用 -o 指定另一个文件夹。`,
      en: `${out}: a dataset stands in this folder. Name another one with -o.`,
    })[lang],
  otherManifest: (lang: Lang, manifest: string): string =>
    ({
      zh: `${manifest}: 不是提取时所用的清单(校验和与 run.json 不同); 其中的 source 和 retrieved 仍予采用, 请核对。`,
      en:
        `${manifest}: not the manifest of the extraction (its sha256 differs from run.json). ` +
        'Its source and retrieved are used; check them.',
    })[lang],
  notRetrieved: (lang: Lang, files: number, documents: number): string =>
    ({
      zh: `${documents} 份文件中有 ${files} 份未注明获取日期(清单的 retrieved 列; 用 --manifest 指定清单)。`,
      en: `${files} of ${documents} documents have no date of retrieval (column retrieved of a manifest; name it with --manifest).`,
    })[lang],
  left: (lang: Lang, records: number): string =>
    ({
      zh: `${records} 条记录不符合数据约定或编号重复, 未写入。用 gangmu verify 查看。`,
      en:
        `Left out, since they break the data contract or their key stands twice: ${records} ${records === 1 ? 'record' : 'records'}. ` +
        'See gangmu verify.',
    })[lang],
  cut: (lang: Lang, texts: number): string =>
    ({
      zh: `gangmu.xlsx: ${texts} 处文字超过一个单元格所能容纳的 32767 个字符, 已截断, 以…结尾; 其他格式是完整的。`,
      en:
        `gangmu.xlsx: ${texts} ${texts === 1 ? 'text is' : 'texts are'} longer than the 32,767 characters of a cell and cut, ` +
        'ending in …; the other formats are whole.',
    })[lang],
  written: (lang: Lang, out: string, documents: number, files: readonly string[]): string =>
    ({
      zh: `${out}: ${documents} 份文件; ${files.join('、')}`,
      en: `${out}: ${documents} ${documents === 1 ? 'document' : 'documents'}; ${files.join(', ')}`,
    })[lang],
} as const;
