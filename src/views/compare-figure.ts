import type { Comparator } from '../types.ts';
import type { CompareBlock } from './compare-blocks.ts';
import type { Entry } from './compare-groups.ts';
import type { CompareRegion, CompareSource } from './compare-region.ts';
import type { Speech } from './compare-speech.ts';
import { figureInWords, groupInWords } from './compare-words.ts';
import type { Figure, FigureCell } from './figure.ts';

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

/** Names of the comparators that no spreadsheet takes for a formula. */
const comparatorNames: Readonly<Record<Comparator, string>> = {
  '>=': 'ge',
  '>': 'gt',
  '=': 'eq',
  '~': 'about',
  '<=': 'le',
  '<': 'lt',
};

const namedSources = 3;

function rowsOf({ region: { code, name }, item }: Entry): FigureCell[][] {
  if (!item) return [];
  const { indicator, unit } = item;
  const goals = item.goals.map((goal) => [
    ...['target', goal.id, code, name, indicator, goal.start, goal.end],
    ...[goal.comparator ? comparatorNames[goal.comparator] : '', goal.value, '', unit, goal.scope],
    ...['in_force', goal.status, goal.source],
  ]);
  const figures = item.figures.map((figure) => [
    ...['observation', figure.id, code, name, indicator, figure.start, figure.end],
    ...['', figure.value, figure.bound, unit, figure.scope, figure.status, '', figure.source],
  ]);
  return [...goals, ...figures];
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
    table: { columns, rows: entries.flatMap(rowsOf) },
    file: ['edumilestones', 'compare', about.indicator, ...entries.map(({ region }) => region.code)].join(
      '-',
    ),
  };
}
