import { neighbours } from '../charts/map-geometry.ts';
import { boundaries, childrenOf, lineage, regions } from '../data.ts';
import type { Region } from '../types.ts';

const regionByCode = new Map(regions.map((row) => [row.code, row]));

/** The regions of the same level that share a border with it; none where no boundaries are held. */
export function neighboursOf(region: Region): Region[] {
  const province = lineage(region.code).find((row) => row.level === 'province');
  const shapes = province && province.code !== region.code ? boundaries(province.code) : null;
  if (!shapes) return [];
  const layer = region.level === 'prefecture' ? 'prefectures' : 'counties';
  const codes = neighbours(shapes, layer).get(region.code) ?? [];
  return codes.flatMap((code) => regionByCode.get(code) ?? []).filter((row) => row.level === region.level);
}

/** The other regions of the same parent, level and group. */
export function peersOf(region: Region): Region[] {
  if (region.group === '') return [];
  return childrenOf(region.parent_code).filter(
    (row) => row.code !== region.code && row.level === region.level && row.group === region.group,
  );
}
