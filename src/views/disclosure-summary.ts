import { indicator } from '../data.ts';
import { formatPart } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Observation, Target } from '../types.ts';
import { type FigureWindow, isInside, isWhole } from './disclosure-window.ts';
import { figuresOf } from './figures.ts';
import { homeView } from './home.ts';

/** A part of the home region in a list of the summary. */
interface Found {
  name: string;
  /** The figure for the whole window in brackets; '' where there is none. */
  value: string;
  href: string;
}

/** The parts of the home region for which one kind of figure was found, counted. */
export interface SummaryGroup {
  count: string;
  regions: Found[];
}

/** For one indicator: who has a figure for the whole window, for some of its years, for none of them. */
export interface SummaryRow {
  indicator: string;
  period: string;
  whole: SummaryGroup;
  part: SummaryGroup;
  none: SummaryGroup;
}

export interface DisclosureSummary {
  /** The sentence a newspaper would print. */
  finding: string;
  /** Who they are, and for whom nothing was found. */
  sentences: string[];
  rows: SummaryRow[];
}

type Kind = 'whole' | 'part' | 'none';

function wholeFigure(window: FigureWindow, rows: readonly Observation[]): Observation | undefined {
  return rows.find((row) => isWhole(window, row));
}

function kindOf(window: FigureWindow, rows: readonly Observation[]): Kind {
  if (wholeFigure(window, rows)) return 'whole';
  return rows.some((row) => row.status !== 'planned' && isInside(window, row)) ? 'part' : 'none';
}

function foundOf(r: Reader, code: string, target: Target): Found {
  const row = wholeFigure(target, figuresOf(code, target.indicator));
  const words = row
    ? [
        r.reported(row),
        r.label('scope', row.scope),
        ...(row.status === 'final' ? [] : [r.label('observation_status', row.status)]),
        ...(row.conflict_id === '' ? [] : [r.t('word.conflict')]),
      ]
    : [];
  return {
    name: r.shortName(code),
    value: row ? `${r.t('word.open')}${words.join(r.t('word.comma'))}${r.t('word.close')}` : '',
    href: `${r.href(paths.region(code))}${row ? `#${target.indicator}` : ''}`,
  };
}

function groupOf(r: Reader, codes: readonly string[], total: number, target: Target): SummaryGroup {
  return {
    count: `${codes.length} / ${total}${r.t('word.open')}${formatPart(codes.length, total)}${r.t('word.close')}`,
    regions: codes.map((code) => foundOf(r, code, target)),
  };
}

function rowOf(r: Reader, codes: readonly string[], target: Target): SummaryRow {
  const kinds = Map.groupBy(codes, (code) => kindOf(target, figuresOf(code, target.indicator)));
  const group = (kind: Kind) => groupOf(r, kinds.get(kind) ?? [], codes.length, target);
  return {
    indicator: r.name(indicator(target.indicator)),
    period: r.period(target.period_start, target.period_end),
    whole: group('whole'),
    part: group('part'),
    none: group('none'),
  };
}

function namesIn(r: Reader, { regions }: SummaryGroup): string {
  return r.list(regions.map(({ name, value }) => `${name}${value}`));
}

/**
 * For how many of the home region's parts a figure for the whole window of its promises was found, whatever the
 * figure counts. The first row is about the home indicator, the others are about its parts.
 */
export function disclosureSummary(r: Reader): DisclosureSummary | null {
  const view = homeView(r);
  const rows = view.own
    .filter(({ target }) => target.period_start !== '' && target.period_start !== target.period_end)
    .map(({ target }) =>
      rowOf(
        r,
        view.cells.map(({ code }) => code),
        target,
      ),
    );
  const [main] = rows;
  if (!main) return null;
  const params = { total: view.cells.length, level: view.levelName, ...main };
  const sentence = (
    kind: Kind,
    key: 'disclosure.names.whole' | 'disclosure.names.part' | 'disclosure.names.none',
  ) =>
    main[kind].regions.length > 0
      ? [r.t(key, { n: main[kind].regions.length, period: main.period, names: namesIn(r, main[kind]) })]
      : [];
  return {
    finding: r.t(main.whole.regions.length > 0 ? 'disclosure.whole' : 'disclosure.wholeNone', {
      n: main.whole.regions.length,
      total: params.total,
      level: params.level,
      period: main.period,
      indicator: main.indicator,
    }),
    sentences: [
      ...sentence('whole', 'disclosure.names.whole'),
      ...sentence('part', 'disclosure.names.part'),
      ...sentence('none', 'disclosure.names.none'),
    ],
    rows,
  };
}
