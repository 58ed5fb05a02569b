import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium on this machine, and the settings it has to be started with. */
export interface ChromiumAt {
  executablePath: string;
  env: Record<string, string>;
}

const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');

const launchArguments = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
];

/** Unpacks one archive of the package into a folder. The package writes to the temporary folder, and keeps
 *  what it finds there, so that folder has to be a private one while it starts. */
async function unpackInto(folder: string, archive: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const done = inflate(join(packed, archive));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return done;
}

/** Writes a font list that names the unpacked fonts, for machines without one of their own. */
function writeFontList(folder: string, fonts: string): string {
  const file = join(folder, 'fonts.conf');
  const list = `<dir>${fonts}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${list}</fontconfig>\n`);
  return file;
}

async function unpackChromium(folder: string): Promise<ChromiumAt> {
  const [executablePath, libraries, fonts] = await Promise.all([
    unpackInto(folder, 'chromium.br'),
    unpackInto(folder, 'al2023.tar.br'),
    unpackInto(folder, 'fonts.tar.br'),
  ]);
  const paths = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const env: Record<string, string> = { LD_LIBRARY_PATH: paths.join(':') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = writeFontList(folder, fonts);
  return { executablePath, env };
}

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else the one inside the npm package, unpacked (about
 * 210 MB, 2 s) into a private folder that `remove` deletes. Throws when CHROMIUM_PATH names no file.
 */
export async function findChromium(): Promise<{ at: ChromiumAt; remove: () => void }> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { at: { executablePath: named, env: {} }, remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { at: await unpackChromium(folder), remove };
}

/** Starts a headless Chromium. The caller closes it. */
export function launchChromium({ executablePath, env }: ChromiumAt): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]);
  return chromium.launch({
    executablePath,
    args: launchArguments,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
