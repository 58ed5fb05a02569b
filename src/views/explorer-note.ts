import type { Level } from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';

/** What the page says of the borders of a level. */
export interface LevelNote {
  level: string;
  text: string;
  /** Regions without a shape of their own. */
  inside: string[];
}

/** What stands under a map: whose borders it shows, of what kind they are, what is not drawn. */
export function mapNote(
  speaker: ExplorerSpeaker,
  level: Level,
  { text, inside }: Pick<LevelNote, 'text' | 'inside'>,
): string {
  const names = speaker.list(inside.map((code) => speaker.regionName(code)));
  return [
    text,
    level.kind === 'county' ? speaker.t('explorer.countyNote') : '',
    inside.length > 0 ? speaker.t('explorer.notDrawn', { names }) : '',
  ].join(' ');
}
