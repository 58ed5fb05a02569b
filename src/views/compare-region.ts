import type { Basis, Bound, ObservationStatus, Region, Reliability, Status } from '../types.ts';

/** A numeric goal in force, with the words of one language beside the codes of the tables. */
export interface CompareGoal {
  id: string;
  scope: string;
  status: Status;
  source: string;
  /** The number with comparator and unit. */
  text: string;
  period: string;
  scopeText: string;
  statusText: string;
}

/** A reported figure; what was announced or expected only is none. */
export interface CompareFigure {
  id: string;
  value: number;
  bound: Bound;
  status: ObservationStatus;
  basis: Basis;
  scope: string;
  start: string;
  end: string;
  /** Shared by figures that contradict each other; '' for the rest. */
  conflict: string;
  source: string;
  /** The number with bound and unit. */
  text: string;
  period: string;
  scopeText: string;
  /** Final, provisional or partial; with the day where a figure was told on one. */
  standing: string;
}

/** What is held on one region and one indicator. */
export interface CompareItem {
  indicator: string;
  /** Place of the indicator among all. */
  order: number;
  name: string;
  stage: string;
  unit: string;
  unitText: string;
  /** Page of the indicator, and its card on the page of the region. */
  href: string;
  card: string;
  goals: CompareGoal[];
  /** Newest first. */
  figures: CompareFigure[];
  /** How many other goals and tasks stand on the card. */
  others: number;
}

/** A source as a sentence names it. */
export interface CompareSource {
  title: string;
  date: string;
  grade: Reliability;
  href: string;
}

/** Everything that is needed to set one region beside others, in one language. */
export interface CompareRegion {
  code: string;
  name: string;
  short: string;
  level: Region['level'];
  href: string;
  /** Numeric goals in force, how many of them can be checked, and figures of all indicators. */
  goals: number;
  checkable: number;
  figures: number;
  items: CompareItem[];
  sources: Record<string, CompareSource>;
}
