import { make } from './make.js';
import { say } from './page.js';
import type { PageWord } from '../../src/review/page-words.js';

/** Every key of the page with the act that it stands for. */
export const KEY_ACTS: Readonly<Record<string, string>> = {
  j: 'next',
  k: 'previous',
  n: 'doubt',
  a: 'accept',
  r: 'reject',
  e: 'edit',
  Enter: 'edit',
  s: 'select',
  '+': 'add',
  '=': 'add',
  u: 'undo',
  m: 'note',
  f: 'filter',
  o: 'order',
  g: 'nextDocument',
  d: 'download',
  '?': 'help',
  Escape: 'leave',
};

const HELP: readonly (readonly [keys: readonly string[], words: PageWord])[] = [
  [['j', 'k'], 'keyMove'],
  [['n'], 'keyDoubt'],
  [['a'], 'keyAccept'],
  [['r'], 'keyReject'],
  [['e', '⏎'], 'keyEdit'],
  [['m'], 'keyNote'],
  [['u'], 'keyUndo'],
  [['s', '← →', '⇧← ⇧→'], 'keySelect'],
  [['F2'], 'keyBack'],
  [['+'], 'keyAdd'],
  [['o'], 'keyOrder'],
  [['1', '–', '6'], 'keyTables'],
  [['f'], 'keyFilter'],
  [['g'], 'keyDocument'],
  [['d'], 'keyDownload'],
  [['Esc'], 'keyLeave'],
];

/** The list of keys, with those that give selected words to a field. */
export function keyHelp(given: readonly { readonly key: string; readonly label: string }[], served: boolean): HTMLElement {
  const row = (keys: readonly string[], words: string): HTMLElement =>
    make(
      'div',
      {},
      make(
        'dt',
        {},
        keys.map((key) => make('kbd', {}, key)),
      ),
      make('dd', {}, words),
    );
  return make(
    'dl',
    { class: 'keys' },
    HELP.filter(([keys]) => !served || keys[0] !== 'd').map(([keys, words]) => row(keys, say(words))),
    given.map(({ key, label }) => row([key], say('keyGives', { field: label }))),
  );
}
