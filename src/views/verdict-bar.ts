import type { Assessment } from '../types.ts';

/** What a level bar draws, as fractions of the need. */
export interface VerdictBar {
  share: number;
  isLowerBound: boolean;
  /** Share that a straight line requires at the time of the latest figure; null without a pace. */
  required: number | null;
}

/** Whether loose years of a flow are documented and nothing else is comparable. */
export function isDocumentedOnly({ level, documented }: Assessment): boolean {
  return documented !== null && documented.amount > 0 && level === null;
}

/** The level bar of an assessment; null when there is nothing to set against the need. */
export function verdictBar(assessment: Assessment): VerdictBar | null {
  const { level, documented, baseline, deadline } = assessment;
  if (level?.share?.lo != null) {
    const elapsed =
      baseline && deadline !== null && deadline > baseline.time
        ? Math.min(1, (level.time - baseline.time) / (deadline - baseline.time))
        : null;
    const start = baseline ? baseline.value / level.need : 0;
    return {
      share: level.share.lo,
      isLowerBound: level.share.hi === null,
      required: elapsed === null ? null : start + (1 - start) * elapsed,
    };
  }
  if (isDocumentedOnly(assessment) && documented)
    return { share: documented.share, isLowerBound: true, required: null };
  return null;
}
