import { dodge } from './dodge.ts';
import { element, escapeText } from './element.ts';
import { defaultPrefix, legendOrder, type ShownStatus, statusFill } from './status-style.ts';
import { textWidth } from './text-width.ts';

/** How many have a status, and the words for it (`title`). */
export interface StatusCount {
  status: ShownStatus;
  count: number;
  title: string;
}

/** Counts in reading order, without those of nought. */
export function orderedCounts(counts: readonly StatusCount[]): StatusCount[] {
  const present = counts.filter(({ count }) => count > 0);
  const order = legendOrder(present.map(({ status }) => status));
  return present.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** Widths that add up to `width`, in proportion to `counts` but never under `least`. */
export function segmentWidths(counts: readonly number[], width: number, least: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const small = counts.filter((count) => (count / total) * width < least);
  const left = total - small.reduce((sum, count) => sum + count, 0);
  const room = width - small.length * least;
  return counts.map((count) => (small.includes(count) ? least : (count / left) * room));
}

const barHeight = 13;
const textSize = 12;
const leastWidth = 2;

/**
 * One stacked bar of counts by status with every number under its segment. `label` is the sentence that says it
 * all. '' when there is nothing to count.
 */
export function statusBar(
  counts: readonly StatusCount[],
  {
    id,
    label,
    width = 320,
    prefix = defaultPrefix,
  }: { id: string; label: string; width?: number; prefix?: string },
): string {
  const shown = orderedCounts(counts);
  if (shown.length === 0) return '';
  const widths = segmentWidths(
    shown.map(({ count }) => count),
    width - 1,
    leastWidth,
  );
  const starts = widths.map((_, index) => 0.5 + widths.slice(0, index).reduce((a, b) => a + b, 0));
  const middles = dodge(
    shown.map(({ count }, index) => ({
      at: (starts[index] ?? 0) + (widths[index] ?? 0) / 2,
      size: textWidth(String(count), textSize) + 6,
    })),
    0,
    width,
  );
  const parts = shown.map(({ status, count, title }, index) => {
    const box = { x: starts[index] ?? 0, y: 0.5, width: widths[index] ?? 0, height: barHeight };
    return [
      element('rect', { ...statusFill(status, prefix), ...box }, [element('title', {}, [escapeText(title)])]),
      element('text', { x: middles[index] ?? 0, y: barHeight + textSize + 2 }, [String(count)]),
    ].join('');
  });
  const height = barHeight + textSize + 6;
  return element(
    'svg',
    {
      id,
      class: 'chart status-bar',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    parts,
  );
}
