import { milestoneRibbon, type RibbonSpec } from '../charts/milestone-ribbon.ts';
import { build, milestones, setting } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { timeAtEnd, timeAtStart } from '../method/fractional-year.ts';
import { paths } from '../paths.ts';
import { countStatuses } from './goals.ts';
import { goalsDue } from './milestone.ts';

function ribbonSpec(r: Reader): RibbonSpec {
  const start = setting('series_start');
  return {
    start: { time: timeAtStart(start) ?? 0, label: start },
    today: { time: timeAtEnd(build.asOf) ?? 0, label: `${r.t('word.today')} ${r.date(build.asOf)}` },
    milestones: milestones.map(({ year }) => {
      const goals = goalsDue(year);
      return {
        time: timeAtEnd(year) ?? 0,
        label: year,
        text: r.t('counts.goals', { n: goals.length }),
        href: r.href(paths.milestone(year)),
        counts: [...countStatuses(goals)].map(([status, count]) => ({
          status,
          count,
          title: `${r.t(`status.${status}`)} ${count}`,
        })),
      };
    }),
  };
}

/** The ribbon of milestones for wide and for narrow screens; only one of the two is shown. */
export function ribbons(r: Reader): { horizontal: string; vertical: string } {
  const spec = ribbonSpec(r);
  const label = r.t('home.ribbon.title');
  return {
    horizontal: milestoneRibbon(spec, { id: 'ribbon-wide', label, orientation: 'horizontal' }),
    vertical: milestoneRibbon(spec, { id: 'ribbon-narrow', label, orientation: 'vertical' }),
  };
}
