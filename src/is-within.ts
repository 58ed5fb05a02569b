/**
 * Whether a GB/T 2260 code lies in the division of another: pairs of zeros at the end of `parent` stand for
 * all its parts. A division lies within itself.
 */
export function isWithin(code: string, parent: string): boolean {
  return code.startsWith(parent.replace(/(?:00){1,3}$/, ''));
}
