import { element, escapeText } from '../../charts/element.ts';
import { paths } from '../../paths.ts';
import type { ExplorerSpeaker } from '../../views/explorer-speaker.ts';
import { part } from './part.ts';

const fewest = 2;

/** The pinned regions as buttons that take them out, and the way to their comparison. */
function pinsHtml(speaker: ExplorerSpeaker, pinned: readonly string[]): string {
  if (pinned.length === 0) return escapeText(speaker.t('explorer.noPins'));
  const buttons = pinned.map((code) => {
    const name = speaker.regionName(code);
    const words = element('span', { class: 'hidden' }, [
      escapeText(`${speaker.t('explorer.unpin')}${speaker.t('word.colon')}`),
    ]);
    const cross = element('span', { 'aria-hidden': 'true' }, [' ✕']);
    const button = { type: 'button', class: 'pin', 'data-pin': code };
    return element('button', button, [words, escapeText(name), cross]);
  });
  const address = `${speaker.href(paths.compare())}?regions=${pinned.map(encodeURIComponent).join('~')}`;
  const way =
    pinned.length < fewest
      ? escapeText(speaker.t('explorer.onePin'))
      : element('a', { href: address }, [escapeText(speaker.t('explorer.compare', { n: pinned.length }))]);
  return [...buttons, way].join(' ');
}

/** Shows the pinned regions in their list and on the buttons of the table. */
export function showPins(host: HTMLElement, speaker: ExplorerSpeaker, pinned: readonly string[]): void {
  part(host, '.pin-list').innerHTML = pinsHtml(speaker, pinned);
  for (const button of host.querySelectorAll('.pane-table [data-pin]')) {
    const isPinned = pinned.includes(button.getAttribute('data-pin') ?? '');
    part(button, '.words').textContent = speaker.t(isPinned ? 'explorer.unpin' : 'explorer.pin');
  }
}
