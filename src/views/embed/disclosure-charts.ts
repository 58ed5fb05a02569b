import { disclosureKey, disclosureMarks } from '../../charts/disclosure-grid.ts';
import { build } from '../../data.ts';
import { type Reader, reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { type DisclosureMatrix, disclosureFigure, disclosureMatrices } from '../disclosure.ts';
import { disclosureDrawing, markOfCell } from '../disclosure-drawing.ts';
import { type Chart, type ChartLegendEntry, chartId, type DrawnChart } from './chart.ts';

function legendOf(r: Reader, { rows }: DisclosureMatrix): ChartLegendEntry[] {
  const marks = rows.flatMap(({ cells }) => cells.map(markOfCell));
  return disclosureMarks
    .map((mark) => ({
      key: disclosureKey(mark),
      text: r.t(`embed.disclosure.${mark}`),
      count: marks.filter((one) => one === mark).length,
    }))
    .filter(({ count }) => count > 0);
}

function drawMatrix(r: Reader, matrix: DisclosureMatrix): DrawnChart {
  const figure = disclosureFigure(r, matrix, build.asOf);
  return {
    title: r.t('embed.disclosureTitle', {
      region: r.regionName(matrix.parent),
      finding: matrix.finding.replace(/[.。]$/, ''),
    }),
    subtitle: r.t('embed.disclosureSubtitle', { date: r.date(build.asOf) }),
    drawings: [
      { svg: disclosureDrawing(r, matrix, false), screen: 'wide' },
      { svg: disclosureDrawing(r, matrix, true), screen: 'narrow' },
    ],
    legend: legendOf(r, matrix),
    facts: [],
    list: { items: matrix.columns.map(r.name), screen: 'narrow' },
    note: '',
    figure,
  };
}

function matrixOf(r: Reader, parent: string): DisclosureMatrix {
  const found = disclosureMatrices(r).find((matrix) => matrix.parent === parent);
  if (!found) throw new Error(`no disclosure table of ${parent}`);
  return found;
}

/** What was found of goals and figures, a table each parent. */
export function disclosureCharts(): Chart[] {
  return disclosureMatrices(reader('zh-hans')).map(({ parent }) => ({
    id: chartId('disclosure', parent),
    kind: 'disclosure',
    places: [{ path: paths.disclosure(), anchor: `of-${parent}` }],
    draw: (r) => drawMatrix(r, matrixOf(r, parent)),
  }));
}
