import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { explorerSpeaker } from '../../src/client/explorer/speaker.ts';
import { cellsOf } from '../../src/views/explorer-cells.ts';
import type { Catalogue, IndicatorFacts } from '../../src/views/explorer-facts.ts';
import type { ExplorerWords } from '../../src/views/explorer-speaker.ts';
import { choicesOf, defaultState, isGoals } from '../../src/views/explorer-state.ts';
import { builtSite } from '../support/built-site.ts';
import { distDir } from '../support/dist-dir.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { pageWeight } from '../support/page-weight.ts';
import { table } from '../support/table.ts';

const kilobyte = 1000;

function pageAt(path: string) {
  const page = builtSite().byPath.get(path);
  if (!page) throw new Error(`no page at ${path}`);
  return page;
}

function documentAt(path: string): Document {
  return parseHTML(readFileSync(pageAt(path).file, 'utf8')).document;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(distDir, path), 'utf8')) as T;
}

const held = JSON.parse(documentAt('/map/').querySelector('.catalogue')?.textContent ?? '{}') as {
  catalogue: Catalogue;
};
const { catalogue } = held;

describe.each(pageLanguages)('the map page in $tag', ({ prefix }) => {
  it('weighs at most 30 kB with its drawing and 20 kB of script, in five requests', () => {
    const { markup, script, requests } = pageWeight(pageAt(`${prefix}/map/`));
    expect(markup).toBeLessThanOrEqual(30 * kilobyte);
    expect(script).toBeLessThanOrEqual(20 * kilobyte);
    expect(requests).toBeLessThanOrEqual(5);
  });

  it('shows the default map, its table, and a link to the page of every indicator', () => {
    const document = documentAt(`${prefix}/map/`);
    const { level } = defaultState(catalogue);
    const parts = catalogue.levels[level]?.parts ?? [];
    const drawn = [...document.querySelectorAll('.drawing a[data-code]')];
    expect(drawn.map((link) => link.getAttribute('data-code'))).toEqual(parts);
    expect(document.querySelectorAll('.pane-table tbody tr').length).toBe(parts.length);
    const links = new Set([...document.querySelectorAll('#all a')].map((link) => link.getAttribute('href')));
    expect(table('indicators').filter(({ id }) => !links.has(`${prefix}/indicators/${id}/`))).toEqual([]);
  });
});

describe('what the map loads', () => {
  it.each(['facts', 'shapes', 'words'])('is at most 15 kB a file of %s', (folder) => {
    const files = readdirSync(join(distDir, 'map', folder));
    expect(files.length).toBeGreaterThan(0);
    const heavy = files.filter(
      (file) => gzipSync(readFileSync(join(distDir, 'map', folder, file))).length > 15 * kilobyte,
    );
    expect(heavy).toEqual([]);
  });

  it('holds every indicator and level of the catalogue', () => {
    for (const id of Object.keys(catalogue.indicators))
      expect(json<IndicatorFacts>(`map/facts/${id}.json`).id).toBe(id);
    for (const level of Object.keys(catalogue.levels)) json(`map/shapes/${level}.json`);
  });
});

/** The sentences of the status maps on the page of an indicator, by the region whose parts they show. */
function sentencesOn(path: string): Map<string, Map<string, string>> {
  const maps = [...documentAt(path).querySelectorAll('svg.map[id^="status-"]')];
  return new Map(
    maps.map((svg) => [
      svg.id.replace('status-', ''),
      new Map(
        [...svg.querySelectorAll('a[data-code]')].map((link) => [
          link.getAttribute('data-code') ?? '',
          link.getAttribute('aria-label') ?? '',
        ]),
      ),
    ]),
  );
}

describe.each(pageLanguages)('the sentences of the script in $tag', ({ prefix, tag }) => {
  const speaker = explorerSpeaker(json<ExplorerWords>(`map/words/${tag.toLowerCase()}.json`));

  it('are those of the pages of the indicators', () => {
    let compared = 0;
    for (const id of Object.keys(catalogue.indicators)) {
      const facts = json<IndicatorFacts>(`map/facts/${id}.json`);
      for (const [level, sentences] of sentencesOn(`${prefix}/indicators/${id}/`)) {
        const period = choicesOf(catalogue, { indicator: id, level }).first;
        const cells = cellsOf(speaker, catalogue, facts, { indicator: id, level, period });
        const drawn = cells.filter(({ code }) => sentences.has(code));
        expect(new Map(drawn.map(({ code, text }) => [code, text]))).toEqual(sentences);
        compared += drawn.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('are those that the map page itself holds', () => {
    const state = defaultState(catalogue);
    const facts = json<IndicatorFacts>(`map/facts/${state.indicator}.json`);
    const labels = [...documentAt(`${prefix}/map/`).querySelectorAll('.drawing a[data-code]')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(cellsOf(speaker, catalogue, facts, state).map(({ text }) => text)).toEqual(labels);
  });
});

describe('figures on the map', () => {
  const observations = new Map(table('observations').map((row) => [row.observation_id, row]));

  /** Every figure that is shown as a value, with the region, year and scope it is shown for. */
  function shownFigures() {
    return Object.keys(catalogue.indicators).flatMap((id) => {
      const { levels, figures } = json<IndicatorFacts>(`map/facts/${id}.json`);
      return Object.values(levels).flatMap(({ scope, figures: years }) =>
        Object.entries(years).flatMap(([year, cells]) =>
          Object.entries(cells)
            .filter(([, { standing }]) => standing === 'value')
            .map(([code, { ids }]) => ({ id, scope, year, code, ids, value: figures[ids[0] ?? '']?.value })),
        ),
      );
    });
  }

  it('are rows of the table, of the year and scope they are shown for', () => {
    const shown = shownFigures();
    expect(shown.length).toBeGreaterThan(50);
    for (const { id, scope, year, code, ids, value } of shown) {
      const row = observations.get(ids[0] ?? '');
      expect(ids).toHaveLength(1);
      expect(Number(row?.value)).toBe(value);
      const expected = { region_code: code, indicator: id, period_start: year, period_end: year, scope };
      expect(row).toMatchObject({ ...expected, conflict_id: '' });
      expect(['final', 'provisional']).toContain(row?.status);
      expect(scope).not.toBe('unspecified');
    }
  });

  it('are offered only for years in which a region has one, goals only where one falls due', () => {
    const known = table('observations');
    const due = table('targets').filter((row) => row.status === 'in_force' && row.value !== '');
    for (const [id, levels] of Object.entries(catalogue.indicators))
      for (const [level, { goals, figures }] of Object.entries(levels)) {
        const parts = new Set(catalogue.levels[level]?.parts);
        const own = <T extends Record<string, string>>(rows: T[]) =>
          rows.filter((row) => row.indicator === id && parts.has(row.region_code ?? ''));
        for (const year of figures)
          expect(own(known).some((row) => row.period_end?.startsWith(year))).toBe(true);
        for (const period of goals) {
          expect(isGoals(period)).toBe(true);
          expect(own(due).some((row) => `by-${row.due?.slice(0, 4)}` === period)).toBe(true);
        }
      }
  });
});
