import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/charts/inner-point.ts';
import { relativePath } from '../../src/charts/relative-path.ts';

describe('relativePath', () => {
  it.each<[string, Point[][], number, string]>([
    [
      'steps from point to point',
      [
        [
          [1, 2],
          [4, 6],
          [3, 3],
        ],
      ],
      0,
      'm1 2 3 4-1-3',
    ],
    [
      'closes a line whose ends meet',
      [
        [
          [0, 0],
          [5, 0],
          [5, 5],
          [0, 0],
        ],
      ],
      0,
      'm0 0 5 0 0 5z',
    ],
    [
      'rounds to whole units',
      [
        [
          [0.4, 0.4],
          [9.6, 0.2],
        ],
      ],
      0,
      'm0 0 10 0',
    ],
    [
      'rounds to a decimal',
      [
        [
          [0.44, 0.4],
          [9.66, -0.2],
        ],
      ],
      1,
      'm.4 .4 9.3-.6',
    ],
    [
      'leaves out points that round to the one before',
      [
        [
          [0, 0],
          [0.3, 0.1],
          [5, 1],
        ],
      ],
      0,
      'm0 0 5 1',
    ],
    [
      'leaves out points in the middle of a straight run',
      [
        [
          [0, 0],
          [2, 1],
          [4, 2],
          [4, 9],
        ],
      ],
      0,
      'm0 0 4 2 0 7',
    ],
    [
      'keeps the turning point of a way back',
      [
        [
          [0, 0],
          [4, 0],
          [1, 0],
        ],
      ],
      0,
      'm0 0 4 0-3 0',
    ],
    [
      'starts the next line from the end of an open one',
      [
        [
          [1, 1],
          [2, 2],
        ],
        [
          [5, 5],
          [6, 6],
        ],
      ],
      0,
      'm1 1 1 1m3 3 1 1',
    ],
    [
      'starts the next line from the start of a closed one',
      [
        [
          [1, 1],
          [3, 1],
          [3, 3],
          [1, 1],
        ],
        [
          [2, 5],
          [2, 6],
        ],
      ],
      0,
      'm1 1 2 0 0 2zm1 4 0 1',
    ],
    [
      'leaves out a ring that rounds to a line',
      [
        [
          [0, 0],
          [4, 0.2],
          [4, 0.3],
          [0, 0],
        ],
        [
          [1, 1],
          [2, 2],
        ],
      ],
      0,
      'm1 1 1 1',
    ],
    [
      'leaves out a line that rounds to a point',
      [
        [
          [0, 0],
          [0.2, 0.2],
        ],
      ],
      0,
      '',
    ],
    ['is empty for nothing', [[]], 0, ''],
  ])('%s', (_, lines, digits, path) => {
    expect(relativePath(lines, { digits })).toBe(path);
  });
});
