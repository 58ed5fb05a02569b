const beat = 1200;

/** Calls `step` at once and then every beat until it answers that there is no more, or until it is stopped. */
export class Player {
  readonly #step: () => Promise<boolean>;
  readonly #ended: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(step: () => Promise<boolean>, ended: () => void) {
    this.#step = step;
    this.#ended = ended;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  start() {
    if (this.isPlaying) return;
    this.#timer = setInterval(() => this.#beat(), beat);
    this.#beat();
  }

  stop() {
    if (!this.isPlaying) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#ended();
  }

  async #beat() {
    if (!(await this.#step())) this.stop();
  }
}
