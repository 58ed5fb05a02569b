import { classKey, statusMark } from '../../charts/legend-key.ts';
import { programmes, zonesIn } from '../../data.ts';
import { byText } from '../../format.ts';
import type { Reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Programme } from '../../types.ts';
import { boundaryNote } from '../maps.ts';
import { zoneLegend } from '../zone-legend.ts';
import {
  detailMap,
  hasZoneTiles,
  wholeMap,
  type ZoneMapFigure,
  zoneMapAnchor,
  zoneMapFigure,
} from '../zone-map-figure.ts';
import { mappedParent, type ZoneMapView, zoneMaps } from '../zone-maps.ts';
import { zonePlaces } from '../zone-places.ts';
import { tilesDrawing } from '../zone-tiles.ts';
import { type Chart, type ChartLegendEntry, type ChartPlace, chartId, type DrawnChart } from './chart.ts';

/** The places that have no border of their own, as words under the map. */
function cellWords(r: Reader, { cells }: ZoneMapView): string {
  if (cells.length === 0) return '';
  const named = cells.map(({ place, within }) => {
    const inside = r.t('zones.cellWithin', { region: r.name(within) });
    return `${r.name(place.region)}${r.t('word.open')}${inside}${r.t('word.close')}`;
  });
  return `${r.t('zones.cells')}${r.list(named)}${r.t('word.stop')}`;
}

function drawMap(r: Reader, map: ZoneMapView, found: ZoneMapFigure): DrawnChart {
  const detail = detailMap(map, { detailTitle: found.detailTitle, id: 'detail' }, found.detailTitle);
  return {
    title: found.figure.title,
    subtitle: r.t('zones.map.subtitle'),
    drawings: [
      { svg: wholeMap(map, { title: found.title, id: 'chart' }) },
      ...(detail ? [{ svg: detail }] : []),
    ],
    legend: zoneLegend(r, found.shown),
    facts: [],
    note: cellWords(r, map) + boundaryNote(r, map.parent),
    figure: found.figure,
  };
}

/** Tiles that are listed as a whole, those with places inside, and the others. */
function tileLegend(r: Reader, { shown, tiles }: ZoneMapFigure): ChartLegendEntry[] {
  const wholes = zoneLegend(
    r,
    shown.filter(({ reach }) => reach === 'whole'),
  );
  const words = new Set(tiles?.tiles.map((tile) => tile.words));
  return [
    ...wholes,
    ...(words.has('on-c-1') ? [{ key: classKey(1), text: r.t('embed.tileInside') }] : []),
    ...(words.has('on-no-target') ? [{ key: statusMark('no-target'), text: r.t('zones.tiles.none') }] : []),
  ];
}

function drawTiles(r: Reader, found: ZoneMapFigure): DrawnChart {
  if (!found.tiles) throw new Error(`zones without tiles: ${found.title}`);
  return {
    title: found.figure.title,
    subtitle: found.tiles.sentence,
    drawings: [{ svg: tilesDrawing(found.tiles, 'chart') }],
    legend: tileLegend(r, found),
    facts: [],
    note: '',
    figure: found.figure,
  };
}

/** What the page of a programme shows of one province, in the language of the reader. */
function found(r: Reader, programme: Programme, parent: string): { map: ZoneMapView; view: ZoneMapFigure } {
  const places = zonePlaces(r, programme.programme);
  const map = zoneMaps(r, places).maps.find((one) => one.parent === parent);
  if (!map) throw new Error(`programme without a map of ${parent}: ${programme.programme}`);
  return { map, view: zoneMapFigure(r, programme, map, places) };
}

function chartsOf(programme: Programme, parent: string, hasTiles: boolean): Chart[] {
  const place: ChartPlace = { path: paths.programme(programme.programme), anchor: zoneMapAnchor(parent) };
  const map: Chart = {
    id: chartId('zones', programme.programme, parent),
    kind: 'zone-map',
    places: [place],
    draw: (r) => {
      const { map: view, view: figure } = found(r, programme, parent);
      return drawMap(r, view, figure);
    },
  };
  const tiles: Chart = {
    id: chartId('zone-tiles', programme.programme, parent),
    kind: 'zone-tiles',
    places: [place],
    draw: (r) => drawTiles(r, found(r, programme, parent).view),
  };
  return hasTiles ? [map, tiles] : [map];
}

/** Maps and tile grids of the zones of every programme, a province each. */
export function zoneCharts(): Chart[] {
  return programmes.flatMap((programme) => {
    const byParent = Map.groupBy(zonesIn(programme.programme), ({ region_code }) =>
      mappedParent(region_code),
    );
    return [...byParent]
      .filter(([parent]) => parent !== '')
      .sort(([a], [b]) => byText(a, b))
      .flatMap(([parent, { length }]) => chartsOf(programme, parent, hasZoneTiles(parent, length)));
  });
}
