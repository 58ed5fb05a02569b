import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { FaceGlyphs } from '../../src/pictures/glyphs.ts';

/** A font with only some characters, and how wide each of them is. */
export interface Subset {
  font: Uint8Array;
  glyphs: FaceGlyphs;
  /** Characters that the full font does not hold. */
  lacking: string[];
}

/** Characters by their advance in units of the em, both sorted. */
function byAdvance(font: Font, characters: readonly string[]): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const character of characters.toSorted()) {
    const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
    const advance = font.glyphHAdvance(glyph);
    groups.set(advance, [...(groups.get(advance) ?? []), character]);
  }
  const sorted = [...groups].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([advance, found]) => [advance, found.join('')]));
}

/** The subset of a font for some characters, without hinting and without features but kerning and tabular figures. */
export async function makeSubset(full: Buffer, characters: ReadonlySet<string>): Promise<Subset> {
  const face = new Face(new Blob(full));
  const held = new Set(face.collectUnicodes());
  const isHeld = (character: string) => held.has(character.codePointAt(0) ?? 0);
  const found = [...characters].filter(isHeld);
  const options = {
    targetFormat: 'sfnt',
    keepFeatures: ['kern'],
    noHinting: true,
    noLayoutClosure: true,
  } as const;
  return {
    font: await subsetFont(full, found.toSorted().join(''), options),
    glyphs: { em: face.upem, advances: byAdvance(new Font(face), found) },
    lacking: [...characters].filter((character) => !isHeld(character)).toSorted(),
  };
}
