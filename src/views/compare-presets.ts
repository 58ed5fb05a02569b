import { childrenOf, lineage, pairs, regions, setting, tilesOf } from '../data.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { Region } from '../types.ts';
import { most, writeRegions } from './compare-address.ts';
import { goalsOf, isNumeric, ofRole } from './goals.ts';
import { regionIndicators } from './region-indicators.ts';

/** A comparison that is ready to be opened. */
export interface Preset {
  name: string;
  codes: string[];
  href: string;
}

/** Comparisons of one kind, under one heading. */
export interface PresetGroup {
  kind: 'groups' | 'pairs' | 'parts' | 'wholes';
  presets: Preset[];
}

/** The indicators on which a region has a numeric goal in force or a reported figure. */
function indicatorsOf(code: string): string[] {
  return regionIndicators(code)
    .filter(
      ({ headlines, figures }) => headlines.length > 0 || figures.some(({ status }) => status !== 'planned'),
    )
    .map(({ indicator }) => indicator);
}

/** Whether at least two of the regions have something on the same indicator. */
function hasCommonGround(codes: readonly string[]): boolean {
  const all = codes.flatMap(indicatorsOf);
  return new Set(all).size < all.length;
}

/** The regions with most goals in force and figures, as many as fit, in their own order. */
function fullest(codes: readonly string[], room: number): string[] {
  const held = (code: string) =>
    ofRole(goalsOf(code), 'headline').filter(isNumeric).length +
    regionIndicators(code).reduce((sum, { figures }) => sum + figures.length, 0);
  const kept = new Set(codes.toSorted((a, b) => held(b) - held(a)).slice(0, room));
  return codes.filter((code) => kept.has(code));
}

function preset(r: Reader, name: string, codes: readonly string[]): Preset {
  return { name, codes: [...codes], href: `${r.href(paths.compare())}${writeRegions(codes)}` };
}

/** Part of a name that says how many of a larger number are shown. */
function cut(r: Reader, name: string, total: number): string {
  return total > most ? r.t('compare.preset.cut', { name, n: most, total }) : name;
}

/** The parts of the home region by group, also where nothing can be compared: that is an answer too. */
function groupPresets(r: Reader): Preset[] {
  const parts = childrenOf(setting('home_region')).filter(
    ({ level, group }) => level === setting('home_level') && group !== '',
  );
  return [...Map.groupBy(parts, ({ group }) => group)].map(([group, rows]) => {
    const codes = rows.map(({ code }) => code);
    return preset(r, cut(r, r.label('group', group), codes.length), fullest(codes, most));
  });
}

/** Every supporter with those it supports under any programme. */
function pairPresets(r: Reader): Preset[] {
  const bySupporter = Map.groupBy(pairs, ({ supporter_code }) => supporter_code);
  return [...bySupporter].map(([supporter, rows]) => {
    const supported = [...new Set(rows.map(({ supported_code }) => supported_code))];
    const names = r.list(supported.map(r.regionName));
    const codes = [supporter, ...supported].slice(0, most);
    return preset(r, r.t('compare.preset.pair', { a: r.regionName(supporter), b: names }), codes);
  });
}

/** Cities with those of their parts that hold anything. */
function partPresets(r: Reader): Preset[] {
  return regions
    .filter(({ level }) => level === 'prefecture')
    .map(({ code }) => {
      const parts = childrenOf(code)
        .map((part) => part.code)
        .filter((part) => indicatorsOf(part).length > 0);
      const name = r.t('compare.preset.parts', { name: r.regionName(code) });
      return preset(r, cut(r, name, parts.length + 1), [code, ...fullest(parts, most - 1)]);
    });
}

/** The whole to which the home region belongs, with all regions of its level whose parts are laid out. */
function wholePresets(r: Reader): Preset[] {
  const [home, whole] = lineage(setting('home_region'));
  if (!home || !whole) return [];
  const isDrawn = ({ code, level }: Region) => level === home.level && tilesOf(code).length > 0;
  const others = childrenOf(whole.code).filter((row) => row.code !== home.code && isDrawn(row));
  const codes = [whole.code, home.code, ...others.map(({ code }) => code)].slice(0, most);
  return [preset(r, r.list(codes.map(r.regionName)), codes)];
}

/** All ready comparisons of the data, by kind; kinds without any are left out. The first one is drawn on the page. */
export function presetGroups(r: Reader): PresetGroup[] {
  const common = (presets: readonly Preset[]) => presets.filter(({ codes }) => hasCommonGround(codes));
  const groups: PresetGroup[] = [
    { kind: 'wholes', presets: common(wholePresets(r)) },
    { kind: 'groups', presets: groupPresets(r) },
    { kind: 'pairs', presets: common(pairPresets(r)) },
    { kind: 'parts', presets: common(partPresets(r)) },
  ];
  return groups.filter(({ presets }) => presets.length > 0);
}
