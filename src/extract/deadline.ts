import type { QuantityMention } from '../model/mention.js';
import { spanOf, type View } from '../model/view.js';
import type { Governing } from './quantities/govern.js';
import type { TimeMatch } from './times/times.js';

/** What governs a record: times beside it, and the deadline above them. */
export interface Governed {
  readonly times: readonly TimeMatch[];
  readonly context: Governing | null;
}

/** The deadline by the words that state it: beside the record, or above it; 每年 beside it joins the year from above. */
export function deadlineOf(view: View, { times, context }: Governed): QuantityMention['deadline'] {
  if (context) {
    const text = [context.text, ...times.map((time) => time.text)].join('，');
    return { text, span: null, date: context.end, source: context.explicit ? 'explicit' : 'context' };
  }
  if (times.length === 0) return null;
  return {
    text: times.map((time) => time.text).join('，'),
    span: times.flatMap((time) => spanOf(view, time.start, time.end)),
    date: times.find((time) => time.type !== 'recurring')?.to ?? null,
    source: 'explicit',
  };
}
