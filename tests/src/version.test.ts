import { describe, expect, it } from 'vitest';
import { compareVersions, nextVersion, parseVersion } from '../../src/version.ts';

describe('parseVersion', () => {
  it.each([
    ['1.0.0', [1, 0, 0]],
    ['12.3.45', [12, 3, 45]],
    ['1.0', null],
    ['v1.0.0', null],
    ['01.0.0', null],
    ['1.0.0-beta', null],
    ['', null],
  ])('reads %j as %j', (text, numbers) => {
    expect(parseVersion(text)).toEqual(numbers);
  });
});

describe('compareVersions', () => {
  it('orders by numbers, not by characters', () => {
    expect(['1.10.0', '1.9.3', '2.0.0', '1.9.10'].sort(compareVersions)).toEqual([
      '1.9.3',
      '1.9.10',
      '1.10.0',
      '2.0.0',
    ]);
  });

  it('throws on what is no version', () => {
    expect(() => compareVersions('1.0.0', 'next')).toThrow('not a version: next');
  });
});

describe('nextVersion', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
  ] as const)('takes %s by a %s step to %s', (version, bump, expected) => {
    expect(nextVersion(version, bump)).toBe(expected);
  });
});
