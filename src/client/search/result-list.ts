import type { Found } from './find.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';

const chinese = /(\p{Script=Han}[\p{Script=Han}\p{P}\d]*)/u;

/** An element with a class and its content. */
function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/** A text whose Chinese parts are marked as such where the page is in another language. */
function marked(text: string, tag: string): (Node | string)[] {
  if (tag === '') return [text];
  return text.split(chinese).map((part) => {
    if (!chinese.test(part)) return part;
    const span = element('span', '', part);
    span.lang = tag;
    return span;
  });
}

/** One result: a link that is an option of the list. */
function option({ name, detail, href }: SearchEntry, tag: string, id: string): HTMLElement {
  const link = document.createElement('a');
  link.append(
    element('span', 'search-name', ...marked(name, tag)),
    ' ',
    element('span', 'search-detail', ...marked(detail, tag)),
  );
  link.id = id;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}

/** What a group holds, in words where not all of it is shown. */
function heading({ name, entries, total }: Found, some: string): string {
  if (total === entries.length) return name;
  return `${name} · ${some.replace('#', String(total)).replace('@', String(entries.length))}`;
}

/** The groups of a list of results with their options, whose ids begin with that of the list. */
export function resultGroups(found: readonly Found[], index: SearchIndex, listId: string): HTMLElement[] {
  let count = 0;
  return found.map((group) => {
    const label = heading(group, index.texts.some);
    const title = element('span', 'search-group', label);
    title.setAttribute('aria-hidden', 'true');
    const options = group.entries.map((entry) => option(entry, index.chineseTag, `${listId}-${count++}`));
    const box = element('div', '', title, ...options);
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', label);
    return box;
  });
}
