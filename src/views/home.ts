import { childrenOf, indicator, setting } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { commonYear, type Goal, goalsFor, goalsOf, isCheckable, isNumeric, ofRole } from './goals.ts';
import { judgedWords } from './judged-words.ts';
import { type StatusCell, statusCell } from './status-cell.ts';

/** Everything the home page says, computed from the data and the settings. */
export interface HomeView {
  region: string;
  regionName: string;
  levelName: string;
  indicator: string;
  indicatorName: string;
  year: string;
  cells: StatusCell[];
  finding: string;
  checked: string;
  lede: string;
  /** The region's own goals in force for the indicator and its parts, the whole first. */
  own: Goal[];
}

/** The goals in force of a region for an indicator and the indicators that are part of it. */
function ownGoals(region: string, id: string): Goal[] {
  const headlines = ofRole(goalsOf(region), 'headline').filter(isNumeric);
  const whole = headlines.filter(({ target }) => target.indicator === id);
  const parts = headlines.filter(({ target }) => indicator(target.indicator).part_of === id);
  return [...whole, ...parts];
}

/** The home page in one language. */
export function homeView(r: Reader): HomeView {
  const region = setting('home_region');
  const id = setting('home_indicator');
  const level = setting('home_level');
  const parts = childrenOf(region)
    .filter((row) => row.level === level)
    .sort((a, b) => byText(a.code, b.code));
  const codes = new Set(parts.map(({ code }) => code));
  const headlines = goalsFor(id).filter(
    (goal) => goal.assessment.role === 'headline' && codes.has(goal.target.region_code) && isNumeric(goal),
  );
  const year = commonYear(headlines) ?? commonYear(ownGoals(region, id)) ?? '';
  const cells = parts.map(({ code }) => statusCell(r, code, id, year));
  const promised = cells.flatMap(({ goal }) => goal ?? []);
  const checkable = promised.filter(isCheckable);
  const regionName = r.regionName(region);
  const levelName = r.pick(setting('home_parts_zh'), setting('home_parts_en'));
  const indicatorName = r.name(indicator(id));
  const params = { region: regionName, total: parts.length, level: levelName, indicator: indicatorName };
  const names = checkable.map(
    (goal) =>
      `${r.shortName(goal.target.region_code)}${r.t('word.open')}${judgedWords(r, goal)}${r.t('word.close')}`,
  );
  return {
    region,
    regionName,
    levelName,
    indicator: id,
    indicatorName,
    year,
    cells,
    finding:
      promised.length > 0
        ? r.t('home.finding', { ...params, promised: promised.length, checkable: checkable.length })
        : r.t('home.findingNone', params),
    checked: names.length > 0 ? r.t('home.checked', { names: r.list(names) }) : '',
    lede: r.t('home.lede', { year }),
    own: ownGoals(region, id),
  };
}
