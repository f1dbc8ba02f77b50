// SPDX-License-Identifier: MPL-2.0
/** Parts that follow the open case: each is drawn anew when something that it reads has become another, and only then. */
import { type ComponentChildren, createContext, type JSX, type Provider } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Kilde } from './emitter.ts';
import type { Tilstand } from '../sag/tilstand.ts';
import { erAndre } from './memo.tsx';

/** A case that is open. */
export type Sagskilde = Kilde & { readonly tilstand: Tilstand };

/** The provider of a context that must be there, and the hook that reads it. */
export function kontekst<T extends object>(navn: string): [Provider<T | undefined>, () => T] {
  const Kontekst = createContext<T | undefined>(undefined);
  const brug = (): T => {
    const vaerdi = useContext(Kontekst);
    if (!vaerdi) throw new Error(`${navn} outside of its provider`);
    return vaerdi;
  };
  return [Kontekst.Provider, brug];
}

const [SagProvider, useKilde] = kontekst<Sagskilde>('useKilde');
export { SagProvider, useKilde };

/** What is read of something that changes; an object or a list is the same for as long as what is in it is. */
export function useFoelg<T>(kilde: Kilde, laes: () => T): T {
  const [, tegn] = useReducer((nr: number) => nr + 1, 0);
  const vist = useRef<{ laes: () => T; laest: T }>();
  const nyt = laes();
  const laest = vist.current && !erAndet(vist.current.laest, nyt) ? vist.current.laest : nyt;
  vist.current = { laes, laest };
  useLayoutEffect(() => {
    const foelg = (): void => {
      if (vist.current && erAndet(vist.current.laest, vist.current.laes())) tegn(undefined);
    };
    foelg(); // what changed before anybody listened
    return kilde.lyt(foelg);
  }, [kilde]);
  return laest;
}

function erAndet<T>(foer: T, nyt: T): boolean {
  const erTabeller = typeof foer === 'object' && typeof nyt === 'object' && foer !== null && nyt !== null;
  return erTabeller ? erAndre(foer, nyt) : foer !== nyt;
}

/** What a part reads of the case. */
export function useUdsnit<T>(vaelg: (af: Tilstand) => T): T {
  const kilde = useKilde();
  return useFoelg(kilde, () => vaelg(kilde.tilstand));
}

/** The open case, for parts that show most of it. */
export function useTilstand(): Tilstand {
  return useUdsnit((tilstand) => tilstand);
}

/** A case that follows another when it is told to. */
class Kopi extends Kilde {
  #tilstand: Tilstand;

  constructor(tilstand: Tilstand) {
    super();
    this.#tilstand = tilstand;
  }

  get tilstand(): Tilstand {
    return this.#tilstand;
  }

  saet(ny: Tilstand): void {
    if (ny === this.#tilstand) return;
    this.#tilstand = ny;
    this.meld();
  }
}

interface Delvalg {
  children: ComponentChildren;
}

/** Parts that follow the case while they are in view, and are left as they were meanwhile. */
export function Iblandt({ aktiv, children }: Delvalg & { aktiv: boolean }): JSX.Element {
  const fra = useKilde();
  const [kopi] = useState(() => new Kopi(fra.tilstand));
  useLayoutEffect(() => {
    if (!aktiv) return undefined;
    const tag = (): void => kopi.saet(fra.tilstand);
    tag();
    return fra.lyt(tag);
  }, [fra, aktiv]);
  return <SagProvider value={kopi}>{children}</SagProvider>;
}

/**
 * Parts that follow the case a task later, so that what people do comes in between. Nothing is written in them that could
 * be overtaken.
 */
export function Efter({ children }: Delvalg): JSX.Element {
  const fra = useKilde();
  const [kopi] = useState(() => new Kopi(fra.tilstand));
  useLayoutEffect(() => {
    const tag = (): void => kopi.saet(fra.tilstand);
    tag();
    const slut = fra.lyt(() => efter(tag));
    return () => {
      slut();
      venter.delete(tag);
    };
  }, [fra]);
  return <SagProvider value={kopi}>{children}</SagProvider>;
}

const venter = new Set<() => void>();

/** Does something in the next task, together with all else that waits for it. */
function efter(goer: () => void): void {
  if (venter.size === 0) setTimeout(goerAlt);
  venter.add(goer);
}

function goerAlt(): void {
  const nu = [...venter];
  venter.clear();
  for (const goer of nu) goer();
}
