import type { Drawing } from '../charts/stand-alone.ts';

/** Links and names for screen readers have no place inside a picture; the looks of a link stay. */
function withoutLinks(content: string): string {
  return content
    .replace(/<a((?:\s+[\w:-]+="[^"]*")*)\s*>/g, (_, attributes: string) => {
      const [looks = ''] = / class="[^"]*"/.exec(attributes) ?? [];
      return `<g${looks}>`;
    })
    .replaceAll('</a>', '</g>')
    .replace(/ (?:aria-[\w-]+|role|data-[\w-]+)="[^"]*"/g, '');
}

/** Lengths that are a share of the width, in drawing units. */
function withoutShares(content: string, width: number): string {
  return content.replace(
    / (x|x1|x2|width)="(-?[\d.]+)%"/g,
    (_, name: string, share: string) => ` ${name}="${Math.round(Number(share) * width) / 100}"`,
  );
}

/**
 * A chart of the site as a part of a picture: what is inside its `<svg>`, in a group with its classes. `width` is that
 * of a chart which is not scaled. Throws when the markup is no SVG.
 */
export function drawingOf(svg: string, width = 640): Drawing {
  const [, head = '', content] = /^<svg((?:\s+[\w:-]+="[^"]*")*)\s*>([\s\S]*)<\/svg>$/.exec(svg.trim()) ?? [];
  if (content === undefined) throw new Error(`not an SVG: ${svg.slice(0, 60)}`);
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1];
  const box = attribute('viewBox')?.split(/\s+/).map(Number) ?? [0, 0, width, Number(attribute('height'))];
  const [x = 0, y = 0, w = width, h = 0] = box;
  const inside = withoutShares(withoutLinks(content), w);
  return { content: `<g class="${attribute('class') ?? ''}">${inside}</g>`, viewBox: [x, y, w, h] };
}
