import { nearestName } from '../nearest-name.ts';
import type { TextColumn } from '../schema.ts';
import type { Parsed } from './parse-number.ts';

/** Signs that cannot be seen: controls, formats such as zero-width spaces, and the mark of a lost character. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text without unseen characters (a line break apart) and without spaces around it. */
function parsePrintable(raw: string): Parsed<string> {
  const value = raw.replaceAll('\r\n', '\n');
  const found = value.replaceAll('\n', ' ').match(unseen);
  if (found) {
    const position = [...value.slice(0, found.index)].length + 1;
    const message = `control character in text: ${codePoint(found[0])}`;
    return { message, hint: `remove character ${position} of the cell` };
  }
  if (value.trim() !== value)
    return { message: `spaces around text: "${value}"`, hint: `write ${value.trim()}` };
  return { value };
}

function parseId(value: string): Parsed<string> {
  if (!/[\s;]/.test(value)) return { value };
  return { message: `id with a space or semicolon: ${value}`, hint: 'write one id without spaces' };
}

function parseUrl(value: string): Parsed<string> {
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value)) return { value };
  return {
    message: `not a web address: ${value}`,
    hint: 'write the whole address, from http:// or https:// on',
  };
}

/** Text of a column that is neither date nor number, in its closed list where it has one. */
export function parseText(raw: string, { type, values }: TextColumn, field: string): Parsed<string> {
  const printable = parsePrintable(raw);
  if (!('value' in printable)) return printable;
  if (values && !values.includes(raw)) {
    const nearest = nearestName(raw, values);
    const hint = `write one of ${values.join(' ')}${nearest ? `; nearest: ${nearest}` : ''}`;
    return { message: `unknown ${field}: ${raw}`, hint };
  }
  if (type === 'id') return parseId(printable.value);
  return type === 'url' ? parseUrl(printable.value) : printable;
}

/** Ids separated by semicolons, without spaces, empty items or repeats. */
export function parseList(raw: string): Parsed<string[]> {
  const value = raw.split(';');
  const clean = [...new Set(value.map((item) => item.trim()).filter(Boolean))];
  if (clean.join(';') === raw && !/\s/.test(raw)) return { value };
  return {
    message: `list with a space, an empty item or a repeat: ${raw}`,
    hint: `write ${clean.join(';')}`,
  };
}
