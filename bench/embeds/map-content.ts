import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Browser } from 'playwright-core';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { viewport } from './page-load.ts';

/** A region of the map: its short name, its status in words, and the sentence that its card shows. */
export interface MapRegion {
  code: string;
  short: string;
  status: string;
  text: string;
}

/** What a map says, read from its built page. */
export interface MapWords {
  title: string;
  subtitle: string;
  source: string;
  legend: { status: string; colour: string }[];
  regions: MapRegion[];
}

/** What every library draws: words, and shapes that bear the words of their region as properties. */
export interface MapContent extends MapWords {
  geo: FeatureCollection;
  /** The same shapes, in one object `regions`. */
  topo: Topology;
}

const boundaryDir = new URL('../../data/boundaries/', import.meta.url);

/** Runs in the page of the map. A status that is hatched there gets a grey of its own. */
function readWords(): MapWords {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const classOf = (shape: Element | null) => shape?.getAttribute('class') ?? '';
  const greys = ['#a9a9a9', '#c0c0c0', '#d4d4d4', '#e4e4e4', '#f0f0f0'];
  const entries = [...document.querySelectorAll('.legend li')].map((item) => {
    const key = item.querySelector('rect');
    const fill = key ? getComputedStyle(key).fill : '';
    const status =
      [...item.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)?.textContent ?? '';
    return { status, name: classOf(key), colour: fill.startsWith('rgb') ? fill : (greys.shift() ?? '#fff') };
  });
  const statusOf = new Map(entries.map(({ name, status }) => [name, status]));
  const labels = [...document.querySelectorAll('.map-labels text')];
  const regions = [...document.querySelectorAll('a[data-code]')].map((link, index) => ({
    code: link.getAttribute('data-code') ?? '',
    short: labels[index]?.textContent ?? '',
    status: statusOf.get(classOf(link.firstElementChild)) ?? '',
    text: link.getAttribute('aria-label') ?? '',
  }));
  const legend = entries.map(({ status, colour }) => ({ status, colour }));
  return { title: textOf('h1'), subtitle: textOf('.subtitle'), source: textOf('.source'), legend, regions };
}

/** The shapes of all `codes` from the boundaries that hold them. Throws when none do. */
function shapesOf(codes: ReadonlySet<string>): FeatureCollection {
  for (const name of readdirSync(boundaryDir).filter((file) => file.endsWith('.json'))) {
    const held: Topology = JSON.parse(readFileSync(new URL(name, boundaryDir), 'utf8'));
    for (const object of Object.values(held.objects)) {
      const { features } = feature(held, object as GeometryCollection);
      const found = features.filter(({ id }) => codes.has(String(id)));
      if (found.length === codes.size) return { type: 'FeatureCollection', features: found };
    }
  }
  throw new Error(`no boundaries hold the regions ${[...codes].join(' ')}`);
}

/** Coordinates to a thousandth of a degree, a tenth of a pixel. */
function rounded(shapes: FeatureCollection): FeatureCollection {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  return JSON.parse(JSON.stringify(shapes, short));
}

/** Reads the map that a built page shows, in an unhurried browser, and finds its shapes. */
export async function readMap(browser: Browser, url: string): Promise<MapContent> {
  const page = await browser.newPage({ viewport });
  await page.goto(url);
  const words = await page.evaluate(readWords);
  await page.close();
  const byCode = new Map(words.regions.map((region) => [region.code, region]));
  const shapes = shapesOf(new Set(byCode.keys()));
  for (const shape of shapes.features) shape.properties = { ...byCode.get(String(shape.id)) };
  return { ...words, geo: rounded(shapes), topo: topology({ regions: shapes }, 10_000) };
}
