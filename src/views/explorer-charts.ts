import { charts } from './chart-registry.ts';
import type { EmbeddableView, IndicatorFacts } from './explorer-facts.ts';

/** The charts that show an indicator as a level of the map does, in the same scope. */
export function explorerCharts({ id, levels }: IndicatorFacts): EmbeddableView[] {
  return charts.flatMap(({ id: chart, explorer }) => {
    if (explorer?.indicator !== id) return [];
    const { level, period, view, scope } = explorer;
    const isSame = scope === undefined || levels[level]?.scope === scope;
    return isSame ? [{ id: chart, level, period, view }] : [];
  });
}
