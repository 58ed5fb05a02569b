import { releaseRecords } from '../../releases.ts';
import { compareVersions } from '../../version.ts';

/** The releases whose charts are kept as they were, the newest first. */
export function pinnedReleases(): string[] {
  return releaseRecords.map(({ version }) => version).sort((a, b) => compareVersions(b, a));
}
