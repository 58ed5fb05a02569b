import { assessAll } from '../src/method/assess-all.ts';
import type { Assessment, PartialDate, Tables } from '../src/types.ts';

/** What is worked out from the tables: one assessment for every target, as of a day (YYYY-MM-DD). */
export function derive(tables: Tables, asOf: PartialDate): Assessment[] {
  return assessAll(tables, asOf);
}
