import { itemState, stampOf, type ReviewDocument } from '../document.js';
import { each, isObject, jsonOf, type Documents, type GivenFile, type ReviewFile } from './format.js';

/** The file beside those of tools that have no room for it: which records were exported, and as what. */
export const STATES = 'gangmu.json';

/** Fingerprints of the records of a document as they are shown, by id. What is rejected is not shown. */
export const statesShown = (document: ReviewDocument): Record<string, string> =>
  Object.fromEntries(
    document.items.flatMap((item) => {
      const standing = itemState(document, item);
      return standing.decision.rejected ? [] : [[item.id, stampOf(standing)] as const];
    }),
  );

function* pieces(documents: Documents, reader: string): Generator<string, void> {
  yield `{"program":"gangmu","reader":${JSON.stringify(reader)},"documents":{`;
  let before = '\n';
  for (const document of each(documents)) {
    yield `${before}${JSON.stringify(document.docId)}:${JSON.stringify(statesShown(document))}`;
    before = ',\n';
  }
  yield '\n}}\n';
}
export const statesFile = (documents: Documents, reader: string): ReviewFile => ({ name: STATES, pieces: () => pieces(documents, reader) });

const asStates = (value: unknown): ReadonlyMap<string, string> | null =>
  isObject(value) ? new Map(Object.entries(value).map(([id, state]) => [id, String(state)])) : null;

/** What was exported of a document, where one of the files tells. */
export function statesIn(files: readonly GivenFile[], docId: string): ReadonlyMap<string, string> | null {
  for (const file of files) {
    if (!file.name.endsWith(STATES)) continue;
    const parsed = jsonOf(file);
    const documents = isObject(parsed) && parsed['program'] === 'gangmu' ? parsed['documents'] : null;
    const own = isObject(documents) ? asStates(documents[docId]) : null;
    if (own !== null) return own;
  }
  return null;
}

/** Said where nobody can tell what was taken out of a file. */
export const withoutStates = (where: string): { where: string; zh: string; en: string } => ({
  where,
  zh: `旁边没有导出时的 ${STATES}: 无法判断哪些标注被删除, 删除的不作否决`,
  en: `there is no ${STATES} of the export beside it: what was taken out cannot be told, and nothing is taken for rejected`,
});
