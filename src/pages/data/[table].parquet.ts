import { tableFile, tableFilePaths } from '../../publish/table-response.ts';

export const getStaticPaths = tableFilePaths;

/** A table as `.parquet`. */
export const GET = tableFile('parquet');
