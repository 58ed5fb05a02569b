/**
 * What a chart page does after the chart is seen: it tells the page around it how high it is, in every form that
 * hosts listen for, marks a region, and shows a card with what a mark says. Everything works without it.
 */
const query = new URLSearchParams(location.search);
const { body, documentElement: root } = document;
const main = body.querySelector('article') as HTMLElement;
const id = main.id;
const host = parent;

/** The ids that Pym and WordPress gave this page, and the one iframe-resizer gives it later. */
const pymId = query.get('childId');
const secret = /secret=(\w+)/.exec(location.hash)?.[1];
let resizerId = '';

const post = (message: unknown) => host.postMessage(message, '*');

/** Tells the height; `event` names the reason to iframe-resizer. */
const tell = (event = 'resize') => {
  const height = Math.ceil(body.getBoundingClientRect().height);
  post({ 'datawrapper-height': { [id]: height } });
  post({ sentinel: 'amp', type: 'embed-size', height });
  post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  if (secret) post({ message: 'height', value: height, secret });
  if (pymId) post(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (resizerId) post(`[iFrameSizer]${resizerId}:${height}:${innerWidth}:${event}`);
};

if (host !== self) {
  addEventListener('message', ({ source, data }) => {
    if (source !== host) return;
    if (secret && data?.message === 'ready') tell();
    if (typeof data !== 'string') return;
    if (pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidth`)) tell();
    if (!data.startsWith('[iFrameSizer]') || !/:.*:/.test(data)) return;
    resizerId = data.slice(13, data.indexOf(':'));
    tell('init:');
  });
  new ResizeObserver(() => tell()).observe(body);
  // Browsers hold back observers of frames that are not seen.
  tell();
  post('[iFrameResizerChild]Ready');
}

/** The sandbox of WordPress opens no tabs: it follows a link itself when it is told the address. */
if (secret)
  body.addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href) return;
    event.preventDefault();
    post({ message: 'link', value: new URL(href, location.href).href, secret });
  });

const links = [...main.querySelectorAll<SVGAElement>('a[data-code]')];
const said = main.querySelector('.said') as HTMLElement;

const wanted = query.get('highlight');
const found = links.filter(({ dataset }) => dataset['code'] === wanted);
for (const one of found) {
  const copy = (one.firstElementChild as Element).cloneNode() as SVGElement;
  copy.setAttribute('class', 'highlight');
  const svg = one.ownerSVGElement as SVGSVGElement;
  svg.insertBefore(copy, svg.querySelector('.map-labels'));
  said.textContent = (one.querySelector('title') as Element).textContent;
  said.hidden = false;
}

const card = main.querySelector('.card') as HTMLElement;

/** The words of every mark are shown in place of the browser's own tooltip. */
for (const title of main.querySelectorAll('svg title')) {
  const mark = title.parentElement as HTMLElement;
  const text = title.textContent as string;
  mark.dataset['words'] = text;
  // A link stays named when the title, which names it without script, is gone.
  if (mark.localName === 'a') mark.ariaLabel = text;
  title.remove();
}

const show = (target: EventTarget | null) => {
  const mark = (target as Element | null)?.closest<HTMLElement>('[data-words]');
  card.hidden = !mark;
  if (!mark) return;
  card.textContent = mark.dataset['words'] as string;
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const most = root.clientWidth - card.offsetWidth;
  card.style.left = `${Math.max(0, Math.min(most, left + (width - card.offsetWidth) / 2))}px`;
  const high = card.offsetHeight + 6;
  card.style.top = `${bottom + high < root.clientHeight ? bottom + 6 : Math.max(0, top - high)}px`;
};
// What the pointer leaves for good is the whole: no mark, so that the card goes.
for (const kind of ['pointerover', 'pointerleave', 'focusin'])
  main.addEventListener(kind, ({ target }) => show(target));
main.addEventListener('focusout', () => show(null));

/** One tab stop a drawing, and arrow keys between its regions. */
const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
const besides = (one: SVGAElement) => links.filter((link) => link.ownerSVGElement === one.ownerSVGElement);
const stop = (next: SVGAElement) => {
  for (const link of besides(next)) link.tabIndex = link === next ? 0 : -1;
};
// The first of each drawing comes last.
links.reverse().forEach(stop);
found.forEach(stop);
/** Twice the middle of a mark, the axis of an arrow first. */
const place = (link: SVGAElement, arrow: number): [number, number] => {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return arrow % 2 ? [top + bottom, left + right] : [left + right, top + bottom];
};
main.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') show(null);
  const arrow = arrows.indexOf(event.key);
  const from = event.target as SVGAElement;
  if (arrow < 0 || !links.includes(from)) return;
  event.preventDefault();
  const [x0, y0] = place(from, arrow);
  let [next, nearest] = [from, Infinity];
  for (const link of besides(from)) {
    const [x, y] = place(link, arrow);
    const along = arrow > 1 ? x0 - x : x - x0;
    const away = along + 2 * Math.abs(y - y0);
    if (along > 0 && away < nearest) [next, nearest] = [link, away];
  }
  stop(next);
  next.focus();
});

export {};
