// SPDX-License-Identifier: MPL-2.0
/**
 * The state of an element as its parts see it: a store, and subscriptions to selections of its state. A part is rendered
 * again when what it selects has become another, and only then.
 */
import { type ComponentChildren, createContext, type JSX, type Provider } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Emitter } from './emitter.ts';
import { shallowDiffers } from './memo.tsx';

/** A state that is replaced, never changed in place; `subscribe` tells of each new one. */
export type Store<S> = Emitter & { readonly state: S };

/** The provider of a context that must be there, and the hook that reads it. `name` is said when it is not. */
export function requiredContext<T extends object>(name: string): [Provider<T | undefined>, () => T] {
  const Context = createContext<T | undefined>(undefined);
  const useRequired = (): T => {
    const value = useContext(Context);
    if (!value) throw new Error(`${name} outside of its provider`);
    return value;
  };
  return [Context.Provider, useRequired];
}

/** Subscribes to a selection of what an emitter tells of; compares shallowly, and keeps the former where it is equal. */
export function useSelection<T>(emitter: Emitter, select: () => T): T {
  const [, render] = useReducer((nr: number) => nr + 1, 0);
  const last = useRef<{ select: () => T; selected: T }>();
  const next = select();
  const selected = last.current && !isOther(last.current.selected, next) ? last.current.selected : next;
  last.current = { select, selected };
  useLayoutEffect(() => {
    const check = (): void => {
      if (last.current && isOther(last.current.selected, last.current.select())) render(undefined);
    };
    check(); // what changed between the rendering and the subscription
    return emitter.subscribe(check);
  }, [emitter]);
  return selected;
}

function isOther<T>(before: T, next: T): boolean {
  const areObjects = typeof before === 'object' && typeof next === 'object' && before !== null && next !== null;
  return areObjects ? shallowDiffers(before, next) : before !== next;
}

interface Children {
  children: ComponentChildren;
}

/** A store that takes over the state of another when it is told to. */
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

/** The provider of a store, its hooks, and two ways to be later than it, for one type of state. */
export interface StoreContext<S> {
  StoreProvider: Provider<Store<S> | undefined>;
  useStore: () => Store<S>;
  /** Subscribes to a selection of the state. */
  useSelector: <T>(select: (state: S) => T) => T;
  /** Parts that follow the store while they are active, and stay as they were meanwhile. */
  Freeze: (props: Children & { active: boolean }) => JSX.Element;
  /**
   * Parts that follow the store a task later, so that what people do comes in between. Nothing may be written in them that
   * could be overtaken.
   */
  Deferred: (props: Children) => JSX.Element;
}

export function storeContext<S>(name: string): StoreContext<S> {
  const [StoreProvider, useStore] = requiredContext<Store<S>>(name);

  function useSelector<T>(select: (state: S) => T): T {
    const store = useStore();
    return useSelection(store, () => select(store.state));
  }

  function Freeze({ active, children }: Children & { active: boolean }): JSX.Element {
    const from = useStore();
    const [copy] = useState(() => new Copy(from.state));
    useLayoutEffect(() => {
      if (!active) return undefined;
      const take = (): void => copy.set(from.state);
      take();
      return from.subscribe(take);
    }, [from, active]);
    return <StoreProvider value={copy}>{children}</StoreProvider>;
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

  return { StoreProvider, useStore, useSelector, Freeze, Deferred };
}

const waiting = new Set<() => void>();

/** Runs something in the next task, together with all else that waits for it. */
function nextTask(run: () => void): void {
  if (waiting.size === 0) setTimeout(runAll);
  waiting.add(run);
}

function runAll(): void {
  const now = [...waiting];
  waiting.clear();
  for (const run of now) run();
}
