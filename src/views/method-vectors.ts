import type { TextKey } from '../i18n/zh-hans.ts';
import { growthRateRatio } from '../method/growth-rate-ratio.ts';
import { judge } from '../method/judge.ts';
import type { Indicator, Status } from '../types.ts';

/** A made-up case that shows how linear pace and growth rates differ. */
export interface MethodVector {
  name: TextKey;
  start: number;
  value: number;
  goal: number;
  growth: number;
  pace: number;
  status: Status;
}

const startTime = 2020;
const time = 2023;
const deadline = 2025;

const cases: readonly [TextKey, number, number, number, Indicator['direction']][] = [
  ['method.case.seatsSlow', 0, 1_125_000, 3_750_000, 'up'],
  ['method.case.seatsOn', 0, 2_250_000, 3_750_000, 'up'],
  ['method.case.share', 40, 46, 50, 'up'],
  ['method.case.gap', 78, 78.5, 80, 'up'],
  ['method.case.falling', 45, 44, 50, 'up'],
  ['method.case.lower', 10, 4, 0, 'down'],
  ['method.case.slipped', 82, 79, 80, 'up'],
];

/** The seven cases of the methodology page, with the status this site gives and both ratios. */
export function methodVectors(): MethodVector[] {
  return cases.map(([name, start, value, goal, direction]) => {
    const reading = (amount: number, at: number) => ({
      interval: { lo: amount, hi: amount },
      time: at,
      final: false,
    });
    const { status } = judge({
      goal: { comparator: '=', value: goal, direction },
      latest: reading(value, time),
      earlier: [],
      baseline: reading(start, startTime),
      deadline,
      overdue: false,
    });
    const elapsed = (time - startTime) / (deadline - startTime);
    return {
      name,
      start,
      value,
      goal,
      growth: growthRateRatio({ start, value, goal, startTime, time, deadline, direction }),
      pace: (value - start) / (goal - start) / elapsed,
      status,
    };
  });
}
