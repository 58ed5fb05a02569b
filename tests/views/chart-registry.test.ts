import { describe, expect, it } from 'vitest';
import { region, setting } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import { paths } from '../../src/paths.ts';
import { chart, chartAt, charts, drawnChart } from '../../src/views/chart-registry.ts';
import { chartId } from '../../src/views/embed/chart.ts';

const [home, main] = [setting('home_region'), setting('home_indicator')];
const mainMap = chartId('map', main, home);

describe('the charts of the site', () => {
  it('have ids that are readable and their own', () => {
    expect(chartId('map', 'seats_total', '440000')).toBe('map-seats-total-440000');
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    expect(charts.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are found by their id, and an unknown one is an error', () => {
    expect(chart(mainMap).kind).toBe('status-map');
    expect(() => chart('map-of-nothing')).toThrow('unknown chart: map-of-nothing');
  });

  it('are found by the figure they are on a page, also where a second page shows the same', () => {
    const own = { path: paths.indicator(main), anchor: `figure-status-${home}` };
    expect(chartAt(own)?.id).toBe(mainMap);
    expect(chartAt({ path: paths.home(), anchor: 'figure-home-map' })?.id).toBe(mainMap);
    expect(chartAt({ path: paths.home(), anchor: 'figure-home-tiles' })?.id).toBe(
      chartId('tiles', main, home),
    );
    expect(chartAt({ path: paths.home(), anchor: 'figure-none' })).toBeUndefined();
  });
});

describe.each(['zh-hans', 'en', 'zh-hant'] as const)('in %s every chart', (lang) => {
  const r = reader(lang);
  const all = charts.map((one) => ({ one, drawn: drawnChart(r, one) }));

  it('has a title without leftovers and without a full stop', () => {
    const bad = all.filter(({ drawn }) => /undefined|NaN|null|[{}]|[.。]$|^$/.test(drawn.title));
    expect(bad.map(({ one, drawn }) => `${one.id}: ${drawn.title}`)).toEqual([]);
  });

  it('shows something: a drawing, facts or a table', () => {
    const bare = all.filter(({ drawn }) => drawn.drawings.length + drawn.facts.length === 0 && !drawn.html);
    expect(bare.map(({ one }) => one.id)).toEqual([]);
  });

  it('says in a sentence where it stands', () => {
    expect(all.filter(({ drawn }) => drawn.figure.sentence.length < 20)).toEqual([]);
  });
});

describe('the title of the main map', () => {
  it('says how many promised and how many can be checked, in numbers of its own legend', () => {
    const { title, legend } = drawnChart(reader('en'), chart(mainMap));
    const counted = legend.reduce((sum, { count = 0 }) => sum + count, 0);
    const none = legend.find(({ text }) => text === reader('en').t('status.no-target'))?.count ?? 0;
    expect(title).toMatch(new RegExp(`^${region(home).name_en}: ${counted - none} of ${counted} regions`));
  });
});
