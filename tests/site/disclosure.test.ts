import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { settingOf, table } from '../support/table.ts';

const home = settingOf('home_region');
const parts = table('regions').filter(
  (row) => row.parent_code === home && row.level === settingOf('home_level'),
);
const reported = table('observations').filter(({ status }) => status !== 'planned');
const inForce = table('targets').filter(({ status, value }) => status === 'in_force' && value !== '');

const pages = builtSite().pages.filter(({ neutralPath }) => neutralPath === '/disclosure/');
const english = pages.find(({ language }) => language.tag === 'en');
const { document } = parseHTML(readFileSync(english?.file ?? '', 'utf8'));

/** What the tables hold on a cell, and what the page shows in it. */
const cells = parts.flatMap(({ code = '' }) => {
  const row = document.querySelector(`th[data-value="${code}"]`)?.parentElement;
  return [...(row?.querySelectorAll('td[data-stage]') ?? [])].map((cell, index) => {
    const head = document.querySelectorAll(`#of-${home} thead tr:last-child a`)[index];
    const id = head?.getAttribute('href')?.split('/').at(-2) ?? '';
    const isAbout = (line: Record<string, string>) =>
      line['region_code'] === code && line['indicator'] === id;
    return { code, id, cell, figures: reported.filter(isAbout), goals: inForce.filter(isAbout) };
  });
});

/** For each row of the summary: its indicator by name, and how many regions stand in each column. */
const summary = [...document.querySelectorAll('.summary tbody tr')].map((row) => ({
  name: row.querySelector('th')?.childNodes[0]?.textContent?.trim() ?? '',
  counts: [...row.querySelectorAll('.value')].map(({ textContent }) =>
    Number.parseInt(textContent ?? '', 10),
  ),
}));

/** The same from the tables: figures for exactly the window, inside it only, neither. */
function countsFor(name: string): number[] {
  const id = table('indicators').find(({ name_en }) => name_en === name)?.['id'];
  const goal = inForce.find(({ region_code, indicator }) => region_code === home && indicator === id);
  const [start = '', end = ''] = [goal?.['period_start'], goal?.['period_end']];
  const kinds = parts.map(({ code }) => {
    const own = reported.filter(({ region_code, indicator }) => region_code === code && indicator === id);
    const inside = own.filter(
      ({ period_start = '', period_end = '' }) =>
        period_start.slice(0, 4) >= start && period_end.slice(0, 4) <= end,
    );
    if (inside.some((row) => row['period_start'] === start && row['period_end'] === end)) return 0;
    return inside.length > 0 ? 1 : 2;
  });
  return [0, 1, 2].map((kind) => kinds.filter((own) => own === kind).length);
}

describe('the disclosure page', () => {
  it('shows a figure where the tables hold a reported one, and nowhere else', () => {
    expect(cells.length).toBeGreaterThan(0);
    const wrong = cells.filter(({ cell, figures }) => !!cell.querySelector('.result') !== figures.length > 0);
    expect(wrong.map(({ code, id }) => `${code} ${id}`)).toEqual([]);
  });

  it('shows a goal where the tables hold a numeric one in force, and nowhere else', () => {
    const wrong = cells.filter(({ cell, goals }) => !!cell.querySelector('.promise') !== goals.length > 0);
    expect(wrong.map(({ code, id }) => `${code} ${id}`)).toEqual([]);
  });

  it('counts what the tables hold for the whole window, some of its years, none', () => {
    expect(summary.length).toBeGreaterThan(0);
    expect(summary).toEqual(summary.map(({ name }) => ({ name, counts: countsFor(name) })));
  });

  it('says the finding as its heading, with the number of the first row', () => {
    const heading = document.querySelector('h1')?.textContent;
    expect(heading).toContain(`${summary[0]?.counts[0]} of ${parts.length} `);
  });

  it('shows no link for reports without an address, and says what a report needs', () => {
    const addresses = table('settings').filter(({ key }) => key === 'report_url' || key === 'report_mail');
    expect(addresses).toHaveLength(2);
    const report = document.querySelector('#report');
    const isReachable = addresses.some(({ value }) => value !== '');
    expect(report?.querySelectorAll('.bullets li').length ?? 0).toBe(isReachable ? 0 : 7);
  });
});
