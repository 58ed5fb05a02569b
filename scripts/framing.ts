/** The pages of charts, live or pinned, in every language: they are made to stand in pages of others. */
const chartPage = /^(?:\/[a-z-]+)?(?:\/v\/[^/]+)?\/embed\/(?!help(?:\/|$))[^/]+(?:\/(?:index\.html)?)?$/;

/** Headers that keep an address out of the pages of other sites. */
const refusal: Readonly<Record<string, string>> = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/** The headers about framing for a path: none for the page of a chart, a refusal for everything else. */
export function framingHeaders(pathname: string): Readonly<Record<string, string>> {
  return chartPage.test(pathname) ? {} : refusal;
}
