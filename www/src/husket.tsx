// SPDX-License-Identifier: MPL-2.0
/** Parts that are left as they were drawn until something that they are given is another. */
import { Component, type ComponentChildren, type ComponentClass, type FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { genbrug } from './genbrug.ts';

/**
 * The same part; what it reads from a context it follows as before. Hooks in it are those of the component that Preact is
 * rendering, so they need no second component inside.
 */
export function husket<P extends object>(Del: FunctionComponent<P>): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(nye: Readonly<P>): boolean {
      return erAndre(this.props, nye);
    }

    override render(): ComponentChildren {
      return Del(this.props);
    }
  };
}

/** A value that is worked out each time, with every part that is as it was last time taken from then. */
export function useGenbrug<T>(ny: T): T {
  const sidste = useRef<T>();
  sidste.current = genbrug(sidste.current, ny);
  return sidste.current;
}

/** A value a task later than it comes, so that what people do comes in between; at first it is the value itself. */
export function useEfter<T extends object>(nu: T): T {
  const [vist, vis] = useState(nu);
  useLayoutEffect(() => {
    if (nu === vist) return undefined;
    return efter(() => vis(nu));
  }, [nu]);
  return vist;
}

const venter = new Set<() => void>();

/** Does something in the next task, together with all else that waits for it, unless it is called off. */
function efter(goer: () => void): () => void {
  if (venter.size === 0) setTimeout(goerAlt);
  venter.add(goer);
  return () => void venter.delete(goer);
}

function goerAlt(): void {
  const nu = [...venter];
  venter.clear();
  for (const goer of nu) goer();
}

function erAndre<P extends object>(foer: P, nye: P): boolean {
  for (const navn in foer) if (!(navn in nye)) return true;
  for (const navn in nye) if (foer[navn] !== nye[navn]) return true;
  return false;
}
