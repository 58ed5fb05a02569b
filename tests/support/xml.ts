import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { distDir } from './dist-dir.ts';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The root element of an XML file of the built site. Throws when the file is not well-formed. */
export function readXml(address: string): Element {
  const text = readFileSync(join(distDir, address), 'utf8');
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    'text/xml',
  );
  if (!documentElement) throw new Error(`no root element: ${address}`);
  return documentElement;
}

/** The children of an element with a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return [...element.childNodes].filter(isElement).filter((child) => child.nodeName === name);
}

/** The text of the first child with a name; '' where there is none. */
export function textOf(element: Element, name: string): string {
  return childrenOf(element, name)[0]?.textContent?.trim() ?? '';
}
