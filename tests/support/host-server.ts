import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else: pages by their path, on a port of its own and so of another origin. */
export interface HostServer {
  url: string;
  /** Puts a page at an address and returns that address. */
  add: (path: string, html: string) => string;
  close: () => Promise<void>;
}

/** Starts it on any free port. */
export async function startHost(): Promise<HostServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(html ? 200 : 404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    add: (path, html) => {
      pages.set(path, html);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
