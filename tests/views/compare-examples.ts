import type { CompareFigure, CompareItem, CompareRegion } from '../../src/views/compare-region.ts';

/** A figure as defined, final, of 2023, unless told otherwise. */
export function figure(value: number, other: Partial<CompareFigure> = {}): CompareFigure {
  return {
    id: `f-${value}`,
    value,
    bound: 'exact',
    status: 'final',
    basis: 'ratio',
    scope: 'standard',
    start: '2023',
    end: other.start ?? '2023',
    conflict: '',
    source: 'report',
    text: `${value}%`,
    period: other.start ?? '2023',
    scopeText: other.scope ?? 'as defined',
    standing: other.status ?? 'final',
    ...other,
  };
}

/** What a region holds on one indicator, a share. */
export function item(figures: CompareFigure[], other: Partial<CompareItem> = {}): CompareItem {
  return {
    indicator: 'share',
    order: 0,
    name: 'Share',
    stage: 'preschool',
    unit: 'percent',
    unitText: '%',
    href: '/indicators/share/',
    card: '/regions/x/#share',
    goals: [],
    figures,
    others: 0,
    ...other,
  };
}

/** A region with some items. */
export function region(
  name: string,
  items: CompareItem[],
  other: Partial<CompareRegion> = {},
): CompareRegion {
  return {
    code: name,
    name,
    short: name,
    level: 'prefecture',
    href: `/regions/${name}/`,
    goals: 0,
    checkable: 0,
    figures: items.reduce((sum, { figures }) => sum + figures.length, 0),
    items,
    sources: { report: { title: 'Report', date: '2024', grade: 'B', href: '/sources/report/' } },
    ...other,
  };
}
