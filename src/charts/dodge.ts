/** A label that wants to stand with its middle at `at` and takes `size`. */
export interface Wanted {
  at: number;
  size: number;
}

/** Neighbours that touch, moved as one. */
interface Run {
  members: number[];
  size: number;
  start: number;
}

function startOf(labels: readonly Wanted[], members: readonly number[], low: number, high: number): number {
  let offset = 0;
  let sum = 0;
  for (const member of members) {
    const { at, size } = labels[member] ?? { at: 0, size: 0 };
    sum += at - offset - size / 2;
    offset += size;
  }
  return Math.max(low, Math.min(high - offset, sum / members.length));
}

/**
 * Middles of labels on a line, in the order given, so that none overlap and each is as near as possible (least
 * squares) to where it wants to be; all stay between `low` and `high` when there is room.
 */
export function dodge(labels: readonly Wanted[], low: number, high: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const runs: Run[] = [];
  for (const index of order) {
    let run = { members: [index], size: labels[index]?.size ?? 0, start: 0 };
    run.start = startOf(labels, run.members, low, high);
    for (let last = runs.at(-1); last && last.start + last.size > run.start; last = runs.at(-1)) {
      runs.pop();
      const members = [...last.members, ...run.members];
      run = { members, size: last.size + run.size, start: startOf(labels, members, low, high) };
    }
    runs.push(run);
  }
  const middles = new Array<number>(labels.length).fill(0);
  for (const { members, start } of runs) {
    let offset = start;
    for (const member of members) {
      const size = labels[member]?.size ?? 0;
      middles[member] = offset + size / 2;
      offset += size;
    }
  }
  return middles;
}
