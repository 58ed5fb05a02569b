import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../src/pictures/draw-png.ts';
import { face } from '../../src/pictures/face.ts';
import { palettePng } from '../../src/pictures/palette-png.ts';

/** The chunks of a PNG by name. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** The colours of a palette PNG, pixel by pixel. */
function coloursOf(png: Buffer): string[] {
  const chunks = chunksOf(png);
  const [width = 0, table = Buffer.alloc(0)] = [chunks.get('IHDR')?.readUInt32BE(0), chunks.get('PLTE')];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, index) => index % (width + 1) !== 0)
    .map((number) => table.subarray(number * 3, number * 3 + 3).toString('hex'));
}

const pixels = (colours: readonly string[], width: number) => ({
  width,
  height: colours.length / width,
  data: new Uint8Array(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex')),
});

describe('a PNG with a palette', () => {
  it('has the colours it was given', () => {
    const colours = ['ff0000', '00ff00', '0000ff', 'ffffff', '000000', 'ff0000'];
    expect(coloursOf(palettePng(pixels(colours, 3)))).toEqual(colours);
  });

  it('draws a rare colour in the nearest frequent one when there are too many', () => {
    const many = Array.from({ length: 128 }, (_, n) => (n * 2).toString(16).padStart(2, '0').repeat(3));
    const png = palettePng(pixels([...many, ...many, '010100', 'fefefe'], 2));
    expect(coloursOf(png).slice(-2)).toEqual(['000000', 'fefefe']);
  });
});

describe('a drawn picture', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#fff"/></svg>';
  const job = { svg, fontFiles: face('en').files, scale: 2 };

  it('has its size times the scale, and always the same bytes', () => {
    const png = drawPng(job);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([60, 40]);
    expect(drawPng(job).equals(png)).toBe(true);
  });
});
