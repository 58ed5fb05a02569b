const themes = ['auto', 'light', 'dark'];

/** Makes its button go through auto, light and dark and keep the choice. Invisible until script runs. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    const show = () => {
      const theme = document.documentElement.dataset['theme'] ?? 'auto';
      button.textContent = `${this.dataset['label']} · ${this.dataset[theme]}`;
      return theme;
    };
    button.addEventListener('click', () => {
      const at = themes.indexOf(show());
      const next = themes[(at + 1) % themes.length] ?? 'auto';
      if (next === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = next;
      if (next === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
      show();
    });
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
