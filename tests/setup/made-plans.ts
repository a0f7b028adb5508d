import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from './plans.js';

/** Pieces of the seeds as files of a folder, from one number to before another, each with numbers of its own: 000.txt, 001.txt … */
export function makePlans(folder: string, from: number, to: number): void {
  mkdirSync(folder, { recursive: true });
  const text = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
    .join('\n');
  for (let at = from; at < to; at++) {
    const start = (at * 977) % (text.length - 1600);
    const piece = text
      .slice(start, start + 1600)
      .replace(/(?<![\d年])\d{2,3}(?![\d年月])/gu, (digits) => String(Number(digits) + (at % 50)));
    writeFileSync(join(folder, `${String(at).padStart(3, '0')}.txt`), piece);
  }
}
