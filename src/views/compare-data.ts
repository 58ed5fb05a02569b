import { build, indicator, source } from '../data.ts';
import { en } from '../i18n/en.ts';
import type { Reader } from '../i18n/reader.ts';
import { zhHans } from '../i18n/zh-hans.ts';
import { paths } from '../paths.ts';
import type { Observation, Region } from '../types.ts';
import type {
  CompareFigure,
  CompareGoal,
  CompareItem,
  CompareRegion,
  CompareSource,
} from './compare-region.ts';
import { type CompareSetting, type CompareWords, compareKeys } from './compare-speech.ts';
import { type Goal, isCheckable } from './goals.ts';
import { ordered, type RegionIndicator, regionIndicators } from './region-indicators.ts';

const orderOf = new Map(ordered.map(({ id }, index) => [id, index]));

/** What a page tells its script in one language. */
export function compareSetting(r: Reader): CompareSetting {
  const words = compareKeys.map((key) => [key, r.pick(zhHans[key], en[key])]);
  return {
    lang: r.lang,
    words: Object.fromEntries(words) as CompareWords,
    date: r.date(build.asOf),
    site: r.siteName(),
  };
}

function compareGoals(r: Reader, { target, assessment }: Goal): CompareGoal[] {
  if (target.value === null) return [];
  return [
    {
      id: target.target_id,
      scope: target.scope,
      status: assessment.status,
      source: target.source_id,
      text: r.need(target),
      period: r.period(target.period_start, target.period_end || target.due),
      scopeText: r.label('scope', target.scope),
      statusText: r.t(`status.${assessment.status}`),
    },
  ];
}

/** Final, provisional or partial; the day is added where a figure that is not final was told on one. */
function standingOf(r: Reader, { status, as_of }: Observation): string {
  const label = r.label('observation_status', status);
  if (status === 'final' || !as_of.includes('-')) return label;
  return `${label}${r.t('word.comma')}${r.t('word.asOfDate', { date: r.date(as_of) })}`;
}

function compareFigure(r: Reader, row: Observation): CompareFigure {
  return {
    id: row.observation_id,
    value: row.value,
    bound: row.bound,
    status: row.status,
    basis: row.basis,
    scope: row.scope,
    start: row.period_start,
    end: row.period_end,
    conflict: row.conflict_id,
    source: row.source_id,
    text: r.reported(row),
    period: r.period(row.period_start, row.period_end),
    scopeText: r.label('scope', row.scope),
    standing: standingOf(r, row),
  };
}

function compareItem(r: Reader, item: RegionIndicator): CompareItem[] {
  const goals = item.headlines.flatMap((goal) => compareGoals(r, goal));
  const figures = item.figures
    .filter(({ status }) => status !== 'planned')
    .map((row) => compareFigure(r, row));
  if (goals.length === 0 && figures.length === 0) return [];
  const row = indicator(item.indicator);
  return [
    {
      indicator: row.id,
      order: orderOf.get(row.id) ?? ordered.length,
      name: r.name(row),
      stage: r.label('stage', row.stage),
      unit: row.unit,
      unitText: r.label('unit', row.unit),
      href: r.href(paths.indicator(row.id)),
      card: `${r.href(paths.region(item.region))}#${row.id}`,
      goals,
      figures,
      others: item.judged.length + item.context.length,
    },
  ];
}

function compareSource(r: Reader, id: string): CompareSource {
  const { title_zh, published, reliability } = source(id);
  return {
    title: r.chinese(title_zh),
    date: r.date(published),
    grade: reliability,
    href: r.href(paths.source(id)),
  };
}

/** Everything that is held on a region and can be set beside others, in one language. */
export function compareRegion(r: Reader, region: Region): CompareRegion {
  const held = regionIndicators(region.code);
  const items = held.flatMap((item) => compareItem(r, item));
  const headlines = held.flatMap((item) => item.headlines);
  const used = new Set(
    items.flatMap(({ goals, figures }) => [...goals, ...figures].map((row) => row.source)),
  );
  return {
    code: region.code,
    name: r.uniqueName(region),
    short: r.shortName(region.code),
    level: region.level,
    href: r.href(paths.region(region.code)),
    goals: headlines.length,
    checkable: headlines.filter(isCheckable).length,
    figures: items.reduce((sum, { figures }) => sum + figures.length, 0),
    items,
    sources: Object.fromEntries([...used].map((id) => [id, compareSource(r, id)])),
  };
}
