import type { MapContent } from '../map-content.ts';
import { echartsOption } from './echarts-option.ts';

/** What is used of a build of ECharts. */
export interface Echarts {
  registerMap: (name: string, map: { geoJSON: unknown }) => void;
  init: (
    room: Element | null,
    theme: null,
    options: { renderer: string },
  ) => {
    on: (event: string, listener: () => void) => void;
    setOption: (option: unknown) => void;
  };
}

/** Draws the map of the page with a build of ECharts, and says when it is finished. */
export function drawEcharts({ init, registerMap }: Echarts, renderer: string): void {
  const content: MapContent = JSON.parse(document.querySelector('#content')?.textContent ?? '');
  registerMap('map', { geoJSON: content.geo });
  const chart = init(document.querySelector('#map'), null, { renderer });
  chart.on('finished', () => document.dispatchEvent(new Event('map-drawn')));
  chart.setOption(echartsOption(content));
}
