// What a report's page does by itself. It makes no markup from texts.
import { keysDialog, listen, type Key } from '../common/keyboard.js';
import { follow } from './address.js';
import { walkValues } from './arrows.js';
import { say } from './data.js';
import { fitTables } from './fit.js';
import { sentences } from './opened.js';
import { savePictures } from './pictures.js';
import { openForPrint } from './printing.js';
import { tools } from './tools.js';

const { tables, box, update, toggleShared, toggleFolds } = tools(() => help.showModal());
const opened = sentences(tables);

const whileOpen = (act: () => void) => (): boolean => {
  if (!opened.dialog.open) return false;
  act();
  return true;
};
const whileClosed = (act: () => void) => (): boolean => {
  if (opened.dialog.open || help.open) return false;
  act();
  return true;
};
const keys: Key[] = [
  { keys: ['/'], shown: '/', says: say('keyFilter'), act: whileClosed(() => box.focus()) },
  ...(toggleFolds ? [{ keys: ['f'], shown: 'f', says: say('keyFold'), act: whileClosed(toggleFolds) }] : []),
  ...(toggleShared ? [{ keys: ['s'], shown: 's', says: say('keyShared'), act: whileClosed(toggleShared) }] : []),
  { keys: [], shown: '← ↑ ↓ →', says: say('keyArrows') },
  { keys: [], shown: 'Enter', says: say('keyOpen') },
  { keys: ['ArrowLeft', 'p'], shown: '← p', says: say('keyPrevious'), act: whileOpen(() => opened.step(-1)) },
  { keys: ['ArrowRight', 'n'], shown: '→ n', says: say('keyNext'), act: whileOpen(() => opened.step(1)) },
  { keys: ['c'], shown: 'c', says: say('keyCopy'), act: whileOpen(opened.copyCitation) },
  { keys: ['l'], shown: 'l', says: say('keyLink'), act: whileOpen(opened.copyLink) },
  { keys: [], shown: 'Esc', says: say('keyClose') },
  { keys: ['?'], shown: '?', says: say('keyHelp'), act: whileClosed(() => help.showModal()) },
];
const help = keysDialog(say('keys'), say('close'), keys);
listen(keys);
walkValues();
fitTables();
savePictures();
openForPrint(tables);
follow(tables, update, opened.open);
