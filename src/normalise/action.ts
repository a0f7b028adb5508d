import { remembered } from '../model/memo.js';
import { ACTION_CLASSES } from '../rules/lexicons/action-classes.js';

/** The class of a record's verb; null for none and for verbs that only say that there will be some. Example: 竣工投产 → complete; 培育 → null */
export function actionClass({ action }: { readonly action: string | null }): string | null {
  return action === null ? null : classOf(action);
}

const classOf = remembered(1024, (action) => ACTION_CLASSES.find((row) => row.words.some((word) => action.includes(word)))?.id ?? null);
