import { neighbours } from '../charts/map-geometry.ts';
import type { PairArc, PairEnd } from '../charts/pair-map.ts';
import type { ZoneGround } from '../charts/zone-map.ts';
import { boundaries, codes, pairsIn, programmes, region } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Pair, Programme } from '../types.ts';
import { mapName } from './map-name.ts';
import { type TimeState, timeState } from './time-state.ts';
import { mappedParent, prefectureOf, zoneGround } from './zone-maps.ts';

/** A pair with its anchor, its period in words, and where the assessment date stands in that period. */
export interface PairRow {
  pair: Pair;
  id: string;
  period: string;
  state: TimeState | '';
  text: string;
}

/** The pairs of a programme: rows, counts by status, and the map of them where boundaries are held. */
export interface PairGroup {
  programme: Programme;
  rows: PairRow[];
  counts: [status: string, n: number][];
  map: { parent: string; ground: ZoneGround; arcs: PairArc[]; ends: PairEnd[] } | null;
}

const statusOrder = codes.filter(({ list }) => list === 'pair_status').map(({ code }) => code);

/** The id of a pair on every page that shows its row. */
export function pairId({ supporter_code, supported_code, programme, round }: Pair): string {
  return ['pair', supporter_code, supported_code, programme, round].filter(Boolean).join('-');
}

/** The period of a pair in words; a missing one is said. */
export function pairPeriod(r: Reader, { period_start, period_end }: Pair): string {
  if (period_start === '' && period_end === '') return r.t('region.noPeriod');
  return period_end === ''
    ? r.t('pairs.from', { date: r.date(period_start) })
    : r.period(period_start, period_end);
}

function rowOf(r: Reader, pair: Pair): PairRow {
  const period = pairPeriod(r, pair);
  return {
    pair,
    id: pairId(pair),
    period,
    state: timeState(pair.period_start, pair.period_end),
    text: r.t('pairs.says', {
      supporter: r.regionName(pair.supporter_code),
      supported: r.regionName(pair.supported_code),
      round: pair.round ? r.t('pairs.inRound', { round: pair.round }) : '',
      period,
      status: r.label('pair_status', pair.status),
      scope: r.label('pair_scope', pair.scope),
    }),
  };
}

/** How many pairs have each status, in the order of the code list; statuses without a pair are kept. */
export function pairCounts(pairs: readonly Pair[]): [status: string, n: number][] {
  return statusOrder.map((status) => [status, pairs.filter((pair) => pair.status === status).length]);
}

function endOf(r: Reader, code: string, rows: readonly PairRow[]): PairEnd {
  const own = rows.filter(({ pair }) => pair.supporter_code === code || pair.supported_code === code);
  return {
    code,
    short: mapName(r, region(code)),
    text: own.map(({ text }) => text).join(' '),
    href: `${r.href(paths.region(code))}#pairs`,
  };
}

/** Two prefectures that touch are drawn alone, as large as they can be; others on the whole province. */
function extentOf(parent: string, codesOfEnds: readonly string[]): string[] | undefined {
  const within = [...new Set(codesOfEnds.map((code) => prefectureOf(code).code))].sort();
  const shapes = boundaries(parent);
  const [a = '', b = ''] = within;
  const near = shapes ? (neighbours(shapes, 'prefectures').get(a) ?? []) : [];
  return within.length === 2 && near.includes(b) ? within : undefined;
}

function mapOf(r: Reader, rows: readonly PairRow[]): PairGroup['map'] {
  const ends = [...new Set(rows.flatMap(({ pair }) => [pair.supporter_code, pair.supported_code]))].sort();
  const parents = new Set(ends.map(mappedParent));
  const [parent = ''] = parents;
  const ground =
    parents.size === 1 && parent !== '' ? zoneGround(parent, rows.length, extentOf(parent, ends)) : null;
  if (!ground) return null;
  return {
    parent,
    ground,
    arcs: rows.map(({ pair, id, text }) => ({
      id,
      from: pair.supporter_code,
      to: pair.supported_code,
      status: pair.status,
      round: pair.round,
      text,
      href: `#${id}`,
    })),
    ends: ends.map((code) => endOf(r, code, rows)),
  };
}

/** The pairs of one programme. */
export function pairGroup(r: Reader, programme: Programme): PairGroup {
  const pairs = pairsIn(programme.programme);
  const rows = pairs.map((pair) => rowOf(r, pair));
  return { programme, rows, counts: pairCounts(pairs), map: mapOf(r, rows) };
}

/** The programmes that pair regions, in the order of the table. */
export function pairedProgrammes(): Programme[] {
  return programmes.filter(({ programme }) => pairsIn(programme).length > 0);
}
