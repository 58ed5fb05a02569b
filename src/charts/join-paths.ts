/** Path data as one: each path begins where it would begin alone, whether its first step is relative or not. */
export function joinPaths(paths: readonly string[]): string {
  return paths
    .filter((path) => path !== '')
    .map((path, index) => (index > 0 && path.startsWith('m') ? `M0 0${path}` : path))
    .join('');
}
