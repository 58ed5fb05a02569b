import { Card } from './card.ts';

/** Marks of a chart that say what they show. */
interface Mark {
  mark: Element;
  text: string;
}

/**
 * `<chart-view>` around a drawn chart: a card with what a mark shows, on hover and, with the chart in focus, mark
 * by mark with the arrow keys. Without script the browser shows the same words as a tooltip.
 */
class ChartView extends HTMLElement {
  connectedCallback() {
    const svg = this.querySelector('svg');
    const marks = [...this.querySelectorAll('svg title')].flatMap((title): Mark[] => {
      const mark = title.parentElement;
      const text = title.textContent;
      title.remove();
      return mark && text ? [{ mark, text }] : [];
    });
    if (!svg || marks.length === 0) return;
    const card = new Card(this);
    const status = document.createElement('p');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    this.append(status);
    let at = -1;
    const show = (found: Mark | undefined) => card.show(found?.mark ?? null, found?.text);
    svg.setAttribute('tabindex', '0');
    this.addEventListener('pointerover', (event) => show(marks.find(({ mark }) => mark === event.target)));
    this.addEventListener('pointerleave', () => show(undefined));
    this.addEventListener('focusout', () => show(undefined));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') show(undefined);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      at = Math.max(0, Math.min(marks.length - 1, at + step));
      show(marks[at]);
      status.textContent = marks[at]?.text ?? '';
    });
  }
}

customElements.define('chart-view', ChartView);
