/** How many regions can stand side by side. */
export const fewest = 2;
export const most = 6;

/** What an address asks for: regions in its order, and what had to be left out. */
export interface Chosen {
  codes: string[];
  /** Not a region of the data. */
  unknown: string[];
  /** Regions beyond the most that fit. */
  over: string[];
}

/** The regions an address names (`?regions=a~b`), each once; null when it names none at all. */
export function readRegions(search: string, known: ReadonlySet<string>): Chosen | null {
  const text = new URLSearchParams(search).get('regions');
  if (text === null) return null;
  const named = [...new Set(text.split('~').map((code) => code.trim()))].filter(Boolean);
  const found = named.filter((code) => known.has(code));
  return {
    codes: found.slice(0, most),
    unknown: named.filter((code) => !known.has(code)),
    over: found.slice(most),
  };
}

/** The query of an address that names regions; '' for none. */
export function writeRegions(codes: readonly string[]): string {
  return codes.length > 0 ? `?regions=${codes.map(encodeURIComponent).join('~')}` : '';
}
