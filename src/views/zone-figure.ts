import { programme as programmeOf, region } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Figure } from './figure.ts';
import { withSources } from './figure-sentence.ts';
import type { PairRow } from './pairs.ts';
import type { ZonePlace } from './zone-places.ts';

/** What a figure is called, its finding without an end, and the end of its file name. */
interface Spec {
  id: string;
  title: string;
  said: string;
  file: string;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The places of a programme as a figure: one row a place. */
export function zoneFigure(r: Reader, places: readonly ZonePlace[], { id, title, said, file }: Spec): Figure {
  const sourceIds = unique(places.map(({ zone }) => zone.source_id));
  const rows = places.map(({ zone, region: row, figures }) => [
    zone.programme,
    zone.zone_id,
    row.code,
    r.name(row),
    row.level,
    zone.designation,
    zone.announced,
    zone.start,
    zone.end,
    zone.status,
    figures,
    zone.source_id,
  ]);
  const columns = [
    'programme',
    'zone_id',
    'region_code',
    'region',
    'level',
    'designation',
    'announced',
    'start',
    'end',
    'status',
    'figures',
    'source_id',
  ];
  return { id, title, sentence: withSources(r, said, sourceIds), sourceIds, table: { columns, rows }, file };
}

/** The pairs of a programme as a figure: one row a pair. */
export function pairFigure(r: Reader, pairs: readonly PairRow[], { id, title, said, file }: Spec): Figure {
  const sourceIds = unique(pairs.map(({ pair }) => pair.source_id));
  const rows = pairs.map(({ pair }) => [
    r.name(programmeOf(pair.programme)),
    pair.round,
    pair.supporter_code,
    r.name(region(pair.supporter_code)),
    pair.supported_code,
    r.name(region(pair.supported_code)),
    pair.period_start,
    pair.period_end,
    pair.scope,
    pair.status,
    pair.source_id,
  ]);
  const columns = [
    'programme',
    'round',
    'supporter_code',
    'supporter',
    'supported_code',
    'supported',
    'period_start',
    'period_end',
    'scope',
    'status',
    'source_id',
  ];
  return { id, title, sentence: withSources(r, said, sourceIds), sourceIds, table: { columns, rows }, file };
}
