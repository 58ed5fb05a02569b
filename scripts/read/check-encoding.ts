import { isUtf8 } from 'node:buffer';
import type { PlacedFault } from '../problem.ts';

const start = { line: 1, column: 1 };
const lineFeed = 0x0a;

/** Whether the file begins with the byte order mark of UTF-8. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Whether the file is UTF-16: by its mark, or by a zero beside each of the first two letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const little = !!a && b === 0 && !!c && d === 0;
  const big = a === 0 && !!b && c === 0 && !!d;
  return marked || little || big;
}

/** The lines of a file as bytes, with their numbers from 1. */
function* linesOf(bytes: Uint8Array): Generator<{ number: number; line: Uint8Array }> {
  let from = 0;
  for (let number = 1; from < bytes.length; number += 1) {
    const found = bytes.indexOf(lineFeed, from);
    const to = found === -1 ? bytes.length : found;
    yield { number, line: bytes.subarray(from, to) };
    from = to + 1;
  }
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

/** Offset of the first byte that is not UTF-8, or -1. */
function firstBadByte(line: Uint8Array): number {
  let at = 0;
  while (at < line.length) {
    const next = at + sequenceLength(line[at] ?? 0);
    if (!isUtf8(line.subarray(at, next))) return at;
    at = next;
  }
  return -1;
}

function firstFault(bytes: Uint8Array): PlacedFault {
  for (const { number, line } of linesOf(bytes)) {
    const at = isUtf8(line) ? -1 : firstBadByte(line);
    if (at === -1) continue;
    const column = [...new TextDecoder().decode(line.subarray(0, at))].length + 1;
    const byte = (line[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      at: { line: number, column },
      message: `byte that is not UTF-8: ${byte}`,
      hint: 'type the character again and save the file as UTF-8',
    };
  }
  throw new Error('every line is UTF-8');
}

function decodesAs(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether most lines beyond ASCII are not UTF-8, while all of the file reads as GB 18030, which holds GBK. */
function isGb18030(bytes: Uint8Array): boolean {
  let bad = 0;
  let good = 0;
  for (const { line } of linesOf(bytes)) {
    if (!isUtf8(line)) bad += 1;
    else if (line.some((byte) => byte > 0x7f)) good += 1;
  }
  return bad > good && decodesAs('gb18030', bytes);
}

/**
 * The fault of a file that is not UTF-8, or null. UTF-16 and GBK are named as such; otherwise the place is
 * that of the first bad byte.
 */
export function checkEncoding(bytes: Uint8Array): PlacedFault | null {
  const hint = 'save the file as UTF-8 (in a spreadsheet: CSV UTF-8)';
  if (isUtf16(bytes)) return { at: start, message: 'file is UTF-16, not UTF-8', hint };
  if (isUtf8(bytes)) return null;
  if (isGb18030(bytes)) return { at: start, message: 'file is GBK (GB 18030), not UTF-8', hint };
  return firstFault(bytes);
}
