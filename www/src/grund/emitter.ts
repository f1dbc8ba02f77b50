// SPDX-License-Identifier: MPL-2.0
/** An object that calls its listeners after every change. */
export class Emitter {
  #listeners = new Set<() => void>();

  /** Calls a function after every change; returns the function that unsubscribes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected emit(): void {
    for (const listener of this.#listeners) listener();
  }
}
