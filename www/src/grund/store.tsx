// SPDX-License-Identifier: MPL-2.0
/**
 * A store, and the components that follow it. One answer changes little of what a page shows, so three things keep the rest
 * from being rendered again:
 *
 * - *Select* (here). A component subscribes to a selection of the state and is rendered again when that has changed, compared
 *   shallowly; no state is passed down as props. `Deferred` and `KeepAlive` move the moment at which the components in them
 *   see a new state: a task later, or when they are back in view.
 * - *Memo* (`memo.tsx`). A component is rendered again only when a prop has changed; `cached` is the same for a function.
 * - *Keep hidden* (`keephidden.ts`, `KeepAlive`). What goes out of view is hidden instead of unmounted, so that it comes back
 *   as it was, half-written text included, for the price of an attribute.
 *
 * The first two compare by identity. States are never changed in place, and structural sharing (`sharestructure.ts`) gives
 * what is equal in a new state or a new list the identity that it had.
 */
import { type ComponentChildren, createContext, type FunctionComponent, type JSX, type Provider } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Emitter } from './emitter.ts';
import { shallowDiffers } from './memo.tsx';

/** A state that is replaced, never changed in place; subscribers are called after each change. */
export type Store<S> = Emitter & { readonly state: S };

/** A context without a default: its provider, and the hook that reads it. The hook throws, naming `name`, outside of the provider. */
export function requiredContext<T extends object>(name: string): [Provider<T | undefined>, () => T] {
  const Context = createContext<T | undefined>(undefined);
  const useRequired = (): T => {
    const value = useContext(Context);
    if (!value) throw new Error(`${name} outside of its provider`);
    return value;
  };
  return [Context.Provider, useRequired];
}

/** Subscribes to a selection; compares shallowly, and keeps the former where it is equal. */
export function useSelection<T>(emitter: Emitter, select: () => T): T {
  const [, render] = useReducer((nr: number) => nr + 1, 0);
  const last = useRef<{ select: () => T; selected: T }>();
  const next = select();
  const selected = last.current && !differs(last.current.selected, next) ? last.current.selected : next;
  last.current = { select, selected };
  useLayoutEffect(() => {
    const check = (): void => {
      if (last.current && differs(last.current.selected, last.current.select())) render(undefined);
    };
    check(); // the state may have changed between render and subscription
    return emitter.subscribe(check);
  }, [emitter]);
  return selected;
}

function differs<T>(before: T, next: T): boolean {
  const areObjects = typeof before === 'object' && typeof next === 'object' && before !== null && next !== null;
  return areObjects ? shallowDiffers(before, next) : before !== next;
}

interface Children {
  children: ComponentChildren;
}

interface KeepAliveProps {
  active: boolean;
  /** Called while the part is active. */
  children: () => ComponentChildren;
}

/** A store that copies another one's state when `set` is called. */
class Copy<S> extends Emitter {
  #state: S;

  constructor(state: S) {
    super();
    this.#state = state;
  }

  get state(): S {
    return this.#state;
  }

  set(state: S): void {
    if (state === this.#state) return;
    this.#state = state;
    this.emit();
  }
}

/** The provider, hooks and wrappers for stores of one type of state. */
export interface StoreContext<S> {
  StoreProvider: Provider<Store<S> | undefined>;
  useStore: () => Store<S>;
  /** Subscribes to a selection of the state. */
  useSelector: <T>(select: (state: S) => T) => T;
  /** Mounts a part when it is first active, and keeps it mounted afterwards: hidden, and with the state of when it was active. */
  KeepAlive: FunctionComponent<KeepAliveProps>;
  /**
   * Passes the state on a task later, so that input is handled first. No field for writing may stand inside: its text could
   * be overtaken.
   */
  Deferred: FunctionComponent<Children>;
}

export function storeContext<S>(name: string): StoreContext<S> {
  const [StoreProvider, useStore] = requiredContext<Store<S>>(name);

  function useSelector<T>(select: (state: S) => T): T {
    const store = useStore();
    return useSelection(store, () => select(store.state));
  }

  function KeepAlive({ active, children }: KeepAliveProps): JSX.Element | null {
    const from = useStore();
    const [copy] = useState(() => new Copy(from.state));
    const content = useRef<ComponentChildren>();
    if (active) content.current = children();
    useLayoutEffect(() => {
      if (!active) return undefined;
      const take = (): void => copy.set(from.state);
      take();
      return from.subscribe(take);
    }, [from, active]);
    if (content.current === undefined) return null;
    return (
      <div hidden={!active}>
        <StoreProvider value={copy}>{content.current}</StoreProvider>
      </div>
    );
  }

  function Deferred({ children }: Children): JSX.Element {
    const from = useStore();
    const [copy] = useState(() => new Copy(from.state));
    useLayoutEffect(() => {
      const take = (): void => copy.set(from.state);
      take();
      const unsubscribe = from.subscribe(() => nextTask(take));
      return () => {
        unsubscribe();
        waiting.delete(take);
      };
    }, [from]);
    return <StoreProvider value={copy}>{children}</StoreProvider>;
  }

  return { StoreProvider, useStore, useSelector, KeepAlive, Deferred };
}

const waiting = new Set<() => void>();

/** Runs a function in the next task, in one batch with the others that wait. */
function nextTask(run: () => void): void {
  if (waiting.size === 0) setTimeout(runAll);
  waiting.add(run);
}

function runAll(): void {
  const now = [...waiting];
  waiting.clear();
  for (const run of now) run();
}
