import type { TextKey } from '../i18n/zh-hans.ts';
import type { Speaker } from './speaker.ts';

/** A dated event on the axis of years: fractional year, date in words, what happened, an address or ''. */
export interface MapEvent {
  time: number;
  date: string;
  text: string;
  href: string;
}

/** What is said of a source. */
export interface SpokenSource {
  title: string;
  date: string;
}

/** Speaks of everything the map shows. */
export interface ExplorerSpeaker extends Speaker {
  indicatorName(id: string): string;
  unitOf(id: string): string;
  source(id: string): SpokenSource;
  events(level: string): readonly MapEvent[];
  site: string;
  /** The assessment date. */
  asOf: string;
}

/** The words of the map in one language, as the browser loads them. */
export interface ExplorerWords {
  lang: Speaker['lang'];
  texts: Partial<Record<TextKey, string>>;
  /** By list and code. */
  labels: Record<string, string>;
  /** Name, short name, letters. */
  regions: Record<string, [name: string, short: string, letters: string]>;
  indicators: Record<string, [name: string, unit: string]>;
  sources: Record<string, [title: string, date: string]>;
  events: Record<string, MapEvent[]>;
  site: string;
  asOf: string;
}
