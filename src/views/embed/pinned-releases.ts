/** The releases whose charts are kept as they were, the newest first. */
export function pinnedReleases(): string[] {
  return [];
}
