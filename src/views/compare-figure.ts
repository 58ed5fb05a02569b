import type { CompareBlock } from './compare-blocks.ts';
import type { Entry } from './compare-groups.ts';
import type { CompareRegion, CompareSource } from './compare-region.ts';
import type { Speech } from './compare-speech.ts';
import { figureInWords, groupInWords } from './compare-words.ts';
import type { Figure, FigureCell } from './figure.ts';

/** The columns of the rows. The first two are all that a row holds here: the rest stands in the files of rows. */
const columns = [
  'row_id',
  'indicator',
  'kind',
  'region_code',
  'region',
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

/** What was looked for and not found, in full: no file holds it. */
function missingRow({ code, name }: CompareRegion, indicator: string, kind: 'target' | 'observation') {
  const status = kind === 'target' ? 'no-target' : 'no-figure';
  const cells: Record<string, string> = { indicator, kind, region_code: code, region: name, status };
  return columns.map((column) => cells[column] ?? '');
}

/** The rows of one region: its goals in force and its figures, or that none were found. */
function rowsOf({ region, item }: Entry, indicator: string): FigureCell[][] {
  const [goals, figures] = [item?.goals ?? [], item?.figures ?? []];
  return [
    ...(goals.length > 0
      ? goals.map(({ id }) => [id, indicator])
      : [missingRow(region, indicator, 'target')]),
    ...(figures.length > 0
      ? figures.map(({ id }) => [id, indicator])
      : [missingRow(region, indicator, 'observation')]),
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

function signed(speech: Speech, said: string, sources: readonly (CompareSource | undefined)[]): string {
  const { say, date, site } = speech;
  const titles = sources
    .flatMap((source) => source ?? [])
    .slice(0, namedSources)
    .map((source) =>
      source.date ? say('figure.dated', source as { title: string; date: string }) : source.title,
    );
  const list = titles.join(say('figure.and'));
  const named = sources.length > namedSources ? say('figure.sourcesMany', { list, n: sources.length }) : list;
  const tail =
    sources.length > 0
      ? say('figure.tail', { sources: named, date, site })
      : say('figure.tailPlain', { date, site });
  return `${said}${tail}${say('word.stop').trim()}`;
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
  const said = `${about.name}${speech.say('word.colon')}${told.join(speech.say('word.semicolon'))}`;
  return {
    id: about.indicator,
    title,
    sentence: signed(speech, said, [...sources.values()]),
    sourceIds: [...sources.keys()],
    table: { columns, rows: entries.flatMap((entry) => rowsOf(entry, about.indicator)) },
    isStored: true,
    file: ['edumilestones', 'compare', about.indicator, ...entries.map(({ region }) => region.code)].join(
      '-',
    ),
  };
}
