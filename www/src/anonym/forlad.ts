// SPDX-License-Identifier: MPL-2.0
/** Leaving fast: pressing Shift three times. */

/** The time limit from the first press to the last. */
const LAENGST_MS = 5000;

/** Counts presses of Shift alone. A press counts on keyup, so that Shift+Tab and capitals do not. */
export class Shifttaeller {
  #tider: number[] = [];
  #alene = false;

  /** On keydown: returns whether that reset the count. */
  ned({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>): boolean {
    if (repeat && key === 'Shift') return false;
    this.#alene = key === 'Shift';
    if (this.#alene) return false;
    const talte = this.#tider.length > 0;
    this.#tider = [];
    return talte;
  }

  /** On keyup: the number of presses; 0 when it was not one. */
  op({ key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>): number {
    if (key !== 'Shift' || !this.#alene) return 0;
    this.#alene = false;
    this.#tider = [...this.#tider.filter((tid) => timeStamp - tid <= LAENGST_MS), timeStamp];
    return this.#tider.length;
  }

  nulstil(): void {
    this.#tider = [];
    this.#alene = false;
  }
}

/** Replaces the whole page, not just the frame, so that *Back* does not lead here. */
export function gaaTil(href: string): void {
  (top ?? window).location.replace(href);
}
