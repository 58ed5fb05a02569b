import { commitmentsOf, pairsIn, phases, plans, programmes, targets, zonesIn } from '../data.ts';
import { byText } from '../format.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Commitment, Plan, Programme } from '../types.ts';
import { type CycleView, cycleOf } from './cycle.ts';
import type { Goal } from './goals.ts';
import { goalsFor } from './goals.ts';
import { type ZoneBatch, type ZonePlace, zoneBatches, zonePlaces } from './zone-places.ts';

/** Everything the page of a programme shows, in one language. */
export interface ProgrammeView {
  places: ZonePlace[];
  batches: ZoneBatch[];
  finding: string;
  cycle: CycleView | null;
  /** The plan that sets up the programme, with its promises about it; null where none is held. */
  plan: { plan: Plan; commitments: Commitment[] } | null;
  /** Goals of the programme that are judged elsewhere. */
  goals: Goal[];
  outcome: string[];
  pairs: number;
}

/** The plan of a programme: the one that has its name, else the one that holds its stages. */
function planOf({ programme, name_zh }: Programme): Plan | undefined {
  const held = phases.find((phase) => phase.programme === programme && phase.plan !== '')?.plan;
  return plans.find(({ title_zh }) => title_zh === name_zh) ?? plans.find(({ plan }) => plan === held);
}

/** The promises of a plan about a programme: all of one with its name, else those of the section of its stages. */
function promisesOf({ programme, name_zh }: Programme, { plan, title_zh }: Plan): Commitment[] {
  if (title_zh === name_zh) return commitmentsOf(plan);
  const sections = new Set(
    phases.filter((phase) => phase.programme === programme).map(({ locator }) => locator),
  );
  return commitmentsOf(plan).filter(({ locator }) => sections.has(locator));
}

/** Goals that the source of a programme sets for what its promises measure. */
function goalsOfProgramme({ source_id }: Programme, commitments: readonly Commitment[]): Goal[] {
  const measured = new Set(commitments.map(({ indicator }) => indicator));
  const ids = targets.filter((row) => row.source_id === source_id && measured.has(row.indicator));
  return [...new Set(ids.map(({ indicator }) => indicator))]
    .flatMap(goalsFor)
    .filter(({ target }) => target.source_id === source_id);
}

function findingOf(r: Reader, places: readonly ZonePlace[], pairs: number): string {
  const wholes = places.filter(({ reach }) => reach === 'whole').length;
  const params = { n: places.length, wholes, parts: places.length - wholes, pairs };
  if (places.length === 0) return r.t('zones.finding.pairs', params);
  return r.t(
    wholes === 0
      ? 'zones.finding.parts'
      : wholes === places.length
        ? 'zones.finding.wholes'
        : 'zones.finding.both',
    params,
  );
}

/** What is known of the outcome: recognitions since, checkable tasks, published figures. */
function outcomeOf(
  r: Reader,
  places: readonly ZonePlace[],
  goals: readonly Goal[],
  cycle: CycleView | null,
): string[] {
  if (places.length === 0) return [];
  const numeric = goals.filter(({ target }) => target.value !== null);
  const checkable = numeric.filter(
    ({ assessment }) => assessment.level !== null || assessment.documented !== null,
  );
  const statuses = [...Map.groupBy(places, ({ zone }) => zone.status)];
  const listed = statuses.map(([status, rows]) =>
    r.t('zones.outcome.count', { status: r.label('zone_status', status), n: rows.length }),
  );
  const known = places.filter(({ figures }) => figures > 0).length;
  const elsewhere = places.filter(({ others }) => others.length > 0).length;
  return [
    r.t('zones.outcome.statuses', { counts: r.list(listed) }),
    ...(numeric.length > 0
      ? [r.t('zones.outcome.tasks', { n: numeric.length, checkable: checkable.length })]
      : []),
    ...(cycle?.state === 'over' && checkable.length === 0 ? [r.t('zones.outcome.unknown')] : []),
    r.t('zones.outcome.figures', { n: known, all: places.length }),
    ...(elsewhere > 0 ? [r.t('zones.outcome.others', { n: elsewhere })] : []),
  ];
}

/** What the page of a programme says. */
export function programmeView(r: Reader, programme: Programme): ProgrammeView {
  const id = programme.programme;
  const places = zonePlaces(r, id);
  const plan = planOf(programme);
  const commitments = plan ? promisesOf(programme, plan) : [];
  const goals = goalsOfProgramme(programme, commitments);
  const cycle = cycleOf(r, programme);
  const pairs = pairsIn(id).length;
  return {
    places,
    batches: zoneBatches(places),
    finding: findingOf(r, places, pairs),
    cycle,
    plan: plan && commitments.length > 0 ? { plan, commitments } : null,
    goals,
    outcome: outcomeOf(r, places, goals, cycle),
    pairs,
  };
}

/** Programmes with zones in the order of the table, and those that only pair regions. */
export function programmesByKind(): { zoned: Programme[]; paired: Programme[] } {
  const zoned = programmes.filter(({ programme }) => zonesIn(programme).length > 0);
  return {
    zoned,
    paired: programmes
      .filter((row) => !zoned.includes(row))
      .sort((a, b) => byText(a.cycle_start, b.cycle_start)),
  };
}
