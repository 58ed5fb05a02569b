import type { TableName } from './schema.ts';

/** Problems stop the build; warnings are listed and counted; notices only say what was done. */
export type Severity = 'problem' | 'warning' | 'notice';

/** Where something starts in a file: physical line and character of that line, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A cell of a table that was read: index of the row, from 0, and name of the column. */
export interface Cell {
  row: number;
  field: string;
}

/** What is wrong and what to do about it, in lower case and without a full stop. */
export interface Fault {
  message: string;
  /** A function where finding the advice takes time: it is asked for only when the line is printed. */
  hint: string | (() => string);
}

/** A fault at a place of a file. */
export interface PlacedFault extends Fault {
  at: Place;
}

/** A fault found in a table, by cell or by place. */
export interface Finding extends Fault {
  severity: Severity;
  table: TableName;
  at: Place | Cell;
}

/** A finding as it is printed. */
export interface Problem extends Place {
  severity: Severity;
  table: TableName;
  /** The file, as the reader of the message would open it. */
  path: string;
  message: string;
  hint: string;
}

/** A finding that stops the build. */
export function problem(table: TableName, at: Finding['at'], message: string, hint: Fault['hint']): Finding {
  return { severity: 'problem', table, at, message, hint };
}

/** A finding that is listed and counted. */
export function warning(table: TableName, at: Finding['at'], message: string, hint: Fault['hint']): Finding {
  return { severity: 'warning', table, at, message, hint };
}

/** Two lines: `file:line:column: message`, then what to do. Anything but a problem says its severity. */
export function formatProblem({ severity, path, line, column, message, hint }: Problem): string {
  const kind = severity === 'problem' ? '' : `${severity}: `;
  return `${path}:${line}:${column}: ${kind}${message}\n    ${hint}`;
}

/** `1 problem`, `3 problems`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
