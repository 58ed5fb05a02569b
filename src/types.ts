/**
 * The words of the project as types. Field names of table rows are the column names of `data/*.csv`; an
 * empty optional text or date is the empty string. What the scripts derive is in camelCase.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Languages of the site: simplified Chinese is the source, traditional Chinese is converted from it. */
export type Lang = 'zh-hans' | 'en' | 'zh-hant';

/** A sentence in the two languages it is written in. Traditional Chinese is converted when a page is built. */
export interface Sentence {
  zh: string;
  en: string;
}

/** A date of the tables: `2025`, `2025-12` or `2025-12-31`; '' when none is printed. */
export type PartialDate = string;

/** An administrative unit, or a grouping of them. `code` is a GB/T 2260 code or an id built on one. */
export interface Region {
  code: string;
  name_zh: string;
  name_en: string;
  level: 'nation' | 'province' | 'prefecture' | 'county' | 'functional_area';
  parent_code: string;
  group: string;
  note: string;
}

export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'count' | 'milestone';

/** What is measured. `direction` says whether more (`up`) or less (`down`) is better. */
export interface Indicator {
  id: string;
  name_zh: string;
  name_en: string;
  unit: string;
  kind: IndicatorKind;
  direction: 'up' | 'down';
  stage: string;
  definition_zh: string;
  definition_en: string;
  note: string;
  /** The highest value that may be printed; null is 100 for a percentage and no limit for the rest. */
  max: number | null;
  /** The indicator that this one is a part of, or ''. All parts of it together make the whole. */
  part_of: string;
}

export type Reliability = 'A' | 'B' | 'C' | 'D';

/** The document or page a number comes from. `url` is empty where `linkable` is `no`. */
export interface Source {
  source_id: string;
  title_zh: string;
  issuer_zh: string;
  doc_number: string;
  published: PartialDate;
  kind: string;
  original_of: string;
  url: string;
  reliability: Reliability;
  note: string;
  linkable: 'yes' | 'no';
  access: string;
}

export type Comparator = '>=' | '>' | '=' | '~' | '<=' | '<';

export type TargetStatus =
  | 'in_force'
  | 'component'
  | 'allocation'
  | 'programme'
  | 'annual_plan'
  | 'forecast'
  | 'draft'
  | 'background'
  | 'superseded';

/** A promised value, or a goal in words (`value` null, labels given). */
export interface Target {
  target_id: string;
  region_code: string;
  indicator: string;
  due: PartialDate;
  comparator: Comparator | '';
  value: number | null;
  label_zh: string;
  label_en: string;
  period_start: PartialDate;
  period_end: PartialDate;
  scope: string;
  status: TargetStatus;
  source_id: string;
  locator: string;
  as_written: string;
  note: string;
  also_source_ids: string[];
}

export type Basis = 'annual' | 'cumulative' | 'stock' | 'ratio';
export type Bound = 'exact' | 'lower' | 'upper' | 'about';
export type ObservationStatus = 'final' | 'provisional' | 'partial' | 'planned';

/** One reported value. */
export interface Observation {
  observation_id: string;
  region_code: string;
  indicator: string;
  period_start: PartialDate;
  period_end: PartialDate;
  as_of: PartialDate;
  basis: Basis;
  value: number;
  bound: Bound;
  status: ObservationStatus;
  scope: string;
  source_id: string;
  as_written: string;
  note: string;
  also_source_ids: string[];
  conflict_id: string;
}

/** A region designated under a programme. */
export interface Zone {
  zone_id: string;
  programme: string;
  programme_name_zh: string;
  programme_name_en: string;
  designation: string;
  region_code: string;
  announced: PartialDate;
  start: PartialDate;
  end: PartialDate;
  status: string;
  source_id: string;
  note: string;
  also_source_ids: string[];
}

export interface Programme {
  programme: string;
  name_zh: string;
  name_en: string;
  level: string;
  authority_zh: string;
  cycle_start: PartialDate;
  cycle_end: PartialDate;
  phases: string;
  tasks: string;
  source_id: string;
}

/** Who supports whom. */
export interface Pair {
  supporter_code: string;
  supported_code: string;
  programme: string;
  round: string;
  period_start: PartialDate;
  period_end: PartialDate;
  scope: string;
  status: string;
  source_id: string;
  note: string;
}

export interface Plan {
  plan: string;
  scope: string;
  region_code: string;
  title_zh: string;
  title_en: string;
  issuer_level: string;
  period_start: PartialDate;
  period_end: PartialDate;
  doc_number: string;
  topic: string;
  source_id: string;
}

/** One promise in a plan. `due_start` and `due_end` may lack a year: `--09`, `--03-15`. */
export interface Commitment {
  plan: string;
  commitment_id: string;
  locator: string;
  kind: string;
  indicator: string;
  label_zh: string;
  label_en: string;
  comparator: Comparator | '';
  value: number | null;
  unit: string;
  due_start: string;
  due_end: string;
  region_code: string;
  topic: string;
}

/** What a plan provides for its own keeping: organisation, funding, appraisal, rewards and penalties. */
export interface Provision {
  plan: string;
  provision_id: string;
  part: string;
  locator: string;
  label_zh: string;
  label_en: string;
}

/** One dated stage of a plan or of a programme. `start` and `end` may lack a year. */
export interface Phase {
  phase_id: string;
  /** Id of a plan, or '' when the phase belongs to a programme only. */
  plan: string;
  /** Id of a programme, or ''. */
  programme: string;
  name_zh: string;
  name_en: string;
  start: string;
  end: string;
  locator: string;
  source_id: string;
  note: string;
}

/** A dated, numbered publication of the data. */
export interface Release {
  version: string;
  date: PartialDate;
  summary_zh: string;
  summary_en: string;
}

/** A change to a published number. */
export interface Correction {
  correction_id: string;
  date: PartialDate;
  table: string;
  row_id: string;
  column: string;
  old_value: string;
  new_value: string;
  reason_zh: string;
  reason_en: string;
}

/** A year for which targets were set. */
export interface Milestone {
  year: string;
  name_zh: string;
  name_en: string;
}

/** A label of a code, by code list: scope, unit, stage, group, level, programme designation, topic … */
export interface Code {
  list: string;
  code: string;
  name_zh: string;
  name_en: string;
  description_zh: string;
  description_en: string;
}

/** The Chinese of a note that the tables hold in English. */
export interface NoteTranslation {
  note: string;
  note_zh: string;
}

/** One setting of the site: home region, main indicator, address of the project. */
export interface Setting {
  key: string;
  value: string;
}

/** The cell of a region in the tile grid of its parent, and the short name that fits there and on a map.
 *  `grid` is the code of the parent; `col` and `row` count from 0. */
export interface Tile {
  grid: string;
  region_code: string;
  col: number;
  row: number;
  short_zh: string;
  short_en: string;
  /** Letters for an English tile on a narrow screen. */
  abbr_en: string;
}

/** Another name by which readers look for a region: an earlier one, or the pinyin of a name whose English is
 *  not pinyin. It is used by the search alone. */
export interface Alias {
  region_code: string;
  kind: 'former' | 'pinyin';
  name: string;
}

/** One rule for not misusing the tables. */
export interface RuleOfUse {
  /** Its number in the order of the page. */
  rule: string;
  text_zh: string;
  text_en: string;
}

/** Every table, as read and validated. The keys are the file names in `data/`. */
export interface Tables {
  regions: Region[];
  indicators: Indicator[];
  sources: Source[];
  targets: Target[];
  observations: Observation[];
  zones: Zone[];
  programmes: Programme[];
  pairs: Pair[];
  plans: Plan[];
  commitments: Commitment[];
  provisions: Provision[];
  phases: Phase[];
  releases: Release[];
  corrections: Correction[];
  milestones: Milestone[];
  codes: Code[];
  notes: NoteTranslation[];
  settings: Setting[];
  tiles: Tile[];
  aliases: Alias[];
  rules: RuleOfUse[];
}

/** Where a target stands. design: each status is the outcome of exactly one rule of the method. */
export type Status =
  | 'no-number' // rule 1
  | 'no-figure' // rule 2
  | 'no-figure-overdue' // rule 2, the deadline has passed
  | 'not-comparable' // rule 3
  | 'met' // rule 4
  | 'met-early' // rule 4, measured before the deadline
  | 'slipped' // rule 4, met before, not now
  | 'missed' // rule 5
  | 'awaiting-final-figure' // rule 6
  | 'trend-unknown' // rule 7
  | 'too-early' // rule 8
  | 'on-pace' // rule 8
  | 'behind' // rule 8
  | 'far-behind' // rule 8
  | 'moving-away'; // rule 8

export type Rule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Why an observation was not used, or why a status could not say more. */
export type Reason =
  | 'other-scope' // counts something else than the target
  | 'other-period' // outside the window of the target
  | 'other-basis' // one round or one year set against a total
  | 'partial-sum' // some years of the window only
  | 'planned' // announced or expected, not confirmed
  | 'bound-only' // only "more than" or "less than" is published
  | 'provisional-only' // no final figure for the deadline
  | 'baseline-only'; // nothing newer than the starting point

/** What is known of a value: at least `lo`, at most `hi`. An exact value has lo = hi; open ends are null. */
export interface Interval {
  lo: number | null;
  hi: number | null;
}

/** In force makes the headlines; judged stands under it; context carries its label and no verdict. */
export type Role = 'headline' | 'judged' | 'context';

/** Why an observation stands in a receipt. */
export interface ReceiptInput {
  observation_id: string;
  use: 'latest' | 'baseline' | 'part' | 'earlier' | 'alternative' | 'not-used';
  /** Given when `use` is `not-used`. */
  reason?: Reason;
}

/** The inputs, rule, arithmetic and sources behind an assessment. */
export interface Receipt {
  rule: Rule;
  inputs: ReceiptInput[];
  arithmetic: Sentence;
  /** What would change the result. */
  wouldChange: Sentence;
  /** Sources of the target and of every observation used. */
  source_ids: string[];
  /** Other published values for the same period, with the status each would give. */
  alternatives: { observation_id: string; status: Status }[];
}

/** Level, pace and status of a region x target, with its receipt. Shares are fractions of 1; times are
 *  fractional years counted so that the end of 2025 is 2026.0. */
export interface Assessment {
  target_id: string;
  region_code: string;
  indicator: string;
  role: Role;
  status: Status;
  reason: Reason | null;
  /** Deadline as fractional year; null when the target has none. */
  deadline: number | null;
  overdue: boolean;
  /** Latest comparable value against the need. `share` is have / need for counts, null for need 0. */
  level: { have: Interval; need: number; share: Interval | null; time: number } | null;
  baseline: { value: number; time: number } | null;
  pace: {
    attained: number;
    elapsed: number;
    ratio: number;
    achievedPerYear: number;
    /** Needed a year from the latest value to the deadline; null when the deadline has passed or is met. */
    neededPerYear: number | null;
  } | null;
  /** Years of a flow's window that are documented, and what they prove: a lower bound of the whole. */
  documented: {
    amount: number;
    share: number;
    yearsCovered: number[];
    yearsMissing: number[];
  } | null;
  /** What the verdict rests on; null when nothing was used. */
  certainty: { reliability: Reliability; status: ObservationStatus; bound: Bound } | null;
  receipt: Receipt;
}

/** What a run of the data build wrote. */
export interface BuildInfo {
  /** The assessment date. */
  asOf: PartialDate;
  release: string;
  rows: Record<keyof Tables, number>;
  warnings: number;
}

/** Where the boundaries of a province come from, as printed under its maps. */
export interface BoundaryMeta {
  /** What the shapes are and how old, in the two languages they are described in. */
  edition_zh: string;
  edition_en: string;
  /** The package with its version, or the name of the official file. */
  source: string;
  licence: string;
  /** Text of the map approval, printed under every map; '' when the shapes are a sketch. */
  approval: string;
  /** Divisions without a shape of their own, and the division whose shape contains them. */
  inside: { code: string; within: string }[];
}

/** What a boundary file holds: data areas of two levels, and shapes that are drawn without data. */
export type BoundaryObjects = Record<
  'counties' | 'prefectures' | 'context',
  GeometryCollection<Record<string, never>>
>;

/** `data/boundaries/<province>.json`: shapes that carry only their code as `id`. */
export type Boundaries = Topology<BoundaryObjects> & { meta: BoundaryMeta };

/** How much a release changes: a column (`major`), new rows (`minor`), values of known rows (`patch`). */
export type Bump = 'major' | 'minor' | 'patch';

/** A row that was added or removed. `row_id` joins the cells of its key with `/`. */
export interface RowChange {
  row_id: string;
  /** Every region that the row names. */
  regions: string[];
  /** The indicator it is about, or ''. */
  indicator: string;
}

/** A cell of a row that stands in both states, as the files write it. */
export interface CellChange extends RowChange {
  column: string;
  before: string;
  after: string;
}

/** What became of one table between two states. */
export interface TableChanges {
  table: string;
  columns: { added: string[]; removed: string[]; moved: string[]; retyped: string[] };
  added: RowChange[];
  removed: RowChange[];
  changed: CellChange[];
}

/** A target whose status differs between two states; '' where it did not exist. `because` is `day` when the
 *  earlier tables, assessed on the later day, give the same status: time passed, no figure changed. */
export interface StatusChange {
  target_id: string;
  region_code: string;
  indicator: string;
  before: Status | '';
  after: Status | '';
  because: 'data' | 'day';
}

/** What happened between two states of the tables, each judged on its own day. */
export interface StateChanges {
  tables: TableChanges[];
  statuses: StatusChange[];
}

/** A file of a release; `rows` is null where it is no table. */
export interface ReleaseFile {
  name: string;
  bytes: number;
  sha256: string;
  rows: number | null;
}

/** What `data/releases/<version>/release.json` says of a release. It never changes. */
export interface ReleaseRecord {
  version: string;
  date: PartialDate;
  /** The release before it, or ''. */
  previous: string;
  bump: Bump | 'first';
  zip: ReleaseFile;
  /** What lies in the zip. */
  files: ReleaseFile[];
  /** The pages of all charts, which stay as they were drawn. */
  charts?: ReleaseFile;
  /** Columns of every table in order, with their types. */
  columns: Record<string, { name: string; type: string }[]>;
  changes: StateChanges;
}

/** What the tables hold that the newest release does not, and the number the next one must bear. */
export interface PendingChanges {
  previous: string;
  bump: Bump;
  version: string;
  changes: StateChanges;
}
