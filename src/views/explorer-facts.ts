import type { Interval, Observation, Status } from '../types.ts';
import type { SpokenFigure, SpokenGoal } from './speaker.ts';

/** A goal with what the method says of it. */
export interface GoalFact extends SpokenGoal {
  assessed: Status;
  isCheckable: boolean;
  /** Whether the tables note something on the figures that settle it. */
  hasCaveat: boolean;
  /** What is known of the value that was set against the goal; null where nothing is comparable. */
  have: Interval | null;
}

/** A reported value. */
export type FigureFact = SpokenFigure & Pick<Observation, 'conflict_id'>;

/** What a region shows for goals that fall due in a year, by ids. */
export interface GoalsGround {
  goal?: string;
  others?: string[];
  latest?: string;
}

/** How the figures of a year can be shown: as a value, or why they are not comparable with those of the others. */
export type FigureStanding = 'value' | 'conflict' | 'unstated' | 'scope' | 'partial' | 'period';

/** What a region shows for the figures of a year, by ids. */
export interface FiguresGround {
  standing: FigureStanding;
  ids: string[];
}

/** What is held on an indicator for the parts of a region. */
export interface LevelFacts {
  /** The one scope whose values are shown as such; '' where no source states one. */
  scope: string;
  /** Breaks of the scale: the same for all years. */
  breaks: number[];
  /** By year a goal falls due, then by region. */
  goals: Record<string, Record<string, GoalsGround>>;
  /** By year of the figures, then by region. */
  figures: Record<string, Record<string, FiguresGround>>;
}

/** A chart that others can embed, and what it shows. */
export interface EmbeddableView {
  id: string;
  level: string;
  period: string;
  view: 'map' | 'tiles';
}

/** Everything the map shows of an indicator, in codes. */
export interface IndicatorFacts {
  id: string;
  /** What others can embed; only the files that a browser loads say it. */
  charts?: EmbeddableView[];
  goals: Record<string, GoalFact>;
  figures: Record<string, FigureFact>;
  /** By the region whose parts are shown. */
  levels: Record<string, LevelFacts>;
}

/** Periods a reader can choose, `by-2025` for goals due in 2025 and `2022` for figures of 2022; `first` is shown
 *  when none is chosen. */
export interface Choices {
  goals: string[];
  figures: string[];
  first: string;
}

/** The parts of a region that are shown together. */
export interface Level {
  parts: string[];
  kind: 'province' | 'prefecture' | 'county';
  hasMap: boolean;
  hasTiles: boolean;
}

/** What can be asked for, in codes; a level that an indicator does not name holds nothing on it. */
export interface Catalogue {
  indicator: string;
  level: string;
  milestones: string[];
  /** Shown where an indicator holds nothing at a level. */
  nothing: Choices;
  indicators: Record<string, Record<string, Choices>>;
  levels: Record<string, Level>;
}
