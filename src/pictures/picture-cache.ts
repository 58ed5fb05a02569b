import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;

/** Drawn pictures by what they were drawn from, in a folder that several builds may share. */
export class PictureCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The name of a picture made from these parts: the same parts, the same name. */
  static key(...parts: readonly string[]): string {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(`${part.length}:`).update(part);
    return `${hash.digest('hex').slice(0, 40)}.png`;
  }

  /** The picture of that name, or null. */
  get(key: string): Buffer | null {
    const file = join(this.#folder, key);
    if (!existsSync(file)) return null;
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }

  set(key: string, png: Uint8Array): void {
    const file = join(this.#folder, key);
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
  }

  /** Removes what no build has asked for in that many days. */
  prune(days: number): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > days * day) rmSync(file, { force: true });
    }
  }
}
