import type { ShownStatus } from '../charts/status-style.ts';
import { indicator } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Observation } from '../types.ts';
import { figuresInWindow, figuresOf, latestFigure } from './figures.ts';
import { type Goal, goalsOf, headlineGoal, isNumeric, ofRole } from './goals.ts';
import { statusSentence } from './status-sentence.ts';

/** One region in a status map, tile grid or table. */
export interface StatusCell {
  code: string;
  status: ShownStatus;
  name: string;
  short: string;
  /** Letters that stand for the short name where a tile is narrow. */
  abbr: string;
  /** Short value for a tile, '' when there is none. */
  value: string;
  /** The whole story in one sentence, for readers who do not see the colour. */
  text: string;
  href: string;
  goal: Goal | undefined;
  /** Goals set from above or beside, judged in their own window. */
  others: Goal[];
}

/** What a status cell rests on, before it is said in a language. */
export interface CellGround {
  status: ShownStatus;
  goal: Goal | undefined;
  others: Goal[];
  /** The newest figure that was reported, for a flow within the window of its goal. */
  latest: Observation | undefined;
}

/** What is known of a region and an indicator in a milestone year. */
export function cellGround(code: string, indicatorId: string, year: string): CellGround {
  const goal = headlineGoal(code, indicatorId, year);
  const others = ofRole(goalsOf(code), 'judged').filter(
    (other) =>
      isNumeric(other) && other.target.indicator === indicatorId && other.target.status === 'allocation',
  );
  const figures = figuresOf(code, indicatorId);
  const window = goal ?? others[0];
  const inWindow =
    window && indicator(indicatorId).kind === 'flow' ? figuresInWindow(window.target, figures) : figures;
  return { status: goal?.assessment.status ?? 'no-target', goal, others, latest: latestFigure(inWindow) };
}

/** Where a region stands on an indicator in a milestone year: status, short value and the sentence. */
export function statusCell(r: Reader, code: string, indicatorId: string, year: string): StatusCell {
  const { status, goal, others, latest } = cellGround(code, indicatorId, year);
  return {
    code,
    status,
    name: r.regionName(code),
    short: r.shortName(code),
    abbr: r.abbreviation(code),
    value: goal ? r.needShort(goal.target) : '',
    text: statusSentence(r, {
      code,
      status,
      latest,
      goal: goal?.target,
      others: others.map(({ target }) => target),
    }),
    href: r.href(paths.region(code)),
    goal,
    others,
  };
}
