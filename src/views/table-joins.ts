import { tableOf } from '../../scripts/schema.ts';
import type { Join } from '../charts/join-diagram.ts';
import type { PublishedTable } from '../publish/published-table.ts';

/** The columns of all tables that hold keys of another, in the order of the tables. */
export function tableJoins(tables: readonly PublishedTable[]): (Join & { key: string })[] {
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap(({ name: column, refersTo }) =>
      refersTo ? [{ from: name, column, to: refersTo, key: tableOf(refersTo).key[0] ?? '' }] : [],
    ),
  );
}

/** The tables that are referred to, those that most columns name first. */
export function joinedTables(joins: readonly Join[]): string[] {
  const groups = [...Map.groupBy(joins, ({ to }) => to)];
  return groups.sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
}
