import { formatCount } from '../format.ts';
import type { CompareBlock, Dispute } from './compare-blocks.ts';
import { difference } from './compare-difference.ts';
import { type Comparable, type LeftOut, type Member, unstated, type Why } from './compare-groups.ts';
import type { CompareFigure, CompareGoal } from './compare-region.ts';
import type { Speech } from './compare-speech.ts';

const whys: readonly Why[] = ['scope', 'period', 'level', 'unstated', 'partial', 'bound', 'alone'];

/** How one region stands to another, with both figures and their standing in the sentence. */
function pairSentence({ say, lang }: Speech, a: Member, b: Member): string {
  const gap = difference(a.figure.value, b.figure.value);
  const isShare = a.entry.item?.unit === 'percent';
  const params = {
    a: a.entry.region.name,
    b: b.entry.region.name,
    x: a.figure.text,
    y: b.figure.text,
    xStanding: a.figure.standing,
    yStanding: b.figure.standing,
    n: formatCount(lang, Math.abs(gap)),
  };
  if (gap === 0) return say('compare.equal', params);
  if (isShare) return say(gap > 0 ? 'compare.above' : 'compare.below', params);
  return say(gap > 0 ? 'compare.more' : 'compare.fewer', params);
}

/** Every region of a group against the first one of the reader's choice. */
export function differenceSentences(speech: Speech, { members }: Comparable): string[] {
  const [first, ...others] = members;
  return first ? others.map((other) => pairSentence(speech, first, other)) : [];
}

/** What a group is about: its period and scope. */
export function groupTitle({ say }: Speech, { period, scopeText }: Comparable): string {
  return say('compare.same', { period, scope: scopeText });
}

/** A group in one sentence without its stop: period, scope, and every difference. */
export function groupInWords(speech: Speech, group: Comparable): string {
  const differences = differenceSentences(speech, group).join(speech.say('word.semicolon'));
  return `${groupTitle(speech, group)}${speech.say('word.colon')}${differences}`;
}

/** A figure in brackets after its number: period, scope and standing. */
export function figureInWords(
  { aside }: Speech,
  { text, period, scopeText, standing }: CompareFigure,
): string {
  return `${text}${aside(period, scopeText, standing)}`;
}

function memberInWords(speech: Speech, { entry, figure }: Member): string {
  return `${entry.region.name} ${figureInWords(speech, figure)}`;
}

/** The regions that stand on no axis, one sentence a reason. */
function leftSentences(speech: Speech, left: readonly LeftOut[]): string[] {
  return whys.flatMap((why) => {
    const members = left.filter((one) => one.why === why);
    if (members.length === 0) return [];
    const figures = members.map((one) => memberInWords(speech, one)).join(speech.say('word.semicolon'));
    return [speech.say(`compare.left.${why}`, { figures })];
  });
}

/** What disagrees, said as such. */
function disputeSentence(speech: Speech, { entry, figures }: Dispute): string {
  return speech.say(figures.length > 1 ? 'compare.dispute' : 'compare.disputeElsewhere', {
    region: entry.region.name,
    figures: figures.map((figure) => figureInWords(speech, figure)).join(speech.say('word.semicolon')),
  });
}

/** Says where goals of several regions count different things or run over different years. */
function goalsApart(
  speech: Speech,
  { entries }: CompareBlock,
  key: 'compare.goalScopes' | 'compare.goalPeriods',
  word: (goal: CompareGoal) => string,
): string[] {
  const held = entries.filter(({ item }) => (item?.goals.length ?? 0) > 0);
  const wordsOf = (entry: (typeof held)[number]) => [...new Set(entry.item?.goals.map(word))];
  const isApart = new Set(held.map((entry) => wordsOf(entry).join())).size > 1;
  if (!isApart) return [];
  const goals = held.map((entry) => `${entry.region.name} ${wordsOf(entry).join(speech.say('figure.and'))}`);
  return [speech.say(key, { goals: goals.join(speech.say('word.semicolon')) })];
}

/** Says where several goals have no stated scope: the same silence is not the same scope. */
function goalsUnstated(speech: Speech, { entries }: CompareBlock): string[] {
  const silent = entries.filter(({ item }) => item?.goals.some(({ scope }) => scope === unstated));
  if (silent.length < 2) return [];
  const names = silent.map(({ region }) => region.name);
  return [speech.say('compare.goalUnstated', { regions: speech.list(names) })];
}

/** Everything that keeps figures and goals of a block from being set against each other, in sentences. */
export function flagSentences(speech: Speech, block: CompareBlock): string[] {
  return [
    ...goalsApart(speech, block, 'compare.goalScopes', ({ scopeText }) => scopeText),
    ...goalsApart(speech, block, 'compare.goalPeriods', ({ period }) => period),
    ...goalsUnstated(speech, block),
    ...block.disputes.map((dispute) => disputeSentence(speech, dispute)),
    ...leftSentences(speech, block.left),
  ];
}
