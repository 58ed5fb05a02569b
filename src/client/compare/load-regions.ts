import type { CompareRegion } from '../../views/compare-region.ts';

/** Regions that were loaded, in the order asked for, and the codes of those that could not be. */
export interface Loaded {
  regions: CompareRegion[];
  failed: string[];
}

const loaded = new Map<string, CompareRegion>();

async function loadRegion(folder: string, code: string): Promise<CompareRegion> {
  const address = `${folder}${encodeURIComponent(code)}.json`;
  const known = loaded.get(address);
  if (known) return known;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  const region = (await response.json()) as CompareRegion;
  loaded.set(address, region);
  return region;
}

/** Loads what is held on some regions from a folder of the site, each once. */
export async function loadRegions(folder: string, codes: readonly string[]): Promise<Loaded> {
  const results = await Promise.allSettled(codes.map((code) => loadRegion(folder, code)));
  return {
    regions: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed: codes.filter((_, index) => results[index]?.status === 'rejected'),
  };
}
