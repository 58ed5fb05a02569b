import { language } from './i18n/languages.ts';
import type { Bound, Comparator, Interval, Lang, PartialDate } from './types.ts';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** A number with grouped digits, never rounded: `4380000 → 4,380,000`, `87.88 → 87.88`. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** A count as people of that language read it, never rounded: Chinese writes 438万 where that is exact. */
export function formatCount(lang: Lang, value: number): string {
  if (lang === 'en' || value < 10_000 || value % 100 !== 0) return formatNumber(value);
  const [tenThousand, hundredMillion] = lang === 'zh-hant' ? ['萬', '億'] : ['万', '亿'];
  if (value % 100_000_000 === 0) return `${value / 100_000_000}${hundredMillion}`;
  return `${formatNumber(value / 10_000)}${tenThousand}`;
}

/** A share (fraction of 1) as a percentage with one decimal; cut, not rounded, so that 99.96 % never reads 100 %. */
export function formatShare(share: number): string {
  const tenths = Math.floor(share * 1000 + 1e-9) / 10;
  return `${formatNumber(tenths)}%`;
}

/**
 * A count out of a total as a percentage, rounded to one decimal: 14 of 21 is 66.7 %. Only none reads 0 % and
 * only all reads 100 %.
 */
export function formatPart(count: number, total: number): string {
  const tenths = Math.round((count / total) * 1000);
  const least = count === 0 ? 0 : 1;
  const most = count === total ? 1000 : 999;
  return `${formatNumber(Math.min(most, Math.max(least, tenths)) / 10)}%`;
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function monthName(month: number): string {
  return monthNames.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** A date of the tables in words: `2025-12` → `2025年12月` or `December 2025`; a date without year stays without. */
export function formatDate(lang: Lang, date: PartialDate): string {
  if (date === '') return '';
  const [year, month, day] = date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');
  if (lang === 'en') {
    const parts = [day ? String(Number(day)) : '', month ? monthName(Number(month)) : '', year ?? ''];
    return parts.filter(Boolean).join(' ');
  }
  const parts = [year ? `${year}年` : '', month ? `${Number(month)}月` : '', day ? `${Number(day)}日` : ''];
  return parts.join('');
}

/** A period in words: `2021–2025`, `2022年9月—2025年12月`; one date when both ends agree or one is missing. */
export function formatPeriod(lang: Lang, start: PartialDate, end: PartialDate): string {
  if (start === end || start === '') return formatDate(lang, end);
  if (end === '') return formatDate(lang, start);
  if (lang === 'en') return `${formatDate(lang, start)}–${formatDate(lang, end)}`;
  if (/^\d{4}$/.test(start) && /^\d{4}$/.test(end)) return `${start}—${end}年`;
  return `${formatDate(lang, start)}—${formatDate(lang, end)}`;
}

/** The bound of a reported number as a sign before it: `≥`, `≤`, `≈` or nothing. */
export function boundSign(bound: Bound): string {
  return { exact: '', lower: '≥', upper: '≤', about: '≈' }[bound];
}

/** The comparator of a goal as a sign before its number; `=` needs none. */
export function comparatorSign(comparator: Comparator | ''): string {
  return { '>=': '≥', '>': '>', '=': '', '~': '≈', '<=': '≤', '<': '<', '': '' }[comparator];
}

/** Whether a value is only known from below. */
export function isLowerBound({ lo, hi }: Interval): boolean {
  return lo !== null && hi === null;
}

/** Compares strings by code, the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The `lang` attribute of a language. */
export function languageTag(lang: Lang): string {
  return language(lang).tag;
}
