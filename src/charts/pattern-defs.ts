import { statusDefs } from './status-style.ts';
import { zoneDefs } from './zone-style.ts';

/** The `<defs>` that markup refers to: hatches of statuses, of zones, both; '' when it refers to none. */
export function patternDefs(markup: string): string {
  const statuses = markup.includes('url(#hatch-') ? statusDefs() : '';
  return statuses + (markup.includes('url(#zone-hatch-') ? zoneDefs() : '');
}
