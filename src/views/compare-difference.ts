function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** `a` less `b` with as many decimals as the finer of the two, free of the noise of binary fractions. */
export function difference(a: number, b: number): number {
  return Number((a - b).toFixed(Math.max(decimalsOf(a), decimalsOf(b))));
}
