import { build, codes, setting, source } from '../../data.ts';
import { reader } from '../../i18n/reader.ts';
import { paths } from '../../paths.ts';
import type { Sentence, Status } from '../../types.ts';
import { citation } from '../citation.ts';
import type { FileSubject } from './file-subject.ts';
import { type FileRow, fileColumns } from './rows.ts';

/** Lists of `codes` behind `status`, by the kind of row. */
const statusLists = { target: 'target_status', observation: 'observation_status' } as const;

const licence = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** How the rows of a page are cited, APA style. */
export function citationOf({ page, title }: FileSubject, site: URL): string {
  return citation(
    {
      key: '',
      author: setting('site_name_en'),
      title: title.en,
      number: `Version ${build.release}`,
      published: build.asOf,
      url: new URL(`/en${page}`, site).href,
      kind: 'dataset',
      accessed: '',
    },
    'APA',
  );
}

/** The labels of the codes that stand in a column, in both languages. */
function labelsIn(list: string, values: readonly (string | number)[]): Record<string, Sentence> {
  const used = new Set(values);
  const rows = codes.filter((row) => row.list === list && used.has(row.code));
  return Object.fromEntries(rows.map((row) => [row.code, { zh: row.name_zh, en: row.name_en }]));
}

function statusLabels(rows: readonly FileRow[]): Record<string, Sentence> {
  const kinds = ['target', 'observation'] as const;
  return Object.assign(
    {},
    ...kinds.map((kind) =>
      labelsIn(
        statusLists[kind],
        rows.filter((row) => row.kind === kind).map(({ status }) => status),
      ),
    ),
  ) as Record<string, Sentence>;
}

function assessmentLabels(rows: readonly FileRow[]): Record<string, Sentence> {
  const used = [...new Set(rows.map(({ assessment }) => assessment as Status | ''))].filter(
    (status) => status !== '',
  );
  const [zh, en] = [reader('zh-hans'), reader('en')];
  return Object.fromEntries(
    used.map((status) => [status, { zh: zh.t(`status.${status}`), en: en.t(`status.${status}`) }]),
  );
}

function labelsOf(name: string, list: string | undefined, rows: readonly FileRow[]) {
  if (name === 'status') return statusLabels(rows);
  if (name === 'assessment') return assessmentLabels(rows);
  const values = rows.map((row) => row[name as keyof FileRow]);
  return list ? labelsIn(list, values) : null;
}

function columnsOf(rows: readonly FileRow[]) {
  return fileColumns.map((column) => {
    const labels = labelsOf(column.name, 'codes' in column ? column.codes : undefined, rows);
    const type = column.name === 'value' ? 'number' : 'string';
    return { name: column.name, type, about: column.about, ...(labels && { labels }) };
  });
}

function sourcesOf(rows: readonly FileRow[]) {
  const ids = [...new Set(rows.map(({ source_id }) => String(source_id)))];
  return ids.map((id) => {
    const { title_zh, issuer_zh, published, url, reliability } = source(id);
    return { source_id: id, title: title_zh, issuer: issuer_zh, published, url, reliability };
  });
}

/**
 * What `<page>.metadata.json` says of the rows beside it: title, release, licence, how to cite, every column
 * with its meaning and the labels of its codes in both languages, every source. An empty cell is a missing value:
 * nothing was printed, or the column does not apply.
 */
export function fileMetadata(subject: FileSubject, site: URL) {
  const absolute = (path: string) => new URL(path, site).href;
  const { page, title, about, rows } = subject;
  return {
    title,
    about,
    page: absolute(page),
    csv: absolute(paths.rowsFile(page, 'csv')),
    release: build.release,
    assessed: build.asOf,
    licence,
    citation: citationOf(subject, site),
    encoding: 'utf-8',
    missing: '',
    rows: rows.length,
    columns: columnsOf(rows),
    sources: sourcesOf(rows),
  };
}
