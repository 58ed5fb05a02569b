import { bundle, library, libraryFile, versioned } from './libraries.ts';
import type { MapContent } from './map-content.ts';
import { type PeerPage, peerPage } from './peer-page.ts';
import { vegaLiteSpec } from './peers/vega-lite-spec.ts';

/** What is used of Vega and Vega-Lite outside a browser. */
interface ServerVega {
  parse: (spec: unknown) => object;
  View: new (runtime: object, options: object) => { toSVG: () => Promise<string>; finalize: () => void };
}
interface Compiler {
  compile: (spec: unknown) => { spec: unknown };
}

const minified = (name: string) => ({ [`/${name}.min.js`]: libraryFile(`${name}/build/${name}.min.js`) });

async function drawnBeforehand(spec: unknown): Promise<string> {
  const { parse, View } = await library<ServerVega>('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** The map by Vega-Lite: compiled in the browser, compiled for Vega beforehand, and drawn beforehand. */
export async function vegaPages(map: MapContent): Promise<PeerPage[]> {
  const { legend, topo } = map;
  const title = versioned('Vega-Lite', 'vega-lite');
  const { compile } = await library<Compiler>('vega-lite');
  const { spec } = compile(vegaLiteSpec(map));
  return [
    peerPage(map, {
      name: `${title}, svg`,
      path: '/vega-lite/',
      files: { ...minified('vega'), ...minified('vega-lite'), ...minified('vega-embed') },
      content: { legend, topo },
      code: await bundle('vega-lite-whole.ts'),
    }),
    peerPage(map, {
      name: `${title}, compiled for ${versioned('Vega', 'vega')}, svg`,
      path: '/vega-compiled/',
      files: minified('vega'),
      content: spec,
      code: await bundle('vega-compiled.ts'),
    }),
    peerPage(map, {
      name: `${title}, drawn beforehand`,
      path: '/vega-still/',
      svg: await drawnBeforehand(spec),
    }),
  ];
}
