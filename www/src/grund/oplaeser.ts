// SPDX-License-Identifier: MPL-2.0
/**
 * The live region. It stands in the light DOM, where screen readers follow it reliably, and is slotted in, so that the
 * element's own style hides it visually.
 */

/** The slot of the region. */
export const OPLAESNING = 'p101-oplaesning';

/** The debounce of announcements. */
const PAUSE_MS = 600;

const RAEKKEFOELGE = ['handling', 'vurdering', 'brev'] as const;

/** The subject of an announcement: the user's action, the conclusions an answer moved, or the letter. */
export type Oplaesning = (typeof RAEKKEFOELGE)[number];

export class Oplaeser {
  #vaert: HTMLElement;
  #region: HTMLElement | undefined;
  #ur: ReturnType<typeof setTimeout> | undefined;
  #venter = new Map<Oplaesning, string>();

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

  /** Debounced: the last text of each subject is announced, all together; an empty text cancels the one that waits. */
  sig(tekst: string, om: Oplaesning = 'handling'): void {
    if (tekst === '') this.#venter.delete(om);
    else this.#venter.set(om, tekst);
    clearTimeout(this.#ur);
    if (this.#venter.size > 0) this.#ur = setTimeout(() => this.#laes(), PAUSE_MS);
  }

  #laes(): void {
    const tekst = RAEKKEFOELGE.flatMap((om) => this.#venter.get(om) ?? []).join(' ');
    this.#venter.clear();
    if (this.#region && tekst !== '') this.#region.textContent = tekst;
  }
}
