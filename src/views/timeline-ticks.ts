import type { TimelineTick } from '../charts/timeline.ts';
import { timeAtStart } from '../method/fractional-year.ts';
import type { Lang } from '../types.ts';
import { monthText, type TimelineWindow, timeOfMonth } from './timeline-window.ts';

const yearRoom = 44;
const monthRoom = 40;
const dayRoom = 56;

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A month in short: `9月` or `Sept`; with its year where asked. */
function monthLabel(lang: Lang, month: number, withYear: boolean): string {
  const [year, index] = [Math.floor(month / 12), month % 12];
  if (lang !== 'en') return `${withYear ? `${year}年` : ''}${index + 1}月`;
  const name = monthNames.format(new Date(Date.UTC(2000, index, 1)));
  return withYear ? `${name} ${year}` : name;
}

function yearTicks({ from, to }: TimelineWindow, room: number): TimelineTick[] {
  const years = (to - from) / 12;
  const step = [1, 2, 5, 10].find((one) => (years / one) * yearRoom <= room) ?? 20;
  const first = Math.ceil(from / 12);
  return Array.from({ length: Math.ceil(to / 12) - first }, (_, index) => first + index)
    .filter((year) => year % step === 0 || (step === 2 && (year - first) % 2 === 0 && first % 2 === 0))
    .map((year) => ({ time: year, label: String(year), isStrong: true }));
}

function monthTicks(lang: Lang, { from, to }: TimelineWindow, room: number): TimelineTick[] {
  const step = [1, 2, 3, 6].find((one) => ((to - from) / one) * monthRoom <= room) ?? 12;
  const months = Array.from({ length: to - from }, (_, index) => from + index).filter(
    (month) => month % step === 0,
  );
  const hasYear = months.some((month) => month % 12 === 0);
  return months.map((month, index) => {
    const isYear = month % 12 === 0;
    const label = isYear ? String(month / 12) : monthLabel(lang, month, !hasYear && index === 0);
    return { time: timeOfMonth(month), label, isStrong: isYear };
  });
}

function dayTicks(lang: Lang, { from, to }: TimelineWindow, room: number): TimelineTick[] {
  const days = (to - from) * 4 * dayRoom <= room ? [1, 8, 15, 22] : [1, 15];
  const months = Array.from({ length: to - from }, (_, index) => from + index);
  return months.flatMap((month) =>
    days.map((day) => ({
      time: timeAtStart(`${monthText(month)}-${String(day).padStart(2, '0')}`) ?? Number.NaN,
      label: day === 1 ? monthLabel(lang, month, month === from) : lang === 'en' ? String(day) : `${day}日`,
      isStrong: day === 1,
    })),
  );
}

/** Ticks of a window on an axis `room` drawing units long: years, months, or days of a few months. */
export function timelineTicks(lang: Lang, window: TimelineWindow, room: number): TimelineTick[] {
  const months = window.to - window.from;
  if (months <= 3) return dayTicks(lang, window, room);
  return months <= 48 ? monthTicks(lang, window, room) : yearTicks(window, room);
}
