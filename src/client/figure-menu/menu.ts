import type { Lang } from '../../types.ts';
import { type CitationStyle, citation, citationStyles, type Work } from '../../views/citation.ts';
import type { MenuWords } from '../../views/menu-words.ts';
import type { FigureMenu } from '../figure-menu.ts';
import { copyText, selectText } from './copy.ts';
import { csvText } from './csv.ts';
import { loadRecords, loadTable, loadWords } from './load.ts';
import { chartsOf, pictureOf, pngOf, type Shape, shapes } from './picture.ts';
import { saveFile } from './save.ts';
import { figureWork, sourceWork } from './works.ts';

const langOf = (menu: FigureMenu) => menu.dataset['lang'] as Lang;
const today = (): string => new Date().toISOString().slice(0, 10);

/** The lasting address of a figure on its page, with the choices the page holds in its address. */
function addressOf(id: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${canonical ?? location.origin + location.pathname}${location.search}#${id}`;
}

/** The parts of an opened menu and what they do. */
class OpenMenu {
  readonly #menu: FigureMenu;
  readonly #words: MenuWords;
  readonly #status = document.createElement('p');
  readonly #box = document.createElement('textarea');
  #pictures: HTMLButtonElement[] = [];
  #sourceCitations: HTMLElement | undefined;

  constructor(menu: FigureMenu, words: MenuWords) {
    this.#menu = menu;
    this.#words = words;
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'figure-status';
    this.#box.readOnly = true;
    this.#box.hidden = true;
    this.#box.rows = 4;
  }

  /** Puts the buttons into the menu, beside the link and the sentence that stand there without script. */
  fill() {
    const { copyLink, copySentence, citePage, citeSources, download, rows, picture } = this.#words;
    this.#box.setAttribute('aria-label', copySentence);
    const kinds = ['SVG', 'PNG', ...(Object.keys(shapes) as Shape[])] as const;
    this.#pictures = kinds.map((kind) =>
      this.#button(kind, () => this.#savePicture(kind), `${picture} ${kind}`),
    );
    this.#sourceCitations = this.#citations(citeSources, () => this.#sources());
    this.#menu.querySelector('.figure-menu-box')?.append(
      this.#group('', [
        this.#button(copySentence, () => this.#copy(this.#menu.figure.sentence, copySentence)),
        this.#button(copyLink, () => this.#copy(this.#pageLink(), copyLink)),
      ]),
      this.#citations(citePage, async () => [this.#work]),
      this.#sourceCitations,
      this.#group(download, [this.#button(rows, () => this.#saveRows()), ...this.#pictures]),
      this.#status,
      this.#box,
    );
  }

  /** Offers what the figure has now: a page may have given the menu another one. */
  refresh() {
    const hasChart = chartsOf(this.#host).length > 0;
    for (const button of this.#pictures) button.hidden = !hasChart;
    if (this.#sourceCitations) this.#sourceCitations.hidden = this.#menu.figure.sourceIds.length === 0;
    this.#status.textContent = '';
    this.#box.hidden = true;
  }

  get #host(): Element {
    return this.#menu.closest('[id]') ?? document.body;
  }

  get #work(): Work {
    const { figure } = this.#menu;
    return figureWork(figure, this.#words, { url: addressOf(figure.id), accessed: today() });
  }

  /** The address that works where the reader is. */
  #pageLink(): string {
    return `${location.href.replace(/#.*$/, '')}#${this.#menu.figure.id}`;
  }

  async #sources(): Promise<Work[]> {
    const { sourceIds } = this.#menu.figure;
    const records = await loadRecords(sourceIds);
    return sourceIds.flatMap((id) => {
      const record = records[id];
      return record ? [sourceWork(id, record, today())] : [];
    });
  }

  #button(text: string, act: () => void | Promise<void>, name = text): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (name !== text) button.setAttribute('aria-label', name);
    button.addEventListener('click', async () => {
      try {
        await act();
      } catch {
        this.#say(this.#words.failed, name);
      }
    });
    return button;
  }

  #group(name: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
    const group = document.createElement('div');
    group.className = 'figure-actions';
    if (name !== '') {
      const label = document.createElement('span');
      label.textContent = name;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', name);
      group.append(label);
    }
    group.append(...buttons);
    return group;
  }

  #citations(name: string, works: () => Promise<Work[]>): HTMLElement {
    const cite = async (style: CitationStyle) => {
      const cited = (await works()).map((work) => citation(work, style));
      await this.#copy(cited.join(style === 'BibTeX' ? '\n\n' : '\n'), `${name} ${style}`);
    };
    return this.#group(
      name,
      citationStyles.map((style) => this.#button(style, () => cite(style), `${name} ${style}`)),
    );
  }

  #say(text: string, what: string) {
    this.#status.textContent = text.replace('#', what);
  }

  async #copy(text: string, what: string) {
    const isCopied = await copyText(text);
    this.#box.hidden = true;
    this.#say(isCopied ? this.#words.copied : this.#words.byHand, what);
    if (!isCopied) selectText(this.#box, text);
  }

  async #saveRows() {
    const { figure } = this.#menu;
    const [table, records] = await Promise.all([
      loadTable(figure, langOf(this.#menu)),
      loadRecords(figure.sourceIds),
    ]);
    const name = `${figure.file}.csv`;
    saveFile(csvText(table, records), 'text/csv;charset=utf-8', name);
    this.#say(this.#words.saved, name);
  }

  async #savePicture(kind: 'SVG' | 'PNG' | Shape) {
    const { figure } = this.#menu;
    const shape = kind === 'SVG' || kind === 'PNG' ? undefined : kind;
    const shaped = shape ? `-${shape.replace(':', 'x')}` : '';
    const name = `${figure.file}${shaped}.${kind === 'SVG' ? 'svg' : 'png'}`;
    const file = pictureOf(this.#host, figure, {
      imprint: this.#words.imprint,
      address: addressOf(figure.id),
      lang: document.documentElement.lang,
    });
    if (kind === 'SVG') saveFile(file.svg, 'image/svg+xml;charset=utf-8', name);
    else saveFile(await pngOf(file, shape), 'image/png', name);
    this.#say(this.#words.saved, name);
  }
}

const opened = new WeakMap<FigureMenu, OpenMenu>();

/** Fills a menu when it is opened for the first time; after a failure the next opening tries again. */
async function open(menu: FigureMenu): Promise<void> {
  const words = await loadWords(langOf(menu));
  if (!opened.has(menu)) {
    const filled = new OpenMenu(menu, words);
    opened.set(menu, filled);
    filled.fill();
  }
  opened.get(menu)?.refresh();
}

document.addEventListener('fill-figure-menu', ({ target }) => open(target as FigureMenu));
