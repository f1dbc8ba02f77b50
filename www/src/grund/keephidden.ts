// SPDX-License-Identifier: MPL-2.0
/**
 * Rows that go from a list are kept where they stood, and hidden. To hide a row, and to show it again when an answer is taken
 * back, costs a fraction of unmounting it and building it anew. `store.tsx` tells when to use it.
 */
import { useRef } from 'preact/hooks';

export interface Row {
  id: string | number;
}

/** A row that is in a list, or was. */
export interface Kept<T extends Row> {
  row: T;
  /** Whether it is in the list now; if not, it is the row as it last was. */
  shown: boolean;
}

/** A list with the rows that were in it before, to be hidden. */
export function useKeepHidden<T extends Row>(now: readonly T[]): readonly Kept<T>[] {
  const last = useRef<readonly Kept<T>[]>([]);
  last.current = keepHidden(last.current, now);
  return last.current;
}

/** Whether something has ever been shown; from then on it is hidden rather than unmounted. */
export function useWasEver(now: boolean): boolean {
  const ever = useRef(false);
  ever.current ||= now;
  return ever.current;
}

/** The current rows in their own order; rows that went stay at their former place as far as that order allows. */
export function keepHidden<T extends Row>(before: readonly Kept<T>[], now: readonly T[]): Kept<T>[] {
  const ids = new Set(now.map(({ id }) => id));
  const next = now.map((row) => ({ row, shown: true }));
  const all: Kept<T>[] = [];
  for (const { row } of before) {
    if (!ids.has(row.id)) all.push({ row, shown: false });
    else all.push(...next.splice(0, next.findIndex((one) => one.row.id === row.id) + 1));
  }
  return [...all, ...next];
}
