import { regions } from '../../data.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { timelineDays } from '../timeline.ts';
import type { TimelineEvent } from '../timeline-event.ts';
import { timelineFigure } from '../timeline-figure.ts';
import { eventLegend, timelineNote } from '../timeline-legend.ts';
import { hasRegionTimeline, regionTimeline } from '../timeline-region.ts';
import { eventTable } from '../timeline-table.ts';
import { wholeTimeline } from '../timeline-whole.ts';
import { bothScreens } from './both-screens.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';

const anchor = 'timeline';

/** What all timelines have in common; `sentence` counts what is shown. */
function chartOf(r: Reader, shown: readonly TimelineEvent[], sentence: string) {
  return {
    subtitle: sentence,
    legend: eventLegend(r, shown, timelineDays().today),
    facts: [],
    note: timelineNote(r),
  };
}

function drawRegion(r: Reader, code: string): DrawnChart {
  const found = regionTimeline(r, code);
  if (!found) throw new Error(`region without a timeline: ${code}`);
  return {
    ...chartOf(r, found.shown, found.sentence),
    title: r.t('embed.timelineTitle', { region: r.regionName(code), n: found.shown.length }),
    drawings: bothScreens(found.draw),
    figure: found.figure,
  };
}

function drawWhole(r: Reader): DrawnChart {
  const { shown, sentence, draw } = wholeTimeline(r);
  const sourceIds = [...new Set(shown.flatMap((event) => event.sourceIds))];
  return {
    ...chartOf(r, shown, sentence),
    title: r.t('embed.timelineWhole', { n: shown.length }),
    drawings: bothScreens(draw),
    figure: { ...timelineFigure(r, sentence), sourceIds, table: eventTable(shown) },
  };
}

/** The timeline of all, and those of the regions that plans, zones or pairs concern. */
export function timelineCharts(): Chart[] {
  const own = regions.filter(({ code }) => hasRegionTimeline(code));
  return [
    {
      id: chartId('timeline', 'all'),
      kind: 'timeline',
      places: [{ path: paths.timeline(), anchor }],
      draw: drawWhole,
    },
    ...own.map(
      ({ code }): Chart => ({
        id: chartId('timeline', code),
        kind: 'timeline',
        places: [{ path: paths.region(code), anchor }],
        draw: (r) => drawRegion(r, code),
      }),
    ),
  ];
}
