// SPDX-License-Identifier: MPL-2.0
/**
 * Rows that go from a list are hidden where they stood. To hide a row, and to show it again when an answer is taken back,
 * costs the page a fraction of taking it down and building it anew.
 */

export interface Raekke {
  id: string | number;
}

/** A row that is in a list, or was. */
export interface Bevaret<T extends Raekke> {
  raekke: T;
  /** Whether it is in the list now; else it is as it was when it went. */
  vises: boolean;
}

/** The list as it is now, in its own order; what was there before keeps its place among it as far as that order lets it. */
export function bevar<T extends Raekke>(foer: readonly Bevaret<T>[], nu: readonly T[]): Bevaret<T>[] {
  const ider = new Set(nu.map(({ id }) => id));
  const nye = nu.map((raekke) => ({ raekke, vises: true }));
  const alle: Bevaret<T>[] = [];
  for (const { raekke } of foer) {
    if (!ider.has(raekke.id)) alle.push({ raekke, vises: false });
    else alle.push(...nye.splice(0, nye.findIndex((ny) => ny.raekke.id === raekke.id) + 1));
  }
  return [...alle, ...nye];
}
