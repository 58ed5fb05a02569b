import { type EventKind, eventKinds } from './timeline-event.ts';
import { fromText, monthAfter, monthAtStart, type TimelineWindow, toText } from './timeline-window.ts';

/** What the reader of a timeline has chosen. */
export interface TimelineState extends TimelineWindow {
  /** A region, or '' for all. */
  region: string;
  level: string;
  /** Kinds that are shown, in the order of the bands; all of them when none is chosen. */
  kinds: readonly EventKind[];
  view: 'both' | 'list';
}

/** What an address may ask for. */
export interface TimelineChoices {
  regions: ReadonlySet<string>;
  levels: ReadonlySet<string>;
  /** The window that is shown when none is asked for, and the widest there is. */
  usual: TimelineWindow;
  limits: TimelineWindow;
}

/** Nothing chosen. */
export function usualState({ usual }: TimelineChoices): TimelineState {
  return { region: '', level: '', kinds: eventKinds, ...usual, view: 'both' };
}

/** The state an address asks for, and the parameters it gives that mean nothing here. */
export function readTimeline(
  search: string,
  choices: TimelineChoices,
): { state: TimelineState; ignored: string[] } {
  const asked = new URLSearchParams(search);
  const state = usualState(choices);
  const ignored: string[] = [];
  const take = (name: string, use: (text: string) => boolean) => {
    const text = asked.get(name);
    if (text && !use(text)) ignored.push(`${name}=${text}`);
  };
  take('region', (text) => {
    if (choices.regions.has(text)) state.region = text;
    return choices.regions.has(text);
  });
  take('level', (text) => {
    if (choices.levels.has(text)) state.level = text;
    return choices.levels.has(text);
  });
  take('kind', (text) => {
    const named = text.split('~');
    const known = eventKinds.filter((kind) => named.includes(kind));
    if (known.length > 0) state.kinds = known;
    return known.length > 0 && named.every((name) => known.some((kind) => kind === name));
  });
  take('from', (text) => {
    const month = monthAtStart(text);
    if (month !== null && isInside(month, month + 1, choices.limits)) state.from = month;
    return state.from === month;
  });
  take('to', (text) => {
    const month = monthAfter(text);
    if (month !== null && isInside(month - 1, month, choices.limits)) state.to = month;
    return state.to === month;
  });
  take('view', (text) => {
    if (text === 'list' || text === 'both') state.view = text;
    return state.view === text;
  });
  if (state.from >= state.to) {
    ignored.push(`from=${asked.get('from') ?? ''}`, `to=${asked.get('to') ?? ''}`);
    Object.assign(state, choices.usual);
  }
  return { state, ignored };
}

function isInside(from: number, to: number, limits: TimelineWindow): boolean {
  return from >= limits.from && to <= limits.to;
}

/** The query of an address that leads to a state: only what differs from the usual; '' for the usual. */
export function writeTimeline(state: TimelineState, choices: TimelineChoices): string {
  const { usual } = choices;
  const parts: [name: string, text: string][] = [
    ['region', encodeURIComponent(state.region)],
    ['level', encodeURIComponent(state.level)],
    ['kind', state.kinds.length === eventKinds.length ? '' : state.kinds.join('~')],
    ['from', state.from === usual.from ? '' : fromText(state)],
    ['to', state.to === usual.to ? '' : toText(state)],
    ['view', state.view === 'both' ? '' : state.view],
  ];
  const written = parts.filter(([, text]) => text !== '').map(([name, text]) => `${name}=${text}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}
