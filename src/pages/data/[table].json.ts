import { tableFile, tableFilePaths } from '../../publish/table-response.ts';

export const getStaticPaths = tableFilePaths;

/** A table as `.json`. */
export const GET = tableFile('json');
