import { pairEndKey, pairKey, pairMap } from '../charts/pair-map.ts';
import { isSmallMap } from '../charts/zone-map.ts';
import type { Reader } from '../i18n/reader.ts';
import type { ChartLegendEntry } from './embed/chart.ts';
import type { Figure } from './figure.ts';
import type { PairGroup } from './pairs.ts';
import { pairFigure } from './zone-figure.ts';

/** Where the pairs of a programme stand on every page that shows them. */
export const pairsAnchor = (programme: string): string => `pairs-${programme}`;

/** The pairs of a programme as a figure: its finding, its legend, and what its menu offers. */
export interface PairsFigure {
  id: string;
  title: string;
  legend: ChartLegendEntry[];
  figure: Figure;
}

/** What the pages of pairs and the chart of a group say of it. */
export function pairsFigure(r: Reader, { programme, rows, counts, map }: PairGroup): PairsFigure {
  const id = pairsAnchor(programme.programme);
  const title = r.t('pairs.map.title', { n: rows.length });
  const counted = counts.filter(([, n]) => n > 0);
  const words = counted.map(([status, n]) =>
    r.t('zones.outcome.count', { status: r.label('pair_status', status), n }),
  );
  const named = `${r.name(programme)}${r.t('word.colon')}${title}`;
  const said = `${named}${r.t('word.comma')}${r.list(words)}`;
  const arrows = counted.map(([status, count]) => ({
    key: pairKey(status),
    text: r.label('pair_status', status),
    count,
  }));
  const ends = map
    ? [
        { key: pairEndKey('from'), text: r.t('pairs.supporter') },
        { key: pairEndKey('to'), text: r.t('pairs.supported') },
      ]
    : [];
  return {
    id,
    title,
    legend: [...arrows, ...ends],
    figure: pairFigure(r, rows, { id, title: named, said, file: `edumilestones-${id}` }),
  };
}

/** The map of a group as an SVG string; its arrows lead to rows of `page`, '' for the page it stands on. */
export function pairsDrawing(
  { ground, arcs, ends }: NonNullable<PairGroup['map']>,
  { id, label, page = '' }: { id: string; label: string; page?: string },
): string {
  const sizes = isSmallMap(ground.prefectures) ? ([13, 15] as const) : ([14, 24] as const);
  const leading = arcs.map((one) => ({ ...one, href: page + one.href }));
  return pairMap(ground, leading, ends, { id, label, sizes });
}
