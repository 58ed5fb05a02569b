/** The point to which an arrow key leads: the nearest one within 60° of that direction; undefined when there is
 *  none or the key is no arrow. */
export function nextInDirection<T extends { x: number; y: number }>(
  from: T,
  all: readonly T[],
  key: string,
): T | undefined {
  const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (!direction) return undefined;
  const [dx = 0, dy = 0] = direction;
  let best: T | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const to of all) {
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    if (to === from || along <= 0 || across > along * 1.75) continue;
    const cost = along + across * 2;
    if (cost < bestCost) [best, bestCost] = [to, cost];
  }
  return best;
}
