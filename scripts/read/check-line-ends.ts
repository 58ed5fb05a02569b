import type { PlacedFault } from '../problem.ts';

type LineEnd = '\n' | '\r\n' | '\r';

const names: Record<LineEnd, string> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };
const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** The line ends outside quoted fields, with the number of the line they end. */
function* lineEnds(bytes: Uint8Array): Generator<{ end: LineEnd; line: number }> {
  let quoted = false;
  let line = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) quoted = !quoted;
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    const pair = byte === carriageReturn && bytes[at + 1] === lineFeed;
    if (pair) at += 1;
    if (!quoted) yield { end: pair ? '\r\n' : byte === lineFeed ? '\n' : '\r', line };
    line += 1;
  }
}

/**
 * How the lines of a file end, LF or CRLF, or the fault of a file that mixes them or uses CR alone. Line
 * breaks inside quoted fields are free.
 */
export function checkLineEnds(bytes: Uint8Array): { newline: '\n' | '\r\n' } | { fault: PlacedFault } {
  if (!bytes.includes(carriageReturn)) return { newline: '\n' };
  const hint = 'save the file with LF line ends';
  let first: LineEnd | undefined;
  for (const { end, line } of lineEnds(bytes)) {
    first ??= end;
    if (end === first) continue;
    const message = `mixed line ends: ${names[end]} after ${names[first]}`;
    return { fault: { at: { line, column: 1 }, message, hint } };
  }
  if (first !== '\r') return { newline: first ?? '\n' };
  return { fault: { at: { line: 1, column: 1 }, message: 'lines end with CR alone', hint } };
}
