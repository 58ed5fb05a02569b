import { fileURLToPath } from 'node:url';

/** Folder of the built site, without a slash at the end. */
export const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
