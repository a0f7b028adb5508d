// What a page of a review does: the list of documents, or one of them.
import { list } from './listing.js';
import { page } from './page.js';
import { review } from './reviewing.js';

if (page.kind === 'index') list(page);
else review(page);
