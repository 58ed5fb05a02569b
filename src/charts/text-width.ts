const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const narrow = /[ .,:;'|!()[\]fijlrt]/;

/** Width that `text` is likely to take, in the unit of `size` (the font size): wide characters are one em,
 *  others a little over half. An estimate on the safe side: charts have no font to measure. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : narrow.test(character) ? 0.36 : 0.6;
  return ems * size;
}

/** Width of bold text against the usual. */
export const boldWidth = 1.12;
