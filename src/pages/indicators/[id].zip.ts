import type { APIRoute } from 'astro';
import { indicators } from '../../data.ts';
import type { Indicator } from '../../types.ts';
import { fileResponse } from '../../views/figure-files/file-response.ts';
import { indicatorFile } from '../../views/figure-files/file-subject.ts';

export const getStaticPaths = () => indicators.map((row) => ({ params: { id: row.id }, props: { row } }));

export const GET: APIRoute<{ row: Indicator }> = ({ props, site }) =>
  fileResponse('zip', indicatorFile(props.row), site as URL);
