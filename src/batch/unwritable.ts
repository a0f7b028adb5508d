import { basename } from 'node:path';
import { complaint } from '../model/complaint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { codeOf } from '../model/errors.js';
import { ForeignFileError } from '../write/own-file.js';

/** No file could be read, and there is a dataset that must not be replaced by nothing. */
export const nothingRead = (out: string): Diagnostic =>
  complaint(
    'nothing-read',
    `没有一个文件可读; ${out} 中原有的数据集未改动。`,
    `None of the files could be read; the dataset in ${out} is as it was.`,
  );

/** Why an output could not be written. */
export function unwritable(out: string, error: unknown): Diagnostic {
  if (error instanceof ForeignFileError) return complaint(error.code, error.zh, error.en);
  const code = codeOf(error);
  if (!/^E[A-Z]+$/u.test(code))
    return complaint(
      'internal-error',
      `程序出错(${code})。原有输出未改动; 请报告此错误。`,
      `The program failed (${code}). The earlier output is as it was; please report it.`,
    );
  const path = (error as NodeJS.ErrnoException).path;
  if (code === 'EBUSY' && path !== undefined)
    return complaint(
      'output-busy',
      `${out}: 另一次运行正在写入此文件夹。请等它结束, 或用 -o 另选文件夹; 若确无其他运行, 请删除 ${path}。`,
      `${out}: another run is writing into this folder. Wait until it has ended, or choose another folder with -o; ` +
        `if there is no other run, delete ${path}.`,
    );
  const place = path === undefined ? out : `${out} (${basename(path)})`;
  return complaint(
    'unwritable',
    `${place}: 无法写入(${code})。原有输出未改动, 已完成的文件下次不必重做。请检查权限和磁盘空间后再次运行同一命令, 或用 -o 另选文件夹。`,
    `${place}: cannot be written (${code}). The earlier output is as it was, and what is done need not be done again. Check ` +
      `permissions and disk space and give the same command again, or choose another folder with -o.`,
  );
}
