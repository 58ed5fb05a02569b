/** Everything the pages do with script: theme, choice of language, search, and the cards of maps and charts. */
import './chart-view.ts';
import './map-view.ts';
import './site-search.ts';
import './theme-switch.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    localStorage.setItem('lang', link.dataset['language'] ?? '');
  });

/** A printed page shows every receipt, also those the reader left closed. */
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.toggleAttribute('data-closed', true);
    details.toggleAttribute('open', true);
  }
});
addEventListener('afterprint', () => {
  for (const details of document.querySelectorAll('details[data-closed]')) {
    details.removeAttribute('data-closed');
    details.removeAttribute('open');
  }
});
