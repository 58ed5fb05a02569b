import type { ExplorerCell } from './explorer-cells.ts';
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

/** What the menu offers of a view: its finding as a sentence with sources, and the rows behind it. */
export function explorerFigure(
  speaker: ExplorerSpeaker,
  { indicator, level, period }: State,
  cells: readonly ExplorerCell[],
  { finding, levelName }: { finding: string; levelName: string },
): Figure {
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
    file: `edumilestones-${level}-${indicator}-${period}`,
  };
}
