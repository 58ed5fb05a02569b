import { countOf } from '../problem.ts';

/** What is wrong with a file that a person wrote or supplied, where, and what to do about it. */
export interface Finding {
  /** A file, with the line, feature or folder where that is known. */
  at: string;
  message: string;
  hint: string;
}

/** All findings of one run; its message is meant to be printed as it is. */
export class AuthorError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ at, message, hint }) => `${at}: ${message}\n    ${hint}`);
    super([...lines, `${countOf(findings.length, 'problem')}, nothing written`].join('\n'));
    this.name = 'AuthorError';
    this.findings = findings;
  }
}

/** Throws the findings, all at once, when there are any. */
export function failOn(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new AuthorError(findings);
}
