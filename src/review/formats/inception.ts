import { foldChars } from '../../model/view.js';
import { splitSentences } from '../../segment/sentences.js';
import { cellText, choicesOf, readCell } from '../cells.js';
import { familyOf, KEY_FIELD, REVIEWED_FIELDS, REVIEWED_TABLES, type RecordFamily } from '../correction.js';
import { decidedOf, itemState, type ReviewDocument } from '../document.js';
import type { ImportFault, Testimony, ToldRecord } from '../testimony.js';
import { each, isObject, jsonOf, type Documents, type GivenFile, type ReviewFile, type ReviewFormat } from './format.js';
import { misplaced, placesIn } from './places.js';
import { statesFile, statesIn, withoutStates } from './states.js';

/**
 * UIMA CAS JSON of INCEpTION (0.4.0), a file a document: a layer for each kind of record, its fields as features of texts. Offsets are
 * UTF-16 units, as the reference implementation in Java counts them. layers.json makes the layers in a project (Settings, Layers, Import).
 * Sources: apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc and its test data; WebAnno's ExportedAnnotationLayer and
 * RESTRICTED_FEATURE_NAMES (a feature must not be called end or type).
 */
const LAYERS = 'layers.json';
const FAMILIES: readonly RecordFamily[] = [...new Set(REVIEWED_TABLES.map(familyOf))];
const TYPE = 'webanno.custom.Gangmu';
const typeOf = (family: RecordFamily): string => `${TYPE}${family.charAt(0).toUpperCase()}${family.slice(1)}`;
const SENTENCE = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';
const META = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData';
/** Written by INCEpTION itself: whose annotations these are. */
const CAS_META = /\.CASMetadata$/u;
const OWN = { id: 'gangmu_id', decision: 'review', why: 'why', note: 'note' } as const;
const DECISIONS = ['accept', 'reject'] as const;
/** Pseudo-users of a project's export. */
const NOBODY = /^(?:INITIAL_CAS|CURATION_USER)$/u;

type Structure = Readonly<Record<string, unknown>>;

/** A field as a feature is called: those of deadlines would have names that are taken. */
const featureOf = (family: RecordFamily, field: string): string => (family === 'deadlines' ? `date_${field}` : field);
const fieldsOf = (family: RecordFamily): readonly string[] =>
  (REVIEWED_FIELDS[family] as readonly string[]).filter((field) => field !== KEY_FIELD[family]);

function* features(family: RecordFamily): Generator<{ readonly name: string; readonly choices: readonly string[] | null }, void> {
  yield { name: OWN.decision, choices: DECISIONS };
  for (const field of fieldsOf(family)) yield { name: featureOf(family, field), choices: choicesOf(family, field) };
  for (const name of [OWN.why, OWN.note, OWN.id]) yield { name, choices: null };
}

const string = (name: string): object => ({ '%NAME': name, '%RANGE': 'uima.cas.String' });
const typeDefinition = (name: string, parent: string, names: readonly string[]): object => ({
  '%NAME': name,
  '%SUPER_TYPE': parent,
  ...Object.fromEntries(names.map((one) => [one, string(one)])),
});

/** The layers as a project takes them: anchored to characters, stacked and overlapping at will. */
function layers(): string {
  return `${JSON.stringify(
    FAMILIES.map((family) => ({
      name: typeOf(family),
      uiName: `gangmu ${family}`,
      type: 'span',
      description: `gangmu: ${family}`,
      enabled: true,
      built_in: false,
      readonly: false,
      allow_stacking: true,
      cross_sentence: true,
      show_hover: true,
      anchoring_mode: 'CHARACTERS',
      overlap_mode: 'ANY_OVERLAP',
      validation_mode: 'NEVER',
      lock_to_token_offset: false,
      multiple_tokens: true,
      linked_list_behavior: false,
      features: [...features(family)].map(({ name, choices }) => ({
        name,
        uiName: name,
        type: 'uima.cas.String',
        description: choices?.join(' | ') ?? '',
        enabled: true,
        visible: name !== OWN.id,
        required: false,
        remember: false,
        multi_value_mode: 'NONE',
        link_mode: 'NONE',
      })),
    })),
    null,
    1,
  )}\n`;
}

/** Sentences line by line, in UTF-16 offsets: INCEpTION lays the text out by them. */
function* sentences(text: string): Generator<readonly [number, number], void> {
  let from = 0;
  for (const line of text.split('\n')) {
    const folded = foldChars(line);
    for (const { start, end } of splitSentences(folded.length === line.length ? folded : line)) {
      const words = line.slice(start, end);
      const begin = from + start + (words.length - words.trimStart().length);
      const stop = from + start + words.trimEnd().length;
      if (stop > begin) yield [begin, stop];
    }
    from += line.length + 1;
  }
}

/** A document as a CAS. */
function casOf(document: ReviewDocument): string {
  const { docId, plan, text, items, toUtf16 } = document;
  const sofa = { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text };
  const structures: Structure[] = [];
  const put = (type: string, begin: number, end: number, rest: Structure): void => {
    structures.push({ '%ID': structures.length + 2, '%TYPE': type, '@sofa': 1, begin, end, ...rest });
  };
  put(META, 0, text.length, { language: 'zh', documentTitle: plan.document.title ?? docId, documentId: docId });
  for (const [begin, end] of sentences(text)) put(SENTENCE, begin, end, {});
  for (const item of items) {
    const standing = itemState(document, item);
    if (standing.decision.rejected) continue;
    const family = familyOf(item.table);
    const stated = fieldsOf(family).flatMap((field) => {
      const value = cellText(standing.values[field] ?? null);
      return value === '' ? [] : [[featureOf(family, field), value] as const];
    });
    const decision = decidedOf(standing);
    put(typeOf(family), toUtf16(standing.key[0]), toUtf16(standing.key[1]), {
      [OWN.id]: item.id,
      ...Object.fromEntries(stated),
      ...(decision === null ? {} : { [OWN.decision]: decision }),
    });
  }
  const types = {
    [META]: typeDefinition(META, 'uima.tcas.DocumentAnnotation', ['documentTitle', 'documentId']),
    [SENTENCE]: typeDefinition(SENTENCE, 'uima.tcas.Annotation', []),
    ...Object.fromEntries(
      FAMILIES.map((family) => [
        typeOf(family),
        typeDefinition(
          typeOf(family),
          'uima.tcas.Annotation',
          [...features(family)].map(({ name }) => name),
        ),
      ]),
    ),
  };
  const cas = {
    '%TYPES': types,
    '%FEATURE_STRUCTURES': [sofa, ...structures],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': structures.map((one) => one['%ID']) } },
  };
  return `${JSON.stringify(cas, null, 1)}\n`;
}

function* fileList(documents: Documents, reader: string): Generator<ReviewFile, void> {
  yield { name: LAYERS, pieces: () => [layers()] };
  yield statesFile(documents, reader);
  for (const docId of documents.docIds)
    yield { name: `${docId}.json`, pieces: () => [...each({ ...documents, docIds: [docId] })].map(casOf) };
}

/** The feature structures of a CAS: a list, or an object by their ids. */
function structuresOf(file: GivenFile): Structure[] | null {
  const cas = jsonOf(file);
  if (!isObject(cas)) return null;
  const all = cas['%FEATURE_STRUCTURES'];
  if (Array.isArray(all)) return all.filter(isObject);
  return isObject(all) ? Object.values(all).filter(isObject) : null;
}

const anchor = (one: Structure, name: 'begin' | 'end'): number => Number(one[name] ?? one[`^${name}`]);
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
/** The parts of a name, nearest first, without .json: USER and DOC of annotation/DOC.txt/USER.json. */
const partsOf = (name: string): string[] =>
  name
    .split(/[\\/]/u)
    .reverse()
    .map((part) => part.replace(/\.json$/u, ''));

function toldOf(where: string, family: RecordFamily, one: Structure, span: readonly [number, number]): ToldRecord {
  const decision = text(one[OWN.decision]).trim();
  const kind = text(one['kind']).trim();
  return {
    where,
    id: text(one[OWN.id]) || null,
    table: family === 'quantities' && kind === 'target' ? 'targets' : family,
    span,
    field: (field, exported) =>
      field === KEY_FIELD[family] ? null : readCell(family, field, text(one[featureOf(family, field)]), exported),
    decision: DECISIONS.find((choice) => choice === decision) ?? null,
    why: text(one[OWN.why]).trim() || null,
    note: text(one[OWN.note]).trim() || null,
  };
}

/** The document that a file is of: by what it says of itself, else by its name or its folder's. */
function documentOf(name: string, structures: readonly Structure[], { document }: Documents): ReviewDocument | null {
  const meta = structures.find((one) => one['%TYPE'] === META) ?? {};
  const stem = (one: string): string => one.replace(/\.[A-Za-z]{1,5}$/u, '');
  const candidates = [meta['documentId'], ...partsOf(name).slice(0, 2)].map(text).flatMap((one) => [one, stem(one)]);
  for (const candidate of candidates) {
    const own = candidate === '' ? null : document(candidate);
    if (own !== null) return own;
  }
  return null;
}

/** Whose annotations these are: as INCEpTION notes it, else the file's name in a folder of the document's. */
function annotatorOf(name: string, structures: readonly Structure[], docId: string): string | null {
  const noted = text(structures.find((one) => CAS_META.test(text(one['%TYPE'])))?.['username']).trim();
  if (noted !== '') return noted;
  const [user = '', folder = ''] = partsOf(name);
  return folder.replace(/\.[A-Za-z]{1,5}$/u, '') === docId && user !== docId ? user : null;
}

export const inception: ReviewFormat = {
  id: 'inception',
  summary: {
    zh: 'INCEpTION 的 UIMA CAS JSON 0.4.0, 每份文件一个, 附图层 layers.json; 位置按 UTF-16 单元',
    en: 'UIMA CAS JSON 0.4.0 of INCEpTION, a file a document, with its layers in layers.json; offsets are UTF-16 units',
  },
  recognises: (file) => structuresOf(file) !== null,
  write: (documents, { reader }) => [...fileList(documents, reader)],
  read(files, documents) {
    const testimonies: Testimony[] = [];
    const faults: ImportFault[] = [];
    for (const file of files) {
      const structures = structuresOf(file);
      if (structures === null || NOBODY.test(partsOf(file.name)[0] ?? '')) continue;
      const own = documentOf(file.name, structures, documents);
      if (own === null) {
        faults.push({ where: file.name, zh: '数据集里没有这份文件, 未导入', en: 'the dataset has no such document: not imported' });
        continue;
      }
      const source = structures.find((one) => one['%TYPE'] === 'uima.cas.Sofa')?.['sofaString'];
      const placed = placesIn(own, typeof source === 'string' ? source : null, 'utf16');
      const exported = statesIn(files, own.docId);
      if (exported === null) faults.push(withoutStates(file.name));
      const told = structures.flatMap((one): ToldRecord[] => {
        const family = FAMILIES.find((name) => typeOf(name) === one['%TYPE']);
        if (family === undefined) return [];
        const where = `${file.name} ${text(one[OWN.id]) || `%ID ${text(one['%ID'])}`}`;
        const span = placed(anchor(one, 'begin'), anchor(one, 'end'));
        if (span === null) faults.push(misplaced(where));
        return span === null ? [] : [toldOf(where, family, one, span)];
      });
      testimonies.push({
        docId: own.docId,
        reviewer: annotatorOf(file.name, structures, own.docId),
        account: null,
        time: null,
        told,
        exported,
      });
    }
    return { testimonies, faults };
  },
};
