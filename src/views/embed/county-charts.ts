import { fillKey } from '../../charts/legend-key.ts';
import { regionMap } from '../../charts/region-map.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import { cellsOf, filledCell } from '../explorer-cells.ts';
import { mapFacts } from '../explorer-data.ts';
import type { IndicatorFacts, Level } from '../explorer-facts.ts';
import { explorerFigure } from '../explorer-figure.ts';
import { levelShapes } from '../explorer-levels.ts';
import { mapNote } from '../explorer-note.ts';
import { catalogue, levelNote, mapSpeaker } from '../explorer-page.ts';
import { choicesOf, formatState, isGoals, type State } from '../explorer-state.ts';
import { findingOf, legendEntries, levelName, subtitleOf } from '../explorer-words.ts';
import { type Chart, chartId, type DrawnChart } from './chart.ts';

function drawState(r: Reader, facts: IndicatorFacts, level: Level, state: State): DrawnChart {
  const speaker = mapSpeaker(r);
  const { map } = levelShapes(state.level);
  if (!map) throw new Error(`level without a map: ${state.level}`);
  const shapes = new Set(map.regions.map(({ code }) => code));
  const cells = cellsOf(speaker, catalogue, facts, state);
  const drawn = cells.filter(({ code }) => shapes.has(code)).map((cell) => filledCell(cell, false));
  const finding = findingOf(speaker, state, cells);
  const named = { finding, levelName: levelName(speaker, catalogue, state.level), charts: [] };
  const name = `${speaker.indicatorName(facts.id)}${r.t('word.colon')}${named.levelName}`;
  return {
    title: finding.replace(/[.。]$/, ''),
    subtitle: subtitleOf(speaker, facts, state),
    drawings: [{ svg: regionMap(map, drawn, { id: 'chart', label: finding }) }],
    legend: legendEntries(speaker, facts, state, cells).map(({ fill, text, count }) => ({
      key: fillKey(fill),
      text,
      count,
    })),
    facts: [],
    note: mapNote(speaker, level, levelNote(r, state.level)),
    figure: { ...explorerFigure(speaker, state, cells, named), title: name },
  };
}

function chartOf(facts: IndicatorFacts, level: Level, code: string): Chart {
  const { first: period } = choicesOf(catalogue, { indicator: facts.id, level: code });
  const state: State = { indicator: facts.id, level: code, period, view: 'map', pinned: [] };
  const form = isGoals(period) ? 'status' : 'value';
  return {
    id: chartId(form === 'status' ? 'map' : 'values', facts.id, code),
    kind: `${form}-map`,
    places: [{ path: paths.map(), search: formatState(state, catalogue), anchor: 'explorer' }],
    explorer: { indicator: facts.id, level: code, period, view: 'map' },
    draw: (r) => drawState(r, facts, level, state),
  };
}

/** Maps of the counties of prefectures, which only the explorer draws: one an indicator of which something is held. */
export function countyCharts(): Chart[] {
  return mapFacts().flatMap((facts) =>
    Object.keys(facts.levels).flatMap((code) => {
      const level = catalogue.levels[code];
      return level?.kind === 'county' && level.hasMap ? [chartOf(facts, level, code)] : [];
    }),
  );
}
