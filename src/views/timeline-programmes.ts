import { pairs, programme, programmes, zones } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Pair, Programme, Zone } from '../types.ts';
import type { EventKind, TimelineEvent } from './timeline-event.ts';
import { levelsOf, whereOf } from './timeline-where.ts';

/** Whether what names some regions is asked for. */
export type Asked = (kind: EventKind, regions: readonly string[]) => boolean;

/** The side on which no date is printed. */
function openSide(start: string, end: string): TimelineEvent['open'] {
  if (start !== '' && end === '') return 'end';
  return start === '' && end !== '' ? 'start' : '';
}

/** An event of a programme: everything but its words follows from its dates and regions. */
function eventOf(
  r: Reader,
  kind: EventKind,
  spec: Pick<TimelineEvent, 'id' | 'start' | 'end' | 'label' | 'title' | 'href' | 'sourceIds'> & {
    regions: readonly string[];
    isUnconfirmed?: boolean;
  },
): TimelineEvent {
  return {
    ...spec,
    kind,
    open: openSide(spec.start, spec.end),
    isUnconfirmed: spec.isUnconfirmed ?? false,
    when: r.period(spec.start, spec.end),
    where: whereOf(r, spec.regions),
    levels: levelsOf(spec.regions),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** The dates of a zone: its cycle, else the day on which it was made known. */
const zoneDates = ({ start, end, announced }: Zone) =>
  start || end ? { start, end } : { start: announced, end: announced };

function zoneGroup(r: Reader, rows: readonly [Zone, ...Zone[]]): TimelineEvent {
  const [first] = rows;
  const { start, end } = zoneDates(first);
  const regions = unique(rows.map((zone) => zone.region_code));
  const params = { name: r.label('designation', first.designation), n: rows.length };
  const isUnconfirmed = first.status === 'unconfirmed';
  const status = isUnconfirmed
    ? `${r.t('word.open')}${r.label('zone_status', first.status)}${r.t('word.close')}`
    : '';
  const words = rows.length === 1 ? params.name : r.t('timeline.zones', params);
  const title = `${r.name(programme(first.programme))}${r.t('word.colon')}${words}${status}`;
  return eventOf(r, 'zone', {
    id: ['zone', first.programme, first.designation, start, end, first.status].filter(Boolean).join('-'),
    start,
    end,
    regions,
    isUnconfirmed,
    label: `${rows.length === 1 ? `${whereOf(r, regions)} · ` : ''}${words}${status} · ${r.name(programme(first.programme))}`,
    title,
    href: r.href(paths.programme(first.programme)),
    sourceIds: unique(rows.map((zone) => zone.source_id)),
  });
}

/** A programme whose cycle none of its zones or pairs repeats. */
function cycleEvents(
  r: Reader,
  kind: EventKind,
  told: readonly TimelineEvent[],
  regionsOf: (row: Programme) => string[],
): TimelineEvent[] {
  const rows = programmes.filter((row) => regionsOf(row).length > 0 && (row.cycle_start || row.cycle_end));
  return rows
    .filter(({ programme: id, cycle_start, cycle_end }) => {
      const own = told.filter((event) => event.id.startsWith(`${kind}-${id}-`));
      return !own.some(({ start, end }) => start === cycle_start && end === cycle_end);
    })
    .map((row) =>
      eventOf(r, kind, {
        id: `${kind}-${row.programme}`,
        start: row.cycle_start,
        end: row.cycle_end,
        regions: unique(regionsOf(row)),
        label: r.name(row),
        title: r.name(row),
        href: r.href(paths.programme(row.programme)),
        sourceIds: [row.source_id],
      }),
    );
}

/** Zones of one programme with one designation and the same dates are one event; `isAsked` chooses them by region. */
export function zoneEvents(r: Reader, isAsked: Asked): TimelineEvent[] {
  const asked = zones.filter((zone) => isAsked('zone', [zone.region_code]));
  const groups = Map.groupBy(asked, (zone) => {
    const { start, end } = zoneDates(zone);
    return [zone.programme, zone.designation, start, end, zone.status].join('|');
  });
  const told = [...groups.values()].map((rows) => zoneGroup(r, rows as [Zone, ...Zone[]]));
  const regionsOf = ({ programme: id }: Programme) =>
    asked.filter((zone) => zone.programme === id).map((zone) => zone.region_code);
  return [...told, ...cycleEvents(r, 'zone', told, regionsOf)];
}

function pairGroup(r: Reader, rows: readonly [Pair, ...Pair[]]): TimelineEvent {
  const [first] = rows;
  const name = (pair: Pair) =>
    r.t('timeline.pair', { from: r.regionName(pair.supporter_code), to: r.regionName(pair.supported_code) });
  const round = first.round === '' ? '' : ` · ${r.t('region.round', { round: first.round })}`;
  const words = rows.length === 1 ? name(first) : r.t('timeline.pairs', { n: rows.length });
  const programmeName = r.name(programme(first.programme));
  return eventOf(r, 'pair', {
    id: ['pair', first.programme, first.round || '0', first.period_start, first.period_end, first.status]
      .filter(Boolean)
      .join('-'),
    start: first.period_start,
    end: first.period_end,
    regions: unique(rows.flatMap((pair) => [pair.supporter_code, pair.supported_code])),
    label: rows.length === 1 ? `${words}${round}` : `${programmeName}${round} · ${words}`,
    title: `${programmeName}${round}${r.t('word.colon')}${words}`,
    href: r.href(rows.length === 1 ? `${paths.region(first.supported_code)}#pairs` : paths.pairs()),
    sourceIds: unique(rows.map((pair) => pair.source_id)),
  });
}

/** Pairs of one programme and round with the same dates are one event; `isAsked` chooses them by their regions. */
export function pairEvents(r: Reader, isAsked: Asked): TimelineEvent[] {
  const asked = pairs.filter((pair) => isAsked('pair', [pair.supporter_code, pair.supported_code]));
  const groups = Map.groupBy(asked, (pair) =>
    [pair.programme, pair.round, pair.period_start, pair.period_end, pair.status].join('|'),
  );
  const told = [...groups.values()].map((rows) => pairGroup(r, rows as [Pair, ...Pair[]]));
  const regionsOf = ({ programme: id }: Programme) =>
    asked
      .filter((pair) => pair.programme === id)
      .flatMap((pair) => [pair.supporter_code, pair.supported_code]);
  return [...told, ...cycleEvents(r, 'pair', told, regionsOf)];
}
