import { tableNames } from '../../scripts/schema.ts';
import { assessments, build, everyTable, indicator, source } from '../data.ts';
import { reader } from '../i18n/reader.ts';
import { disclosureMatrices } from '../views/disclosure.ts';
import { assessmentsTable } from './assessments-table.ts';
import { type DisclosedCell, disclosureTable } from './disclosure-table.ts';
import { editedTable } from './edited-table.ts';
import type { PublishedTable } from './published-table.ts';
import { seriesTable } from './series-table.ts';

/** What the page about disclosure shows, cell by cell. */
function disclosedCells(): DisclosedCell[] {
  return disclosureMatrices(reader('en')).flatMap(({ parent, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ region, indicator: { id }, goals, figures }) => {
        return { parent, region_code: region.code, indicator: id, goals, figures };
      }),
    ),
  );
}

function publish(): PublishedTable[] {
  const tables = everyTable();
  const targets = new Map(tables.targets.map((row) => [row.target_id, row]));
  const targetOf = (id: string) => {
    const found = targets.get(id);
    if (!found) throw new Error(`unknown target: ${id}`);
    return found;
  };
  return [
    assessmentsTable(assessments, targetOf, build.asOf),
    seriesTable(tables.observations, source, (id) => indicator(id).unit),
    disclosureTable(disclosedCells()),
    ...tableNames.map((name) => editedTable(name, tables[name])),
  ];
}

let published: PublishedTable[] | undefined;

/** Every table that is published: the derived ones first, then the edited ones. Made once a build. */
export function publishedTables(): readonly PublishedTable[] {
  published ??= publish();
  return published;
}

/** One published table; throws on a name that is none. */
export function publishedTable(name: string): PublishedTable {
  const found = publishedTables().find((table) => table.name === name);
  if (!found) throw new Error(`unknown table: ${name}`);
  return found;
}
