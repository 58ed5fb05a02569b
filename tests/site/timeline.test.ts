import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { settingOf, table } from '../support/table.ts';

const { pages, byPath } = builtSite();

function documentOf(path: string): Document {
  const page = byPath.get(path);
  if (!page) throw new Error(`no such page: ${path}`);
  return parseHTML(readFileSync(page.file, 'utf8')).document;
}

const timelines = pages.filter(({ neutralPath }) => neutralPath === '/timeline/');
const english = documentOf('/en/timeline/');
const lines = [...english.querySelectorAll('li[data-kind]')];
const linesOf = (kind: string) => lines.filter((line) => line.getAttribute('data-kind') === kind);
const isYearless = (date: string | undefined) => date?.startsWith('--') ?? false;

/** Words of the lines of one kind that hold all of some texts. */
function holds(kind: string, texts: readonly (string | undefined)[]): boolean {
  return linesOf(kind).some((line) => texts.every((text) => line.textContent?.includes(text ?? '')));
}

describe('the list of the timeline', () => {
  it('has a line for every milestone and every plan', () => {
    const years = table('milestones').filter(({ year, name_en }) => !holds('milestone', [year, name_en]));
    const plans = table('plans').filter(({ title_en }) => !holds('plan', [title_en]));
    expect([...years, ...plans]).toEqual([]);
  });

  it('has a line for every phase whose dates have a year, and for none whose dates have none', () => {
    const [without, dated] = [true, false].map((wanted) =>
      table('phases').filter(({ start, end }) => (isYearless(start) || isYearless(end)) === wanted),
    );
    const ids = new Set(linesOf('phase').map((line) => line.getAttribute('data-id')));
    expect(dated?.length).toBeGreaterThan(0);
    expect(dated?.filter(({ phase_id = '' }) => !ids.has(phase_id))).toEqual([]);
    expect(without?.filter(({ phase_id = '' }) => ids.has(phase_id))).toEqual([]);
  });

  it.each([
    ['zone', 'zones', ['region_code']],
    ['pair', 'pairs', ['supporter_code', 'supported_code']],
  ])('names in its %s lines the region of every row of %s', (kind, name, columns) => {
    const codes = new Set(
      linesOf(kind).flatMap((line) => line.getAttribute('data-regions')?.split(' ') ?? []),
    );
    const missing = table(name).flatMap((row) =>
      columns.map((column) => row[column]).filter((code) => code && !codes.has(code)),
    );
    expect(missing).toEqual([]);
  });

  it('has a line for every document that figures come from, with its day of publication', () => {
    const published = new Map(table('sources').map((row) => [row.source_id, row.published]));
    const byHref = new Map(
      linesOf('figures').map((line) => [line.querySelector('a')?.getAttribute('href'), line]),
    );
    const ids = [...new Set(table('observations').map((row) => row['source_id']))];
    const wrong = ids.filter((id) => {
      const line = byHref.get(`/en/sources/${id}/`);
      return !line || (line.getAttribute('data-start') ?? '') !== (published.get(id) ?? '');
    });
    expect(ids.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('stands in the order of time', () => {
    const years = [...english.querySelectorAll('#list .tl-list > .tl-year > h3')].map(({ textContent }) =>
      Number(textContent),
    );
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});

/** Bars of a drawing: of named marks each is a shape, of a crowded band a part of one. */
function barsIn(svg: Element | null | undefined): number {
  return [...(svg?.querySelectorAll('.tl-bar') ?? [])]
    .map((bar) => (bar.getAttribute('d')?.match(/z/g) ?? []).length)
    .reduce((sum, n) => sum + n, 0);
}

describe('the drawing of the timeline', () => {
  it.each(timelines.map(({ path }) => path))(
    'on %s has a bar for every line from the first year on',
    (path) => {
      const document = documentOf(path);
      const first = settingOf('timeline_start');
      const dated = [...document.querySelectorAll('#list li[data-kind]')].filter((line) => {
        const last = line.getAttribute('data-end') ?? line.getAttribute('data-start') ?? '';
        return last.slice(0, 4) >= first;
      });
      expect(dated.length).toBeGreaterThan(0);
      for (const id of ['timeline-wide', 'timeline-narrow'])
        expect(barsIn(document.querySelector(`#${id}`))).toBe(dated.length);
    },
  );

  it('has the day of the data on it', () => {
    expect(english.querySelector('#timeline-wide .tl-now')?.textContent).toMatch(/as of \d+ \w+ \d{4}/);
  });
});

describe('dates without a year', () => {
  const rings = [...english.querySelectorAll('.year-ring')];
  const yearless = table('phases').filter(({ start, end }) => isYearless(start) || isYearless(end));
  const promised = table('commitments').filter(
    ({ due_start, due_end }) => isYearless(due_start) || isYearless(due_end),
  );

  it('stand on the ring of their plan, each with its place in the plan', () => {
    const rows = [
      ...yearless.map(({ plan, name_en, locator }) => ({ plan, name: name_en, locator })),
      ...promised
        .filter(
          (row) =>
            !yearless.some((phase) => phase['plan'] === row['plan'] && phase['locator'] === row['locator']),
        )
        .map(({ plan, label_en, locator }) => ({ plan, name: label_en, locator })),
    ];
    expect(rows.length).toBeGreaterThan(0);
    const missing = rows.filter(({ plan, name, locator }) => {
      const items = [...english.querySelectorAll(`#cycle-${plan} li`)];
      return !items.some(({ textContent }) =>
        [name, locator].every((text) => textContent?.includes(text ?? '')),
      );
    });
    expect(missing).toEqual([]);
  });

  it('are never given a year', () => {
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings)
      for (const item of ring.querySelectorAll('li, title'))
        expect(item.textContent).not.toMatch(/\b(19|20)\d\d\b/);
  });
});

describe('the timeline of a region', () => {
  it('stands on the page of every region with a plan, a zone or a pair of its own', () => {
    const codes = new Set([
      ...table('plans').map((row) => row['region_code']),
      ...table('zones').map((row) => row['region_code']),
      ...table('pairs').flatMap((row) => [row['supporter_code'], row['supported_code']]),
    ]);
    const missing = [...codes].filter(
      (code) => code && !byPath.get(`/en/regions/${code}/`)?.ids.includes('timeline'),
    );
    expect(missing).toEqual([]);
  });

  it('lists the plans of the regions above, and draws as many bars as it lists dates', () => {
    const parents = new Map(table('regions').map((row) => [row['code'], row['parent_code']]));
    const plan = table('plans').find(({ region_code }) => region_code);
    const [code] = [...parents].find(([, parent]) => parent === plan?.['region_code']) ?? [];
    const section = documentOf(`/en/regions/${code}/`).querySelector('#timeline');
    expect(section?.querySelector(`[data-event="plan-${plan?.['plan']}"]`)).not.toBeNull();
    const dated = [...(section?.querySelectorAll('[data-event] > strong') ?? [])].filter(
      ({ textContent }) => {
        const [last = ''] = textContent?.match(/\d{4}/g)?.slice(-1) ?? [];
        return last >= settingOf('timeline_start');
      },
    );
    expect(barsIn(section?.querySelector('#timeline-wide'))).toBe(dated.length);
  });
});
