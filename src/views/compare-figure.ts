import type { CompareBlock } from './compare-blocks.ts';
import type { Entry } from './compare-groups.ts';
import type { CompareRegion, CompareSource } from './compare-region.ts';
import type { Speech } from './compare-speech.ts';
import { figureInWords, groupInWords } from './compare-words.ts';
import type { Figure, FigureCell } from './figure.ts';
import { notFound, numberCells, numberColumns } from './figure-columns.ts';
import { signed } from './signature.ts';

/** The rows of one region: its goals in force and its figures, or that none were found. */
function rowsOf({ region, item }: Entry, indicator: string): FigureCell[][] {
  const [goals, figures] = [item?.goals ?? [], item?.figures ?? []];
  return [
    ...(goals.length > 0
      ? goals.map(({ id }) => [id, indicator])
      : [numberCells(notFound('target', region, indicator))]),
    ...(figures.length > 0
      ? figures.map(({ id }) => [id, indicator])
      : [numberCells(notFound('observation', region, indicator))]),
  ];
}

/** What is shown of one region: its goals in force and its newest figure, or that none was found. */
function entryInWords(speech: Speech, { region, item }: Entry): string {
  const { say } = speech;
  const goals = (item?.goals ?? []).map((goal) =>
    say('compare.hasGoal', {
      goal: `${goal.text}${speech.aside(goal.period, goal.scopeText)}`,
      status: goal.statusText,
    }),
  );
  const [latest] = item?.figures ?? [];
  const figure = latest
    ? say('compare.reported', { figure: figureInWords(speech, latest) })
    : say('compare.hasNoFigure');
  const promise = goals.length > 0 ? goals : [say('compare.hasNoGoal')];
  return `${region.name}${say('word.colon')}${[...promise, figure].join(say('word.comma'))}`;
}

/** The sources behind what a block says of each region: of its goals in force and its newest figure. */
function sourcesOf({ entries, groups }: CompareBlock): Map<string, CompareSource | undefined> {
  const used = entries.flatMap(({ region, item }) =>
    [...(item?.goals ?? []), ...(item?.figures.slice(0, 1) ?? [])].map((row) => ({ region, id: row.source })),
  );
  const compared = (groups[0]?.members ?? []).map(({ entry: { region }, figure }) => ({
    region,
    id: figure.source,
  }));
  const titled = ({
    region,
    id,
  }: {
    region: CompareRegion;
    id: string;
  }): [string, CompareSource | undefined] => [id, region.sources[id]];
  return new Map([...compared, ...used].map(titled));
}

/** What the menu of a block offers. */
export function compareFigure(speech: Speech, block: CompareBlock): Figure {
  const { about, entries, groups } = block;
  const names = entries.map(({ region }) => region.name);
  const title = speech.say('compare.figureTitle', { indicator: about.name, regions: speech.list(names) });
  const [newest] = groups;
  const compared = newest ? [groupInWords(speech, newest)] : [];
  const told = [...compared, ...entries.map((entry) => entryInWords(speech, entry))];
  const sources = sourcesOf(block);
  const named = [...sources.values()].filter((source) => source !== undefined);
  const said = `${about.name}${speech.say('word.colon')}${told.join(speech.say('word.semicolon'))}`;
  return {
    id: about.indicator,
    title,
    sentence: signed(speech.say, said, named, { date: speech.date, site: speech.site }),
    sourceIds: [...sources.keys()],
    table: { columns: [...numberColumns], rows: entries.flatMap((entry) => rowsOf(entry, about.indicator)) },
    isStored: true,
    file: ['edumilestones', 'compare', about.indicator, ...entries.map(({ region }) => region.code)].join(
      '-',
    ),
  };
}
