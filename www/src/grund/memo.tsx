// SPDX-License-Identifier: MPL-2.0
/** Memoised components: rendered again only when a prop has become another. */
import { Component, type ComponentChildren, type ComponentClass, type FunctionComponent } from 'preact';

/**
 * The memoised component; contexts and selections in it are followed as before. Hooks in it are those of the component that
 * Preact is rendering, so they need no second component inside.
 */
export function memo<P extends object>(Part: FunctionComponent<P>): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return shallowDiffers(this.props, next);
    }

    override render(): ComponentChildren {
      return Part(this.props);
    }
  };
}

/** What is worked out from an object once, when somebody first asks. */
export function cached<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const found = known.get(of) ?? compute(of);
    known.set(of, found);
    return found;
  };
}

/** Whether a key of one object is missing in the other, or has another value there. */
export function shallowDiffers<P extends object>(before: P, next: P): boolean {
  if (before === next) return false;
  for (const key in before) if (!(key in next)) return true;
  for (const key in next) if (before[key] !== next[key]) return true;
  return false;
}
