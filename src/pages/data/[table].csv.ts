import { tableFile, tableFilePaths } from '../../publish/table-response.ts';

export const getStaticPaths = tableFilePaths;

/** A table as `.csv`. */
export const GET = tableFile('csv');
