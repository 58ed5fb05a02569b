import type { Bound } from '../types.ts';

/**
 * The class of a value on a scale with these breaks, counted from 0; null for a bound that says too little. A value
 * equal to a break belongs to the class above it, and a lower bound to a class only where no higher one is left.
 */
export function valueClass(
  breaks: readonly number[],
  { value, bound }: { value: number; bound: Bound },
): number | null {
  if (bound === 'upper') return null;
  if (bound === 'lower' && value < (breaks.at(-1) ?? Number.POSITIVE_INFINITY)) return null;
  return breaks.filter((edge) => edge <= value).length;
}
