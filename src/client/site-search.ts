/**
 * `<site-search>` in the header: `/` puts the cursor into it, and the search itself is loaded when that first
 * happens. Invisible until script runs.
 */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    // The address is that of a bundle of its own, so that this script stays small enough to stand in the page.
    const load = () => import(/* @vite-ignore */ this.dataset['script'] ?? '');
    input?.addEventListener('focus', load);
    addEventListener('keydown', (event) => {
      const isTyping = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input?.focus();
    });
  }
}

customElements.define('site-search', SiteSearch);
