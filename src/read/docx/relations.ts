import { partPath, type Archive } from '../zip.js';
import { childrenOf, parseXmlPart } from './xml.js';

interface Relation {
  readonly id: string;
  /** last part of its type: styles, numbering, header */
  readonly type: string;
  /** name of the part in the archive */
  readonly target: string;
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
        return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: partPath(folder, target).toLowerCase() }];
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
