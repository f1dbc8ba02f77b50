// SPDX-License-Identifier: MPL-2.0
/** Something that changes, and tells its listeners. */
export class Emitter {
  #listeners = new Set<() => void>();

  /** Calls a function after every change; gives the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected emit(): void {
    for (const listener of this.#listeners) listener();
  }
}
