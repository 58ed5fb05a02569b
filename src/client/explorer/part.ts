/** A part that the page always has. */
export function part<T extends Element = HTMLElement>(host: ParentNode, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (!found) throw new Error(`missing part: ${selector}`);
  return found;
}
