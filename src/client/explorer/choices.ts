import type { Catalogue } from '../../views/explorer-facts.ts';
import { choicesOf, isGoals, type State, viewsOf, yearOf } from '../../views/explorer-state.ts';
import { part } from './part.ts';
import type { Scene } from './scene.ts';
import type { YearControl } from './year-control.ts';

function check(host: HTMLElement, name: string, value: string, possible: ReadonlySet<string>) {
  for (const input of host.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
    input.disabled = !possible.has(input.value);
    input.checked = input.value === value;
  }
}

/** Says of each indicator in the list whether something is held on it for these regions. */
function markIndicators(host: HTMLElement, { state, catalogue, speaker }: Scene) {
  for (const option of host.querySelectorAll<HTMLOptionElement>('[name=indicator] option')) {
    const isHeld = catalogue.indicators[option.value]?.[state.level] !== undefined;
    const name = speaker.indicatorName(option.value);
    option.textContent = isHeld ? name : `${name}${speaker.t('explorer.nothingHeld')}`;
  }
}

function eventItem(date: string, text: string, href: string): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = href;
  link.textContent = text;
  item.append(`${date} `, link);
  return item;
}

/** Names what depends on the level alone: indicators on which nothing is held, events. */
export function showLevel(host: HTMLElement, scene: Scene): void {
  markIndicators(host, scene);
  part(host, '.events ul').replaceChildren(
    ...scene.speaker.events(scene.state.level).map(({ date, text, href }) => eventItem(date, text, href)),
  );
}

/** Sets every control to what a scene shows. */
export function showChoices(host: HTMLElement, { state, catalogue }: Scene): void {
  const { goals, figures } = choicesOf(catalogue, state);
  const modes = [...(goals.length > 0 ? ['goals'] : []), ...(figures.length > 0 ? ['figures'] : [])];
  part<HTMLSelectElement>(host, '[name=indicator]').value = state.indicator;
  part<HTMLSelectElement>(host, '[name=level]').value = state.level;
  check(host, 'view', state.view, new Set(viewsOf(catalogue, state.level)));
  check(host, 'mode', isGoals(state.period) ? 'goals' : 'figures', new Set(modes));
}

/** Sets the slider to the year of a scene. */
export function showYear(
  control: YearControl,
  { state, catalogue, speaker }: Scene,
  isPlaying: boolean,
): void {
  const mode = isGoals(state.period) ? 'goals' : 'figures';
  const periods = choicesOf(catalogue, state)[mode];
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const play = isPlaying ? 'explorer.pause' : isCalm ? 'explorer.step' : 'explorer.play';
  control.update({
    periods,
    years: periods.map(yearOf),
    at: Math.max(0, periods.indexOf(state.period)),
    label: speaker.t(`explorer.year.${mode}`),
    valueText: speaker.t(`explorer.yearWords.${mode}`, { year: yearOf(state.period) }),
    events: speaker.events(state.level),
    play: speaker.t(play),
  });
}

/** The period of the other kind nearest to what is shown: the same year, else the first choice, else the last. */
export function periodFor(catalogue: Catalogue, state: State, mode: string): string {
  const { goals, figures, first } = choicesOf(catalogue, state);
  const there = mode === 'goals' ? goals : figures;
  const same = there.find((period) => yearOf(period) === yearOf(state.period));
  return same ?? (there.includes(first) ? first : (there.at(-1) ?? state.period));
}
