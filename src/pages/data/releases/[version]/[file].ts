import type { APIRoute } from 'astro';
import { releaseRecord, releaseRecords, releaseZip } from '../../../../releases.ts';

const recordName = 'release.json';

export const getStaticPaths = () =>
  releaseRecords.flatMap(({ version, zip }) =>
    [zip.name, recordName].map((file) => ({ params: { version, file }, props: { version, file } })),
  );

export const GET: APIRoute<{ version: string; file: string }> = ({ props: { version, file } }) =>
  file === recordName ? Response.json(releaseRecord(version)) : new Response(releaseZip(version) as BodyInit);
