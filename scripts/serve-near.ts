import { type Served, serve } from './serve.ts';

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves a folder on a port, or on the first free one of the nine after it, and says so for each that is
 * taken. Rejects when none of the ten is free, or with the error of `serve`.
 */
export async function serveNear(dir: string, port: number, log: (line: string) => void): Promise<Served> {
  for (let candidate = port; candidate < port + 10 && candidate < 65_536; candidate += 1) {
    try {
      return await serve(dir, candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
      log(`port ${candidate} is taken`);
    }
  }
  throw new Error(`no free port from ${port}: name another one with --port`);
}
