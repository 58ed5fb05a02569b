import { describe, expect, it } from 'vitest';
import { nextInDirection } from '../../src/client/direction.ts';

const at = (name: string, x: number, y: number) => ({ name, x, y });
const centre = at('centre', 0, 0);
const points = [
  centre,
  at('east', 10, 1),
  at('far east', 30, 0),
  at('north', -2, -10),
  at('south-west', -9, 9),
];

describe('nextInDirection', () => {
  it.each([
    ['ArrowRight', 'east'],
    ['ArrowUp', 'north'],
    ['ArrowLeft', 'south-west'],
    ['ArrowDown', 'south-west'],
  ])('%s goes to the nearest point on that side', (key, expected) => {
    expect(nextInDirection(centre, points, key)?.name).toBe(expected);
  });

  it('stays where nothing lies on that side', () => {
    expect(nextInDirection(at('edge', 40, 0), points, 'ArrowRight')).toBeUndefined();
  });

  it('ignores other keys', () => {
    expect(nextInDirection(centre, points, 'a')).toBeUndefined();
  });
});
