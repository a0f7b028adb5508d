import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lang } from '../../model/lang.js';
import type { Correction } from '../../review/correction.js';
import { readLog } from '../../review/log.js';
import { pageOf, rowOf } from '../../review/page-data.js';
import type { DocumentPage, IndexRow } from '../../review/page-model.js';
import { REVIEW_WORDS } from '../../review/page-words.js';
import { renderReview, reviewPolicy } from '../../review/page.js';
import { reviewTexts as texts } from '../texts/review.js';
import type { ReviewedDataset } from './review-dataset.js';
import type { OpenLog } from './review-log.js';

export interface ReviewServer {
  /** with the word that nobody else knows */
  readonly address: string;
  /** lines that were added */
  readonly saved: () => number;
  readonly close: () => Promise<void>;
}
export interface ReviewServing {
  readonly dir: string;
  readonly dataset: ReviewedDataset;
  readonly log: OpenLog;
  readonly lang: Lang;
  readonly reviewer: string | null;
  /** null: the usual one, or any other where that is taken */
  readonly port: number | null;
}

/** The usual port: a browser keeps a reviewer's name by address. */
const PORT = 4117;
const LONGEST = 8 << 20;
/** Answers other than pages are refused with these. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function bodyOf(request: IncomingMessage, lang: Lang): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    // what is too long is heard to its end, so that its sender hears the answer
    if (size <= LONGEST) chunks.push(chunk as Buffer);
  }
  if (size > LONGEST) throw new Refusal(413, texts.tooLong(lang));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves the pages of a review to the browsers of this machine, and adds what they decide to the log.
 *
 * Nobody else gets in: it listens on loopback only; every address begins with a random word; the name in the request must be loopback's
 * own, so that no other name can be made to lead here (DNS rebinding); and what is written must come from a page of this server.
 */
export async function serveReview({ dir, dataset, log, lang, reviewer, port }: ReviewServing): Promise<ReviewServer> {
  const word = randomBytes(18).toString('base64url');
  let saved = 0;
  /** how far each document is; made one after the other while nothing else is asked for */
  const rows = new Map<string, IndexRow | null>();
  let running = true;

  const ofDocument = (docId: string): readonly Correction[] => log.entries().filter(({ doc_id }) => doc_id === docId);
  const pathOf = (docId: string): string => `d/${encodeURIComponent(docId)}`;
  const row = (docId: string): IndexRow | null => {
    const known = rows.get(docId);
    if (known !== undefined) return known;
    const plan = dataset.plan(docId);
    const made = plan && rowOf(plan, ofDocument(docId), pathOf(docId));
    rows.set(docId, made);
    return made;
  };
  const pending = (docId: string): IndexRow => ({
    ...{ id: docId, address: pathOf(docId), title: docId, place: null, period: null, records: 0 },
    ...{ decided: null, doubtful: null, disputed: null, reviewers: [] },
  });
  const list = (): IndexRow[] => dataset.docIds().flatMap((docId) => (rows.has(docId) ? (rows.get(docId) ?? []) : pending(docId)));
  const count = (): void => {
    if (!running) return;
    const next = dataset.docIds().find((docId) => !rows.has(docId));
    if (next === undefined) return;
    try {
      row(next);
    } catch {
      // a document that cannot be read is told of where it is opened; the others are counted
      rows.set(next, null);
    }
    setImmediate(count);
  };
  const look = (): void => {
    const before = log.entries().length;
    log.refresh();
    for (const { doc_id } of log.entries().slice(before)) rows.delete(doc_id);
    if (dataset.reopen()) rows.clear();
    setImmediate(count);
  };
  const frame = () => ({ lang, reviewer, served: true, ...dataset.frame() });

  /** How far the documents are that have been counted, but for one. */
  function othersOf(docId: string | null): DocumentPage['others'] {
    const others = [...rows.values()].flatMap((one) => (one === null || one.id === docId ? [] : [one]));
    return {
      decided: others.reduce((sum, { decided }) => sum + (decided ?? 0), 0),
      records: others.reduce((sum, { records }) => sum + records, 0),
    };
  }
  function documentPage(docId: string): string {
    const plan = dataset.plan(docId);
    if (plan === null) throw new Refusal(404, texts.noDocument(lang, docId));
    const ids = dataset.docIds().filter((id) => rows.get(id) !== null);
    const at = ids.indexOf(docId);
    const beside = (id: string | undefined): string | null => (id === undefined ? null : encodeURIComponent(id));
    return renderReview(
      pageOf(plan, ofDocument(docId), frame(), {
        previous: beside(ids[at - 1]),
        next: beside(ids[at + 1]),
        index: '../',
        others: othersOf(docId),
      }),
    );
  }
  async function add(request: IncomingMessage): Promise<string> {
    const { entries, faults } = readLog(await bodyOf(request, lang));
    const [fault] = faults;
    if (fault) throw new Refusal(400, texts.badLine(lang, fault.line, fault[lang]));
    const known = new Set(dataset.docIds());
    const stranger = entries.find(({ doc_id }) => !known.has(doc_id));
    if (stranger) throw new Refusal(400, texts.noDocument(lang, stranger.doc_id));
    try {
      const fresh = log.append(entries);
      saved += fresh.length;
      for (const { doc_id } of fresh) rows.delete(doc_id);
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      throw new Refusal(503, code === 'EBUSY' ? texts.busy(lang) : texts.notSaved(lang, dir, code));
    }
    return JSON.stringify({ saved: entries.length });
  }
  const since = (query: URLSearchParams): string => {
    const all = log.entries();
    const from = Number(query.get('since')) || 0;
    const doc = query.get('doc');
    return JSON.stringify({
      next: all.length,
      entries: all.slice(from).filter(({ doc_id }) => doc === null || doc_id === doc),
      others: othersOf(doc),
    });
  };

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const hosts = (): string[] => ['127.0.0.1', 'localhost'].map((name) => `${name}:${(server.address() as AddressInfo).port}`);
  const isOurs = (given: string): boolean => {
    const [a, b] = [Buffer.from(given), Buffer.from(word)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  async function reply(request: IncomingMessage): Promise<{ type: string; body: string }> {
    const { host = '', origin, 'sec-fetch-site': site = 'none' } = request.headers;
    if (!hosts().includes(host)) throw new Refusal(403, texts.foreign(lang));
    const url = new URL(request.url ?? '/', `http://${host}`);
    const [, first = '', ...rest] = url.pathname.split('/');
    if (!isOurs(first)) throw new Refusal(403, texts.foreign(lang));
    if (site !== 'none' && site !== 'same-origin') throw new Refusal(403, texts.foreign(lang));
    const path = rest.join('/');
    if (request.method === 'POST' && path === 'corrections') {
      if (origin !== `http://${host}`) throw new Refusal(403, texts.foreign(lang));
      return { type: 'application/json', body: await add(request) };
    }
    if (request.method !== 'GET') throw new Refusal(405, texts.foreign(lang));
    look();
    if (path === '') {
      const page = renderReview({ kind: 'index', ...frame(), words: REVIEW_WORDS[lang], rows: list() });
      return { type: 'text/html', body: page };
    }
    if (path === 'documents') return { type: 'application/json', body: JSON.stringify(list()) };
    if (path === 'corrections') return { type: 'application/json', body: since(url.searchParams) };
    if (path.startsWith('d/')) return { type: 'text/html', body: documentPage(decodeURIComponent(path.slice(2))) };
    throw new Refusal(404, texts.noPage(lang));
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let [status, type, body] = [200, 'text/plain', ''];
    try {
      ({ type, body } = await reply(request));
    } catch (error) {
      status = error instanceof Refusal ? error.status : error instanceof URIError ? 404 : 500;
      body = error instanceof Refusal ? error.message : texts.failed(lang, error instanceof Error ? error.message : String(error));
    }
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': reviewPolicy(true),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.end(body);
  }
  const listen = (wanted: number): Promise<void> =>
    new Promise((ready, failed) => {
      server.once('error', failed);
      server.listen(wanted, '127.0.0.1', () => {
        server.removeListener('error', failed);
        ready();
      });
    });
  try {
    await listen(port ?? PORT);
  } catch (error) {
    if (port !== null || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(0);
  }
  setImmediate(count);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${word}/`,
    saved: () => saved,
    close: () =>
      new Promise((closed) => {
        running = false;
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
