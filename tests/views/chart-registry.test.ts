import { describe, expect, it } from 'vitest';
import { phases, plans, programmes, region, setting, zonesIn } from '../../src/data.ts';
import { reader } from '../../src/i18n/reader.ts';
import { paths } from '../../src/paths.ts';
import { chart, chartAt, charts, drawnChart } from '../../src/views/chart-registry.ts';
import { type ChartKind, chartId, type DrawnChart } from '../../src/views/embed/chart.ts';
import { chartPage } from '../../src/views/embed/chart-page.ts';

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
    const bare = all.filter(({ drawn }) => drawn.drawings.length + drawn.facts.length === 0);
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

/** The charts of a kind with what they show in English. */
const ofKind = (...kinds: ChartKind[]) =>
  charts
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => ({ one, drawn: drawnChart(reader('en'), one) }));
const counted = ({ legend }: DrawnChart) => legend.reduce((sum, { count = 0 }) => sum + count, 0);

describe('the drawings of every chart', () => {
  it('name no fill that its page does not hold', () => {
    const lost = charts.filter((one) => {
      const page = chartPage(reader('en'), one, { site: 'https://example.org' });
      return [...page.matchAll(/url\(#([\w-]+)\)/g)].some(([, id]) => !page.includes(`id="${id}"`));
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('charts of zones', () => {
  it('count in the legend every place that they draw, be it on the map or in words', () => {
    const maps = ofKind('zone-map');
    expect(maps.length).toBeGreaterThan(0);
    for (const { one, drawn } of maps) {
      expect(counted(drawn), one.id).toBe(drawn.figure.table.rows.length);
      expect(drawn.title, one.id).toContain(String(counted(drawn)));
    }
  });

  it('stand for every programme that has places within known borders', () => {
    const shown = new Set(ofKind('zone-map').map(({ drawn }) => String(drawn.figure.table.rows[0]?.[0])));
    const zoned = programmes.map(({ programme }) => programme).filter((id) => zonesIn(id).length > 0);
    expect(zoned.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('charts of plans', () => {
  it('are there for every plan that dates its phases, and name each with its dates', () => {
    const dated = plans.filter(({ plan }) =>
      phases.some((phase) => phase.plan === plan && phase.start + phase.end !== ''),
    );
    const drawings = ofKind('phases');
    expect(drawings.map(({ one }) => one.id)).toEqual(dated.map(({ plan }) => `phases-plan-${plan}`));
    for (const { drawn } of drawings) {
      expect(drawn.title).toContain(`: ${drawn.figure.table.rows.length} phase`);
      for (const { svg } of drawn.drawings) expect(svg).not.toContain('<a ');
    }
  });

  it('number what has no year, in the ring and in the list', () => {
    for (const { drawn } of ofKind('ring')) {
      const keys = [...(drawn.drawings[0]?.svg ?? '').matchAll(/class="ring-key"[^>]*>(\d+)</g)];
      const numbers = new Set(keys.map(([, key]) => Number(key)));
      expect([...numbers].sort((a, b) => a - b)).toEqual(drawn.list?.items.map((_, index) => index + 1));
    }
  });
});

describe('charts of what was found', () => {
  it('count every cell once, and as many with a figure as they say', () => {
    const tables = ofKind('disclosure');
    expect(tables.length).toBeGreaterThan(0);
    for (const { drawn } of tables) {
      const [, regionsSaid, columns, cells, found] = (
        /: (\d+) regions by (\d+) indicators make (\d+) cells: a published figure was found for (\d+) of them/.exec(
          drawn.title,
        ) ?? []
      ).map(Number);
      expect(counted(drawn)).toBe(cells);
      expect((regionsSaid ?? 0) * (columns ?? 0)).toBe(cells);
      const none = new Set(['neither found', 'goal, no published figure found']);
      const withFigure = drawn.legend.filter(({ text }) => !none.has(text));
      expect(withFigure.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(found);
      expect(drawn.list?.items.length).toBe(columns);
    }
  });
});
