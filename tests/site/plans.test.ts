import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtSite } from '../support/built-site.ts';
import { numbersIn } from '../support/numbers-in.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';

const { byPath } = builtSite();
const commitments = table('commitments');
const plans = table('plans');
const provisions = table('provisions');

function page(path: string): BuiltPage {
  const found = byPath.get(path);
  if (!found) throw new Error(`no such page: ${path}`);
  return found;
}

const documentOf = (path: string) => parseHTML(readFileSync(page(path).file, 'utf8')).document;
const ids = (rows: Record<string, string>[]) => rows.map(({ commitment_id }) => commitment_id);

describe.each(pageLanguages)('the pages of plans in $tag', ({ prefix, tag }) => {
  const textOf = ({ plan, commitment_id = '' }: Record<string, string>) =>
    page(`${prefix}/plans/${plan}/`).textOf.get(commitment_id) ?? '';

  it('show every commitment in its own place with its locator', () => {
    expect(commitments.length).toBeGreaterThan(0);
    const missing = commitments.filter((row) => {
      const locator = tag === 'zh-Hant' ? '' : row['locator'];
      return !textOf(row).includes(`§ ${locator}`);
    });
    expect(ids(missing)).toEqual([]);
  });

  it('show the number of every commitment', () => {
    const numbered = commitments.filter(({ value }) => value !== '');
    expect(ids(numbered.filter((row) => !numbersIn(textOf(row)).has(Number(row['value']))))).toEqual([]);
  });

  it('name the document number of a plan, or say that none is printed', () => {
    const missing = plans.filter(({ plan, doc_number }) => {
      const { text } = page(`${prefix}/plans/${plan}/`);
      return doc_number ? !/粤府|粵府/.test(text) : !/未印文号|未印文號|no number printed/.test(text);
    });
    expect(missing).toEqual([]);
  });
});

it.each([
  ['', 'label_zh'],
  ['/en', 'label_en'],
])('the pages of plans under %s/ say every commitment in the words of the table', (prefix, label) => {
  const silent = commitments.filter(({ plan, commitment_id = '', ...row }) => {
    const text = page(`${prefix}/plans/${plan}/`).textOf.get(commitment_id) ?? '';
    return !text.includes(row[label] ?? '');
  });
  expect(ids(silent)).toEqual([]);
});

describe('the page of a plan', () => {
  const pageOf = (plan: string | undefined) => page(`/en/plans/${plan}/`);

  it('shows every phase with its dates or that none is printed', () => {
    const phases = table('phases').filter(({ plan }) => plan);
    expect(phases.length).toBeGreaterThan(0);
    const missing = phases.filter(({ plan, phase_id = '', name_en = '', start, end }) => {
      const text = pageOf(plan).textOf.get(phase_id) ?? '';
      const years = [start, end].flatMap((date) => date?.match(/^\d{4}/)?.[0] ?? []);
      const said =
        start || end ? years.every((year) => text.includes(year)) : text.includes('no date printed');
      return !text.includes(name_en) || !said;
    });
    expect(missing.map(({ phase_id }) => phase_id)).toEqual([]);
  });

  it('gives no year to a phase without one', () => {
    const yearless = table('phases').filter(
      ({ plan, start, end }) => plan && `${start}${end}`.includes('--'),
    );
    expect(yearless.length).toBeGreaterThan(0);
    const dated = yearless.filter(({ plan, phase_id = '' }) =>
      /\b(19|20)\d\d\b/.test(pageOf(plan).textOf.get(phase_id) ?? ''),
    );
    expect(dated).toEqual([]);
  });

  it('shows everything that the plan provides for its keeping', () => {
    const missing = provisions.filter(
      ({ plan, label_en = '', locator }) =>
        !pageOf(plan).text.includes(label_en) || !pageOf(plan).text.includes(`§ ${locator}`),
    );
    expect(missing.map(({ provision_id }) => provision_id)).toEqual([]);
  });

  it('shows the receipt of every numeric goal that a commitment stands for', () => {
    const numeric = table('targets').filter(
      ({ value, source_id }) => value && plans.some((plan) => plan['source_id'] === source_id),
    );
    const receipts = plans.map(
      ({ plan }) => documentOf(`/en/plans/${plan}/`).querySelectorAll('.receipt').length,
    );
    expect(receipts.reduce((sum, count) => sum + count, 0)).toBe(numeric.length);
  });

  it('is linked from the page of its source and from that of its region', () => {
    const missing = plans.flatMap(({ plan, source_id, region_code }) =>
      [`/sources/${source_id}/`, ...(region_code ? [`/regions/${region_code}/`] : [])].filter(
        (path) => !page(path).anchors.some(({ href }) => href === `/plans/${plan}/`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('the list of plans', () => {
  const document = documentOf('/en/plans/');
  const rows = [...document.querySelectorAll('.plan-matrix tbody tr')];

  it('counts the commitments of every plan on every theme', () => {
    const names = new Map(
      table('codes')
        .filter(({ list }) => list === 'topic')
        .map(({ name_en, code }) => [name_en, code]),
    );
    const counts = rows.map((row) => {
      const [head, ...cells] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
      const topic = names.get(head);
      const expected = plans.map(
        ({ plan }) =>
          commitments.filter((entry) => entry['plan'] === plan && entry['topic'] === topic).length,
      );
      return { shown: cells.slice(0, -1).map((text) => Number(text) || 0), expected };
    });
    expect(counts.length).toBe(new Set(commitments.map(({ topic }) => topic)).size);
    for (const { shown, expected } of counts) expect(shown).toEqual(expected);
  });

  it('sums up to all commitments', () => {
    const all = document.querySelector('.plan-matrix tfoot td:last-child')?.textContent;
    expect(Number(all)).toBe(commitments.length);
  });

  it('sets the safeguards of every plan side by side', () => {
    expect(document.querySelectorAll('.safeguards tbody tr').length).toBe(plans.length);
    const sides = ['organisation', 'funding', 'appraisal', 'publicity'];
    const shown = provisions.filter(({ part = '' }) => sides.includes(part));
    const text = document.querySelector('.safeguards')?.textContent ?? '';
    expect(shown.filter(({ label_en = '' }) => !text.includes(label_en))).toEqual([]);
  });
});

describe('the finder', () => {
  const document = documentOf('/en/plans/commitments/');
  const entries = [...document.querySelectorAll('[data-values]')].map((entry) =>
    (entry.getAttribute('data-values') ?? '').split(' '),
  );

  it('lists every commitment without script', () => {
    expect(entries).toHaveLength(commitments.length);
    const links = [...document.querySelectorAll('[data-values] a')].map((link) => link.getAttribute('href'));
    const missing = commitments.filter(
      ({ plan, commitment_id }) => !links.includes(`/en/plans/${plan}/#${commitment_id}`),
    );
    expect(ids(missing)).toEqual([]);
  });

  it('offers under each filter exactly what occurs, with its count', () => {
    const selects = [...document.querySelectorAll('commitment-finder select')];
    expect(selects.map((select) => select.getAttribute('name'))).toEqual([
      'plan',
      'level',
      'theme',
      'kind',
      'due',
      'status',
    ]);
    for (const [index, select] of selects.entries()) {
      const offered = [...select.querySelectorAll('option')].slice(1).map((option) => {
        const count = Number(option.textContent?.match(/\((\d+)\)$/)?.[1]);
        return [option.getAttribute('value') ?? '', count] as const;
      });
      const counted = Map.groupBy(entries, (values) => values[index] ?? '');
      expect(new Map(offered)).toEqual(new Map([...counted].map(([value, group]) => [value, group.length])));
    }
  });
});

describe('the page of a region', () => {
  const bindingOn = (path: string) =>
    [...documentOf(path).querySelectorAll('#plans h3 a')].map((link) => link.getAttribute('href'));

  it('shows the numbers and deadlines of its own plan', () => {
    for (const { plan, region_code } of plans.filter((row) => row['region_code'])) {
      const { text } = page(`/en/regions/${region_code}/`);
      const own = commitments.filter((row) => row['plan'] === plan && row['kind'] === 'quantified');
      expect(own.length).toBeGreaterThan(0);
      expect(ids(own.filter(({ label_en = '' }) => !text.includes(label_en)))).toEqual([]);
    }
  });

  it('counts a plan for zones among those that bind it only where it is one', () => {
    const programmes = table('programmes');
    const zoned = plans.find(({ source_id }) => programmes.some((row) => row['source_id'] === source_id));
    const programme = programmes.find(({ source_id }) => source_id === zoned?.['source_id']);
    const zones = table('zones').filter((zone) => zone['programme'] === programme?.['programme']);
    const cities = table('regions').filter(
      ({ parent_code, level }) => parent_code === zoned?.['region_code'] && level === 'prefecture',
    );
    expect(cities.length).toBeGreaterThan(0);
    for (const { code } of cities) {
      const isZone = zones.some(({ region_code }) => region_code === code);
      expect(bindingOn(`/regions/${code}/`).includes(`/plans/${zoned?.['plan']}/`)).toBe(isZone);
    }
  });
});
