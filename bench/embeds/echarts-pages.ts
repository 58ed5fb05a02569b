import { bundle, library, libraryFile, versioned } from './libraries.ts';
import type { MapContent } from './map-content.ts';
import { type PeerPage, peerPage } from './peer-page.ts';
import { echartsOption } from './peers/echarts-option.ts';
import { mapSize } from './peers/map-size.ts';

/** What is used of ECharts outside a browser. */
interface ServerEcharts {
  registerMap: (name: string, map: { geoJSON: unknown }) => void;
  init: (
    room: null,
    theme: null,
    options: object,
  ) => { setOption: (option: unknown) => void; renderToSVGString: () => string; dispose: () => void };
}

const renderers = ['canvas', 'svg'] as const;

async function drawnBeforehand(map: MapContent): Promise<string> {
  const { init, registerMap } = await library<ServerEcharts>('echarts');
  registerMap('map', { geoJSON: map.geo });
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...mapSize });
  chart.setOption(echartsOption(map));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** The map by ECharts: the whole library, a build of only what the map needs, and drawn beforehand. */
export async function echartsPages(map: MapContent): Promise<PeerPage[]> {
  const { legend, regions, geo } = map;
  const content = { legend, regions, geo };
  const title = versioned('ECharts', 'echarts');
  const whole = { '/echarts.min.js': libraryFile('echarts/dist/echarts.min.js') };
  const pages = renderers.map(async (renderer) => [
    peerPage(map, {
      name: `${title}, whole, ${renderer}`,
      path: `/echarts-whole-${renderer}/`,
      files: whole,
      content,
      code: await bundle(`echarts-whole-${renderer}.ts`),
    }),
    peerPage(map, {
      name: `${title}, own build, ${renderer}`,
      path: `/echarts-own-${renderer}/`,
      files: { [`/echarts-own-${renderer}.js`]: await bundle(`echarts-own-${renderer}.js`) },
      content,
    }),
  ]);
  const name = `${title}, drawn beforehand`;
  const still = peerPage(map, { name, path: '/echarts-still/', svg: await drawnBeforehand(map) });
  return [...(await Promise.all(pages)).flat(), still];
}
