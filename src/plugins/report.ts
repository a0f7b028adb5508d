import type { VFile } from 'vfile';
import type { Diagnostic } from '../model/diagnostic.js';
import { sourceOf } from './file.js';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * Lines and columns (from 1, in code points) as editors count. It walks on from the place that it told last, so that places in order cost
 * one walk.
 */
function placer(text: string): (offset: number) => Place {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) [at, line, column] = [0, 1, 1];
    for (const end = Math.min(offset, text.length); at < end; ) {
      const point = text.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      if (point === 0x0a) [line, column] = [line + 1, 1];
      else column++;
    }
    return { line, column, offset };
  };
}

const FATAL: Readonly<Record<Diagnostic['severity'], boolean | undefined>> = { error: true, warning: false, info: undefined };

/** Puts diagnostics on their file as messages: `fatal` is true for an error, false for a warning, undefined for a remark. */
export function report(file: VFile, diagnostics: readonly Diagnostic[]): void {
  let placeOf: ReturnType<typeof placer> | undefined;
  for (const { rule, severity, zh, en, range } of diagnostics) {
    if (range) placeOf ??= placer(sourceOf(file).text);
    const place = range && placeOf ? { place: { start: placeOf(range[0]), end: placeOf(range[1]) } } : {};
    const message = file.message(en, { ruleId: rule, source: 'gangmu', ...place });
    message.fatal = FATAL[severity];
    message.note = zh;
  }
}
