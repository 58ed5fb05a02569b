import { element, escapeText } from '../charts/element.ts';
import { fillKey, statusMark } from '../charts/legend-key.ts';
import type { ShownStatus } from '../charts/status-style.ts';
import { paths } from '../paths.ts';
import { type ExplorerCell, figureInWords, goalInWords } from './explorer-cells.ts';
import type { GoalFact } from './explorer-facts.ts';
import type { ExplorerSpeaker } from './explorer-speaker.ts';
import type { LegendEntry } from './explorer-words.ts';

const span = (name: string, children: readonly string[]) => element('span', { class: name }, children);

/** The legend as list items: buttons that filter, or plain words where no script runs. */
export function legendHtml(
  entries: readonly LegendEntry[],
  pressed: ReadonlySet<string> | null = null,
): string {
  return entries
    .map(({ key, fill, text, count }) => {
      const content = [fillKey(fill), span('words', [escapeText(text)]), span('n', [String(count)])];
      const button = { class: 'key', type: 'button', 'data-key': key };
      const entry =
        pressed === null
          ? element('span', { class: 'key' }, content)
          : element('button', { ...button, 'aria-pressed': String(pressed.has(key)) }, content);
      return element('li', {}, [entry]);
    })
    .join('');
}

/** A status in a chip: key, icon and word. */
function statusChip(speaker: ExplorerSpeaker, status: ShownStatus): string {
  return span('chip', [statusMark(status), escapeText(speaker.t(`status.${status}`))]);
}

const sourcesOf = ({ goal, others, figures }: ExplorerCell): string[] => [
  ...new Set([...(goal ? [goal] : []), ...others, ...figures].map(({ source_id }) => source_id)),
];

const noSource = [span('soft', ['—'])];

function sourceLinks(speaker: ExplorerSpeaker, cell: ExplorerCell): string[] {
  return sourcesOf(cell).map((id) => {
    const { title, date } = speaker.source(id);
    const lang = speaker.lang === 'en' ? 'zh-Hans' : undefined;
    const link = element('a', { href: speaker.href(paths.source(id)), lang }, [escapeText(title)]);
    return span('meta', [link, date === '' ? '' : ` ${escapeText(date)}`]);
  });
}

function otherGoal(speaker: ExplorerSpeaker, goal: GoalFact): string {
  const words = `${speaker.label('target_status', goal.status)}${speaker.t('word.colon')}${goalInWords(speaker, goal)}`;
  const status = speaker.t(`status.${goal.assessed}`);
  const caveat = goal.hasCaveat ? `${speaker.t('word.comma')}${speaker.t('word.withCaveat')}` : '';
  return span('meta', [escapeText(`${words} · ${status}${caveat}`)]);
}

function goalParts(speaker: ExplorerSpeaker, { goal, others }: ExplorerCell): string[] {
  const own = goal
    ? [
        span('value', [escapeText(speaker.need(goal))]),
        span('meta', [statusChip(speaker, goal.assessed)]),
        span('meta', [
          escapeText(
            `${speaker.period(goal.period_start, goal.period_end || goal.due)} · ${speaker.label('scope', goal.scope)}`,
          ),
        ]),
      ]
    : [span('soft', [escapeText(speaker.t('word.noGoal'))])];
  return [...own, ...others.map((other) => otherGoal(speaker, other))];
}

function figureParts(speaker: ExplorerSpeaker, { figures, fill }: ExplorerCell): string[] {
  if (figures.length === 0) return [span('soft', [escapeText(speaker.t('word.noFigure'))])];
  const flag =
    fill === 'not-comparable' ? [span('meta', [escapeText(speaker.t('status.not-comparable'))])] : [];
  const rows = figures.map((figure) => span('reported', [escapeText(figureInWords(speaker, figure))]));
  return [...rows, ...flag];
}

/** What a button that adds a region to the comparison says. */
export interface Pinning {
  pinned: ReadonlySet<string>;
  shown: ReadonlySet<string> | null;
}

function pinButton(speaker: ExplorerSpeaker, cell: ExplorerCell, { pinned }: Pinning): string {
  const isPinned = pinned.has(cell.code);
  const button = { type: 'button', class: 'pin', 'data-pin': cell.code };
  const name = span('hidden', [escapeText(`${speaker.t('word.colon')}${cell.name}`)]);
  return element('button', button, [
    span('words', [escapeText(speaker.t(isPinned ? 'explorer.unpin' : 'explorer.pin'))]),
    name,
  ]);
}

function tableRow(speaker: ExplorerSpeaker, cell: ExplorerCell, pinning: Pinning | null): string {
  const link = element('a', { href: cell.href }, [escapeText(cell.name)]);
  const sources = sourceLinks(speaker, cell);
  const isDim = pinning?.shown && !pinning.shown.has(cell.code);
  return element('tr', { class: isDim ? 'dim' : undefined }, [
    element('th', { scope: 'row' }, [link, pinning ? pinButton(speaker, cell, pinning) : '']),
    element('td', {}, goalParts(speaker, cell)),
    element('td', {}, figureParts(speaker, cell)),
    element('td', { class: 'small' }, sources.length > 0 ? sources : noSource),
  ]);
}

/** The cells as a table in the order of the codes. With `pinning`, rows have a button for the comparison. */
export function tableHtml(
  speaker: ExplorerSpeaker,
  cells: readonly ExplorerCell[],
  pinning: Pinning | null = null,
): string {
  const heads = ['word.region', 'explorer.ownGoal', 'explorer.figure', 'explorer.source'] as const;
  return element('table', { class: 'rows' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((key) => element('th', { scope: 'col' }, [escapeText(speaker.t(key))])),
      ),
    ]),
    element(
      'tbody',
      {},
      cells.map((cell) => tableRow(speaker, cell, pinning)),
    ),
  ]);
}

/** What a card says of a region: status, goal, figures, sources with dates, and what can be done with it. */
export function cardHtml(speaker: ExplorerSpeaker, cell: ExplorerCell, isPinned: boolean): string {
  const fact = (key: 'explorer.goal' | 'explorer.figure' | 'explorer.source', parts: readonly string[]) =>
    parts.length === 0
      ? ''
      : element('div', {}, [element('dt', {}, [escapeText(speaker.t(key))]), element('dd', {}, parts)]);
  const button = (
    attributes: Record<string, string>,
    key: 'explorer.pin' | 'explorer.unpin' | 'explorer.close',
  ) => element('button', { type: 'button', ...attributes }, [escapeText(speaker.t(key))]);
  return [
    element('p', { class: 'card-name' }, [escapeText(cell.name)]),
    element('dl', {}, [
      fact('explorer.goal', goalParts(speaker, cell)),
      fact('explorer.figure', figureParts(speaker, cell)),
      fact('explorer.source', sourceLinks(speaker, cell)),
    ]),
    element('p', { class: 'card-actions' }, [
      element('a', { href: cell.href }, [escapeText(speaker.t('explorer.open'))]),
      button({ 'data-pin': cell.code }, isPinned ? 'explorer.unpin' : 'explorer.pin'),
      button({ 'data-close': '' }, 'explorer.close'),
    ]),
  ].join('');
}
