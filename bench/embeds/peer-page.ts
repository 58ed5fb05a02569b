import { escapeText } from '../../src/charts/element.ts';
import type { MapContent } from './map-content.ts';
import type { MeasuredPage } from './page-load.ts';
import { mapSize } from './peers/map-size.ts';

/** The page of a library, and the files that it asks for by their paths. */
export interface PeerPage extends MeasuredPage {
  html: string;
  files: Record<string, string>;
}

/** What a library puts into its page. */
export interface PeerParts {
  path: string;
  name: string;
  /** Scripts by their paths, in the order in which they run. */
  files?: Record<string, string>;
  /** What the scripts read as JSON from `#content`. */
  content?: unknown;
  /** A script in the document. */
  code?: string;
  /** The drawing, where it is made beforehand. */
  svg?: string;
}

const style = [
  'body{margin:0;padding:12px 16px;font:15px/1.5 system-ui,sans-serif}',
  'h1{font-size:20px;line-height:1.3;margin:0}',
  'p{margin:4px 0}',
  `#map{width:${mapSize.width}px;height:${mapSize.height}px}`,
].join('');

/** Words are read first, and all files are asked for at once: scripts are deferred, the data are in the document. */
function documentOf({ title, subtitle, source }: MapContent, parts: PeerParts): string {
  const { files = {}, content, code = '', svg = '' } = parts;
  const json = JSON.stringify(content ?? null).replaceAll('<', '\\u003c');
  return [
    '<!doctype html><html lang="zh"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(title)}</title><link rel="icon" href="data:,"><style>${style}</style>`,
    ...Object.keys(files).map((path) => `<script defer src="${path}"></script>`),
    `</head><body><h1>${escapeText(title)}</h1><p>${escapeText(subtitle)}</p><div id="map">${svg}</div>`,
    `<p>${escapeText(source)}</p>`,
    content === undefined ? '' : `<script type="application/json" id="content">${json}</script>`,
    code === '' ? '' : `<script>${code}</script>`,
    '</body></html>',
  ].join('');
}

/** A page that draws the map with a library. Every page has the same words and asks for as little as it can. */
export function peerPage(map: MapContent, parts: PeerParts): PeerPage {
  const { name, path, files = {}, svg } = parts;
  const drawnAt = svg === undefined ? 'map-drawn' : 'DOMContentLoaded';
  return { name, path, drawnAt, html: documentOf(map, parts), files };
}
