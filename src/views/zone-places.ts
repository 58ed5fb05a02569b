import type { ZoneLook } from '../charts/zone-style.ts';
import {
  codes,
  lineage,
  observationsOf,
  programme,
  region,
  targetsOf,
  zones,
  zonesIn,
  zonesOf,
} from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Programme, Region, Zone } from '../types.ts';

/** A place of a programme: its looks, what else is known of it, its sentence and its page. */
export interface ZonePlace extends ZoneLook {
  zone: Zone;
  region: Region;
  /** Published figures and goals that are held for it. */
  figures: number;
  goals: number;
  /** Other programmes that name the same place. */
  others: Programme[];
  text: string;
  href: string;
}

/** Places that share designation, dates, status, sources and note, so that these are said once. */
export interface ZoneBatch extends ZoneLook {
  zone: Zone;
  places: ZonePlace[];
}

const designationOrder = codes.filter(({ list }) => list === 'designation').map(({ code }) => code);

/** The designations of a programme in the order of the code list. */
function designationsIn(programmeId: string): string[] {
  const used = new Set(zonesIn(programmeId).map(({ designation }) => designation));
  const listed = designationOrder.filter((code) => used.has(code));
  return [...listed, ...[...used].filter((code) => !listed.includes(code))];
}

/** Whether a place is larger than a county. */
const isWhole = ({ level }: Region): boolean => level === 'prefecture' || level === 'province';

/** Looks of a zone: reach by the level of its region, tone by its designation. */
export function zoneLook({ region_code, programme: id, designation, status }: Zone): ZoneLook {
  return {
    reach: isWhole(region(region_code)) ? 'whole' : 'part',
    tone: designationsIn(id).indexOf(designation),
    isOpen: status === 'unconfirmed',
  };
}

/** The name of a place with that of the prefecture it lies in, unless the name says it already. */
export function placeName(r: Reader, row: Region): string {
  if (isWhole(row) || r.name(row).endsWith(')')) return r.name(row);
  return r.t('zones.inParent', { region: r.name(row), parent: r.regionName(row.parent_code) });
}

/** Where a zone stands on the page of its region. */
export const zonesAnchor = 'zones';

/** Where a zone stands on the page of its programme. */
export const zoneAnchor = ({ zone_id }: Zone): string => `zone-${zone_id}`;

/** Zones that lie in a region and are not the region itself, in the order of their codes. */
export function zonesWithin(code: string): Zone[] {
  return zones
    .filter(({ region_code }) =>
      lineage(region_code)
        .slice(1)
        .some((above) => above.code === code),
    )
    .sort((a, b) => byText(a.region_code, b.region_code));
}

function placeOf(r: Reader, zone: Zone): ZonePlace {
  const row = region(zone.region_code);
  const figures = observationsOf(row.code).length;
  const look = zoneLook(zone);
  const others = zonesOf(row.code).filter((other) => other.programme !== zone.programme);
  return {
    zone,
    region: row,
    ...look,
    figures,
    goals: targetsOf(row.code).length,
    others: [...new Set(others.map((other) => other.programme))].map(programme),
    text: r.t('zones.says', {
      place: placeName(r, row),
      designation: r.label('designation', zone.designation),
      reach: r.t(`zones.${look.reach}`),
      status: r.label('zone_status', zone.status),
      figures: r.t(figures > 0 ? 'zones.hasFigures' : 'zones.noFigures', { n: figures }),
    }),
    href: `${r.href(paths.region(row.code))}#${zonesAnchor}`,
  };
}

/** The places of a programme: by designation, whole prefectures first, then by code. */
export function zonePlaces(r: Reader, programmeId: string): ZonePlace[] {
  const order = ({ tone, reach, region: { code } }: ZonePlace) =>
    `${tone}${reach === 'whole' ? 0 : 1}${code}`;
  return zonesIn(programmeId)
    .map((zone) => placeOf(r, zone))
    .sort((a, b) => byText(order(a), order(b)));
}

const batchKey = ({
  zone: { designation, announced, start, end, status, source_id, note, also_source_ids },
}: ZonePlace) =>
  JSON.stringify([designation, announced, start, end, status, source_id, note, also_source_ids]);

/** Places in batches: by designation, in each the batch announced last first. */
export function zoneBatches(places: readonly ZonePlace[]): ZoneBatch[] {
  const groups = [...Map.groupBy(places, batchKey).values()];
  const batches = groups.flatMap(([first, ...rest]) =>
    first ? [{ ...first, places: [first, ...rest] }] : [],
  );
  return batches.sort((a, b) => a.tone - b.tone || byText(b.zone.announced, a.zone.announced));
}
