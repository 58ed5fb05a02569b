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

type Marked = HTMLElement | SVGElement;

const links = [...main.querySelectorAll<SVGAElement>('a[data-code]')];
const said = main.querySelector('.said') as HTMLElement;

const wanted = query.get('highlight');
const found = links.find(({ dataset }) => dataset['code'] === wanted);
if (found) {
  const copy = (found.firstElementChild as Element).cloneNode() as SVGElement;
  copy.setAttribute('class', 'highlight');
  copy.removeAttribute('fill');
  found.closest('svg')?.insertBefore(copy, main.querySelector('.map-labels'));
  said.textContent = found.getAttribute('aria-label');
  said.hidden = false;
}

const card = document.createElement('p');
card.className = 'card';
card.hidden = true;
main.append(card);

/** The words of every mark, in place of the browser's own tooltip. */
const words = new Map<Element, string>();
for (const title of main.querySelectorAll('svg title')) {
  const mark = title.parentElement as Element;
  words.set(mark, title.textContent ?? '');
  title.remove();
}

const show = (target: EventTarget | null) => {
  const mark = [...words.keys()].find((one) => one.contains(target as Node));
  card.hidden = !mark;
  if (!mark) return;
  card.textContent = words.get(mark) ?? '';
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const most = root.clientWidth - card.offsetWidth;
  card.style.left = `${Math.max(0, Math.min(most, left + width / 2 - card.offsetWidth / 2))}px`;
  const below = bottom + 6;
  const isBelow = below + card.offsetHeight < root.clientHeight;
  card.style.top = `${Math.max(0, isBelow ? below : top - card.offsetHeight - 6)}px`;
};
main.addEventListener('pointerover', ({ target }) => show(target));
main.addEventListener('pointerleave', () => show(null));
main.addEventListener('focusin', ({ target }) => show(target));
main.addEventListener('focusout', () => show(null));

/** One tab stop a map, and arrow keys between its regions. */
const steps: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
const stop = (next: Marked) => {
  for (const link of links) link.setAttribute('tabindex', link === next ? '0' : '-1');
};
if (links[0]) stop(found ?? links[0]);
main.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') show(null);
  const step = steps[event.key];
  const from = links.find((link) => link === document.activeElement);
  if (!step || !from) return;
  event.preventDefault();
  const [dx, dy] = step;
  const away = ({ dataset }: SVGAElement) => {
    const x = Number(dataset['x']) - Number(from.dataset['x']);
    const y = Number(dataset['y']) - Number(from.dataset['y']);
    const along = x * dx + y * dy;
    return along > 0 ? along + 2 * Math.abs(x * dy + y * dx) : Infinity;
  };
  const [next] = links.filter((link) => away(link) < Infinity).sort((a, b) => away(a) - away(b));
  if (!next) return;
  stop(next);
  next.focus();
});

export {};
