import type { APIRoute } from 'astro';
import { regions } from '../../data.ts';
import type { Region } from '../../types.ts';
import { fileResponse } from '../../views/figure-files/file-response.ts';
import { regionFile } from '../../views/figure-files/file-subject.ts';

export const getStaticPaths = () => regions.map((row) => ({ params: { code: row.code }, props: { row } }));

export const GET: APIRoute<{ row: Region }> = ({ props, site }) =>
  fileResponse('metadata.json', regionFile(props.row), site as URL);
