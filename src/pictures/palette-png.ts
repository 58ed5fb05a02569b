import { crc32, deflateSync } from 'node:zlib';

/** Pixels as RGBA, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

const most = 128;

/** The most frequent colours, as many as a palette holds, by frequency. */
function palette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  let [colour, run] = [colours[0] ?? 0, 0];
  for (const next of colours) {
    if (next === colour) {
      run++;
      continue;
    }
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    [colour, run] = [next, 1];
  }
  counts.set(colour, (counts.get(colour) ?? 0) + run);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return sorted.slice(0, most).map(([found]) => found);
}

const red = (colour: number) => colour & 255;
const green = (colour: number) => (colour >> 8) & 255;
const blue = (colour: number) => (colour >> 16) & 255;

/** The number of the colour in the palette that is nearest by its parts. */
function nearest(colour: number, parts: Int32Array): number {
  const [r, g, b] = [red(colour), green(colour), blue(colour)];
  let [best, least] = [0, Infinity];
  for (let index = 0; index < parts.length; index += 3) {
    const dr = r - (parts[index] as number);
    const dg = g - (parts[index + 1] as number);
    const db = b - (parts[index + 2] as number);
    const distance = 2 * dr * dr + 4 * dg * dg + 3 * db * db;
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best / 3;
}

/** Rows of palette numbers, each after its filter byte: none. */
function indexed(colours: Uint32Array, width: number, height: number, chosen: readonly number[]): Uint8Array {
  const numbers = new Map(chosen.map((colour, index) => [colour, index]));
  const parts = Int32Array.from(chosen.flatMap((colour) => [red(colour), green(colour), blue(colour)]));
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] as number;
      if (colour !== last) {
        number = numbers.get(colour) ?? nearest(colour, parts);
        numbers.set(colour, number);
        last = colour;
      }
      rows[y * (width + 1) + 1 + x] = number;
    }
  }
  return rows;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Header of a PNG: size, eight bits a pixel, colours by number. */
function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 3, 0, 0, 0], 8);
  return chunk('IHDR', content);
}

/**
 * A picture without transparency as a PNG of at most 128 colours: the most frequent ones, to which the rare shades at
 * the edges of letters are drawn. The same pixels always give the same bytes.
 */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const chosen = palette(colours);
  const table = Uint8Array.from(chosen.flatMap((colour) => [red(colour), green(colour), blue(colour)]));
  const rows = indexed(colours, width, height, chosen);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    header(width, height),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
