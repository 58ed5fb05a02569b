import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { AssessedTables } from '../../src/method/context.ts';
import type { Code, Indicator, Observation, Plan, Region, Source, Target } from '../../src/types.ts';

type Row = Record<string, string>;

function rowsOf(table: string): Row[] {
  const text = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const ids = (text: string | undefined): string[] => (text ? text.split(';') : []);

function targetOf(row: Row): Target {
  const { value, also_source_ids } = row;
  const number = value ? Number(value) : null;
  return { ...row, value: number, also_source_ids: ids(also_source_ids) } as unknown as Target;
}

function observationOf(row: Row): Observation {
  const { value, also_source_ids } = row;
  return { ...row, value: Number(value), also_source_ids: ids(also_source_ids) } as unknown as Observation;
}

/** The tables in `data/` that an assessment needs, read afresh. */
export function realTables(): AssessedTables {
  return {
    targets: rowsOf('targets').map(targetOf),
    observations: rowsOf('observations').map(observationOf),
    indicators: rowsOf('indicators') as unknown as Indicator[],
    sources: rowsOf('sources') as unknown as Source[],
    plans: rowsOf('plans') as unknown as Plan[],
    regions: rowsOf('regions') as unknown as Region[],
    codes: rowsOf('codes') as unknown as Code[],
  };
}
