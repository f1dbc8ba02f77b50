// SPDX-License-Identifier: MPL-2.0
/** Memoised components and functions: run again only for other props, or another argument. `store.tsx` tells when to use which. */
import type { Component, ComponentChildren, FunctionComponent } from 'preact';

/** The component, rendered again only when a prop has changed; its own state, contexts and selections are followed as before. */
export function memo<P extends object>(render: (props: P) => ComponentChildren): FunctionComponent<P> {
  return function Memo(this: Component<P>, props: P): ComponentChildren {
    // Only on the first render: after that, hooks have wrapped it with a check of their own state.
    this.shouldComponentUpdate ??= propsDiffer;
    return render(props);
  } as FunctionComponent<P>;
}

function propsDiffer<P extends object>(this: Component<P>, next: Readonly<P>): boolean {
  return shallowDiffers(this.props, next);
}

/** The function, run once for each object that it is called with. */
export function cached<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}

/** Whether two objects differ in a key or, by identity, in a value. */
export function shallowDiffers<P extends object>(before: P, next: P): boolean {
  if (before === next) return false;
  for (const key in before) if (!(key in next)) return true;
  for (const key in next) if (before[key] !== next[key]) return true;
  return false;
}
