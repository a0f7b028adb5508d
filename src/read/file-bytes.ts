import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { complaint } from '../model/complaint.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { onDisk } from './file-names.js';

/** What may stand where a file is expected and is none: to read it could wait for ever. */
const KINDS = {
  pipe: { zh: '命名管道', en: 'a named pipe' },
  socket: { zh: '套接字', en: 'a socket' },
  device: { zh: '设备', en: 'a device' },
} as const;

export function specialKind(facts: Stats): keyof typeof KINDS | null {
  if (facts.isFIFO()) return 'pipe';
  if (facts.isSocket()) return 'socket';
  return facts.isCharacterDevice() || facts.isBlockDevice() ? 'device' : null;
}

/** What is said of it. */
export function notAFile(file: string, kind: keyof typeof KINDS): Diagnostic {
  const { zh, en } = KINDS[kind];
  return complaint(
    'not-a-file',
    `${file}: 这是${zh}, 不是文件。请给出文件, 或用 - 从标准输入读取。`,
    `${file}: this is ${en}, not a file. Name a file, or read standard input with -.`,
  );
}

/** A pipe is opened without waiting for who writes into it. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function refuse(facts: Stats): void {
  const kind = specialKind(facts);
  if (kind !== null) throw Object.assign(new Error(KINDS[kind].en), { code: 'not-a-file' });
}

/** The bytes of a file. @throws the file system's error (EACCES, EISDIR); with the code not-a-file for a pipe, a socket or a device */
export async function fileBytes(path: string): Promise<Buffer> {
  const file = await open(onDisk(path), READ);
  try {
    refuse(await file.stat());
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The same, at once. */
export function fileBytesNow(path: string): Buffer {
  const file = openSync(onDisk(path), READ);
  try {
    refuse(fstatSync(file));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
