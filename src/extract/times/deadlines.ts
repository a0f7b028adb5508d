import type { Anchor, TimeMention } from '../../model/mention.js';
import { quoteRange, spanOf } from '../../model/view.js';
import { isPlanText, type PlanReading } from '../reading.js';
import { ahead, back } from './times.js';

/**
 * The deadlines table: times that bound an action or a target, in the plan's body and annexes. Service times of days are left to the
 * quantities.
 */
export function findDeadlines({ passages }: PlanReading, anchor: Anchor): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const reading of passages) {
    if (!isPlanText(reading.passage)) continue;
    const { view } = reading;
    for (const match of reading.times(anchor)) {
      if (!match.bounds) continue;
      const before = back(view.text, match.start, ',。;:!?', 4);
      const after = ahead(view.text, match.end, '。;!?', 8);
      mentions.push({
        kind: 'time',
        rule: match.rule,
        time: { text: match.text, span: spanOf(view, match.start, match.end) },
        type: match.type,
        start: match.from,
        end: match.to,
        quote: quoteRange(view, match.start - before.length, match.end + after.length),
      });
    }
  }
  return mentions;
}
