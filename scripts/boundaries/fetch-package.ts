import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthorError } from './author-error.ts';

/** A package at its exact version, with the integrity its packed file must have. */
export interface PackageRef {
  package: string;
  version: string;
  integrity: string;
}

/** Subresource integrity of bytes: `sha512-` and base64. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** Throws an `AuthorError` when the bytes are not those that the integrity was taken of. */
export function checkIntegrity(bytes: Uint8Array, { package: name, version, integrity }: PackageRef): void {
  const found = integrityOf(bytes);
  if (found === integrity) return;
  const message = `integrity is ${found}, not ${integrity}`;
  const hint = 'do not use this file; find out why the published package differs before changing the table';
  throw new AuthorError([{ at: `${name}@${version}`, message, hint }]);
}

/**
 * Packs a published package into a new temporary folder, checks it and unpacks one folder of it. Returns the
 * path of that folder and of the whole temporary folder, which the caller removes.
 */
export function fetchPackage(ref: PackageRef, folder: string): { files: string; temporary: string } {
  const temporary = mkdtempSync(join(tmpdir(), 'boundaries-'));
  const spec = `${ref.package}@${ref.version}`;
  const output = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', temporary], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as { filename: string }[];
  const archive = join(temporary, packed?.filename ?? '');
  checkIntegrity(readFileSync(archive), ref);
  execFileSync('tar', ['-xzf', archive, '-C', temporary, `package/${folder}`]);
  return { files: join(temporary, 'package', folder), temporary };
}
