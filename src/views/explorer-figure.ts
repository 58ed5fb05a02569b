import type { ExplorerCell } from './explorer-cells.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { isGoals, type State } from './explorer-state.ts';
import type { Figure, FigureCell } from './figure.ts';

/** Columns of the rows behind the map: those of the files of rows. */
const columns = [
  'kind',
  'row_id',
  'region_code',
  'region',
  'indicator',
  'period_start',
  'period_end',
  'comparator',
  'value',
  'bound',
  'unit',
  'scope',
  'status',
  'assessment',
  'source_id',
];

const namedSources = 3;

function missing(
  kind: string,
  reason: string,
  { code, name }: ExplorerCell,
  indicator: string,
): FigureCell[] {
  const known: Record<string, FigureCell> = {
    kind,
    region_code: code,
    region: name,
    indicator,
    status: reason,
  };
  return columns.map((column) => known[column] ?? '');
}

function rowsOf(cell: ExplorerCell, indicator: string, withGoals: boolean): FigureCell[][] {
  const { goal, others, figures } = cell;
  const goals = [...(goal ? [goal] : []), ...others].map(({ target_id }) => [target_id, indicator]);
  const own = goal ? goals : [missing('target', 'no-target', cell, indicator), ...goals];
  const reported =
    figures.length > 0
      ? figures.map(({ observation_id }) => [observation_id, indicator])
      : [missing('observation', 'no-figure', cell, indicator)];
  return withGoals ? [...own, ...reported] : reported;
}

function signed(speaker: ExplorerSpeaker, said: string, ids: readonly string[]): string {
  const signature = { date: speaker.asOf, site: speaker.site };
  const named = ids.slice(0, namedSources).map((id) => {
    const { title, date } = speaker.source(id);
    return date === '' ? title : speaker.t('figure.dated', { title, date });
  });
  const list = named.join(speaker.t('word.semicolon'));
  const sources = ids.length > namedSources ? speaker.t('figure.sourcesMany', { list, n: ids.length }) : list;
  const tail =
    ids.length > 0
      ? speaker.t('figure.tail', { ...signature, sources })
      : speaker.t('figure.tailPlain', signature);
  return `${said}${tail}${speaker.t('word.stop').trim()}`;
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
    sentence: signed(speaker, said, sourceIds),
    sourceIds,
    table: { columns, rows: cells.flatMap((cell) => rowsOf(cell, indicator, withGoals)) },
    isStored: true,
    file: `edumilestones-${level}-${indicator}-${period}`,
  };
}
