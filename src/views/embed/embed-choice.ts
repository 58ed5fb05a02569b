/** What a reader has chosen for an embed; '' is the default of each. */
export interface EmbedChoice {
  chart: string;
  lang: string;
  theme: string;
  title: string;
  highlight: string;
  version: string;
}

/** What each choice may be; an empty list allows anything the page has to check itself. */
export type Allowed = Record<keyof EmbedChoice, readonly string[]>;

const names = ['chart', 'lang', 'theme', 'title', 'highlight', 'version'] as const;

/** The choice that an address asks for, and the names of parameters whose value is not known. */
export function parseChoice(search: string, allowed: Allowed): { choice: EmbedChoice; unknown: string[] } {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const read = (name: keyof EmbedChoice): string => {
    const value = query.get(name) ?? '';
    if (value === '' || allowed[name].includes(value)) return value;
    unknown.push(name);
    return '';
  };
  const choice = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as EmbedChoice;
  return { choice, unknown };
}

/** A choice as the query of an address: in order, what is not the default; '' when nothing is chosen. */
export function formatChoice(choice: Partial<EmbedChoice>): string {
  const parts = names.flatMap((name) =>
    choice[name] ? [`${name}=${encodeURIComponent(choice[name])}`] : [],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The query of a chart page: of a choice what the page itself understands. */
export function pageQuery({ theme, title, highlight }: EmbedChoice): string {
  return formatChoice({ theme, title, highlight });
}
