/**
 * A pure function of a text that keeps what it has worked out, since names recur within a document and between documents. It never keeps
 * more than `limit` answers: when full it begins anew, so that a run over many documents needs no more memory than one.
 */
export function remembered<T>(limit: number, workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const answer = workOut(text);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The same for what belongs to an object and goes with it: worked out once for each. */
export function keptWith<K extends object, T>(workOut: (owner: K) => T): (owner: K) => T {
  const known = new WeakMap<K, T>();
  return (owner) => {
    const found = known.get(owner);
    if (found !== undefined || known.has(owner)) return found as T;
    const answer = workOut(owner);
    known.set(owner, answer);
    return answer;
  };
}

/** The same for the last owner only: what is asked for several times in a row, and is too large to be kept for all. */
export function keptForLast<K extends object, T>(workOut: (owner: K) => T): (owner: K) => T {
  let last: { readonly owner: WeakRef<K>; readonly answer: T } | null = null;
  return (owner) => {
    if (last?.owner.deref() !== owner) last = { owner: new WeakRef(owner), answer: workOut(owner) };
    return last.answer;
  };
}
