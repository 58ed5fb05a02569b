import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FaceGlyphs } from '../src/pictures/glyphs.ts';
import { fetchPackage } from './boundaries/fetch-package.ts';
import { type FaceSource, faceSources } from './fonts/faces.ts';
import { makeSubset } from './fonts/make-subset.ts';
import { wantedCharacters } from './fonts/wanted-characters.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'fonts' } },
});
const texts = { dataDir: values.data, wordsDir: join(import.meta.dirname, '../src/i18n') };
const licence = 'LICENSE_FONT';

function write(name: string, content: string | Uint8Array): void {
  const file = join(values.out, name);
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/** Writes the subset of one face and returns its glyphs. */
async function writeFace(folder: string, face: FaceSource): Promise<[string, FaceGlyphs]> {
  const { name, file } = face;
  const { needed, all } = wantedCharacters(face, texts);
  const { font, glyphs, lacking } = await makeSubset(readFileSync(join(folder, file)), all);
  write(`${name}.ttf`, font);
  const held = Object.values(glyphs.advances).join('').length;
  const absent = lacking.filter((character) => needed.has(character)).join(' ') || 'none';
  console.log(
    `${name}.ttf: ${held} characters, ${font.byteLength} bytes; in the texts but not in the font: ${absent}`,
  );
  return [name, glyphs];
}

const glyphs: [string, FaceGlyphs][] = [];
for (const faces of Map.groupBy(faceSources, (face) => face.package).values()) {
  const [first] = faces;
  if (!first) continue;
  const { files, temporary } = fetchPackage(first, '');
  for (const face of faces) glyphs.push(await writeFace(files, face));
  copyFileSync(join(files, licence), join(values.out, `${basename(first.package)}.OFL.txt`));
  rmSync(temporary, { recursive: true });
}
write('glyphs.json', `${JSON.stringify(Object.fromEntries(glyphs), null, 1)}\n`);
