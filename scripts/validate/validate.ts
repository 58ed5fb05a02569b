import type { Finding } from '../problem.ts';
import type { ReadTables } from '../read/read-table.ts';
import { validateCommitments } from './validate-commitments.ts';
import { validateCorrections } from './validate-corrections.ts';
import { validateKeys } from './validate-keys.ts';
import { validateLinks } from './validate-links.ts';
import { validateObservations } from './validate-observations.ts';
import { validateOrphans } from './validate-orphans.ts';
import { validateOutliers } from './validate-outliers.ts';
import { validatePeriods } from './validate-periods.ts';
import { validatePhases } from './validate-phases.ts';
import { validateReferences } from './validate-references.ts';
import { validateRegions } from './validate-regions.ts';
import { validateReleases } from './validate-releases.ts';
import { validateSums } from './validate-sums.ts';
import { validateTargets } from './validate-targets.ts';
import { validateTiming } from './validate-timing.ts';
import { validateTranslations } from './validate-translations.ts';
import { validateValues } from './validate-values.ts';
import { validateZones } from './validate-zones.ts';

type Rule = (tables: ReadTables) => Iterable<Finding>;

/** Rules that stop the build. */
const rules: readonly Rule[] = [
  validateKeys,
  validateReferences,
  validateRegions,
  validatePeriods,
  validateValues,
  validateTargets,
  validateObservations,
  validateZones,
  validateLinks,
  validateCommitments,
  validatePhases,
  validateCorrections,
  validateReleases,
];

/** Rules that ask for a second look. */
const reviews: readonly Rule[] = [
  validateSums,
  validateTiming,
  validateOrphans,
  validateOutliers,
  validateTranslations,
];

/** Everything that is wrong with the tables, as far as their cells could be read. */
export function* validate(tables: ReadTables): Generator<Finding> {
  for (const rule of rules) yield* rule(tables);
}

/** Everything in sound tables that is worth a second look. Call it only when nothing is wrong with them. */
export function* review(tables: ReadTables): Generator<Finding> {
  for (const rule of reviews) yield* rule(tables);
}
