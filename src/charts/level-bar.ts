import { element, escapeText } from './element.ts';
import { defaultPrefix, type ShownStatus, statusFill } from './status-style.ts';

/** What there is against what is needed, as fractions of the need. `required` is the level of the linear path
 *  today, null without one. A status gives the bar its fill; the texts stand over its ends. */
export interface LevelBarSpec {
  share: number;
  isLowerBound: boolean;
  required: number | null;
  /** The sentence that says it all. */
  label: string;
  status?: ShownStatus | undefined;
  haveText?: string | undefined;
  needText?: string | undefined;
}

const height = 10;
const textSpace = 14;

function percent(share: number, full: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share / full)) * 1000) / 10}%`;
}

function texts({ haveText = '', needText = '' }: LevelBarSpec): string[] {
  return [
    haveText === '' ? '' : element('text', { y: 11 }, [escapeText(haveText)]),
    needText === '' ? '' : element('text', { class: 'level-end', x: '100%', y: 11 }, [escapeText(needText)]),
  ];
}

/**
 * One thin bar: what there is, hatched from there to the end where only a lower bound is published, a tick at the
 * need and a small mark at the level that the linear path requires. Positions are percentages and nothing is
 * scaled, so lines stay sharp and text keeps its size at any width. The hatch is the page's pattern for "no
 * figure", of the given prefix.
 */
export function levelBar(spec: LevelBarSpec, { prefix = defaultPrefix }: { prefix?: string } = {}): string {
  const { share, isLowerBound, required, status } = spec;
  const full = Math.max(1, share);
  const y = 4.5 + (spec.haveText || spec.needText ? textSpace : 0);
  const have = percent(share, full);
  const rest = { y, height, x: have, width: percent(full - Math.max(0, share), full) };
  const fill = status === undefined ? { class: 'level-have' } : statusFill(status, prefix);
  const at = (level: number) => ({ x1: percent(level, full), x2: percent(level, full) });
  const marks = [
    ...texts(spec),
    element('rect', { class: 'level-ground', y, width: '100%', height }),
    isLowerBound ? element('rect', { ...rest, fill: `url(#${prefix}-no-figure)` }) : '',
    element('rect', { ...fill, y, width: have, height }),
    element('line', { class: 'level-halo', ...at(1), y1: y, y2: y + height }),
    element('line', { class: 'level-need', ...at(1), y1: y - 3.5, y2: y + height + 3.5 }),
  ];
  if (required !== null)
    marks.push(
      element('line', { class: 'level-required', ...at(required), y1: y + 2, y2: y + height + 4.5 }),
    );
  const box = { class: 'chart level-bar', height: y + height + 5, role: 'img', 'aria-label': spec.label };
  return element('svg', box, marks);
}
