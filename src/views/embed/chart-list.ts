import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { charts, drawnChart } from '../chart-registry.ts';
import type { Chart, ChartKind } from './chart.ts';

/** A chart in a list: its id, a name that tells it from the others, and its page. */
export interface ListedChart {
  id: string;
  name: string;
  href: string;
}

/** Kinds whose name alone does not tell them from another kind of the same figure. */
const told: ReadonlySet<ChartKind> = new Set([
  'status-tiles',
  'value-tiles',
  'series',
  'strip',
  'zone-tiles',
  'ring',
]);

/** The name of a chart where its drawing is not seen: what it is about, and the kind where that is needed. */
function chartName(r: Reader, one: Chart): string {
  const { title } = drawnChart(r, one).figure;
  const kind = told.has(one.kind) ? [r.t(`embed.kind.${one.kind}`)] : [];
  const isOfMilestone = one.kind.startsWith('status') && one.places[0].path.startsWith(paths.milestones());
  return [title, ...kind, ...(isOfMilestone ? [r.t('nav.milestones')] : [])].join(' · ');
}

/** All charts by kind, in the order of the registry. */
export function chartList(r: Reader): { kind: ChartKind; charts: ListedChart[] }[] {
  return [...Map.groupBy(charts, ({ kind }) => kind)].map(([kind, group]) => ({
    kind,
    charts: group.map((one) => ({
      id: one.id,
      name: chartName(r, one),
      href: r.href(paths.chart(one.id)),
    })),
  }));
}
