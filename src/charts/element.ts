/** What an attribute may hold; null and undefined leave it out. */
export type AttributeValue = string | number | null | undefined;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for SVG and HTML, in content and in double-quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A length in drawing units with at most one decimal, as short as it can be written. */
export function formatLength(length: number): string {
  return String(Math.round(length * 10) / 10 || 0);
}

/** One SVG or HTML element as a string. Numbers are lengths (one decimal); children are markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? formatLength(value) : escapeText(value)}"`,
  );
  const content = children.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
