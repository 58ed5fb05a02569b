import { parseHTML } from 'linkedom';
import { test } from 'vitest';
import { classMap } from '../../src/charts/class-map.ts';
import { dotsChart } from '../../src/charts/dots-chart.ts';
import { flowChart } from '../../src/charts/flow-chart.ts';
import { levelBar } from '../../src/charts/level-bar.ts';
import { linesChart } from '../../src/charts/lines-chart.ts';
import { milestoneRibbon } from '../../src/charts/milestone-ribbon.ts';
import { seriesChart } from '../../src/charts/series-chart.ts';
import { statusBar } from '../../src/charts/status-bar.ts';
import { statusMap } from '../../src/charts/status-map.ts';
import {
  boundSeries,
  conflictSeries,
  inWan,
  longSeries,
  partialFlow,
  ribbon,
  shareLines,
  shareRows,
  smallCells,
  smallMap,
  sparseSeries,
  statusCounts,
  totalFlow,
} from './examples.ts';
import { expectChart } from './snapshot.ts';

const { document } = parseHTML('<html></html>');
const words = { document, id: 'chart', label: 'What it shows', formatValue: String };
const named = { id: 'chart', label: 'What it shows' };
const values = smallCells.map(({ status, value, ...cell }, index) => {
  return { ...cell, value: index === 0 ? status : 10 * index, valueText: value };
});

const drawings: [name: string, draw: () => string][] = [
  ['series-sparse', () => seriesChart(sparseSeries, words)],
  ['series-long', () => seriesChart(longSeries, words)],
  ['series-bound', () => seriesChart(boundSeries, words)],
  ['series-conflict', () => seriesChart(conflictSeries, words)],
  ['flow-partial', () => flowChart(partialFlow, { ...words, formatValue: inWan })],
  ['flow-total', () => flowChart(totalFlow, { ...words, formatValue: inWan })],
  ['lines', () => linesChart(shareLines, { ...words, goals: [{ time: 2026, value: 85, label: '>85' }] })],
  ['dots', () => dotsChart(shareRows, words)],
  ['map-status', () => statusMap(smallMap, smallCells, named)],
  ['map-tiles', () => statusMap(smallMap, smallCells, { ...named, values: true })],
  ['map-classes', () => classMap(smallMap, values, [15], named)],
  ['ribbon-horizontal', () => milestoneRibbon(ribbon, { ...named, orientation: 'horizontal' })],
  ['ribbon-vertical', () => milestoneRibbon(ribbon, { ...named, orientation: 'vertical' })],
  ['status-bar', () => statusBar(statusCounts, named)],
  [
    'level-bar',
    () =>
      levelBar({
        share: 0.25,
        isLowerBound: true,
        required: 0.8,
        label: named.label,
        haveText: '≥25 %',
        needText: '438万',
      }),
  ],
];

test.each(drawings)('%s is drawn as its snapshot', (name, draw) => {
  expectChart(name, draw());
});
