// SPDX-License-Identifier: MPL-2.0
/** Structural sharing: equal subtrees of two values keep their identity, so that `===` tells what changed. */
import { useRef } from 'preact/hooks';

type Lookup = Record<string, unknown>;

/** A value that is computed in each render, sharing structure with the one of the render before. */
export function useSharedStructure<T>(next: T): T {
  const last = useRef<T>();
  last.current = shareStructure(last.current, next);
  return last.current;
}

/** `next`, with every subtree that equals one of `before` replaced by it. Both are trees of plain objects; `next` is changed. */
export function shareStructure<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (typeof before !== 'object' || typeof next !== 'object' || before === null || next === null) return next;
  if (Array.isArray(before) && Array.isArray(next)) return (shareList(before, next) ? before : next) as T;
  if (Array.isArray(before) || Array.isArray(next)) return next;
  return (shareObject(before as Lookup, next as Lookup) ? before : next) as T;
}

/** Shares the values of equal keys; returns whether all are equal. */
function shareObject(before: Lookup, next: Lookup): boolean {
  const keys = Object.keys(next);
  let equal = keys.length === Object.keys(before).length;
  for (const key of keys) {
    next[key] = shareStructure(before[key], next[key]);
    equal &&= Object.is(next[key], before[key]) && key in before;
  }
  return equal;
}

/** Shares equal items, pairing rows by id and other values by position; returns whether all are equal. */
function shareList(before: readonly unknown[], next: unknown[]): boolean {
  let equal = next.length === before.length;
  for (let at = 0; at < next.length; at += 1) {
    const item = next[at];
    const here = before[at];
    if (Object.is(item, here)) continue;
    const id = idOf(item);
    // Most rows have not moved.
    next[at] = shareStructure(id === idOf(here) ? here : before.find((one) => idOf(one) === id), item);
    equal &&= Object.is(next[at], here);
  }
  return equal;
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
}
