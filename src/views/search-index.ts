import type { SearchEntry, SearchIndex } from '../client/search/search-index.ts';
import {
  aliasesOf,
  indicators,
  lineage,
  observationsOf,
  plans,
  programme,
  programmes,
  regions,
  source,
  sources,
  targetsOf,
  tileOf,
  zones,
} from '../data.ts';
import { type Reader, reader } from '../i18n/reader.ts';
import { traditionalVariants } from '../i18n/traditional-variants.ts';
import { paths } from '../paths.ts';
import type { Indicator, Plan, Programme, Region, Source, Zone } from '../types.ts';
import { regionSounds, shortRegionName } from './region-sounds.ts';
import { zoneAnchor } from './zone-places.ts';

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(' · ');

/** The lists of an entry without doubles and without empty lists, which would only weigh. */
function entry(
  main: Pick<SearchEntry, 'name' | 'detail' | 'href'>,
  also: readonly string[] = [],
  lists: { codes?: string[]; sounds?: string[] } = {},
): SearchEntry {
  const others = [...new Set(also)].filter((name) => name !== '' && name !== main.name);
  const filled = Object.entries({ also: others, ...lists }).filter(([, list]) => list.length > 0);
  return { ...main, ...Object.fromEntries(filled) };
}

/** The regions above one, from the largest down, without the whole of all. */
function above(region: Region): Region[] {
  return lineage(region.code).slice(1).reverse().slice(1);
}

function regionEntry(r: Reader, region: Region): SearchEntry {
  const { code } = region;
  const former = aliasesOf(code).flatMap(({ kind, name }) => (kind === 'former' ? [name] : []));
  const tile = tileOf(code);
  const parents = above(region).map((row) => r.name(row));
  return entry(
    {
      name: r.name(region),
      detail: joined([
        parents.join(' ') || r.label('region_level', region.level),
        code,
        former.length > 0 ? r.t('search.former', { names: r.list(former.map(r.chinese)) }) : '',
      ]),
      href: r.href(paths.region(code)),
    },
    [region.name_zh, region.name_en, tile?.short_zh ?? shortRegionName(region), ...former],
    { codes: [code, ...(tile ? [tile.abbr_en.toLowerCase()] : [])], sounds: regionSounds(region) },
  );
}

function indicatorEntry(r: Reader, row: Indicator): SearchEntry {
  return entry(
    {
      name: r.name(row),
      detail: joined([r.label('stage', row.stage), r.label('unit', row.unit)]),
      href: r.href(paths.indicator(row.id)),
    },
    [row.name_zh, row.name_en],
  );
}

function planEntry(r: Reader, plan: Plan): SearchEntry {
  return entry(
    {
      name: r.pick(plan.title_zh, plan.title_en),
      detail: joined([
        plan.region_code ? r.regionName(plan.region_code) : r.label('issuer_level', plan.issuer_level),
        plan.period_start ? r.period(plan.period_start, plan.period_end) : '',
      ]),
      href: r.href(paths.plan(plan.plan)),
    },
    [plan.title_zh, plan.title_en, plan.doc_number, source(plan.source_id).title_zh],
  );
}

function programmeEntry(r: Reader, row: Programme): SearchEntry {
  return entry(
    {
      name: r.name(row),
      detail: joined([
        r.t('zones.programme'),
        r.label('programme_level', row.level),
        row.cycle_start ? r.period(row.cycle_start, row.cycle_end) : '',
      ]),
      href: r.href(paths.programme(row.programme)),
    },
    [row.name_zh, row.name_en],
  );
}

function zoneEntry(r: Reader, zone: Zone): SearchEntry {
  const region = regions.find(({ code }) => code === zone.region_code);
  return entry(
    {
      name: r.regionName(zone.region_code),
      detail: joined([r.label('designation', zone.designation), r.name(programme(zone.programme))]),
      href: `${r.href(paths.programme(zone.programme))}#${zoneAnchor(zone)}`,
    },
    region ? [region.name_zh, region.name_en] : [],
  );
}

function sourceEntry(r: Reader, row: Source): SearchEntry {
  return entry(
    {
      name: r.chinese(row.title_zh),
      detail: joined([r.chinese(row.issuer_zh), row.published ? r.date(row.published) : '']),
      href: r.href(paths.source(row.source_id)),
    },
    [row.doc_number],
  );
}

/** Regions of which more is known come first where several fit equally well. */
function knownRegions(): Region[] {
  const known = ({ code }: Region) => targetsOf(code).length + observationsOf(code).length;
  return regions.toSorted((a, b) => known(b) - known(a));
}

/** Sources that are not the text of a plan, which has an entry of its own; the newest first. */
function otherSources(): Source[] {
  const planned = new Set(plans.map(({ source_id }) => source_id));
  return sources
    .filter(({ source_id }) => !planned.has(source_id))
    .toSorted((a, b) => b.published.localeCompare(a.published));
}

function searchGroups(r: Reader): SearchIndex['groups'] {
  return [
    { name: r.t('nav.regions'), entries: knownRegions().map((row) => regionEntry(r, row)) },
    { name: r.t('nav.indicators'), entries: indicators.map((row) => indicatorEntry(r, row)) },
    {
      name: r.t('search.plans'),
      entries: [
        ...plans.map((row) => planEntry(r, row)),
        ...programmes.map((row) => programmeEntry(r, row)),
        ...zones.map((row) => zoneEntry(r, row)),
      ],
    },
    { name: r.t('nav.sources'), entries: otherSources().map((row) => sourceEntry(r, row)) },
  ];
}

/** The traditional forms of all characters in the index; the same for every language. */
function variantCharacters(): string {
  const entries = searchGroups(reader('zh-hans')).flatMap((group) => group.entries);
  const texts = entries.flatMap(({ name, detail, also = [] }) => [name, detail, ...also]);
  return traditionalVariants([...new Set(texts)], reader('zh-hant').chinese);
}

/** Everything that can be found in one language, with the words of the search box. */
export function searchIndex(r: Reader): SearchIndex {
  return {
    characters: variantCharacters(),
    chineseTag: r.chineseLang('中') ?? '',
    groups: searchGroups(r),
    texts: {
      results: r.t('search.results'),
      one: r.t('search.one'),
      count: r.t('search.count', { n: '#' }),
      some: r.t('search.some', { total: '#', n: '@' }),
      none: r.t('search.none', { typed: '@' }),
      regions: r.t('search.allRegions'),
      indicators: r.t('search.allIndicators'),
    },
  };
}
