import type { Finding } from './finding.ts';
import { type Words, yearsWords } from './wording.ts';

const say = ({ lang }: Words, zh: string, en: string): string => (lang === 'en' ? en : zh);

const scopeWords = (words: Words): string =>
  say(words, `（口径：${words.scope}）`, ` (scope: ${words.scope})`);

function aFigure(words: Words): string {
  const scope = scopeWords(words);
  if (words.period === '') return say(words, `任何公开数字${scope}。`, `Any published figure${scope}.`);
  return say(
    words,
    `任何关于${words.period}的公开数字${scope}。`,
    `Any published figure for ${words.period}${scope}.`,
  );
}

function wholeFigure(words: Words, { indicator }: Finding): string {
  const [zh, en] =
    indicator.kind === 'flow'
      ? [`${words.period}全期`, `the whole of ${words.period}`]
      : [`${words.period}末`, `the end of ${words.period}`];
  const scope = scopeWords(words);
  return say(words, `${zh}的最终数字${scope}。`, `A final figure for ${en}${scope}.`);
}

/** A yearly step, told to one decimal at most; it is computed and not published, hence "about". */
function stepWords(words: Words, step: number): string {
  const rounded = Math.abs(step) >= 100 ? Math.round(step) : Math.round(step * 10) / 10;
  return words.amount(rounded);
}

function newerFigure(words: Words, { judgement: { pace } }: Finding): string {
  const scope = scopeWords(words);
  if (pace === null || pace.neededPerYear === null) {
    return say(words, `更新的公开数字${scope}。`, `A newer published figure${scope}.`);
  }
  const needed = stepWords(words, pace.neededPerYear);
  const achieved = stepWords(words, pace.achievedPerYear);
  return say(
    words,
    `更新的公开数字${scope}；要达到目标，今后每年约需${needed}，此前每年约${achieved}。`,
    `A newer published figure${scope}; to reach the goal about ${needed} a year are needed, against about ${achieved} a year so far.`,
  );
}

function comparableFigure(words: Words, finding: Finding): string {
  const { comparison, indicator, judgement, overdue } = finding;
  const missing = comparison?.documented?.yearsMissing ?? [];
  if (judgement.reason === 'partial-sum' && missing.length > 0) {
    const years = yearsWords(words.lang, missing);
    const scope = scopeWords(words);
    return say(
      words,
      `${years}的数字${scope}，或者${words.period}全期的一个数字。`,
      `Figures for ${years}${scope}, or one figure for the whole of ${words.period}.`,
    );
  }
  return indicator.kind === 'flow' || overdue ? wholeFigure(words, finding) : newerFigure(words, finding);
}

/** A sum of final figures stays what it is; everything else can still be overtaken by a final figure. */
function lossOfGoal(words: Words, { indicator, comparison }: Finding): string {
  const isFinal = comparison?.latest.every(({ status }) => status === 'final') ?? false;
  if (isFinal && indicator.kind === 'flow') {
    return say(words, '只有对所用数字的更正。', 'Only a correction of the figures used.');
  }
  const scope = scopeWords(words);
  return say(
    words,
    `一个没有达到目标“${words.goal}”的最终数字${scope}。`,
    `A final figure that does not meet the goal of ${words.goal}${scope}.`,
  );
}

function resultOfGoal(words: Words): string {
  const scope = scopeWords(words);
  return say(
    words,
    `更正后达到目标“${words.goal}”的最终数字${scope}。`,
    `A corrected final figure that meets the goal of ${words.goal}${scope}.`,
  );
}

/** What would change the result of an assessment, as one sentence in the language of the words. */
export function wouldChange(words: Words, finding: Finding): string {
  switch (finding.judgement.status) {
    case 'no-number':
      return say(
        words,
        '制定者为这一目标公布数字。',
        'A number for this goal, published by those who set it.',
      );
    case 'no-figure':
    case 'no-figure-overdue':
      return aFigure(words);
    case 'not-comparable':
      return comparableFigure(words, finding);
    case 'met':
    case 'met-early':
      return lossOfGoal(words, finding);
    case 'missed':
      return resultOfGoal(words);
    case 'awaiting-final-figure':
      return wholeFigure(words, finding);
    default:
      return newerFigure(words, finding);
  }
}
