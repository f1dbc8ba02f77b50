// SPDX-License-Identifier: MPL-2.0
/** What can change, and tells of it. */
export class Kilde {
  #lyttere = new Set<() => void>();

  /** Calls a function after every change, until the function that is given back is called. */
  lyt(lytter: () => void): () => void {
    this.#lyttere.add(lytter);
    return () => this.#lyttere.delete(lytter);
  }

  protected meld(): void {
    for (const lytter of this.#lyttere) lytter();
  }
}
