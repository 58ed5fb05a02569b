import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';

const { byPath } = builtSite();
const programmes = table('programmes');
const zones = table('zones');
const pairs = table('pairs');
const regions = new Map(table('regions').map((row) => [row.code ?? '', row]));

/** A region and every region above it. */
function lineage(code: string): string[] {
  const parent = regions.get(code)?.parent_code ?? '';
  return parent === '' ? [code] : [code, ...lineage(parent)];
}

const anchorsOf = (path: string, id?: string) =>
  new Set(
    (byPath.get(path)?.anchors ?? []).map(({ href }) => href).filter((href) => !id || href.includes(id)),
  );

describe.each(pageLanguages)('programmes in $tag', ({ prefix }) => {
  it('have a page each', () => {
    const missing = programmes.filter(({ programme }) => !byPath.has(`${prefix}/zones/${programme}/`));
    expect(missing).toEqual([]);
    expect(byPath.has(`${prefix}/zones/`)).toBe(true);
    expect(byPath.has(`${prefix}/pairs/`)).toBe(true);
  });

  it('show every zone at a place of its own, with a link to its region', () => {
    const missing = zones.filter(({ programme, zone_id, region_code }) => {
      const path = `${prefix}/zones/${programme}/`;
      const isLinked = anchorsOf(path).has(`${prefix}/regions/${region_code}/#zones`);
      return !isLinked || !byPath.get(path)?.textOf.has(`zone-${zone_id}`);
    });
    expect(missing.map(({ zone_id }) => zone_id)).toEqual([]);
  });

  it('are named on the page of every zone, and on those of the places inside it', () => {
    const missing = [...regions.keys()].flatMap((code) => {
      const path = `${prefix}/regions/${code}/`;
      if (!byPath.has(path)) return [];
      const above = new Set(lineage(code));
      return zones
        .filter(({ region_code = '' }) => above.has(region_code))
        .filter(
          ({ programme, zone_id }) => !anchorsOf(path).has(`${prefix}/zones/${programme}/#zone-${zone_id}`),
        )
        .map(({ zone_id }) => `${code}: ${zone_id}`);
    });
    expect(missing).toEqual([]);
  });

  it('show every pair with its period on the page of pairs and on that of their programme', () => {
    const page = byPath.get(`${prefix}/pairs/`);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { supporter_code, supported_code, programme, round } of pairs) {
      const id = ['pair', supporter_code, supported_code, programme, round].filter(Boolean).join('-');
      expect([...(page?.textOf.keys() ?? [])]).toContain(id);
      expect(byPath.get(`${prefix}/zones/${programme}/`)?.textOf.has(id)).toBe(true);
      for (const code of [supporter_code, supported_code])
        expect([...anchorsOf(`${prefix}/regions/${code}/`)]).toContain(`${prefix}/pairs/#${id}`);
    }
  });
});

describe('the page of a programme', () => {
  it('shows the numbers of its tasks with their place in the text', () => {
    const plans = table('plans');
    const commitments = table('commitments');
    const named = programmes.flatMap(({ programme, name_zh }) => {
      const plan = plans.find(({ title_zh }) => title_zh === name_zh)?.plan;
      return plan ? commitments.filter((row) => row.plan === plan).map((row) => ({ programme, row })) : [];
    });
    expect(named.length).toBeGreaterThan(0);
    for (const { programme, row } of named) {
      const text = byPath.get(`/zones/${programme}/`)?.textOf.get('tasks') ?? '';
      for (const shown of [row.label_zh, row.value, row.locator]) expect(text).toContain(shown ?? '');
    }
  });

  it('does not show an unconfirmed place as a confirmed one', () => {
    const open = zones.filter(({ status }) => status === 'unconfirmed');
    expect(open.length).toBeGreaterThan(0);
    for (const { programme } of open)
      expect(byPath.get(`/en/zones/${programme}/`)?.textOf.get('places')).toContain('unconfirmed');
  });
});
