import { tableFile, tableFilePaths } from '../../publish/table-response.ts';

export const getStaticPaths = tableFilePaths;

/** A table as `.xlsx`. */
export const GET = tableFile('xlsx');
