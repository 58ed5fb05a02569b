import { createFindings } from '../../scripts/findings.ts';
import type { Severity } from '../../scripts/problem.ts';
import { readTables } from '../../scripts/read/read-table.ts';
import { listFindings } from '../../scripts/report.ts';
import { type TableName, tableNames, tableOf } from '../../scripts/schema.ts';
import { review, validate } from '../../scripts/validate/validate.ts';

/** Rows as cells of text; a column that is left out is empty. */
export type TinyRow = Record<string, string>;
export type TinyTables = Record<TableName, TinyRow[]>;

const place = { name_zh: '地', level: 'prefecture', parent_code: '11' };
const measure = {
  name_zh: '量',
  unit: 'places',
  direction: 'up',
  stage: 'total',
  definition_zh: '一',
  definition_en: 'one',
};
const reported = { period_start: '2022', period_end: '2022', status: 'final', bound: 'exact', scope: 'all' };
const lists = {
  unit: ['places', 'percent', 'milestone'],
  stage: ['total'],
  group: ['coast'],
  scope: ['all', 'public'],
  source_kind: ['policy'],
  access: ['original'],
  designation: ['pilot'],
  zone_status: ['named'],
  programme_level: ['province'],
  pair_scope: ['general'],
  pair_status: ['current'],
  plan_scope: ['province'],
  issuer_level: ['province'],
  commitment_kind: ['quantified'],
  provision_part: ['funding'],
  topic: ['places'],
};

/** A small and sound set of tables of an invented land, made anew at each call. */
export function tinyTables(): TinyTables {
  return {
    regions: [
      { code: '10', name_zh: '国', name_en: 'Land', level: 'nation' },
      { code: '11', name_zh: '省', name_en: 'Upland', level: 'province', parent_code: '10' },
      { ...place, code: '110100', name_en: 'Milltown', group: 'coast' },
      { ...place, code: '110200', name_en: 'Bridgeham', name_zh: '桥市' },
    ],
    indicators: [
      { ...measure, id: 'seats', name_en: 'Places', kind: 'flow' },
      { ...measure, id: 'seats_low', name_en: 'Low places', kind: 'flow', part_of: 'seats' },
      { ...measure, id: 'seats_high', name_en: 'High places', kind: 'flow', part_of: 'seats' },
      { ...measure, id: 'share', name_en: 'Share', kind: 'ratio', unit: 'percent' },
      { ...measure, id: 'gross', name_en: 'Gross share', kind: 'ratio', unit: 'percent', max: '200' },
      { ...measure, id: 'stock', name_en: 'Pupils', kind: 'stock' },
      { ...measure, id: 'goal', name_en: 'Goal', kind: 'milestone', unit: 'milestone' },
    ],
    sources: [
      {
        source_id: 'plan-1',
        title_zh: '方案',
        issuer_zh: '省',
        published: '2023-01-31',
        kind: 'policy',
        url: 'https://example.org/plan',
        reliability: 'A',
        linkable: 'yes',
        access: 'original',
      },
    ],
    targets: [
      {
        target_id: 't-1',
        region_code: '110100',
        indicator: 'seats',
        due: '2025',
        comparator: '>=',
        value: '1000',
        period_start: '2021',
        period_end: '2025',
        scope: 'all',
        status: 'in_force',
        source_id: 'plan-1',
      },
      {
        target_id: 't-2',
        region_code: '110100',
        indicator: 'goal',
        due: '2025',
        label_zh: '好',
        label_en: 'good',
        scope: 'all',
        status: 'in_force',
        source_id: 'plan-1',
      },
    ],
    observations: [
      {
        ...reported,
        observation_id: 'o-1',
        region_code: '110100',
        indicator: 'seats',
        basis: 'annual',
        value: '100',
        source_id: 'plan-1',
      },
      {
        ...reported,
        observation_id: 'o-2',
        region_code: '110200',
        indicator: 'share',
        basis: 'ratio',
        value: '54.5',
        source_id: 'plan-1',
      },
    ],
    zones: [
      {
        zone_id: 'z-1',
        programme: 'pilots',
        programme_name_zh: '试点',
        programme_name_en: 'Pilots',
        designation: 'pilot',
        region_code: '110200',
        start: '2022-09',
        end: '2025-12',
        status: 'named',
        source_id: 'plan-1',
      },
    ],
    programmes: [
      {
        programme: 'pilots',
        name_zh: '试点',
        name_en: 'Pilots',
        level: 'province',
        authority_zh: '省',
        cycle_start: '2022-09',
        cycle_end: '2025-12',
        source_id: 'plan-1',
      },
    ],
    pairs: [
      {
        supporter_code: '110100',
        supported_code: '110200',
        programme: 'pilots',
        scope: 'general',
        status: 'current',
        source_id: 'plan-1',
      },
    ],
    plans: [
      {
        plan: '1',
        scope: 'province',
        title_zh: '方案',
        title_en: 'Plan',
        issuer_level: 'province',
        source_id: 'plan-1',
      },
    ],
    commitments: [
      {
        plan: '1',
        commitment_id: 'p1-01',
        locator: '一',
        kind: 'quantified',
        label_zh: '学位',
        label_en: 'Places',
        comparator: '>=',
        value: '1000',
        unit: 'places',
        due_end: '--09',
        topic: 'places',
      },
    ],
    provisions: [
      {
        plan: '1',
        provision_id: 'v1-01',
        part: 'funding',
        locator: '三',
        label_zh: '经费',
        label_en: 'Money',
      },
    ],
    phases: [
      {
        phase_id: 'ph-1',
        plan: '1',
        name_zh: '一',
        name_en: 'one',
        start: '--03-15',
        end: '--09',
        source_id: 'plan-1',
      },
    ],
    releases: [{ version: '1.0.0', date: '2026-01-31', summary_zh: '首版', summary_en: 'First' }],
    corrections: [],
    milestones: [{ year: '2025', name_zh: '末', name_en: 'End' }],
    codes: Object.entries(lists).flatMap(([list, codes]) =>
      codes.map((code) => ({ list, code, name_zh: `${code}名`, name_en: code })),
    ),
    notes: [],
    settings: [{ key: 'home_region', value: '11' }],
    tiles: [
      {
        grid: '11',
        region_code: '110100',
        col: '0',
        row: '0',
        short_zh: '磨',
        short_en: 'Mill',
        abbr_en: 'ML',
      },
    ],
    aliases: [{ region_code: '110100', kind: 'former', name: '旧磨县' }],
    rules: [{ rule: '1', text_zh: '一', text_en: 'One.' }],
  };
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A table as the text of its file: columns in the order of the schema, LF line ends. */
export function csvOf(name: TableName, rows: readonly TinyRow[]): string {
  const columns = Object.keys(tableOf(name).columns);
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** Every table as the text of its file, by name. */
export function filesOf(tables: TinyTables): Record<TableName, string> {
  return Object.fromEntries(tableNames.map((name) => [name, csvOf(name, tables[name])])) as Record<
    TableName,
    string
  >;
}

/** Two-line messages of one severity for a folder of files, where null is a missing one. */
export function messagesOf(
  files: Record<TableName, string | Uint8Array | null>,
  severity: Severity = 'problem',
): string[] {
  const findings = createFindings();
  const bytes = (name: TableName) => {
    const file = files[name];
    return typeof file === 'string' ? Buffer.from(file) : file;
  };
  const nameOf = (path: string) => path.replace(/^data\/|\.csv$/g, '') as TableName;
  const tables = readTables(
    (name) => `data/${name}.csv`,
    (path) => bytes(nameOf(path)),
    findings.add,
  );
  for (const finding of validate(tables)) findings.add(finding);
  if (severity === 'warning') for (const finding of review(tables)) findings.add(finding);
  return listFindings(tables, findings, severity);
}

/** Messages for the small set of tables after a change. */
export function messagesAfter(change: (tables: TinyTables) => unknown, severity?: Severity): string[] {
  const tables = tinyTables();
  change(tables);
  return messagesOf(filesOf(tables), severity);
}
