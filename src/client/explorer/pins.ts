import { element, escapeText } from '../../charts/element.ts';
import { paths } from '../../paths.ts';
import type { ExplorerSpeaker } from '../../views/explorer-speaker.ts';

const fewest = 2;

/** The pinned regions as buttons that take them out, and the way to their comparison. */
export function pinsHtml(speaker: ExplorerSpeaker, pinned: readonly string[]): string {
  if (pinned.length === 0) return escapeText(speaker.t('explorer.noPins'));
  const buttons = pinned.map((code) => {
    const name = speaker.regionName(code);
    const label = `${speaker.t('explorer.unpin')}${speaker.t('word.colon')}${name}`;
    const button = { type: 'button', class: 'pin', 'data-pin': code, 'aria-label': label };
    return element('button', button, [escapeText(`${name} ✕`)]);
  });
  const address = `${speaker.href(paths.compare())}?regions=${pinned.map(encodeURIComponent).join('~')}`;
  const way =
    pinned.length < fewest
      ? escapeText(speaker.t('explorer.onePin'))
      : element('a', { href: address }, [escapeText(speaker.t('explorer.compare', { n: pinned.length }))]);
  return [...buttons, way].join(' ');
}
