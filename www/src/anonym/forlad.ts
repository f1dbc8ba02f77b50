// SPDX-License-Identifier: MPL-2.0
/** Leaving fast: Shift three times, and what happens then. */

/** How long after the first the last of the three may come. */
const LAENGST_MS = 5000;

/**
 * Counts presses of Shift that nothing else was pressed with. A press counts when the key is let go, so that Shift+Tab and capitals
 * say nothing.
 */
export class Shifttaeller {
  #tider: number[] = [];
  #alene = false;

  /** A key went down: whether the count fell back to none by it. */
  ned({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>): boolean {
    if (repeat && key === 'Shift') return false;
    this.#alene = key === 'Shift';
    if (this.#alene) return false;
    const talte = this.#tider.length > 0;
    this.#tider = [];
    return talte;
  }

  /** A key was let go: how many presses there are now; 0 when this was none. */
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

/** Replaces the whole page, not the frame alone, so that *Back* does not lead here. */
export function gaaTil(href: string): void {
  (top ?? window).location.replace(href);
}
