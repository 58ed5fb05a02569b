/**
 * An oEmbed endpoint for hosts that run functions beside static files, here as a Cloudflare Pages function: copied to
 * `functions/oembed.ts`, it answers `/oembed?url=…&maxwidth=…&maxheight=…` from the fixed files under `/oembed/`.
 */

/** What the function reads of a fixed answer; the rest is passed on. */
interface Answer {
  html: string;
  width: number;
  height: number;
}

/** Reads a file of the site by its path. */
type ReadFile = (path: string) => Promise<Response>;

const chartAddress = /^\/(?:(en|zh-hant)\/)?embed\/([a-z0-9-]+)\/?$/;

/** The fixed file for the address of a chart; null for any other address. */
function fileOf(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const [, lang = 'zh-hans', chart] = chartAddress.exec(path) ?? [];
  return chart ? `/oembed/${lang}/${chart}.json` : null;
}

/** A limit in pixels; null where none is asked for. */
function limitOf(parameters: URLSearchParams, name: string): number | null {
  const limit = Number(parameters.get(name));
  return Number.isInteger(limit) && limit > 0 ? limit : null;
}

/** What a reader may choose in the address of a chart. */
const choices = ['theme', 'title', 'highlight'];

/** The answer for a chart as its address chooses it to look. */
function chosen(answer: Answer, address: string): Answer {
  const wanted = [...new URL(address).searchParams].filter(([name]) => choices.includes(name));
  if (wanted.length === 0) return answer;
  const query = (usual: string) =>
    new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(usual)), ...Object.fromEntries(wanted) })
      .toString()
      .replaceAll('&', '&amp;');
  const html = answer.html.replace(
    / src="([^"?]*)\??([^"]*)/,
    (_, page: string, usual: string) => ` src="${page}?${query(usual)}`,
  );
  return { ...answer, html };
}

/** An answer within the limits, in its numbers and in its code alike. */
function within(answer: Answer, widest: number | null, highest: number | null): Answer {
  const width = Math.min(answer.width, widest ?? answer.width);
  const height = Math.min(answer.height, highest ?? answer.height);
  const html = answer.html
    .replace(/ width="[^"]*"/, (whole) => (widest ? ` width="${width}"` : whole))
    .replace(/ height="\d+"/, ` height="${height}"`);
  return { ...answer, html, width, height };
}

/**
 * The answer to an oEmbed request: 400 without an address, 404 for an address that is no chart, 501 for another
 * format than JSON, as the specification names them.
 */
export async function oembedResponse(request: Request, readFile: ReadFile): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const address = searchParams.get('url');
  if (!address) return new Response('missing url', { status: 400 });
  if ((searchParams.get('format') ?? 'json') !== 'json') return new Response(null, { status: 501 });
  const file = fileOf(address);
  const found = file ? await readFile(file) : null;
  if (!found?.ok) return new Response(null, { status: 404 });
  const answer = chosen((await found.json()) as Answer, address);
  const fitted = within(answer, limitOf(searchParams, 'maxwidth'), limitOf(searchParams, 'maxheight'));
  return Response.json(fitted, { headers: { 'Access-Control-Allow-Origin': '*' } });
}

/** What a Pages function is given. */
interface PagesContext {
  request: Request;
  env: { ASSETS: { fetch: (address: URL) => Promise<Response> } };
}

export const onRequestGet = ({ request, env }: PagesContext): Promise<Response> =>
  oembedResponse(request, (path) => env.ASSETS.fetch(new URL(path, request.url)));
