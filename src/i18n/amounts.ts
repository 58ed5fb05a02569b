import { boundSign, comparatorSign, formatCount, formatNumber } from '../format.ts';
import type { Bound, Lang, Observation, Target } from '../types.ts';

/** What numbers are written with: a language, the unit of an indicator, the name of a unit. */
interface AmountSetting {
  lang: Lang;
  unitOf: (indicator: string) => string;
  unitName: (unit: string) => string;
}

type NumberedGoal = Pick<Target, 'indicator' | 'comparator' | 'value'>;

/** Numbers with their signs and units in one language, on pages as they are built and in the browser. */
export function amountWords({ lang, unitOf, unitName }: AmountSetting) {
  const amount = (value: number, unit: string) => {
    if (unit === 'percent') return `${formatNumber(value)}%`;
    const number = formatCount(lang, value);
    return lang === 'en' ? `${number} ${unitName(unit)}` : `${number}${unitName(unit)}`;
  };
  const short = (value: number, indicator: string) =>
    `${formatCount(lang, value)}${unitOf(indicator) === 'percent' ? '%' : ''}`;
  return {
    amount,
    /** A number of an indicator without its unit, for narrow places. */
    short,
    /** The number of a goal with its comparator and unit; '' when it has none. */
    need: ({ value, comparator, indicator }: NumberedGoal) =>
      value === null ? '' : `${comparatorSign(comparator)}${amount(value, unitOf(indicator))}`,
    /** The number of a goal without its unit, for narrow places. */
    needShort: ({ value, comparator, indicator }: NumberedGoal) =>
      value === null ? '' : `${comparatorSign(comparator)}${short(value, indicator)}`,
    /** A reported number with its bound and unit. */
    reported: (row: Pick<Observation, 'value' | 'indicator'> & { bound: Bound }) =>
      `${boundSign(row.bound)}${amount(row.value, unitOf(row.indicator))}`,
  };
}
