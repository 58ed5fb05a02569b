import { escapeText } from '../charts/element.ts';
import { statusIcon, statusKey } from '../charts/status-style.ts';
import { type Axis, axisOf } from './compare-axis.ts';
import type { CompareBlock } from './compare-blocks.ts';
import { compareDrawing } from './compare-drawing.ts';
import type { Comparable, Entry } from './compare-groups.ts';
import type { CompareFigure, CompareGoal, CompareRegion } from './compare-region.ts';
import type { CompareKey, Speech } from './compare-speech.ts';
import { differenceSentences, flagSentences, groupTitle } from './compare-words.ts';

function link(href: string, text: string): string {
  return `<a href="${escapeText(href)}">${escapeText(text)}</a>`;
}

function meta(...parts: string[]): string {
  return `<span class="meta">${escapeText(parts.join(' · '))}</span>`;
}

function badge(place: number): string {
  return `<span class="badge" aria-hidden="true">${place}</span>`;
}

function chip({ status, statusText }: CompareGoal): string {
  return `<span class="chip">${statusKey(status)}${statusIcon(status)}${escapeText(statusText)}</span>`;
}

function sourceMark({ say }: Speech, { sources }: CompareRegion, id: string): string {
  const source = sources[id];
  if (!source) return '';
  const grade = `<span class="hidden">${escapeText(say('word.reliability'))} </span>${source.grade}`;
  return `<span class="meta"><a href="${escapeText(source.href)}">${escapeText(say('word.source'))}</a> <span class="grade">${grade}</span></span>`;
}

function goalCell(speech: Speech, { region, item }: Entry): string {
  const goals = item?.goals ?? [];
  if (goals.length === 0) return `<span class="soft">${escapeText(speech.say('word.noGoal'))}</span>`;
  return goals
    .map(
      (goal) =>
        `<div class="held"><div class="line"><span class="value">${escapeText(goal.text)}</span>${chip(goal)}</div>${meta(goal.period, goal.scopeText)}${sourceMark(speech, region, goal.source)}</div>`,
    )
    .join('');
}

function figureCell(speech: Speech, { region, item }: Entry): string {
  const figure: CompareFigure | undefined = item?.figures[0];
  if (!figure) return `<span class="soft">${escapeText(speech.say('word.noFigure'))}</span>`;
  return `<div class="held"><span class="value">${escapeText(figure.text)}</span>${meta(figure.period, figure.scopeText, figure.standing)}${sourceMark(speech, region, figure.source)}</div>`;
}

function entryRow(speech: Speech, entry: Entry): string {
  const { region, item, place } = entry;
  const others =
    item && item.others > 0
      ? `<span class="meta">${link(item.card, speech.say('compare.others', { n: item.others }))}</span>`
      : '';
  const head = `${badge(place)}${link(item?.card ?? region.href, region.name)}${others}`;
  const cell = (key: CompareKey, content: string) =>
    `<td data-label="${escapeText(speech.say(key))}">${content}</td>`;
  const goals = cell('compare.goal', goalCell(speech, entry));
  const latest = cell('compare.latest', figureCell(speech, entry));
  return `<tr><th scope="row">${head}</th>${goals}${latest}</tr>`;
}

function entryTable(speech: Speech, { entries }: CompareBlock): string {
  const heads = [speech.say('word.region'), speech.say('compare.goal'), speech.say('compare.latest')];
  const head = heads.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('');
  const rows = entries.map((entry) => entryRow(speech, entry)).join('');
  return `<table class="rows compare-rows"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

function sentenceList(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `<ul class="bullets">${sentences.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ul>`;
}

function groupHtml(speech: Speech, group: Comparable, axis: Axis): string {
  const title = groupTitle(speech, group);
  const stop = speech.say('word.stop').trim();
  const sentences = sentenceList(differenceSentences(speech, group).map((text) => `${text}${stop}`));
  return `<div class="compare-group"><h4 class="hidden">${escapeText(title)}</h4>${compareDrawing(speech, group, axis)}${sentences}</div>`;
}

function drawnHtml(speech: Speech, { about, entries, groups }: CompareBlock): string {
  const values = groups.flatMap(({ members }) => members.map(({ figure }) => figure.value));
  const reporting = entries.filter(({ item }) => (item?.figures.length ?? 0) > 0).length;
  if (groups.length === 0) return reporting < 2 ? '' : `<p>${escapeText(speech.say('compare.none'))}</p>`;
  const axis = axisOf(values, about.unit !== 'percent');
  const [newest = '', ...earlier] = groups.map((group) => groupHtml(speech, group, axis));
  if (earlier.length === 0) return newest;
  const summary = speech.say('compare.earlier', { n: earlier.length });
  return `${newest}<details class="fold"><summary>${escapeText(summary)}</summary><div class="compare-groups">${earlier.join('')}</div></details>`;
}

/** One indicator as HTML: a table of the regions, what can stand on one axis, and what cannot and why. */
export function blockHtml(speech: Speech, block: CompareBlock): string {
  const { about } = block;
  const caption = `<figcaption><h3 class="title">${link(about.href, about.name)}</h3><p class="subtitle">${escapeText([about.stage, about.unitText].join(' · '))}</p></figcaption>`;
  const drawn = drawnHtml(speech, block);
  const flags = sentenceList(flagSentences(speech, block));
  return `${caption}${entryTable(speech, block)}${drawn}${flags && `<div class="compare-flags">${flags}</div>`}`;
}

function regionRow({ code, name, href, goals, checkable, figures }: CompareRegion, index: number): string {
  const cells = [goals, checkable, figures].map((n) => `<td>${n}</td>`).join('');
  return `<tr data-code="${escapeText(code)}"><th scope="row">${badge(index + 1)}${link(href, name)}</th>${cells}</tr>`;
}

/** Which sentence tells of `n` indicators that are held, `m` of them comparable. */
function findingKey({ n, m }: { n: number; m: number }): CompareKey {
  if (n === 0) return 'compare.findingNone';
  return m === 0 ? 'compare.findingApart' : 'compare.finding';
}

/** The regions at a glance and the list of what is compared. */
export function summaryHtml(
  speech: Speech,
  regions: readonly CompareRegion[],
  blocks: readonly CompareBlock[],
): string {
  const { say } = speech;
  const params = {
    regions: speech.list(regions.map(({ name }) => name)),
    n: blocks.length,
    m: blocks.filter(({ groups }) => groups.length > 0).length,
  };
  const finding = say(findingKey(params), params);
  const heads = [say('word.region'), say('compare.goals'), say('compare.checkable'), say('compare.figures')];
  const head = heads.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('');
  const table = `<table class="compare-regions"><thead><tr>${head}</tr></thead><tbody>${regions.map(regionRow).join('')}</tbody></table>`;
  const items = blocks.map(({ about }) => `<li>${link(`#${about.indicator}`, about.name)}</li>`);
  const contents =
    blocks.length > 1
      ? `<nav aria-label="${escapeText(say('compare.contents'))}"><ul class="inline small">${items.join('')}</ul></nav>`
      : '';
  return `<p class="finding">${escapeText(finding)}</p>${table}${contents}`;
}

/** The chosen regions as the chooser lists them, each with a button that takes it off. */
export function chosenHtml({ say }: Speech, regions: readonly { code: string; name: string }[]): string {
  return regions
    .map(({ code, name }, index) => {
      const label = escapeText(say('compare.remove', { name }));
      return `<li>${badge(index + 1)}${escapeText(name)} <button type="button" data-remove="${escapeText(code)}" aria-label="${label}" title="${label}">×</button></li>`;
    })
    .join('');
}
