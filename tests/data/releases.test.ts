import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unpackSnapshot } from '../../scripts/release/snapshot.ts';
import {
  loadRelease,
  pendingChanges,
  releaseRecord,
  releaseRecords,
  releaseZip,
} from '../../src/releases.ts';
import { compareVersions } from '../../src/version.ts';
import { table } from '../support/table.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the releases', () => {
  it('are those that releases.csv announces, each on its day', () => {
    const rows = table('releases').map(({ version, date }) => [version, date]);
    expect(releaseRecords.map(({ version, date }) => [version, date]).sort()).toEqual(rows.sort());
  });

  it.each(releaseRecords.map(({ version }) => version))('%s holds the files of its checksums', (version) => {
    const record = releaseRecord(version);
    const files = unpackSnapshot(releaseZip(version));
    const found = Object.entries(files).map(([name, bytes]) => [name, bytes.length, sha256(bytes)]);
    expect(found.sort()).toEqual(record.files.map((file) => [file.name, file.bytes, file.sha256]).sort());
  });

  it.each(releaseRecords.map(({ version }) => version))(
    '%s is loaded with an assessment a target',
    (version) => {
      const { tables, assessments, build } = loadRelease(version);
      expect(tables.targets.length).toBeGreaterThan(0);
      expect(assessments.map((row) => row.target_id)).toEqual(tables.targets.map((row) => row.target_id));
      expect(build.release).toBe(version);
    },
  );

  it('are followed by one with a greater number, where anything has changed since', () => {
    const [newest] = releaseRecords;
    if (!pendingChanges) return expect(newest).toBeDefined();
    expect(pendingChanges.previous).toBe(newest?.version);
    expect(compareVersions(pendingChanges.version, pendingChanges.previous)).toBeGreaterThan(0);
  });

  it('throws on a release that was never made', () => {
    expect(() => loadRelease('0.0.1')).toThrow('unknown release: 0.0.1');
  });
});
