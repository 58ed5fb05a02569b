import { mapGeometry, tileGeometry } from '../charts/map-geometry.ts';
import { region, tilesOf, topology } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';

export function boundaryNote(_r: Reader, parent: string): string { return region(parent).name_en; }
export const mapOf = (parent: string) => { const t = topology(parent); return t && mapGeometry(t, { object: 'prefectures', width: 720, height: 520 }); };
export const tilesFor = (parent: string) => tileGeometry(tilesOf(parent), { cell: 56, gap: 4 });
