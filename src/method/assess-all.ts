import type { Assessment, PartialDate } from '../types.ts';
import { assess } from './assess.ts';
import { type AssessedTables, createContext } from './context.ts';

/**
 * One assessment for every target, in the order of the table. `asOf` is the day of the assessment
 * (`YYYY-MM-DD`), an input and never the clock. Observations are indexed once, so that time grows with their
 * number and not with targets times observations. Throws on a code that is not in the tables.
 */
export function assessAll(tables: AssessedTables, asOf: PartialDate): Assessment[] {
  const context = createContext(tables, asOf);
  return tables.targets.map((target) => assess(target, context));
}
