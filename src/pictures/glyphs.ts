/** The characters a face holds, by their advance in units of the em: `{ em: 1000, advances: { 1000: '一丁七' } }`. */
export interface FaceGlyphs {
  em: number;
  advances: Record<string, string>;
}
