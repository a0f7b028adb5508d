import type { Lang } from '../model/lang.js';
import type { Span } from '../model/span.js';
import type { Correction, FieldValues, ReviewedTable } from './correction.js';

/**
 * What a review page is made of, as the JSON that stands in it. Offsets are code points. This file is free of Node, since the page reads
 * it in the browser.
 */

/** What the cells of a column are. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** A column as the page shows it. */
export interface PageField {
  readonly name: string;
  readonly label: string;
  /** what it means */
  readonly about: string;
  readonly type: FieldType;
  /** the data contract asks for a value */
  readonly required: boolean;
  /** the codebook's values with their names; null where any may stand */
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null;
}
export interface ReviewedColumns {
  readonly name: ReviewedTable;
  readonly label: string;
  /** the reviewed ones */
  readonly fields: readonly PageField[];
  /** shown, but derived by the program */
  readonly derived: readonly PageField[];
}

/** The tree as files hold it (model/compact-tree.ts), which tells the page what is a heading, a table, noise. */
export interface PageNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly data?: object;
  readonly children?: readonly PageNode[];
}

/** A record as the program read it. Empty fields are left out. */
export interface PageRecord {
  readonly table: ReviewedTable;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** titles of the sections it stands in */
  readonly section: readonly string[];
  readonly values: FieldValues;
  readonly derived: FieldValues;
  readonly spans: Readonly<Record<string, Span>>;
  /** ids of the rules that decided */
  readonly rules: readonly string[];
  /** null where its table has none */
  readonly certainty: string | null;
  readonly doubts: readonly string[];
  readonly warnings: readonly string[];
  /** how much its doubts weigh together */
  readonly weight: number;
}

/** What every page of a review holds. */
interface Page {
  readonly lang: Lang;
  /** of what dataset: its title, and a key that its run and its documents make, under which a browser keeps what is not saved */
  readonly title: string;
  readonly key: string;
  readonly citation: string;
  readonly version: string;
  /** words of the interface */
  readonly words: Readonly<Record<string, string>>;
  /** the reviewer's name, where the command gave it */
  readonly reviewer: string | null;
  /** a server saves what is decided */
  readonly served: boolean;
}

/** The page of a document. */
export interface DocumentPage extends Page {
  readonly kind: 'document';
  readonly doc: {
    readonly id: string;
    readonly title: string;
    readonly file: string;
    readonly format: string;
    readonly place: string | null;
    readonly period: string | null;
  };
  readonly text: string;
  readonly tree: PageNode | null;
  /** where the first words known of each page stand; [] for what has no pages */
  readonly pages: readonly (readonly [offset: number, page: number])[];
  readonly records: readonly PageRecord[];
  /** lines of the log about the document */
  readonly entries: readonly Correction[];
  readonly tables: readonly ReviewedColumns[];
  readonly indicators: readonly (readonly [id: string, name: string])[];
  /** what the rules do that the records name */
  readonly rules: Readonly<Record<string, string>>;
  /** what the codes of doubts and warnings say that the records have */
  readonly codes: Readonly<Record<string, string>>;
  /** addresses of the pages before and after, and of the list */
  readonly previous: string | null;
  readonly next: string | null;
  readonly index: string;
  /** the dataset without this document */
  readonly others: { readonly decided: number; readonly records: number };
}

/** A document in the list. */
export interface IndexRow {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly place: string | null;
  readonly period: string | null;
  readonly records: number;
  /** null while they are being counted */
  readonly decided: number | null;
  /** not sure and undecided */
  readonly doubtful: number | null;
  readonly disputed: number | null;
  readonly reviewers: readonly string[];
}
export interface IndexPage extends Page {
  readonly kind: 'index';
  readonly rows: readonly IndexRow[];
}
export type ReviewPage = DocumentPage | IndexPage;
