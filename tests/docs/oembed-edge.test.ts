import { describe, expect, it } from 'vitest';
import { oembedResponse, onRequestGet } from '../../docs/edge/oembed.ts';
import { reader } from '../../src/i18n/reader.ts';
import { charts } from '../../src/views/chart-registry.ts';
import { oembed } from '../../src/views/embed/oembed.ts';

const site = 'https://site.example';
const [chart] = charts;
if (!chart) throw new Error('no chart');
const fixed = oembed(reader('en'), chart, site);
const files = new Map([[`/oembed/en/${chart.id}.json`, fixed]]);

const readFile = async (path: string) => {
  const file = files.get(path);
  return file ? Response.json(file) : new Response(null, { status: 404 });
};

function ask(parameters: Record<string, string>): Promise<Response> {
  const address = `${site}/oembed?${new URLSearchParams(parameters)}`;
  return oembedResponse(new Request(address), readFile);
}

const url = `${site}/en/embed/${chart.id}/`;

describe('oembedResponse(request, readFile)', () => {
  it('gives the fixed answer where no limit is asked for', async () => {
    const response = await ask({ url });
    expect(response.headers.get('Content-Type')).toContain('application/json');
    expect(await response.json()).toEqual(fixed);
  });

  it.each([
    [{ maxwidth: '320' }, 320, fixed.height],
    [{ maxwidth: '320', maxheight: '200' }, 320, 200],
    [{ maxwidth: '5000' }, fixed.width, fixed.height],
    [{ maxwidth: 'wide' }, fixed.width, fixed.height],
  ])('keeps within %o', async (limits, width, height) => {
    const answer = (await (await ask({ url, ...limits })).json()) as typeof fixed;
    expect([answer.width, answer.height]).toEqual([width, height]);
    const written = 'maxwidth' in limits && limits.maxwidth !== 'wide' ? width : '100%';
    expect(answer.html).toContain(` width="${written}" height="${height}"`);
  });

  it('keeps the choices of an address, and nothing else of its query', async () => {
    const answer = await ask({ url: `${url}?theme=dark&highlight=440300&utm_source="a` });
    const { html } = (await answer.json()) as typeof fixed;
    expect(html).toContain(` src="${url}?theme=dark&amp;highlight=440300"`);
    expect(html).not.toContain('utm_source');
  });

  it.each([
    ['no address', {}, 400],
    ['an address that is no chart', { url: `${site}/en/regions/` }, 404],
    ['a chart that is not there', { url: `${site}/en/embed/nothing/` }, 404],
    ['no address at all in it', { url: 'chart' }, 404],
    ['another format', { url, format: 'xml' }, 501],
  ] as [string, Record<string, string>, number][])(
    'answers %s with a status',
    async (_, parameters, status) => {
      expect((await ask(parameters)).status).toBe(status);
    },
  );
});

describe('onRequestGet(context)', () => {
  it('reads the files of the site it stands in', async () => {
    const request = new Request(`${site}/oembed?${new URLSearchParams({ url })}`);
    const env = { ASSETS: { fetch: (address: URL) => readFile(address.pathname) } };
    expect(await (await onRequestGet({ request, env })).json()).toEqual(fixed);
  });
});
