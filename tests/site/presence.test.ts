import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { numbersIn } from '../support/numbers-in.ts';
import { pageLanguages } from '../support/page-languages.ts';
import { table } from '../support/table.ts';

const { byPath } = builtSite();

function column(name: string, key: string): string[] {
  return table(name).map((row) => row[key] ?? '');
}

/** Codes of the regions on which the tables hold something. */
const regionsWithData = [
  ...new Set([
    ...column('targets', 'region_code'),
    ...column('observations', 'region_code'),
    ...column('zones', 'region_code'),
    ...column('pairs', 'supporter_code'),
    ...column('pairs', 'supported_code'),
    ...column('plans', 'region_code'),
  ]),
]
  .filter(Boolean)
  .sort();

const promised: readonly [what: string, paths: string[]][] = [
  [
    'fixed address',
    ['/', '/regions/', '/indicators/', '/sources/', '/timeline/', '/methodology/', '/about/'],
  ],
  ['region with data', regionsWithData.map((code) => `/regions/${code}/`)],
  ['indicator', column('indicators', 'id').map((id) => `/indicators/${id}/`)],
  ['milestone', column('milestones', 'year').map((year) => `/milestones/${year}/`)],
  ['plan', column('plans', 'plan').map((id) => `/plans/${id}/`)],
  ['room of plans', ['/plans/', '/plans/commitments/']],
  ['source', column('sources', 'source_id').map((id) => `/sources/${id}/`)],
];

describe('the built site', () => {
  it.each(promised)('has a page in every language for each %s', (_, paths) => {
    expect(paths.length).toBeGreaterThan(0);
    const missing = pageLanguages.flatMap(({ prefix }) =>
      paths.map((path) => prefix + path).filter((path) => !byPath.has(path)),
    );
    expect(missing).toEqual([]);
  });

  it('has a page in every language for an address that does not exist', () => {
    const notFound = builtSite().pages.filter((page) => page.isNotFound);
    expect(notFound.map((page) => page.language.tag).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
  });
});

/** A text without a figure as its source prints it in Chinese, which would hide a wrong figure beside it. */
function withoutPrint(text: string, print: string | undefined): string {
  return print && /\p{Script=Han}/u.test(print) ? text.replaceAll(print, '') : text;
}

describe('the page of a region', () => {
  const inForce = table('targets').filter((row) => row.status === 'in_force');
  const pageOf = (prefix: string, code: string | undefined) => byPath.get(`${prefix}/regions/${code}/`);
  const goalOn = (prefix: string, { region_code, target_id }: Record<string, string>) =>
    pageOf(prefix, region_code)?.textOf.get(`target-${target_id}`) ?? '';

  it.each(pageLanguages)(
    'shows the number of every goal in force in its own place, in $tag',
    ({ prefix, tag }) => {
      const numeric = inForce.filter((row) => row.value !== '');
      expect(numeric.length).toBeGreaterThan(0);
      const missing = numeric.filter((row) => {
        const text = goalOn(prefix, row);
        const shown = numbersIn(tag === 'en' ? withoutPrint(text, row.as_written) : text);
        return !shown.has(Number(row.value));
      });
      expect(missing.map((row) => `${row.target_id}: ${row.value}`)).toEqual([]);
    },
  );

  it.each([
    ['', 'label_zh'],
    ['/en', 'label_en'],
  ])('shows the words of every goal in force without a number in its own place, under %s/', (prefix, key) => {
    const inWords = inForce.filter((row) => row.value === '');
    expect(inWords.length).toBeGreaterThan(0);
    const missing = inWords.filter((row) => !goalOn(prefix, row).includes(row[key] ?? ''));
    expect(missing.map((row) => row.target_id)).toEqual([]);
  });

  it.each(pageLanguages)('shows every reported number, in $tag', ({ prefix, tag }) => {
    const missing = table('observations').filter(({ region_code, value, as_written }) => {
      const text = pageOf(prefix, region_code)?.text ?? '';
      const shown = numbersIn(tag === 'en' ? withoutPrint(text, as_written) : text);
      return !shown.has(Number(value));
    });
    expect(missing.map((row) => `${row.observation_id}: ${row.value}`)).toEqual([]);
  });
});
