import type { MapContent } from '../map-content.ts';
import { vegaLiteSpec } from './vega-lite-spec.ts';

declare const vegaEmbed: (room: string, spec: unknown, options: object) => Promise<unknown>;

addEventListener('DOMContentLoaded', async () => {
  const content: MapContent = JSON.parse(document.querySelector('#content')?.textContent ?? '');
  await vegaEmbed('#map', vegaLiteSpec(content), { renderer: 'svg', actions: false });
  document.dispatchEvent(new Event('map-drawn'));
});
