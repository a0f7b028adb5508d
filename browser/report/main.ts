// What a report's page does by itself. It makes no markup from texts.
import { walkValues } from './arrows.js';
import { filterRows } from './filter.js';
import { fitTables } from './fit.js';
import { openSentences, revealTarget } from './opened.js';
import { savePictures } from './pictures.js';

openSentences();
walkValues();
filterRows();
fitTables();
savePictures();
revealTarget();
