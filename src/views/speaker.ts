import type { Params } from '../i18n/text.ts';
import type { TextKey } from '../i18n/zh-hans.ts';
import type { Lang, Observation, PartialDate, Target } from '../types.ts';

/** What is said of a goal. */
export type SpokenGoal = Pick<
  Target,
  | 'target_id'
  | 'region_code'
  | 'indicator'
  | 'due'
  | 'comparator'
  | 'value'
  | 'period_start'
  | 'period_end'
  | 'scope'
  | 'status'
  | 'source_id'
>;

/** What is said of a reported value. */
export type SpokenFigure = Pick<
  Observation,
  | 'observation_id'
  | 'region_code'
  | 'indicator'
  | 'period_start'
  | 'period_end'
  | 'value'
  | 'bound'
  | 'status'
  | 'scope'
  | 'source_id'
>;

/** Speaks one language: the reader of a page as it is built, or what the browser makes of a page's words. */
export interface Speaker {
  lang: Lang;
  t(key: TextKey, params?: Params): string;
  label(list: string, code: string): string;
  /** The number of a numeric goal with its comparator and unit; without the unit for narrow places. */
  need(goal: SpokenGoal): string;
  needShort(goal: SpokenGoal): string;
  /** A reported number with its bound and unit. */
  reported(figure: SpokenFigure): string;
  /** A number of an indicator without its unit. */
  short(value: number, indicator: string): string;
  date(date: PartialDate): string;
  period(start: PartialDate, end: PartialDate): string;
  regionName(code: string): string;
  shortName(code: string): string;
  abbreviation(code: string): string;
  href(path: string): string;
  list(items: readonly string[]): string;
}
