import { byText, formatNumber, formatShare } from '../format.ts';
import type { Interval, Observation, Reason } from '../types.ts';
import type { Comparison } from './comparison.ts';
import type { Finding } from './finding.ts';
import { proves } from './goal.ts';
import { pointOf } from './interval.ts';
import { type Words, yearsWords } from './wording.ts';

/** One phrase of a sentence in the language of the words. */
const say = ({ lang }: Words, zh: string, en: string): string => (lang === 'en' ? en : zh);

const signedShare = (share: number): string => (share < 0 ? `−${formatShare(-share)}` : formatShare(share));

/** A pace with two decimals, cut toward 0 so that no bound of a class is reached by rounding. */
const paceWords = (pace: number): string =>
  (Math.trunc(pace * 100 + Math.sign(pace) * 1e-7) / 100).toFixed(2).replace('-', '−');

function sumWords(words: Words, rows: readonly Observation[], total: Interval): string {
  const colon = say(words, '：', ': ');
  const [first, ...others] = rows;
  if (first && others.length === 0) return `${words.when(first)}${colon}${words.figure(first)}`;
  const terms = rows.map((row) => `${words.when(row)}${colon}${words.bareFigure(row)}`);
  return `${terms.join(' + ')} = ${words.known(total)}`;
}

function shareWords(words: Words, { lo, hi }: Interval): string {
  const share = formatShare(lo ?? hi ?? 0);
  if (lo === null) return say(words, `至多${share}`, `at most ${share}`);
  return lo === hi ? share : say(words, `至少${share}`, `at least ${share}`);
}

function goalWords(words: Words): string {
  const by = words.by === '' ? '' : ` ${words.by}`;
  return say(words, `目标：${words.by}${words.goal}`, `the goal${by} is ${words.goal}`);
}

/** The figures and the goal: "2021–2025: 385,000 places; the goal by the end of 2025 is … (66.7% of it)". */
function levelClause(words: Words, { comparison, level }: Finding): string {
  if (!comparison || !level) return '';
  const share = words.isPercent || level.share === null ? null : shareWords(words, level.share);
  const ofGoal = share === null ? '' : say(words, `（达到${share}）`, ` (${share} of it reached)`);
  return `${sumWords(words, comparison.latest, level.have)}${say(words, '；', '; ')}${goalWords(words)}${ofGoal}`;
}

function paceClause(words: Words, { judgement, comparison, target }: Finding): string {
  const { pace } = judgement;
  if (!pace || !comparison?.case?.baseline) return '';
  const y0 = pointOf(comparison.case.baseline.interval);
  const y = pointOf(comparison.case.latest.interval);
  if (y0 === null || y === null) return '';
  const [from, to, goal] = [y0, y, target.value ?? 0].map(formatNumber);
  const way = `(${to} − ${from}) ÷ (${goal} − ${from}) = ${signedShare(pace.attained)}`;
  const start = comparison.baseline
    ? say(
        words,
        `起点为${words.when(comparison.baseline)}`,
        `starting from ${words.when(comparison.baseline)}`,
      )
    : say(words, '期初从0算起', 'counted from 0 at the start of the period');
  return say(
    words,
    `${start}，已走路程${way}，已过时间${formatShare(pace.elapsed)}，进度比${paceWords(pace.ratio)}`,
    `${start}, ${way} of the way in ${formatShare(pace.elapsed)} of the time: pace ${paceWords(pace.ratio)}`,
  );
}

/** What was known at the deadline, where the latest figure is from after it. */
function metLaterWords(words: Words, { comparison }: Finding): string {
  const judged = comparison?.case;
  const index = judged ? judged.earlier.findLastIndex(({ time }) => time <= (judged.deadline ?? time)) : -1;
  const [reading, row] = [judged?.earlier[index], comparison?.earlier[index]];
  const late = say(words, '期限之后的数字达到目标', 'reached by a figure from after the deadline');
  if (!judged || !reading || !row) return late;
  const figure = `${words.when(row)}${say(words, '：', ': ')}${words.figure(row)}`;
  if (proves(judged.goal, reading.interval) !== 'met') {
    return `${late}${say(words, `，期限之前的最新数字为${figure}`, `; the last one up to the deadline: ${figure}`)}`;
  }
  return say(
    words,
    `期限之前已达到目标（${figure}）`,
    `the goal was reached by the deadline already (${figure})`,
  );
}

function metWords(words: Words, finding: Finding): string {
  const judged = finding.comparison?.case;
  if (finding.judgement.reason === 'baseline-only') {
    return say(
      words,
      '起点已达到目标，之后未找到更新的数字',
      'reached at the starting point; nothing newer was found',
    );
  }
  const after = judged && judged.deadline !== null ? judged.latest.time - judged.deadline : 0;
  if (after > 0) return metLaterWords(words, finding);
  if (after === 0) return say(words, '已达到目标', 'the goal is reached');
  return say(words, '期限之前已达到目标', 'the goal is reached before the deadline');
}

const waitingWords: Partial<Record<Reason, { zh: string; en: string }>> = {
  'provisional-only': {
    zh: '这个数字未达到目标，但不是最终数字',
    en: 'this figure does not reach the goal, but it is not final',
  },
  'bound-only': {
    zh: '公布的只是一个界限或约数，不能判定',
    en: 'only a bound or a rounded figure is published, which does not decide',
  },
  'baseline-only': {
    zh: '期限已过，起点之后未找到公开数字',
    en: 'the deadline has passed, and no published figure was found that is newer than the starting point',
  },
};

function waitingClause(words: Words, finding: Finding): string {
  const { reason } = finding.judgement;
  const told = reason && waitingWords[reason];
  if (told) return say(words, told.zh, told.en);
  return say(
    words,
    '期限已过，未找到期末的公开数字',
    'the deadline has passed, and no published figure was found for it',
  );
}

function unknownTrendWords(words: Words, { judgement }: Finding): string {
  if (judgement.reason === 'bound-only') {
    return say(
      words,
      '公布的只是一个界限或约数，不能判定进度',
      'only a bound or a rounded figure is published, so no pace can be told',
    );
  }
  if (judgement.reason === 'baseline-only') {
    return say(
      words,
      '起点之后未找到公开数字，不能判定进度',
      'no published figure was found that is newer than the starting point, so no pace can be told',
    );
  }
  return say(
    words,
    '没有可比的起点，不能判定进度',
    'there is no starting value to compare with, so no pace can be told',
  );
}

function verdictClause(words: Words, finding: Finding): string {
  switch (finding.judgement.status) {
    case 'met':
    case 'met-early':
      return metWords(words, finding);
    case 'slipped':
      return say(words, '此前达到过目标，现在没有达到', 'the goal was reached before and is not reached now');
    case 'missed':
      return say(
        words,
        '期末的最终数字未达到目标',
        'the final figure for the deadline does not reach the goal',
      );
    case 'awaiting-final-figure':
      return waitingClause(words, finding);
    case 'trend-unknown':
      return unknownTrendWords(words, finding);
    default:
      return '';
  }
}

/** At most this many figures are told one by one where they cannot be used. */
const toldRows = 3;

function otherScopeWords(words: Words, rows: Observation[]): string {
  const scopes = [...new Set(rows.map(({ scope }) => scope))].sort().map(words.scopeName);
  return say(
    words,
    `口径为“${scopes.join('”“')}”，目标口径为“${words.scope}”，不相比较`,
    `scope “${scopes.join('”, “')}”, that of the goal “${words.scope}”; not set against each other`,
  );
}

function otherPeriodWords(words: Words, rows: Observation[]): string {
  if (rows.every(({ basis }) => basis === 'ratio' || basis === 'stock')) {
    return say(words, '早于目标起点两年以上', 'more than two years older than the start of the goal');
  }
  if (words.window === '')
    return say(words, '目标没有写明起止时间', 'the goal names no period to compare with');
  return say(words, `不在目标期间${words.window}之内`, `outside the period of the goal, ${words.window}`);
}

const unusedWords: Partial<Record<Reason, (words: Words, rows: Observation[]) => string>> = {
  planned: (words) => say(words, '只是预告或预计，不是结果', 'announced or expected, not a result'),
  'other-basis': (words) =>
    say(words, '只是一年或一轮的数，目标是总数', 'for one year or one round, while the goal is a total'),
  'other-scope': otherScopeWords,
  'other-period': otherPeriodWords,
};

/** The newest figures one by one, and how many there are besides. */
function listWords(words: Words, rows: readonly Observation[]): string {
  const newest = [...rows].sort((a, b) => byText(b.period_end, a.period_end)).slice(0, toldRows);
  const list = newest.map((row) => `${words.when(row)}${say(words, '：', ': ')}${words.figure(row)}`);
  const rest = rows.length - newest.length;
  const more = rest > 0 ? say(words, `等${rows.length}个数字`, ` and ${rest} more`) : '';
  return `${list.join(say(words, '；', '; '))}${more}`;
}

function unusedClause(words: Words, reason: Reason, rows: Observation[]): string {
  const why = unusedWords[reason]?.(words, rows) ?? '';
  return `${listWords(words, rows)}${say(words, `（${why}）`, ` (${why})`)}`;
}

/** A lower bound in numbers alone: "2023: 610,000 + 2025: 500,000 = at least 1,110,000". */
function documentedWords(words: Words, rows: readonly Observation[], amount: number): string {
  const colon = say(words, '：', ': ');
  const terms = rows.map((row) => `${words.when(row)}${colon}${words.bareFigure(row)}`);
  const isPlain = rows.length === 1 && rows[0]?.bound !== 'about';
  return isPlain ? terms.join('') : `${terms.join(' + ')} = ${words.atLeast(amount)}`;
}

function documentedClause(words: Words, { documented, documentedBy }: Comparison): string {
  if (!documented) return '';
  const sum = documentedWords(words, documentedBy, documented.amount);
  const years = yearsWords(words.lang, documented.yearsMissing);
  const share = formatShare(documented.share);
  const missing = say(words, `；${years}未找到公开数字`, `; no published figure found for ${years}`);
  const gap = documented.yearsMissing.length > 0 ? missing : '';
  return say(
    words,
    `${sum}，目标${words.goal}（${share}）${gap}`,
    `${sum} of ${words.goal} (${share})${gap}`,
  );
}

/** The observations that were not used, by the reason why. */
function unusedByReason(
  { inputs }: Comparison,
  observations: readonly Observation[],
): [Reason, Observation[]][] {
  const reasons = new Map(inputs.map(({ observation_id, reason }) => [observation_id, reason]));
  const groups = new Map<Reason, Observation[]>();
  for (const row of observations) {
    const reason = reasons.get(row.observation_id);
    if (reason === undefined) continue;
    const group = groups.get(reason);
    if (group) group.push(row);
    else groups.set(reason, [row]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b));
}

/** Rule 3: what was found, and why it is not set against the goal. */
function notComparable(words: Words, { comparison }: Finding, observations: readonly Observation[]): string {
  if (!comparison) return '';
  const unused = unusedByReason(comparison, observations).map((group) => unusedClause(words, ...group));
  const found = documentedClause(words, comparison) || goalWords(words);
  if (unused.length === 0) return found;
  return `${found}${say(words, '。未采用：', '. Not used: ')}${unused.join(say(words, '；', '; '))}`;
}

/** What more is documented than the latest value says. */
function documentedBeyond(words: Words, { comparison, level, judgement }: Finding): string {
  const documented = comparison?.documented;
  if (!documented || !level || judgement.rule === 4 || documented.amount <= (level.have.lo ?? 0)) return '';
  const amount = words.known({ lo: documented.amount, hi: null });
  return say(
    words,
    `连同期内其他数字，有据可查的${amount}（${formatShare(documented.share)}）`,
    `with other figures of the period, ${amount} (${formatShare(documented.share)}) documented`,
  );
}

function conflictClause(words: Words, finding: Finding, observations: readonly Observation[]): string {
  const differing = finding.alternatives.filter(({ status }) => status !== finding.judgement.status);
  const ids = new Set(differing.map(({ observation_id }) => observation_id));
  if (ids.size === 0) return '';
  const list = listWords(
    words,
    observations.filter((row) => ids.has(row.observation_id)),
  );
  return say(
    words,
    `来源不一致：另有${list}，采用后结果不同`,
    `sources disagree: also printed is ${list}, which would lead to another result`,
  );
}

function withoutFigure(words: Words, { overdue }: Finding): string {
  const passed = overdue ? say(words, '，期限已过', '; the deadline has passed') : '';
  return say(
    words,
    `未找到公开数字：${words.region}，${words.indicator}；${goalWords(words)}${passed}`,
    `No published figure found: ${words.region}, ${words.indicator}; ${goalWords(words)}${passed}`,
  );
}

function inWords(words: Words, { target }: Finding): string {
  const label = words.lang === 'en' ? target.label_en : target.label_zh;
  return say(
    words,
    `目标没有数字，只作文字列出：“${label}”`,
    `The goal has no number and is shown as text: “${label}”`,
  );
}

/** Upper case for the first letter of an English sentence. */
const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The arithmetic of an assessment as one full sentence (two where figures were left out), with its numbers,
 * units and years. Numbers are grouped and never rounded; shares have one decimal and are cut.
 */
export function arithmetic(words: Words, finding: Finding, observations: readonly Observation[]): string {
  const stop = say(words, '。', '.');
  const { rule } = finding.judgement;
  if (rule === 1) return `${inWords(words, finding)}${stop}`;
  if (rule === 2) return `${withoutFigure(words, finding)}${stop}`;
  const clauses =
    rule === 3
      ? [notComparable(words, finding, observations)]
      : [
          levelClause(words, finding),
          verdictClause(words, finding),
          rule === 6 || rule === 8 ? paceClause(words, finding) : '',
          documentedBeyond(words, finding),
        ];
  const told = [...clauses, conflictClause(words, finding, observations)].filter((clause) => clause !== '');
  return `${opening(told.join(say(words, '；', '; ')))}${stop}`;
}
