#!/usr/bin/env node
/**
 * Copies the standard maps of Chinese fonts into data/cmaps/ from the npm package pdfjs-dist, in the release that unpdf is built of. Run
 * once, by hand, when unpdf takes a newer one:  node scripts/build-cmaps.mjs
 * The package is fetched into a temporary folder with `npm pack`; it is no dependency of gangmu.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'pdfjs-dist@5.6.205';
/** Encodings of simplified and traditional Chinese; each also set vertically. What they give is made characters by the last two. */
const ENCODINGS = ['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'].concat([
  'B5pc',
  'ETen-B5',
  'ETenms-B5',
  'UniCNS-UCS2',
  'UniCNS-UTF16',
]);
const NAMES = [...ENCODINGS.flatMap((name) => [`${name}-H`, `${name}-V`]), 'Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2'];
const folder = mkdtempSync(join(tmpdir(), 'cmaps-'));
try {
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim().split('\n').pop();
  execFileSync('tar', ['xzf', archive, 'package/cmaps'], { cwd: folder });
  mkdirSync('data/cmaps', { recursive: true });
  for (const name of [...NAMES.map((one) => `${one}.bcmap`), 'LICENSE'])
    copyFileSync(join(folder, 'package/cmaps', name), join('data/cmaps', name));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
