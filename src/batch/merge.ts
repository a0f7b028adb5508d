import { doneIn, type Done, type DoneSource } from '../write/state.js';
import type { PreparedInput } from './prepare.js';

/** A step of a run: a document to work on, with what is done of it already, or one to keep whose file is not among the inputs. */
export type Step =
  | { readonly input: PreparedInput; readonly done: readonly Done[] }
  | { readonly input: null; readonly done: readonly [Done] };

/** Walks over the documents of a source, in step with the others. */
interface Walk {
  readonly inPlace: boolean;
  next: Done | null;
  readonly rest: Generator<Done>;
}

/**
 * Lays what is to be done beside what is done: both stand in the order of their documents, so that one walk is enough and nothing is
 * held in memory.
 *
 * @param inputs  in the order of `file`
 * @param sources the newest first
 */
export function* steps(inputs: readonly PreparedInput[], sources: readonly DoneSource[]): Generator<Step> {
  const walks = sources.map((source): Walk => {
    const rest = doneIn(source);
    return { inPlace: source.inPlace, rest, next: rest.next().value ?? null };
  });
  /** What stands before `file` in the dataset and is no input; what another run has left of it is no longer wanted. */
  function* before(file: string | null): Generator<Step> {
    for (const walk of walks)
      while (walk.next && (file === null || walk.next.entry.file < file)) {
        if (walk.inPlace) yield { input: null, done: [walk.next] };
        walk.next = walk.rest.next().value ?? null;
      }
  }
  for (const input of inputs) {
    yield* before(input.file);
    const done: Done[] = [];
    for (const walk of walks)
      if (walk.next?.entry.file === input.file) {
        done.push(walk.next);
        walk.next = walk.rest.next().value ?? null;
      }
    yield { input, done };
  }
  yield* before(null);
}
