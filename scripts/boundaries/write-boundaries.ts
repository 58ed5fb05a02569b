import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Boundaries } from '../../src/types.ts';

/** Writes a boundary file in one step: a reader sees the old file or the new one, never a part. Returns bytes. */
export function writeBoundaries(file: string, boundaries: Boundaries): number {
  const text = `${JSON.stringify(boundaries)}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return Buffer.byteLength(text);
}
