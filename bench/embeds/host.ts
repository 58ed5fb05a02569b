import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** A host of fixed files. */
export interface Host {
  /** Without a slash at the end. */
  url: string;
  /** Puts a file at a path that begins with a slash; one without an ending is a page. */
  add: (path: string, text: string) => Promise<void>;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
};

const compress = promisify(brotliCompress);

/** Headers and body of an answer, as a host of static files keeps them: Brotli at its best, made beforehand. */
async function answer(path: string, text: string) {
  const body = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const headers = {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Encoding': 'br',
    'Content-Length': body.length,
  };
  return { headers, body };
}

/** Starts a host on any free port. Nothing is compressed while a page loads. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, Awaited<ReturnType<typeof answer>>>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '/');
    response.writeHead(file ? 200 : 404, file?.headers);
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    add: async (path, text) => void files.set(path, await answer(path, text)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
