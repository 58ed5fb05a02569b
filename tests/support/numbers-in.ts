const powers: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8, million: 6 };

/** A decimal moved by powers of ten without the noise of binary fractions: `('34.36', 4) → 343600`. */
function scaled(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

/** Every number a text shows, with what Chinese and English count in: `438万`, `4,380,000`, `4.38 million`. */
export function numbersIn(text: string): Set<number> {
  const found = text.matchAll(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(万|萬|亿|億|million)?/g);
  return new Set(
    [...found].map(([, whole = '', fraction = '', word = '']) =>
      scaled(whole.replaceAll(',', '') + fraction, powers[word] ?? 0),
    ),
  );
}
