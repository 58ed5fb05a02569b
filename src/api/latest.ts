import { paths } from '../paths.ts';
import { releaseRecords } from '../releases.ts';

/** What `/releases/latest.json` says: the newest release and where its files are; null before the first one. */
export function latestRelease(site: URL): object | null {
  const [newest] = releaseRecords;
  if (!newest) return null;
  const { version, date, previous, bump, zip } = newest;
  const url = (name: string) => new URL(paths.releaseFile(version, name), site).href;
  return {
    version,
    date,
    previous: previous || null,
    bump,
    zip: { url: url(zip.name), bytes: zip.bytes, sha256: zip.sha256 },
    record: url('release.json'),
  };
}
