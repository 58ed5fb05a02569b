import type { MapGeometry } from '../charts/map-geometry.ts';
import { mapGeometry } from '../charts/map-geometry.ts';
import { boundaries, childrenOf, lineage, regions, tilesOf } from '../data.ts';
import { byText } from '../format.ts';
import type { Level } from './explorer-facts.ts';
import { mapOf, tilesFor } from './maps.ts';

const countyMapWidth = 640;

/** The region whose boundary file holds the parts of a region. */
function boundaryHolder(code: string): string | undefined {
  return lineage(code).find((row) => boundaries(row.code) !== null)?.code;
}

function partsOf(parent: string): string[] {
  const drawn = new Set(tilesOf(parent).map(({ region_code }) => region_code));
  const parts = childrenOf(parent).filter(({ code, level }) => drawn.has(code) || level === 'county');
  return parts.map(({ code }) => code).sort(byText);
}

function levelOf(parent: string): Level | undefined {
  const parts = partsOf(parent);
  const kind = regions.find(({ code }) => code === parts[0])?.level;
  if (kind !== 'province' && kind !== 'prefecture' && kind !== 'county') return undefined;
  return { parts, kind, hasMap: levelMap(parent) !== null, hasTiles: tilesOf(parent).length > 0 };
}

/** The map of the parts of a region; null where no boundaries are held. */
function levelMap(parent: string): MapGeometry | null {
  if (tilesOf(parent).length > 0) return mapOf(parent);
  const holder = boundaryHolder(parent);
  const found = holder === undefined ? null : boundaries(holder);
  return found && mapGeometry(found, { object: 'counties', width: countyMapWidth, within: parent });
}

/** Every region whose parts can be drawn and are held, by its code: grids first, then the smaller ones. */
export function drawableLevels(): Record<string, Level> {
  const parents = regions
    .filter(({ code, level }) => tilesOf(code).length > 0 || (level === 'prefecture' && boundaryHolder(code)))
    .filter(({ code }) => partsOf(code).length > 0)
    .map(({ code }) => code);
  const found = parents.flatMap((code) => {
    const level = levelOf(code);
    return level && (level.hasMap || level.hasTiles) ? [[code, level] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What a level is drawn with. */
export interface LevelShapes {
  map: MapGeometry | null;
  tiles: MapGeometry | null;
}

/** The map and the tile grid of a level. */
export function levelShapes(parent: string): LevelShapes {
  return { map: levelMap(parent), tiles: tilesFor(parent) };
}

/** The region whose boundaries a map follows, for the note under it. */
export function boundaryRegion(parent: string): string {
  return boundaryHolder(parent) ?? parent;
}
