import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { framingHeaders } from './framing.ts';

/** A running server: its address with a slash at the end, and the way to stop it. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Types that the file name alone does not give, or gives without the encoding of the text. */
const contentTypes: Record<string, string> = {
  '.atom': 'application/atom+xml;charset=utf-8',
  '.cff': 'text/plain;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/**
 * The page to show for an address that does not exist: that of the language whose folder the address
 * starts with, else the one at the root, else null.
 */
export function notFoundPage(dir: string, pathname: string): string | null {
  const folder = pathname.split('/')[1] ?? '';
  const isName = /^[a-z-]+$/.test(folder);
  const candidates = [
    ...(isName ? [join(dir, folder, '404.html'), join(dir, folder, '404', 'index.html')] : []),
    join(dir, '404.html'),
    join(dir, '404', 'index.html'),
  ];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Answers 404 with the page in the reader's language, or with a plain sentence where there is none. */
async function answerNotFound(dir: string, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = notFoundPage(dir, pathname);
  response.statusCode = 404;
  response.setHeader('Content-Type', page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8');
  response.end(page ? await readFile(page) : `Not found: ${pathname}\n`);
}

/**
 * Serves the files of a folder over HTTP, as they are when the call is made, for pages of any origin to read. Port 0 takes any free one.
 * Rejects when the folder is missing, or with the code `EADDRINUSE` when the port is taken.
 */
export async function serve(dir: string, port: number): Promise<Served> {
  if (!existsSync(dir)) throw new Error(`folder not found: ${dir}`);
  const files = sirv(dir, {
    dev: false,
    etag: true,
    onNoMatch: (request, response) => void answerNotFound(dir, request, response),
    setHeaders: (response, pathname) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      const type = contentTypes[extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(framingHeaders(pathname))) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
