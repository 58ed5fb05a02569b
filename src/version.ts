import type { Bump } from './types.ts';

type Numbers = [major: number, minor: number, patch: number];

/** The three numbers of a version such as `1.0.2`, or null when it is not written so. */
export function parseVersion(text: string): Numbers | null {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function numbersOf(text: string): Numbers {
  const numbers = parseVersion(text);
  if (!numbers) throw new Error(`not a version: ${text}`);
  return numbers;
}

/** Order of two versions by their numbers: negative when `a` comes first. Throws on anything else. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version after `version`: `('1.2.3', 'minor') → '1.3.0'`. Throws when it is not a version. */
export function nextVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = numbersOf(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
