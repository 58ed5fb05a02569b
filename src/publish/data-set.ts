import { build, everyTable, regions, setting } from '../data.ts';
import { paths } from '../paths.ts';
import type { Sentence } from '../types.ts';

/** What every description of the data says of the whole. */
export interface DataSet {
  /** Name for machines, without a version in it. */
  slug: string;
  publisher: Sentence;
  title: Sentence;
  description: Sentence;
  keywords: readonly string[];
  licence: { name: string; title: string; url: string };
  version: string;
  /** Day of the release, YYYY-MM-DD. */
  released: string;
  /** Day on which the targets are judged. */
  asOf: string;
  /** The regions that lie in no other: what the data cover in space. */
  places: readonly Sentence[];
  /** The public address of a path of the site. */
  url: (path: string) => string;
  /** The public address of a file of the data. */
  fileUrl: (file: string) => string;
}

const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The day of the release that was built; its version is the one that the build names. */
function releaseDay(): string {
  return everyTable().releases.find(({ version }) => version === build.release)?.date ?? build.asOf;
}

/** The data as one thing, at the public address of the site. */
export function dataSet(site: URL | undefined): DataSet {
  if (!site) throw new Error('no public address: set `site` in astro.config.mjs');
  const publisher = { zh: setting('site_name_zh'), en: setting('site_name_en') };
  const url = (path: string) => new URL(path, site).href;
  return {
    slug: publisher.en.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    publisher,
    title: {
      zh: `${publisher.zh}：基础教育的目标与进展`,
      en: `${publisher.en}: targets and progress in basic education`,
    },
    description: {
      zh: '各地公布的基础教育目标和实际数，每个数字都有来源，并按固定规则从这些数字得出评判。没有公布的数字从不填补。',
      en: 'Published targets and reported figures of basic education by region and indicator, each with its source, and the verdicts worked out from them by fixed rules. A figure that was never published is never filled in.',
    },
    keywords: ['education', 'targets', 'progress', 'basic education', 'kindergarten', 'school places'],
    licence,
    version: build.release,
    released: releaseDay(),
    asOf: build.asOf,
    places: regions
      .filter((row) => row.parent_code === '')
      .map((row) => ({ zh: row.name_zh, en: row.name_en })),
    url,
    fileUrl: (file) => url(paths.dataFile(file)),
  };
}
