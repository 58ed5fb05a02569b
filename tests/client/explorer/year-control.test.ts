import { describe, expect, it } from 'vitest';
import { placeOfTime } from '../../../src/client/explorer/year-control.ts';

const years = [2018, 2020, 2021];

describe('the place of a time on the slider', () => {
  it.each([
    [2018.5, 0],
    [2019.5, 0.25],
    [2020.5, 0.5],
    [2021, 0.75],
    [2021.5, 1],
  ])('of %d is %d', (time, place) => {
    expect(placeOfTime(years, time)).toBeCloseTo(place);
  });

  it('is nowhere outside the years, and nowhere on a slider of one year', () => {
    expect(placeOfTime(years, 2017)).toBeNull();
    expect(placeOfTime(years, 2022)).toBeNull();
    expect(placeOfTime([2020], 2020.5)).toBeNull();
  });
});
