import { fill, type Params } from '../i18n/text.ts';
import type { TextKey } from '../i18n/zh-hans.ts';
import type { Lang } from '../types.ts';

/** The texts with which regions are compared, on the page as it is built and in the browser. */
export const compareKeys = [
  'compare.finding',
  'compare.findingApart',
  'compare.findingNone',
  'compare.goals',
  'compare.checkable',
  'compare.figures',
  'compare.goal',
  'compare.latest',
  'compare.others',
  'compare.contents',
  'compare.same',
  'compare.ring',
  'compare.earlier',
  'compare.none',
  'compare.above',
  'compare.below',
  'compare.more',
  'compare.fewer',
  'compare.equal',
  'compare.reported',
  'compare.dispute',
  'compare.disputeElsewhere',
  'compare.goalScopes',
  'compare.goalPeriods',
  'compare.goalUnstated',
  'compare.left.bound',
  'compare.left.partial',
  'compare.left.unstated',
  'compare.left.alone',
  'compare.left.scope',
  'compare.left.period',
  'compare.left.level',
  'compare.figureTitle',
  'compare.hasGoal',
  'compare.hasNoGoal',
  'compare.hasNoFigure',
  'compare.remove',
  'compare.few',
  'compare.full',
  'compare.unknown',
  'compare.over',
  'compare.noMatch',
  'compare.several',
  'compare.already',
  'compare.failed',
  'compare.shared',
  'compare.shareByHand',
  'figure.and',
  'figure.dated',
  'figure.sourcesMany',
  'figure.tail',
  'figure.tailPlain',
  'word.region',
  'word.source',
  'word.reliability',
  'word.noGoal',
  'word.noFigure',
  'word.colon',
  'word.comma',
  'word.semicolon',
  'word.open',
  'word.close',
  'word.stop',
] as const satisfies readonly TextKey[];

export type CompareKey = (typeof compareKeys)[number];

/** The texts of one language, not yet filled. */
export type CompareWords = Record<CompareKey, string>;

/** What a page tells its script: texts, and what sentences are signed with. */
export interface CompareSetting {
  lang: Lang;
  words: CompareWords;
  /** Assessment date and name of the site. */
  date: string;
  site: string;
}

/** Speaks one language with the texts it is given. */
export interface Speech extends CompareSetting {
  say: (key: CompareKey, params?: Params) => string;
  /** Names in a row. */
  list: (items: readonly string[]) => string;
  /** Words in brackets after others. */
  aside: (...words: string[]) => string;
}

/** The speech of a page in its language. */
export function speech(setting: CompareSetting): Speech {
  const { lang, words } = setting;
  const names = new Intl.ListFormat('en-GB');
  const say: Speech['say'] = (key, params) => fill(words[key], params);
  return {
    ...setting,
    say,
    list: (items) => (lang === 'en' ? names.format(items) : items.join('、')),
    aside: (...parts) => `${say('word.open')}${parts.join(say('word.comma'))}${say('word.close')}`,
  };
}
