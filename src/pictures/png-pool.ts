import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PngJob } from './draw-png.ts';

type Answer = { png: Uint8Array; error?: undefined } | { png?: undefined; error: string };

interface Waiting {
  job: PngJob;
  resolve: (png: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** Threads that draw pictures: as many as the machine has cores, four at the most. */
export class PngPool {
  readonly #busy = new Map<Worker, Waiting | null>();
  readonly #queue: Waiting[] = [];
  readonly #most = Math.min(4, availableParallelism());

  /** Draws a picture as soon as a thread is free. */
  draw(job: PngJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      const idle = [...this.#busy].find(([, waiting]) => waiting === null)?.[0];
      if (idle) this.#next(idle);
      else if (this.#busy.size < this.#most) this.#next(this.#start());
    });
  }

  #next(worker: Worker): void {
    const waiting = this.#queue.shift() ?? null;
    this.#busy.set(worker, waiting);
    if (waiting) worker.postMessage(waiting.job);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./png-worker.ts', import.meta.url));
    worker.on('message', ({ png, error }: Answer) => {
      const waiting = this.#busy.get(worker);
      if (png) waiting?.resolve(png);
      else waiting?.reject(new Error(error));
      this.#next(worker);
    });
    worker.on('error', (error) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      waiting?.reject(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }

  /** Ends the threads; what still waits is never drawn. */
  async close(): Promise<void> {
    this.#queue.length = 0;
    await Promise.all([...this.#busy.keys()].map((worker) => worker.terminate()));
  }
}
