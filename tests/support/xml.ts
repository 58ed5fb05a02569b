import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { distDir } from './dist-dir.ts';

/** An element of a parsed XML file: attributes begin with `@`, elements in `lists` are arrays. */
export type XmlNode = Record<string, unknown>;

/** Reads an XML file of the built site. Throws with the place of the fault when it is not well-formed. */
export function readXml(address: string, lists: readonly string[]): XmlNode {
  const text = readFileSync(join(distDir, address), 'utf8');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${address}:${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => lists.includes(name),
  });
  return parser.parse(text) as XmlNode;
}
