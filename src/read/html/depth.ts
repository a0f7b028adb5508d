import { UnreadableError } from '../reader.js';

/** Elements nested deeper than this are no page that a browser was meant to show; parsing costs the square of the depth. */
const DEEPEST = 2000;
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/giu;
/** Elements that close by themselves: they can be many without being nested. */
const SELF_CLOSING = new Set(
  'p li dd dt tr td th option br hr img input meta link col area base embed param source track wbr thead tbody tfoot'.split(' '),
);

/**
 * Refuses a page whose elements stand too deep in each other to be parsed.
 *
 * @throws UnreadableError too-deep
 */
export function checkDepth(page: string): void {
  let depth = 0;
  for (const [, close, name = '', empty] of page.matchAll(TAG)) {
    if (empty === '/' || SELF_CLOSING.has(name.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new UnreadableError(
        'too-deep',
        `网页元素嵌套超过 ${DEEPEST} 层, 不是正常网页; 请另存正文为文本。`,
        `The page nests more than ${DEEPEST} elements, as no page does; save its text as a text file.`,
      );
  }
}
