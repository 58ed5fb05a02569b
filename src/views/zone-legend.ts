import { zoneKey } from '../charts/zone-style.ts';
import type { Reader } from '../i18n/reader.ts';
import type { ChartLegendEntry } from './embed/chart.ts';
import type { ZonePlace } from './zone-places.ts';

/** The legend of places: one entry for each way they look, by designation, and how many look like that. */
export function zoneLegend(r: Reader, places: readonly ZonePlace[]): ChartLegendEntry[] {
  const groups = Map.groupBy(places, ({ tone, reach, isOpen }) => `${tone} ${reach} ${isOpen}`);
  /** Reach is said where a designation has both. */
  const hasBoth = (tone: number) =>
    new Set(places.filter((one) => one.tone === tone).map(({ reach }) => reach)).size > 1;
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const words = [
      r.label('designation', first.zone.designation),
      hasBoth(first.tone) && r.t(`zones.${first.reach}`),
      first.isOpen && r.label('zone_status', first.zone.status),
    ];
    const text = words.filter(Boolean).join(r.t('word.comma'));
    return [{ key: zoneKey(first), text, count: rest.length + 1 }];
  });
}
