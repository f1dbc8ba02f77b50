// SPDX-License-Identifier: MPL-2.0
/**
 * What is read aloud. The region stands in the light DOM, where screen readers follow it reliably, and is shown through a
 * slot, so that the element's own style hides it from sight.
 */

/** The slot of the region. */
export const OPLAESNING = 'p101-oplaesning';

/** How long it is quiet before something is read aloud. */
const PAUSE_MS = 600;

const RAEKKEFOELGE = ['handling', 'vurdering', 'brev'] as const;

/** What a text is about: what somebody did, what an answer changed, or the letter. */
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

  /** Of each kind the last text is read, together when it has been quiet; an empty one takes back what waits. */
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
