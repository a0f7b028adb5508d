/**
 * What the library throws on purpose, and nothing else: every such error has a stable `code` to switch on and its message in Chinese and
 * English, each complete (what was found, what to do). A TypeError or RangeError is a mistake in the calling program.
 *
 * @example
 * try { extract(bytes); } catch (error) { if (error instanceof GangmuError) console.error(error.code, error.zh); } // binary 文件含有空字节…
 */
export class GangmuError extends Error {
  override readonly name: string = 'GangmuError';

  /**
   * @param code stable word for programs: `binary`, `lexicon-row`, `words-unavailable` …
   * @param zh   the message in Chinese
   * @param en   the message in English; also `message`
   */
  constructor(
    readonly code: string,
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(en, options);
  }
}

/** A row of a user's lexicon that cannot hold; code `lexicon-row`. `table` and `row` (from 1) say which, `field` what of it. */
export class LexiconError extends GangmuError {
  override readonly name = 'LexiconError';

  constructor(
    readonly table: string,
    readonly row: number,
    readonly field: string,
    found: unknown,
    expected: { readonly zh: string; readonly en: string },
  ) {
    const value = JSON.stringify(found) ?? String(found);
    super(
      'lexicon-row',
      `词表 ${table} 第 ${row} 行, ${field}: ${expected.zh}(现为 ${value})。请改正。`,
      `lexicon ${table}, row ${row}, ${field}: ${expected.en} (found ${value}). Correct it.`,
    );
  }
}

/** The word cutter nodejieba cannot be loaded, mostly because its install step was not allowed to run; code `words-unavailable`. */
export class WordsError extends GangmuError {
  override readonly name = 'WordsError';

  constructor(cause: unknown) {
    super(
      'words-unavailable',
      '无法加载分词模块 nodejieba, 多因安装时未编译。请允许其安装脚本(npm install-scripts approve nodejieba)并运行 npm rebuild nodejieba, 需有 C++ 编译器。',
      'The word cutter nodejieba cannot be loaded, mostly because it was not compiled. Allow its install script ' +
        '(npm install-scripts approve nodejieba) and run npm rebuild nodejieba, with a C++ compiler.',
      { cause },
    );
  }
}

/** A CSV text that is none: quotation marks that do not come in pairs; code `csv-syntax`. `detail` says where. */
export class CsvSyntaxError extends GangmuError {
  override readonly name = 'CsvSyntaxError';

  constructor(
    readonly detail: string,
    cause: unknown,
  ) {
    super('csv-syntax', `不是有效的 CSV: ${detail}。请检查引号。`, `Not valid CSV: ${detail}. Check its quotation marks.`, { cause });
  }
}

/** The system's code of an error (ENOENT), else its message. */
export const codeOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
