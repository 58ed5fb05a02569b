import type { Fault } from '../problem.ts';
import type { Column } from '../schema.ts';
import { parseDate } from './parse-date.ts';
import { type Parsed, parseNumber } from './parse-number.ts';
import { parseList, parseText } from './parse-text.ts';

/** A cell as a row holds it: text, ids of a list, a number, or null where there is none. */
export type Value = string | string[] | number | null;

/** A column with the names that messages need: its own, and what a row of its table is. */
export interface NamedColumn {
  field: string;
  noun: string;
  column: Column;
}

/** What an empty cell is read as. The list is shared: rows are not written to. */
export function emptyValue({ type }: Column): Value {
  if (type === 'list') return emptyList;
  return type === 'number' || type === 'integer' ? null : '';
}

const emptyList: string[] = [];

function parseFilled(raw: string, { column, field }: NamedColumn): Parsed<Value> {
  switch (column.type) {
    case 'number':
      return parseNumber(raw);
    case 'integer': {
      const parsed = parseNumber(raw);
      if (!('value' in parsed) || Number.isInteger(parsed.value)) return parsed;
      return { message: `not a whole number: ${raw}`, hint: 'write digits only' };
    }
    case 'date':
    case 'day':
    case 'yearless':
      return parseDate(raw, column.type);
    case 'list':
      return parseList(raw);
    default:
      return parseText(raw, column, field);
  }
}

function checkMinimum(value: Value, column: Column): Fault | null {
  if (!('min' in column) || column.min === undefined) return null;
  if (typeof value !== 'number' || value >= column.min) return null;
  return { message: `number below ${column.min}: ${value}`, hint: `write ${column.min} or more` };
}

/** Reads one cell by its column, without looking at any other cell. Advice names the column. */
export function parseCell(raw: string, named: NamedColumn): Parsed<Value> {
  const { field, noun, column } = named;
  if (raw === '') {
    if (!column.required) return { value: emptyValue(column) };
    return { message: `${noun} without ${field}`, hint: `${field}: fill the cell; it must not be empty` };
  }
  const parsed = parseFilled(raw, named);
  const fault = 'value' in parsed ? checkMinimum(parsed.value, column) : parsed;
  return fault ? { message: fault.message, hint: `${field}: ${fault.hint}` } : parsed;
}
