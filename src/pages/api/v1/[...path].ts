import type { APIRoute } from 'astro';
import { addressOf, answerOf, type Endpoint } from '../../../api/endpoint.ts';
import { endpoints } from '../../../api/endpoints.ts';
import { latestRelease } from '../../../api/latest.ts';
import { apiIndex, openApi } from '../../../api/open-api.ts';

/** An endpoint with a value of its parameter, or the name of a file that describes the interface. */
type Asked = { endpoint: Endpoint; value: string | null } | { file: keyof typeof files };

const files = {
  'index.json': apiIndex,
  'openapi.json': openApi,
  'releases/latest.json': latestRelease,
};

export function getStaticPaths() {
  const answers = endpoints.flatMap((endpoint) =>
    (endpoint.parameter?.values ?? [null]).map((value) => ({
      params: { path: addressOf(endpoint, value).slice(1) },
      props: { endpoint, value } as Asked,
    })),
  );
  const names = Object.keys(files) as (keyof typeof files)[];
  return [...answers, ...names.map((file) => ({ params: { path: file }, props: { file } as Asked }))];
}

export const GET: APIRoute<Asked> = ({ props, site }) =>
  'file' in props
    ? Response.json(files[props.file](site as URL))
    : Response.json(answerOf(props.endpoint, props.value));
