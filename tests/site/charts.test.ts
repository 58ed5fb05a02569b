import { describe, expect, it } from 'vitest';
import { charts } from '../../src/views/chart-registry.ts';
import type { ChartPlace } from '../../src/views/embed/chart.ts';
import { builtSite } from '../support/built-site.ts';

const { byPath } = builtSite();

describe('every chart', () => {
  it('stands where the registry says, in a figure of that id', () => {
    const isThere = ({ path, anchor }: ChartPlace) =>
      anchor === '' ? byPath.has(path) : byPath.get(path)?.ids.includes(anchor);
    const lost = charts.flatMap(({ id, places }) =>
      places.filter((place) => !isThere(place)).map(({ path, anchor }) => `${id}: ${path}#${anchor}`),
    );
    expect(lost).toEqual([]);
  });
});
