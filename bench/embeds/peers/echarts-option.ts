import type { MapContent, MapRegion } from '../map-content.ts';

interface Drawn {
  data?: Partial<MapRegion>;
}

/** The map as ECharts describes it; the shapes are registered as `map`. */
export function echartsOption({ legend, regions }: Pick<MapContent, 'legend' | 'regions'>) {
  const rank = new Map(legend.map(({ status }, index) => [status, index]));
  const pieces = legend.map(({ status, colour }, value) => ({ value, label: status, color: colour }));
  const data = regions.map(({ code, short, status, text }) => ({
    name: code,
    value: rank.get(status),
    short,
    text,
  }));
  return {
    animation: false,
    tooltip: {
      confine: true,
      extraCssText: 'max-width:320px;white-space:normal',
      formatter: ({ data: row }: Drawn) => row?.text ?? '',
    },
    visualMap: { type: 'piecewise', orient: 'horizontal', left: 0, top: 0, pieces },
    series: [
      {
        type: 'map',
        map: 'map',
        nameProperty: 'code',
        top: 40,
        bottom: 0,
        itemStyle: { borderColor: '#666', borderWidth: 0.7 },
        label: { show: true, color: '#222', formatter: ({ data: row }: Drawn) => row?.short ?? '' },
        data,
      },
    ],
  };
}
