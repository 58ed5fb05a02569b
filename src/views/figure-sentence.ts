import { legendOrder, type ShownStatus } from '../charts/status-style.ts';
import { build, indicator, observation, source } from '../data.ts';
import { byText, formatShare } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Observation } from '../types.ts';
import { latestFigure } from './figures.ts';
import type { Goal } from './goals.ts';
import type { RegionIndicator } from './region-indicators.ts';
import { type NamedSource, signed, sourceList } from './signature.ts';
import { isDocumentedOnly } from './verdict-bar.ts';

function namedSource(r: Reader, id: string): NamedSource {
  const { title_zh, published } = source(id);
  return { title: r.chinese(title_zh), date: published ? r.date(published) : '' };
}

/** Titles of sources with their dates; of many the first ones and how many there are. */
export function sourceWords(r: Reader, ids: readonly string[]): string {
  return sourceList(
    r.t,
    ids.map((id) => namedSource(r, id)),
  );
}

/** A sentence that stands alone: what is said, from which sources, judged when and by whom. */
export function withSources(r: Reader, said: string, sourceIds: readonly string[]): string {
  const sources = sourceIds.map((id) => namedSource(r, id));
  return signed(r.t, said, sources, { date: r.date(build.asOf), site: r.siteName() });
}

/** A reported value with its period, scope and, unless it is final, its standing. */
function figureWords(r: Reader, row: Observation): string {
  const standing = row.status === 'final' ? [] : [r.label('observation_status', row.status)];
  return r.t('figure.reported', {
    period: r.period(row.period_start, row.period_end),
    value: r.reported(row),
    scope: [r.label('scope', row.scope), ...standing].join(r.t('word.comma')),
  });
}

/** What a goal was set against: the value used, a documented part, figures that do not compare, or nothing. */
function haveWords(r: Reader, { target, assessment }: Goal, latest: Observation | undefined): string {
  const { receipt, documented, level } = assessment;
  const used = receipt.inputs.find(({ use }) => use === 'latest');
  if (level && used) return figureWords(r, observation(used.observation_id));
  const { unit } = indicator(target.indicator);
  const isExact = level !== null && level.have.lo === level.have.hi;
  if (documented && (level || isDocumentedOnly(assessment)))
    return r.t(isExact ? 'figure.sum' : 'figure.documented', {
      value: r.amount(documented.amount, unit),
      share: formatShare(documented.share),
      scope: r.label('scope', target.scope),
    });
  if (!latest) return '';
  const reason = assessment.reason ? r.t(`reason.${assessment.reason}`) : r.t('status.not-comparable');
  return r.t('figure.otherFigure', { figure: figureWords(r, latest), reason });
}

/** A goal with its period, scope and status, and what it was set against. */
function goalWords(r: Reader, goal: Goal, latest: Observation | undefined): string {
  const { target, assessment } = goal;
  const params = {
    goal: r.need(target),
    period: r.period(target.period_start, target.period_end || target.due),
    scope: r.label('scope', target.scope),
  };
  const promise =
    assessment.role === 'headline'
      ? r.t('figure.goal', params)
      : r.t('figure.otherGoal', { ...params, kind: r.label('target_status', target.status) });
  const status = r.t('figure.status', { status: r.t(`status.${assessment.status}`) });
  return [haveWords(r, goal, latest), promise, status].filter(Boolean).join(r.t('word.comma'));
}

/** A sentence without its end, and the sources of what it says. */
export interface Said {
  words: string;
  sourceIds: string[];
}

/** The goals in force of a region for an indicator, each with what it was set against. */
function headlineWords(r: Reader, { headlines }: RegionIndicator, latest: Observation | undefined): Said {
  const sourceIds = headlines.flatMap(({ target, assessment }) => [
    ...(assessment.receipt.inputs.some(({ use }) => use !== 'not-used') || !latest ? [] : [latest.source_id]),
    ...assessment.receipt.source_ids.filter((id) => id !== target.source_id),
    target.source_id,
  ]);
  return {
    words: headlines.map((goal) => goalWords(r, goal, latest)).join(r.t('word.semicolon')),
    sourceIds,
  };
}

/** What was reported where no goal is in force, and the other goal that falls due last. */
function reportedWords(
  r: Reader,
  { figures, judged }: RegionIndicator,
  latest: Observation | undefined,
): Said {
  const [other] = judged.toSorted((a, b) => byText(b.target.due, a.target.due));
  const planned = figures.map(({ source_id }) => source_id);
  const nothing = figures.length > 0 ? 'figure.onlyPlanned' : 'figure.noFigure';
  const parts = [
    latest ? figureWords(r, latest) : r.t(nothing),
    r.t('figure.noGoal'),
    ...(other ? [goalWords(r, other, undefined)] : []),
  ];
  return {
    words: parts.join(r.t('word.comma')),
    sourceIds: [
      ...(latest ? [latest.source_id] : planned),
      ...(other ? other.assessment.receipt.source_ids : []),
    ],
  };
}

/** What is known of a region and an indicator: its goals in force, or that there are none. */
export function indicatorWords(r: Reader, item: RegionIndicator): Said {
  const latest = latestFigure(item.figures);
  const subject = r.t('figure.subject', {
    region: r.regionName(item.region),
    indicator: r.name(indicator(item.indicator)),
  });
  const { words, sourceIds } = (item.headlines.length > 0 ? headlineWords : reportedWords)(r, item, latest);
  return { words: subject + words, sourceIds: [...new Set(sourceIds)] };
}

/** How many of each status, in the order of a legend. */
export function countWords(r: Reader, statuses: readonly ShownStatus[]): string {
  return legendOrder(statuses)
    .map((status) => {
      const n = statuses.filter((other) => other === status).length;
      return r.t('figure.count', { status: r.t(`status.${status}`), n });
    })
    .join(r.t('figure.and'));
}
