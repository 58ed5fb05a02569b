import { element } from './element.ts';

/** How far a zone reaches: a prefecture as a whole, or one county or district. */
export type ZoneReach = 'whole' | 'part';

/** How a zone looks. `tone` counts the designations of a programme from 0; an open zone is not confirmed. */
export interface ZoneLook {
  reach: ZoneReach;
  tone: number;
  isOpen: boolean;
}

/** Designations that look different; a further one takes the looks of the first again. */
const tones = 3;

/** Lines of the hatch of a tone in a square of side 7: they differ in direction, not in colour alone. */
const hatches = ['M-1 1 1-1M0 7 7 0M6 8 8 6', 'M-1 6 1 8M0 0 7 7M6-1 8 1', 'M0 3.500H7'];

/** Attributes that draw a zone: a whole prefecture is hatched with a thick edge, a county is filled flat. */
export function zoneFill({ reach, tone, isOpen }: ZoneLook): { class: string; fill: string | null } {
  const index = tone % tones;
  const open = isOpen ? ' zone-open' : '';
  return {
    class: `zone-${reach} z-${index}${open}`,
    fill: reach === 'whole' && !isOpen ? `url(#zone-hatch-${index})` : null,
  };
}

/** The hatch patterns of zones; a page with zone maps holds them once, in an SVG of size 0. */
export function zoneDefs(): string {
  const patterns = hatches.map((d, index) => {
    const box = { id: `zone-hatch-${index}`, width: 7, height: 7, patternUnits: 'userSpaceOnUse' };
    return element('pattern', box, [
      element('rect', { class: 'hatch-ground', width: 7, height: 7 }),
      element('path', { class: `zone-line z-${index}`, d }),
    ]);
  });
  return element('defs', {}, patterns);
}

/** A legend key, hidden from screen readers: the words stand beside it. */
export function zoneKey(look: ZoneLook): string {
  const square = element('rect', { ...zoneFill(look), x: 1.5, y: 1.5, width: 19, height: 13 });
  return element('svg', { class: 'zone-key', viewBox: '0 0 22 16', 'aria-hidden': 'true' }, [square]);
}
