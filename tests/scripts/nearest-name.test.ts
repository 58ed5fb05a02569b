import { describe, expect, it } from 'vitest';
import { nearestName } from '../../scripts/nearest-name.ts';

describe('nearestName', () => {
  const known = ['public', 'public_urban', 'all', 'inclusive', '桥市'];

  it.each([
    ['a letter too few', 'pubic', 'public'],
    ['two letters swapped', 'pulbic', 'public'],
    ['other capitals', 'ALL', 'all'],
    ['one of three letters wrong', 'ale', 'all'],
    ['the longer of two names', 'public_urbn', 'public_urban'],
    ['nothing when one of two letters is wrong', '桥县', undefined],
    ['nothing when more than a third is wrong', 'pubxyz', undefined],
    ['nothing for an empty text', '', undefined],
  ])('finds %s', (_title, name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});
