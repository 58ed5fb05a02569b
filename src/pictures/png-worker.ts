import { parentPort } from 'node:worker_threads';
import { drawPng, type PngJob } from './draw-png.ts';

/** Draws one picture after the other in a thread of its own; answers with the bytes or with what went wrong. */
parentPort?.on('message', (job: PngJob) => {
  try {
    parentPort?.postMessage({ png: drawPng(job) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
