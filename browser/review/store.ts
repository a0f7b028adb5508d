import { merged, type Correction } from '../../src/review/correction.js';
import type { DocumentPage } from '../../src/review/page-model.js';
import { save } from '../common/save.js';
import { page } from './page.js';

/** Where a browser keeps the lines about a document that no file holds yet. */
const PREFIX = `gangmu-review ${page.key} `;
const TAKEN = `gangmu-review-taken ${page.key} `;
const NAME = 'gangmu-reviewer';

/** The browser's memory; one that refuses (private windows) keeps nothing. */
function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
const linesOf = (text: string): Correction[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Correction);
const asText = (entries: readonly Correction[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

export const reviewerName = (): string => page.reviewer ?? read(NAME);
export function keepReviewer(name: string): void {
  write(NAME, name);
}

/** Lines that the browser would not keep: they are here as long as the page is open. */
const unkept = new Map<string, readonly Correction[]>();

/** Lines that this browser has of a document. */
export const kept = (doc: string): Correction[] => [...linesOf(read(PREFIX + doc)), ...(unkept.get(doc) ?? [])];

/** Documents of which this browser has lines. */
export function keptDocuments(): string[] {
  let stored: readonly string[] = [];
  try {
    stored = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    // such a browser keeps nothing
  }
  return [...new Set([...stored.map((key) => key.slice(PREFIX.length)), ...unkept.keys()])].sort();
}

/** How many lines no download holds, and no dataset either as far as this page knows. */
export function untaken(doc: string, known: ReadonlySet<string> = new Set()): number {
  return kept(doc)
    .slice(Number(read(TAKEN + doc)) || 0)
    .filter(({ id }) => !known.has(id)).length;
}

/** All lines of this browser as a file of the form of corrections.ndjson. */
export function download(): void {
  const documents = keptDocuments();
  const all = merged(...documents.map(kept));
  const name = reviewerName().replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'reviewer';
  save(new Blob([asText(all)], { type: 'application/x-ndjson' }), `corrections-${name}.ndjson`);
  for (const doc of documents) write(TAKEN + doc, String(kept(doc).length));
}

/** What becomes of lines that were written: `saved` counts those that are safe. */
export interface Store {
  readonly put: (entries: readonly Correction[]) => void;
  /** lines that are only in this browser */
  readonly unsaved: () => number;
  /** what is wrong with saving; null where nothing is */
  readonly trouble: () => string | null;
}

/** Lines are kept in the browser until they are downloaded. */
export function browserStore(doc: string, known: ReadonlySet<string>, changed: () => void): Store {
  return {
    put: (entries) => {
      if (!write(PREFIX + doc, read(PREFIX + doc) + asText(entries))) unkept.set(doc, [...(unkept.get(doc) ?? []), ...entries]);
      changed();
    },
    unsaved: () => untaken(doc, known),
    trouble: () => (unkept.size > 0 ? 'noMemory' : null),
  };
}

const POLL = 3000;

/**
 * Lines are sent to the server, which adds them to the dataset's log; until it has taken them the browser keeps them. What others decide
 * comes back the same way.
 */
export function serverStore(
  doc: string,
  changed: () => void,
  incoming: (entries: readonly Correction[]) => void,
  elsewhere: (others: DocumentPage['others']) => void,
): Store {
  let waiting = kept(doc);
  let trouble: string | null = null;
  let busy = false;
  let since = 0;

  const send = async (): Promise<void> => {
    if (busy || waiting.length === 0) return;
    busy = true;
    const sent = [...waiting];
    try {
      const answer = await fetch('../corrections', {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: asText(sent),
      });
      const said = answer.ok ? null : await answer.text();
      trouble = answer.ok ? null : said || String(answer.status);
      if (answer.ok) {
        const ids = new Set(sent.map(({ id }) => id));
        const left = (entries: readonly Correction[]): Correction[] => entries.filter(({ id }) => !ids.has(id));
        waiting = left(waiting);
        // another tab may have put lines of its own there
        write(PREFIX + doc, asText(left(linesOf(read(PREFIX + doc)))));
      }
    } catch {
      trouble = 'noServer';
    }
    busy = false;
    changed();
    if (trouble === null && waiting.length > 0) await send();
  };
  const poll = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      await send();
      try {
        const answer = await fetch(`../corrections?doc=${encodeURIComponent(doc)}&since=${since}`);
        if (answer.ok) {
          const { next, entries, others } = (await answer.json()) as {
            next: number;
            entries: Correction[];
            others: DocumentPage['others'];
          };
          since = next;
          elsewhere(others);
          if (entries.length > 0) incoming(entries);
          if (trouble === 'noServer') trouble = null;
        }
      } catch {
        trouble = 'noServer';
      }
      changed();
    }
    setTimeout(() => void poll(), POLL);
  };
  setTimeout(() => void poll(), POLL);
  return {
    put: (entries) => {
      waiting = [...waiting, ...entries];
      write(PREFIX + doc, read(PREFIX + doc) + asText(entries));
      changed();
      void send();
    },
    unsaved: () => waiting.length,
    trouble: () => trouble,
  };
}
