// SPDX-License-Identifier: MPL-2.0
/** Parts that are left as they were drawn until something that they are given is another. */
import { Component, type ComponentChildren, type ComponentClass, type FunctionComponent } from 'preact';
import { useRef } from 'preact/hooks';
import { bevar, type Bevaret, type Raekke } from './keephidden.ts';
import { genbrug } from './sharestructure.ts';

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

/** A list with what was in it before, to be hidden; see `bevar`. */
export function useBevarede<T extends Raekke>(nu: readonly T[]): readonly Bevaret<T>[] {
  const sidste = useRef<readonly Bevaret<T>[]>([]);
  sidste.current = bevar(sidste.current, nu);
  return sidste.current;
}

/** Whether one of the values of an object is another, or there are others. */
export function erAndre<P extends object>(foer: P, nye: P): boolean {
  if (foer === nye) return false;
  for (const navn in foer) if (!(navn in nye)) return true;
  for (const navn in nye) if (foer[navn] !== nye[navn]) return true;
  return false;
}
