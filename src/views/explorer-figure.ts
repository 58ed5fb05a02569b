import type { ExplorerCell } from './explorer-cells.ts';
import type { EmbeddableView } from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { isGoals, type State } from './explorer-state.ts';
import type { Figure, FigureCell } from './figure.ts';
import { notFound, numberCells, numberColumns } from './figure-columns.ts';
import { signed } from './signature.ts';

function rowsOf(cell: ExplorerCell, indicator: string, withGoals: boolean): FigureCell[][] {
  const { goal, others, figures } = cell;
  const goals = [...(goal ? [goal] : []), ...others].map(({ target_id }) => [target_id, indicator]);
  const own = goal ? goals : [numberCells(notFound('target', cell, indicator)), ...goals];
  const reported =
    figures.length > 0
      ? figures.map(({ observation_id }) => [observation_id, indicator])
      : [numberCells(notFound('observation', cell, indicator))];
  return withGoals ? [...own, ...reported] : reported;
}

/** The chart that shows the same cells: in the same form where there is one. */
function chartFor({ level, period, view }: State, charts: readonly EmbeddableView[]): string {
  const same = charts.filter((one) => one.level === level && one.period === period);
  return (same.find((one) => one.view === view) ?? same[0])?.id ?? '';
}

/** What the menu offers of a view: its finding as a sentence with sources, and the rows behind it. */
export function explorerFigure(
  speaker: ExplorerSpeaker,
  state: State,
  cells: readonly ExplorerCell[],
  named: { finding: string; levelName: string; charts: readonly EmbeddableView[] },
): Figure {
  const { indicator, level, period } = state;
  const { finding, levelName } = named;
  const withGoals = isGoals(period);
  const used = cells.flatMap(({ goal, others, figures }) =>
    withGoals ? [...(goal ? [goal] : []), ...others, ...figures] : figures,
  );
  const sourceIds = [...new Set(used.map(({ source_id }) => source_id))];
  const name = speaker.indicatorName(indicator);
  const said = speaker.t('explorer.said', { indicator: name, level: levelName, finding });
  return {
    id: 'explorer',
    title: finding,
    sentence: signed(speaker.t, said, sourceIds.map(speaker.source), {
      date: speaker.asOf,
      site: speaker.site,
    }),
    sourceIds,
    table: { columns: [...numberColumns], rows: cells.flatMap((cell) => rowsOf(cell, indicator, withGoals)) },
    isStored: true,
    chart: chartFor(state, named.charts),
    file: `edumilestones-${level}-${indicator}-${period}`,
  };
}
