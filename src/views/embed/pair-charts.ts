import { type Reader, reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Programme } from '../../types.ts';
import { boundaryNote } from '../maps.ts';
import { pairsAnchor, pairsDrawing, pairsFigure } from '../pair-figure.ts';
import { pairedProgrammes, pairGroup } from '../pairs.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';

function drawPairs(r: Reader, programme: Programme): DrawnChart {
  const group = pairGroup(r, programme);
  const { title, legend, figure } = pairsFigure(r, group);
  if (!group.map) throw new Error(`pairs without a map: ${programme.programme}`);
  const page = r.href(paths.pairs());
  return {
    title: figure.title,
    subtitle: r.t('pairs.map.subtitle'),
    drawings: [{ svg: pairsDrawing(group.map, { id: 'chart', label: title, page }) }],
    legend,
    facts: [],
    note: boundaryNote(r, group.map.parent),
    figure,
  };
}

/** Maps of the pairs of every programme that pairs regions, where boundaries are held. */
export function pairCharts(): Chart[] {
  const drawable = pairedProgrammes().filter((one) => pairGroup(reader('zh-hans'), one).map !== null);
  return drawable.map((programme) => {
    const anchor = pairsAnchor(programme.programme);
    return {
      id: chartId('pairs', programme.programme),
      kind: 'pairs',
      places: [
        { path: paths.pairs(), anchor },
        { path: paths.programme(programme.programme), anchor },
      ],
      draw: (r) => drawPairs(r, programme),
    };
  });
}
