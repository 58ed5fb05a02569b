import { formatNumber } from '../format.ts';

/** A size in bytes as people read it: whole kB, and one decimal below 10. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1000;
  return `${formatNumber(kilobytes < 10 ? Math.ceil(kilobytes * 10) / 10 : Math.ceil(kilobytes))} kB`;
}
