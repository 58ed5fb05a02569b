/** Writes the pages of all charts of the release that `DATA_RELEASE` names into the file of the first argument. */
import { writeFileSync } from 'node:fs';
import { keptPages, packPages } from '../src/views/embed/kept-pages.ts';

const [file = ''] = process.argv.slice(2);
writeFileSync(file, packPages(keptPages()));
