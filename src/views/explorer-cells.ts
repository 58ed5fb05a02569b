import { classSteps } from '../charts/class-map.ts';
import type { FilledRegion } from '../charts/region-map.ts';
import { type ShownStatus, statusFill } from '../charts/status-style.ts';
import { boundSign } from '../format.ts';
import { paths } from '../paths.ts';
import type {
  Catalogue,
  FigureFact,
  FiguresGround,
  GoalFact,
  IndicatorFacts,
  LevelFacts,
} from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import { isGoals, type State, yearOf } from './explorer-state.ts';
import type { SpokenFigure } from './speaker.ts';
import { statusSentence } from './status-sentence.ts';
import { valueClass } from './value-step.ts';

/** One region in every view of the map. */
export interface ExplorerCell {
  code: string;
  name: string;
  short: string;
  abbr: string;
  /** Step of the scale (0 to 5), or the status that stands for it. */
  fill: number | ShownStatus;
  /** Short value for a tile, '' when there is none. */
  value: string;
  /** The whole story in one sentence. */
  text: string;
  href: string;
  goal: GoalFact | undefined;
  others: GoalFact[];
  /** The figures that are spoken of: the newest one for goals, those of the year for figures. */
  figures: FigureFact[];
}

/** Longest value that fits a tile. */
const tileRoom = 7;

/** A reported value with period, scope and, unless it is final, its standing. */
export function figureInWords(speaker: ExplorerSpeaker, figure: SpokenFigure): string {
  const about = [
    speaker.period(figure.period_start, figure.period_end),
    speaker.label('scope', figure.scope),
    ...(figure.status === 'final' ? [] : [speaker.label('observation_status', figure.status)]),
  ];
  return speaker.t('explorer.shown', {
    value: speaker.reported(figure),
    about: about.join(speaker.t('word.comma')),
  });
}

/** A goal with its period and scope. */
export function goalInWords(speaker: ExplorerSpeaker, goal: GoalFact): string {
  const period = speaker.period(goal.period_start, goal.period_end || goal.due);
  const about = [period, speaker.label('scope', goal.scope)].join(speaker.t('word.comma'));
  return speaker.t('explorer.shown', { value: speaker.need(goal), about });
}

const defined = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

function regionWords(speaker: ExplorerSpeaker, code: string) {
  return {
    code,
    name: speaker.regionName(code),
    short: speaker.shortName(code),
    abbr: speaker.abbreviation(code),
  };
}

function hrefOf(speaker: ExplorerSpeaker, code: string, indicator: string, isHeld: boolean): string {
  return `${speaker.href(paths.region(code))}${isHeld ? `#${indicator}` : ''}`;
}

function goalsCell(
  speaker: ExplorerSpeaker,
  facts: IndicatorFacts | undefined,
  { code, year, level, indicator }: { code: string; year: string; level: string; indicator: string },
): ExplorerCell {
  const ground = facts?.levels[level]?.goals[year]?.[code] ?? {};
  const goal = facts?.goals[ground.goal ?? ''];
  const others = defined((ground.others ?? []).map((id) => facts?.goals[id]));
  const latest = facts?.figures[ground.latest ?? ''];
  const status = goal?.assessed ?? 'no-target';
  return {
    ...regionWords(speaker, code),
    fill: status,
    value: goal ? speaker.needShort(goal) : '',
    text: statusSentence(speaker, { code, status, goal, latest, others }),
    href: hrefOf(speaker, code, indicator, Object.keys(ground).length > 0),
    goal,
    others,
    figures: defined([latest]),
  };
}

/** The goal in force that a figure of a year can be read against: the next one due, else the last. */
function goalBeside(facts: IndicatorFacts, code: string, year: string): GoalFact | undefined {
  const own = Object.values(facts.goals)
    .filter((goal) => goal.region_code === code && goal.status === 'in_force')
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return own.find(({ due }) => due.slice(0, 4) >= year) ?? own.at(-1);
}

function fillOf({ breaks }: LevelFacts, ground: FiguresGround, [figure]: readonly FigureFact[]) {
  const index = ground.standing === 'value' && figure ? valueClass(breaks, figure) : null;
  return index === null ? ('not-comparable' as const) : (classSteps(breaks)[index] ?? 0);
}

function figureSentence(
  speaker: ExplorerSpeaker,
  code: string,
  year: string,
  found: { ground: FiguresGround; figures: readonly FigureFact[]; isBound: boolean } | undefined,
): string {
  const region = speaker.regionName(code);
  if (!found) return speaker.t('explorer.cell.none', { region, year });
  const figures = found.figures
    .map((figure) => figureInWords(speaker, figure))
    .join(speaker.t('word.semicolon'));
  return speaker.t(`explorer.cell.${found.isBound ? 'bound' : found.ground.standing}`, { region, figures });
}

function tileValue(speaker: ExplorerSpeaker, [figure]: readonly FigureFact[]): string {
  if (!figure) return '';
  const text = `${boundSign(figure.bound)}${speaker.short(figure.value, figure.indicator)}`;
  return text.length <= tileRoom ? text : '';
}

function figuresCell(
  speaker: ExplorerSpeaker,
  facts: IndicatorFacts | undefined,
  { code, year, level, indicator }: { code: string; year: string; level: string; indicator: string },
): ExplorerCell {
  const held = facts?.levels[level];
  const ground = held?.figures[year]?.[code];
  const figures = defined((ground?.ids ?? []).map((id) => facts?.figures[id]));
  const fill = held && ground ? fillOf(held, ground, figures) : ('no-figure' as const);
  const isBound = ground?.standing === 'value' && fill === 'not-comparable';
  const goal = facts && goalBeside(facts, code, year);
  return {
    ...regionWords(speaker, code),
    fill,
    value: ground?.standing === 'value' ? tileValue(speaker, figures) : '',
    text: figureSentence(speaker, code, year, ground && { ground, figures, isBound }),
    href: hrefOf(speaker, code, indicator, ground !== undefined || goal !== undefined),
    goal,
    others: [],
    figures,
  };
}

/** What the parts of a level show in a period; without facts they show that nothing was found. */
export function cellsOf(
  speaker: ExplorerSpeaker,
  catalogue: Catalogue,
  facts: IndicatorFacts | undefined,
  { level, period, indicator }: Pick<State, 'level' | 'period' | 'indicator'>,
): ExplorerCell[] {
  const cell = isGoals(period) ? goalsCell : figuresCell;
  const parts = catalogue.levels[level]?.parts ?? [];
  return parts.map((code) => cell(speaker, facts, { code, year: yearOf(period), level, indicator }));
}

/** How a cell is drawn. */
export function filledCell(cell: ExplorerCell, values: boolean): FilledRegion {
  const { fill, code, short, abbr, value, text, href } = cell;
  const drawn = { code, short, abbr, value, text, href };
  return typeof fill === 'number'
    ? { ...drawn, fill: { class: `c-${fill}`, fill: null }, words: `on-c-${fill}` }
    : { ...drawn, fill: { ...statusFill(fill, undefined, !values) }, words: `on-${fill}` };
}
