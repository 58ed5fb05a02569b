/** What a reader who knows a figure would tell us; the rest is left open for them. */
export interface ReportFields {
  title: string;
  body: string;
}

/**
 * The address for reporting a figure: an issue form (`url` among the report settings) with title and body filled
 * in, else a letter (`mail`), else null, when the site has no such address and says in words what to do.
 */
export function reportLink(
  settings: ReadonlyMap<string, string>,
  { title, body }: ReportFields,
): string | null {
  const url = settings.get('url');
  if (url) {
    const address = new URL(url);
    address.searchParams.set('title', title);
    address.searchParams.set('body', body);
    return address.href;
  }
  const mail = settings.get('mail');
  if (!mail) return null;
  return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
