/** What the pointer asks of an axis: shares of its width, counted from its left end. */
export interface AxisGestures {
  /** Moved by a share since the gesture began; the last call has `isDone`. */
  drag(share: number, isDone: boolean): void;
  zoom(direction: 'in' | 'out', share: number): void;
}

const threshold = 6;
const notch = 60;

/** Dragging sideways moves the axis, a double click or Ctrl and the wheel zooms. A page still scrolls up and down. */
export function followGestures(box: HTMLElement, { drag, zoom }: AxisGestures): void {
  let start: { id: number; x: number; isMoving: boolean } | null = null;
  let rolled = 0;
  const shareOf = ({ clientX }: MouseEvent) => {
    const { left, width } = box.getBoundingClientRect();
    return (clientX - left) / width;
  };
  box.addEventListener('pointerdown', ({ pointerId, clientX, button, isPrimary }) => {
    if (button === 0 && isPrimary) start = { id: pointerId, x: clientX, isMoving: false };
  });
  box.addEventListener('pointermove', ({ clientX }) => {
    if (!start) return;
    if (!start.isMoving && Math.abs(clientX - start.x) > threshold) {
      start.isMoving = true;
      box.setPointerCapture(start.id);
    }
    if (start.isMoving) drag((clientX - start.x) / box.clientWidth, false);
  });
  const finish = ({ clientX }: PointerEvent) => {
    if (start?.isMoving) {
      drag((clientX - start.x) / box.clientWidth, true);
      // The click that ends a drag opens nothing.
      const stop = (event: Event) => event.preventDefault();
      box.addEventListener('click', stop, { capture: true, once: true });
      setTimeout(() => box.removeEventListener('click', stop, { capture: true }));
    }
    start = null;
  };
  box.addEventListener('pointerup', finish);
  box.addEventListener('pointercancel', finish);
  // Links would be dragged away themselves, and words selected.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('dblclick', (event) => {
    if (!(event.target as Element).closest('a')) zoom('in', shareOf(event));
  });
  box.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      rolled += event.deltaY;
      if (Math.abs(rolled) < notch) return;
      zoom(rolled < 0 ? 'in' : 'out', shareOf(event));
      rolled = 0;
    },
    { passive: false },
  );
}
