import type { MapContent } from '../map-content.ts';
import { mapSize } from './map-size.ts';

const place = (index: number) => ({ field: `place[${index}]`, type: 'quantitative' });

/** The map as Vega-Lite describes it, with the shapes in it. */
export function vegaLiteSpec({ legend, topo }: Pick<MapContent, 'legend' | 'topo'>) {
  const domain = legend.map(({ status }) => status);
  const range = legend.map(({ colour }) => colour);
  const color = {
    field: 'properties.status',
    type: 'nominal',
    scale: { domain, range },
    legend: { title: null, orient: 'top', labelLimit: 0 },
  };
  return {
    ...mapSize,
    autosize: { type: 'fit', contains: 'padding' },
    data: { values: topo, format: { type: 'topojson', feature: 'regions' } },
    projection: { type: 'mercator' },
    config: { view: { stroke: null } },
    layer: [
      {
        mark: { type: 'geoshape', stroke: '#666', strokeWidth: 0.7 },
        encoding: { color, tooltip: { field: 'properties.text' } },
      },
      {
        transform: [{ calculate: 'geoCentroid(null, datum)', as: 'place' }],
        mark: { type: 'text', fontSize: 12 },
        encoding: { longitude: place(0), latitude: place(1), text: { field: 'properties.short' } },
      },
    ],
  };
}
