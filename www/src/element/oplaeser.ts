// SPDX-License-Identifier: MPL-2.0
/**
 * What is read aloud. The region stands in the light DOM, where screen readers follow it reliably, and is shown through a
 * slot, so that the element's own style hides it from sight.
 */

/** The slot of the region. */
export const OPLAESNING = 'p101-oplaesning';

/** How long it is quiet before something is read aloud. */
const PAUSE_MS = 600;

export class Oplaeser {
  #vaert: HTMLElement;
  #region: HTMLElement | undefined;
  #ur: ReturnType<typeof setTimeout> | undefined;

  constructor(vaert: HTMLElement) {
    this.#vaert = vaert;
  }

  forbind(): void {
    if (this.#region) return;
    this.#region = document.createElement('p');
    this.#region.slot = OPLAESNING;
    this.#region.lang = 'da';
    this.#region.setAttribute('role', 'status');
    this.#vaert.append(this.#region);
  }

  slip(): void {
    clearTimeout(this.#ur);
    this.#region?.remove();
    this.#region = undefined;
  }

  /** The last text of a row of them is the one that is read. */
  sig(tekst: string): void {
    clearTimeout(this.#ur);
    this.#ur = setTimeout(() => {
      if (this.#region) this.#region.textContent = tekst;
    }, PAUSE_MS);
  }
}
