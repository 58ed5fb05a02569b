import type { APIRoute } from 'astro';
import { levelShapes } from '../../../views/explorer-levels.ts';
import { catalogue } from '../../../views/explorer-page.ts';

export const getStaticPaths = () => Object.keys(catalogue.levels).map((level) => ({ params: { level } }));

/** The map and the tile grid of the parts of a region. */
export const GET: APIRoute = ({ params }) => Response.json(levelShapes(params['level'] ?? ''));
