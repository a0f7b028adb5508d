import type { Archive } from '../zip.js';
import { childrenOf, parseXmlPart } from './xml.js';

interface Relation {
  readonly id: string;
  /** last part of its type: styles, numbering, header */
  readonly type: string;
  /** name of the part in the archive */
  readonly target: string;
}

/** A target as the name of a part: /word/styles.xml, styles.xml and ../word/styles.xml of word/document.xml are all word/styles.xml. */
function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/'))
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  return parts.join('/').toLowerCase();
}

/** What a part of a document refers to within the document. */
export class Relations {
  private readonly byIds = new Map<string, Relation>();

  private constructor(private readonly relations: readonly Relation[]) {
    for (const one of relations) if (!this.byIds.has(one.id)) this.byIds.set(one.id, one);
  }

  /** @param part the name of the part; '' for the whole document */
  static async of(archive: Archive, part: string): Promise<Relations> {
    const slash = part.lastIndexOf('/');
    const folder = slash < 0 ? '' : part.slice(0, slash);
    const name = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
    const bytes = await archive.read(name);
    if (bytes === null) return new Relations([]);
    return new Relations(
      childrenOf(parseXmlPart(bytes, name), 'rel:Relationship').flatMap(({ attributes }) => {
        const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
        if (id === undefined || type === undefined || target === undefined || mode === 'External') return [];
        return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) }];
      }),
    );
  }

  /** The part of a type, or null. */
  target(type: string): string | null {
    return this.relations.find((one) => one.type === type)?.target ?? null;
  }

  byId(id: string): string | null {
    return this.byIds.get(id)?.target ?? null;
  }
}
