/** What the address of a chart page chooses before anything is drawn; an unknown value leaves the default. */
const chosen = new URLSearchParams(location.search);
const page = document.documentElement;
const theme = chosen.get('theme') ?? '';
if (/^(light|dark)$/.test(theme)) page.dataset['theme'] = theme;
if (chosen.get('title') === '0') page.dataset['title'] = '0';

export {};
