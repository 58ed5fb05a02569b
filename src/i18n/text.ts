/** Values that fill the places of a text. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Fills a text: `{name}` becomes the parameter, `{n|city|cities}` the first word when the parameter is 1 and
 * the second otherwise. An unknown place is an error, so that no page shows one.
 */
export function fill(text: string, params: Params = {}): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`missing parameter ${name} in: ${text}`);
      if (one === undefined || many === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    },
  );
}
