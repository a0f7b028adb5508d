import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { PdfText } from './pdf.js';

/** Pixels to a point of the pictures that handMadePdf() makes. */
const SCALE = 2.5;

/**
 * What tesseract writes of a page: a row for each line and each of its words. Marks of `|` in a text part its words; a word that is
 * followed by a number in braces, 新增{34}, is that sure.
 */
export function tsvOf(texts: readonly PdfText[]): string {
  const rows: (string | number)[][] = [
    ['level', 'page_num', 'block_num', 'par_num', 'line_num', 'word_num', 'left', 'top', 'width', 'height', 'conf', 'text'],
    [1, 1, 0, 0, 0, 0, 0, 0, 595 * SCALE, 842 * SCALE, -1, ''],
  ];
  texts.forEach(({ text, x, y, size = 12 }, at) => {
    const widthOf = (part: string): number => [...part].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? size : size / 2), 0);
    const words = text.split('|').map((part) => {
      const [, word = '', sure] = /^(.*?)(?:\{(\d+)\})?$/u.exec(part) ?? [];
      return { word, sure: sure ?? '93.5' };
    });
    const box = (left: number, width: number): number[] =>
      [left, y - size * 0.82, width, size * 0.94].map((value) => Math.round(value * SCALE));
    rows.push([4, 1, 1, 1, at + 1, 0, ...box(x, widthOf(words.map(({ word }) => word).join(''))), -1, '']);
    let left = x;
    words.forEach(({ word, sure }, index) => {
      rows.push([5, 1, 1, 1, at + 1, index + 1, ...box(left, widthOf(word)), sure, word]);
      left += widthOf(word);
    });
  });
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}

export interface FakeTesseract {
  readonly languages?: readonly string[];
  /** what it writes of each picture, whatever that shows */
  readonly tsv?: string;
  /** what it does instead, as lines of a shell */
  readonly instead?: string;
}

/** A program called tesseract in a folder of its own. @returns a PATH on which it is found first */
export function fakeTesseract(folder: string, { languages = ['chi_sim', 'eng'], tsv = '', instead }: FakeTesseract = {}): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'page.tsv'), tsv);
  writeFileSync(
    join(bin, 'tesseract'),
    [
      '#!/bin/sh',
      'if [ "$1" = --version ]; then echo "tesseract 9.9.9"; exit 0; fi',
      `if [ "$1" = --list-langs ]; then printf 'List of available languages (2):\\n${languages.join('\\n')}\\n'; exit 0; fi`,
      ...(instead === undefined
        ? [`cat > '${join(bin, 'picture')}'`, `printf '%s ' "$@" > '${join(bin, 'called')}'`, `cat '${join(bin, 'page.tsv')}'`]
        : [instead]),
    ].join('\n'),
  );
  chmodSync(join(bin, 'tesseract'), 0o755);
  return `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
}
