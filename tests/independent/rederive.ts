/**
 * The method once more, from the published CSV alone: a second, plain program that shares no code with `src` or
 * `scripts`. It knows the rules from the methodology page and nothing else; where it and the site disagree, one of
 * them is wrong.
 */

export type Line = Readonly<Record<string, string>>;

/** The published tables that the rules read. */
export interface Published {
  targets: readonly Line[];
  observations: readonly Line[];
  indicators: readonly Line[];
  sources: readonly Line[];
  plans: readonly Line[];
}

interface Range {
  lo: number;
  hi: number;
}
interface Known extends Range {
  time: number;
  isFinal: boolean;
}
interface Question {
  goal: Line;
  isDown: boolean;
  deadline: number | null;
  isOver: boolean;
}

/** Time in years: the first moment of a date, or the first moment after it. */
function moment(date: string | undefined, isEnd: boolean): number | null {
  if (!date) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  const shift = isEnd ? 1 : 0;
  const at = !month
    ? Date.UTC(year + shift, 0, 1)
    : !day
      ? Date.UTC(year, month - 1 + shift, 1)
      : Date.UTC(year, month - 1, day + shift);
  const whole = new Date(at).getUTCFullYear();
  return whole + (at - Date.UTC(whole, 0, 1)) / (Date.UTC(whole + 1, 0, 1) - Date.UTC(whole, 0, 1));
}

/** What a reported row says the true value is. */
function rangeOf(row: Line): Range {
  const value = Number(row['value']);
  const slack = row['bound'] === 'about' ? 0.02 : 0;
  return {
    lo: row['bound'] === 'upper' ? -Infinity : value * (1 - slack),
    hi: row['bound'] === 'lower' || row['status'] === 'partial' ? Infinity : value * (1 + slack),
  };
}

/** When a row speaks: the end of its period, or the day it was told if that is earlier and it is not final. */
function spokenAt(row: Line): number {
  const end = moment(row['period_end'], true) ?? Number.NaN;
  const told = row['status'] === 'final' ? null : moment(row['as_of'], true);
  return told === null ? end : Math.min(end, told);
}

/** 'yes', 'no' or 'perhaps': whether a value within the range meets the goal. */
function meets({ goal, isDown }: Question, { lo, hi }: Range): 'yes' | 'no' | 'perhaps' {
  const comparator = goal['comparator'] || '=';
  const most = comparator.startsWith('<') || (isDown && (comparator === '=' || comparator === '~'));
  const need = Number(goal['value']);
  const give = comparator === '~' ? Math.abs(need) * (0.02 + 1e-9) : 0;
  const isStrict = comparator === '<' || comparator === '>';
  const good = (x: number) => {
    if (most) return isStrict ? x < need + give : x <= need + give;
    return isStrict ? x > need - give : x >= need - give;
  };
  const [worst, best] = most ? [hi, lo] : [lo, hi];
  if (good(worst)) return 'yes';
  return good(best) ? 'perhaps' : 'no';
}

const isCeiling = (question: Question): boolean => meets(question, { lo: -1e15, hi: -1e15 }) === 'yes';

/** Smaller is to be relied on: what a set of rows rests on, worst first. */
function rank(rows: readonly Line[], sources: ReadonlyMap<string, Line>): (number | string)[] {
  const worst = (order: string, of: (row: Line) => string) =>
    Math.max(...rows.map((row) => order.split(' ').indexOf(of(row))));
  const dates = rows.map((row) => sources.get(row['source_id'] ?? '')?.['published'] ?? '').sort();
  const later = [...(dates[0] ?? '')]
    .map((character) => String.fromCharCode(200 - character.charCodeAt(0)))
    .join('');
  return [
    rows.some((row) => row['status'] === 'partial') ? 1 : 0,
    worst('A B C D', (row) => sources.get(row['source_id'] ?? '')?.['reliability'] ?? 'D'),
    worst('final provisional partial planned', (row) => row['status'] ?? ''),
    worst('exact about lower upper', (row) => row['bound'] ?? ''),
    dates[0] === '' ? '\uffff' : `${later}\ufffe`,
    rows.map((row) => row['observation_id']).join(' '),
  ];
}

function before(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const place = a.findIndex((each, index) => each !== b[index]);
  const [x, y] = [a[place], b[place]];
  return x !== undefined && y !== undefined && x < y;
}

/** Of the rows with one key, the one to rely on. */
function bestByKey(
  rows: readonly Line[],
  key: (row: Line) => string,
  sources: ReadonlyMap<string, Line>,
): Line[] {
  const best = new Map<string, Line>();
  for (const row of rows) {
    const rival = best.get(key(row));
    if (!rival || before(rank([row], sources), rank([rival], sources))) best.set(key(row), row);
  }
  return [...best.values()];
}

const paceNames = (ratio: number): string =>
  ratio >= 0.95 ? 'on-pace' : ratio >= 0.6 ? 'behind' : ratio >= 0 ? 'far-behind' : 'moving-away';

/** Rule 8 with everything that the ends of the ranges allow; null when they allow more than one answer. */
function paceOf(question: Question, first: Known | null, last: Known): string | null {
  const { deadline } = question;
  if (!first || deadline === null || first.time >= last.time || deadline <= first.time) return null;
  const need = Number(question.goal['value']);
  if (!Number.isFinite(first.lo) || !Number.isFinite(first.hi)) return null;
  if ((need - first.lo) * (need - first.hi) <= 0) return null;
  const gone = (last.time - first.time) / (deadline - first.time);
  if (gone < 0.2 - 1e-9) return 'too-early';
  const answers = [last.lo, last.hi].flatMap((y) =>
    [first.lo, first.hi].map((y0) => paceNames((y - y0) / (need - y0) / gone + 1e-9)),
  );
  return new Set(answers).size === 1 ? (answers[0] ?? null) : null;
}

/** Rules 4 to 8. */
function judge(question: Question, first: Known | null, between: readonly Known[], last: Known): string {
  const { deadline, isOver } = question;
  const isAtEnd = (value: Known) => deadline === null || value.time >= deadline;
  const answer = meets(question, last);
  if (answer === 'yes') return isAtEnd(last) ? 'met' : 'met-early';
  const older = first ? [first, ...between] : between;
  if (answer === 'no' && older.some((value) => meets(question, value) === 'yes')) return 'slipped';
  const missed = [last, ...between].some(
    (value) => deadline !== null && value.isFinal && isAtEnd(value) && meets(question, value) === 'no',
  );
  if (missed) return 'missed';
  return isOver ? 'awaiting-final-figure' : (paceOf(question, first, last) ?? 'trend-unknown');
}

const sum = (rows: readonly Line[]): Range => ({
  lo: rows.reduce((total, row) => total + rangeOf(row).lo, 0),
  hi: rows.reduce((total, row) => total + rangeOf(row).hi, 0),
});

const startOf = (row: Line): number => moment(row['period_start'], false) ?? Number.NaN;
const endOf = (row: Line): number => moment(row['period_end'], true) ?? Number.NaN;
const isJoinable = (row: Line): boolean => row['basis'] === 'cumulative' || spokenAt(row) >= endOf(row);

/** Every way to fill the window from its start with rows that follow each other without a gap. */
function chains(from: number, rows: readonly Line[]): Line[][] {
  return rows
    .filter((row) => startOf(row) === from && spokenAt(row) > from)
    .flatMap((row) => [[row], ...chains(spokenAt(row), rows).map((rest) => [row, ...rest])])
    .filter((chain) => chain.length === 1 || chain.every(isJoinable));
}

/** The most that rows without common time prove. */
function mostProved(rows: readonly Line[]): Line[] {
  const taken = (row: Line) => ({
    from: startOf(row) - (isJoinable(row) || row['status'] === 'partial' ? 0 : 1),
    to: endOf(row),
  });
  const pick = (left: readonly Line[]): Line[] => {
    const [row, ...rest] = left;
    if (!row) return [];
    const own = taken(row);
    const free = rest.filter((other) => taken(other).from >= own.to || taken(other).to <= own.from);
    const [withRow, without] = [[row, ...pick(free)], pick(rest)];
    const least = (set: readonly Line[]) =>
      Math.max(0, ...[set.reduce((total, each) => total + Math.max(0, rangeOf(each).lo), 0)]);
    return least(withRow) > least(without) ? withRow : without;
  };
  return pick(rows.filter((row) => rangeOf(row).lo > 0));
}

function flowStatus(question: Question, rows: readonly Line[], sources: ReadonlyMap<string, Line>): string {
  const { goal, deadline } = question;
  const from = moment(goal['period_start'], false);
  const to = moment(goal['period_end'] || goal['due'], true);
  if (from === null || to === null) return 'not-comparable';
  const inside = rows.filter(
    (row) =>
      ['annual', 'cumulative'].includes(row['basis'] ?? '') &&
      startOf(row) >= from &&
      endOf(row) <= to &&
      endOf(row) > startOf(row),
  );
  const whole = inside.filter((row) => row['status'] !== 'partial');
  const spoken = bestByKey(whole, (row) => `${startOf(row)} ${spokenAt(row)}`, sources);
  const [chain] = chains(from, spoken).sort((a, b) => {
    const end = (set: readonly Line[]) => spokenAt(set.at(-1) ?? {});
    return end(b) - end(a) || a.length - b.length || (before(rank(a, sources), rank(b, sources)) ? -1 : 1);
  });
  const windowed = { ...question, deadline: to };
  const zero: Known = { lo: 0, hi: 0, time: from, isFinal: true };
  const isAll = (set: readonly Line[]) => set.every((row) => row['status'] === 'final');
  const claimed = (row: Line) =>
    `${isJoinable(row) || row['status'] === 'partial' ? startOf(row) : startOf(row) - 1} ${endOf(row)}`;
  const loose = bestByKey(inside, claimed, sources);
  const time = chain ? spokenAt(chain.at(-1) ?? {}) : from;
  const after = chain ? mostProved(loose.filter((row) => Number(claimed(row).split(' ')[0]) >= time)) : [];
  const sets = [mostProved(loose), ...(chain ? [[...chain, ...after]] : [])].filter((set) => set.length > 0);
  const proof = sets.find(
    (set) =>
      meets(windowed, { lo: sum(set.filter((row) => rangeOf(row).lo > -Infinity)).lo, hi: Infinity }) ===
      'yes',
  );
  const total = chain ? sum(chain) : null;
  if (proof && !(total && meets(windowed, total) === 'yes')) {
    const last = {
      lo: sum(proof).lo,
      hi: Infinity,
      time: Math.max(...proof.map(spokenAt)),
      isFinal: isAll(proof),
    };
    return judge(windowed, zero, [], last);
  }
  if (!chain || !total) return 'not-comparable';
  const isOpen = isCeiling(question) && time < to;
  const last = { lo: total.lo, hi: isOpen ? Infinity : total.hi, time, isFinal: isAll(chain) };
  return judge({ ...windowed, deadline: to ?? deadline }, isCeiling(question) ? null : zero, [], last);
}

function levelStatus(
  question: Question,
  rows: readonly Line[],
  kind: string,
  start: number | null,
  sources: ReadonlyMap<string, Line>,
): string {
  const bases: Record<string, string[]> = {
    ratio: ['ratio'],
    stock: ['stock'],
    count: ['cumulative', 'stock'],
  };
  const fitting = rows.filter((row) => bases[kind]?.includes(row['basis'] ?? ''));
  const isGrowth = fitting.some((row) => row['basis'] === 'cumulative');
  const usable = fitting.filter((row) => {
    if ((row['basis'] === 'cumulative') !== isGrowth) return false;
    if (isGrowth && (start === null || startOf(row) !== start)) return false;
    return start === null || spokenAt(row) >= start - 2;
  });
  const line = bestByKey(usable, (row) => String(spokenAt(row)), sources)
    .map((row): Known => ({ ...rangeOf(row), time: spokenAt(row), isFinal: row['status'] === 'final' }))
    .sort((a, b) => a.time - b.time);
  const last = line.at(-1);
  if (!last) return 'not-comparable';
  const zero: Known | null = isGrowth && start !== null ? { lo: 0, hi: 0, time: start, isFinal: true } : null;
  const found =
    start === null
      ? line.length > 1
        ? line[0]
        : undefined
      : line.filter(({ time }) => time <= start).at(-1);
  const first = zero ?? found ?? null;
  const between = line
    .slice(0, -1)
    .filter((value) => value !== found && (zero || !found || value.time > found.time));
  return judge(question, first, between, last);
}

/** The status of every target by its id, as of a day. */
export function rederive(published: Published, asOf: string): Map<string, string> {
  const sources = new Map(published.sources.map((row) => [row['source_id'] ?? '', row]));
  const plans = new Map(published.plans.map((row) => [row['source_id'] ?? '', row]));
  const indicators = new Map(published.indicators.map((row) => [row['id'] ?? '', row]));
  const today = moment(asOf, false) ?? Number.NaN;
  const statusOf = (goal: Line): string => {
    if (goal['value'] === '') return 'no-number';
    const deadline = moment(goal['due'] || goal['period_end'], true);
    const isOver = deadline !== null && deadline <= today;
    const own = published.observations.filter(
      (row) => row['region_code'] === goal['region_code'] && row['indicator'] === goal['indicator'],
    );
    if (own.length === 0) return isOver ? 'no-figure-overdue' : 'no-figure';
    const measure = indicators.get(goal['indicator'] ?? '');
    const rows = own.filter((row) => row['status'] !== 'planned' && row['scope'] === goal['scope']);
    const question = { goal, isDown: measure?.['direction'] === 'down', deadline, isOver };
    if (measure?.['kind'] === 'flow') return flowStatus(question, rows, sources);
    const plan = plans.get(goal['source_id'] ?? '');
    const start =
      moment(goal['period_start'], false) ??
      moment(plan?.['period_start'], false) ??
      moment(sources.get(goal['source_id'] ?? '')?.['published'], false);
    return levelStatus(question, rows, measure?.['kind'] ?? '', start, sources);
  };
  return new Map(published.targets.map((goal) => [goal['target_id'] ?? '', statusOf(goal)]));
}
