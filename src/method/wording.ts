import { formatDate, formatNumber, formatPeriod } from '../format.ts';
import type { Bound, Comparator, Interval, Observation, Sentence, Target } from '../types.ts';
import type { AssessContext } from './context.ts';

/** The two languages that sentences are written in. */
type WrittenLang = 'zh-hans' | 'en';

const comparatorWords: Record<WrittenLang, Record<Comparator, string>> = {
  'zh-hans': { '>=': '至少', '>': '超过', '=': '', '~': '约', '<=': '至多', '<': '少于' },
  en: { '>=': 'at least ', '>': 'more than ', '=': '', '~': 'about ', '<=': 'at most ', '<': 'less than ' },
};

const boundWords: Record<WrittenLang, Record<Bound, string>> = {
  'zh-hans': { exact: '', lower: '超过', upper: '不足', about: '约' },
  en: { exact: '', lower: 'more than ', upper: 'less than ', about: 'about ' },
};

/** The phrases of one target in one language; texts without a full stop. */
export interface Words {
  lang: WrittenLang;
  region: string;
  indicator: string;
  scope: string;
  /** The promised number with its comparator and unit. */
  goal: string;
  /** "by the end of 2025"; empty where the target has no deadline. */
  by: string;
  /** The window of the target; empty where it has none. */
  window: string;
  /** The window of the target, or its deadline. */
  period: string;
  /** Whether amounts are shares of a hundred, so that no further share is told. */
  isPercent: boolean;
  amount: (value: number) => string;
  /** What is known of a value, with unit: a number, a range, or one end. */
  known: (interval: Interval) => string;
  /** A lower bound without unit. */
  atLeast: (value: number) => string;
  figure: (observation: Observation) => string;
  /** The same without unit, for a sum. */
  bareFigure: (observation: Observation) => string;
  /** The period of an observation, and when it was told if it is not final. */
  when: (observation: Observation) => string;
  scopeName: (code: string) => string;
}

const pick = (lang: WrittenLang, { zh, en }: Sentence): string => (lang === 'en' ? en : zh);

function deadlineWords(lang: WrittenLang, due: string): string {
  const date = formatDate(lang, due);
  if (date === '') return '';
  const isDay = due.length > 7;
  if (lang === 'en') return isDay ? `by ${date}` : `by the end of ${date}`;
  return isDay ? `到${date}` : `到${date}底`;
}

function whenWords(lang: WrittenLang, { period_start, period_end, as_of, status }: Observation): string {
  const period = formatPeriod(lang, period_start, period_end);
  if (status === 'final' || as_of === '' || as_of === period_end) return period;
  const told = formatDate(lang, as_of);
  if (lang !== 'en') return `${period}（${told}公布）`;
  return `${period} (told ${as_of.length > 7 ? 'on' : 'in'} ${told})`;
}

function bareWords(lang: WrittenLang, { value, bound, status }: Observation): string {
  const isPart = status === 'partial' && bound === 'exact';
  const word = isPart ? comparatorWords[lang]['>='] : boundWords[lang][bound];
  return `${word}${formatNumber(value)}`;
}

function knownWords(lang: WrittenLang, { lo, hi }: Interval, amount: (value: number) => string): string {
  if (lo !== null && hi !== null) {
    return lo === hi ? amount(lo) : `${formatNumber(lo)}${lang === 'en' ? '–' : '至'}${amount(hi)}`;
  }
  if (lo !== null) return `${comparatorWords[lang]['>=']}${amount(lo)}`;
  if (hi !== null) return `${comparatorWords[lang]['<=']}${amount(hi)}`;
  return lang === 'en' ? 'an unknown amount' : '未知';
}

/** The phrases for a target. No code of a scope or unit shows in them, only its label. */
export function wordsOf(target: Target, context: AssessContext, lang: WrittenLang): Words {
  const indicator = context.indicator(target.indicator);
  const region = context.region(target.region_code);
  const unit = pick(lang, context.label('unit', indicator.unit));
  const isPercent = unit === '%';
  const withUnit = (number: string): string => `${number}${lang === 'en' && !isPercent ? ' ' : ''}${unit}`;
  const amount = (value: number): string => withUnit(formatNumber(value));
  const scopeName = (code: string): string => pick(lang, context.label('scope', code));
  const need = target.value === null ? '' : amount(target.value);
  return {
    lang,
    region: lang === 'en' ? region.name_en : region.name_zh,
    indicator: lang === 'en' ? indicator.name_en : indicator.name_zh,
    scope: scopeName(target.scope),
    goal: `${comparatorWords[lang][target.comparator || '=']}${need}`,
    by: deadlineWords(lang, target.due),
    window:
      target.period_start === ''
        ? ''
        : formatPeriod(lang, target.period_start, target.period_end || target.due),
    period: formatPeriod(lang, target.period_start, target.period_end || target.due),
    isPercent,
    amount,
    known: (interval) => knownWords(lang, interval, amount),
    atLeast: (value) => `${comparatorWords[lang]['>=']}${formatNumber(value)}`,
    figure: (observation) => withUnit(bareWords(lang, observation)),
    bareFigure: (observation) => bareWords(lang, observation),
    when: (observation) => whenWords(lang, observation),
    scopeName,
  };
}

/** Years in a list: `2021、2022` or `2021, 2022`. */
export function yearsWords(lang: WrittenLang, years: readonly number[]): string {
  return lang === 'en' ? years.join(', ') : `${years.join('、')}年`;
}
