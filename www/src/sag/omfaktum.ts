// SPDX-License-Identifier: MPL-2.0
/** Questions that follow their own fact, so that an answer does not ask every question in view whether it is another. */
import { Emitter } from '../grund/emitter.ts';
import { cached } from '../grund/memo.tsx';
import { mangler, svarPaa, type Tilstand } from './tilstand.ts';
import { type Store, useSelection } from '../grund/store.tsx';
import { useStore } from './store.ts';
import type { Faktumnavn } from '../grund/typer.ts';

/** The answer to a fact in the open case. */
export function useSvar(faktum: Faktumnavn): ReturnType<typeof svarPaa> {
  return useOmFaktum(faktum, (tilstand) => svarPaa(tilstand, faktum));
}

/** Whether a fact could still change some conclusion. */
export function useKanAendre(faktum: Faktumnavn): boolean {
  return useOmFaktum(faktum, ({ vurdering }) => mangler(vurdering).has(faktum));
}

function useOmFaktum<T>(faktum: Faktumnavn, vaelg: (af: Tilstand) => T): T {
  const sag = useStore();
  return useSelection(faktakilder(sag).om(faktum), () => vaelg(sag.state));
}

/** What is read of one fact of a case. */
class Faktumkilde extends Emitter {
  override emit(): void {
    super.emit();
  }
}

/** The facts of a case that somebody follows, each by itself. */
class Faktakilder {
  #kilder = new Map<Faktumnavn, Faktumkilde>();
  #foer: Tilstand;

  constructor(sag: Store<Tilstand>) {
    this.#foer = sag.state;
    sag.subscribe(() => this.#meld(sag.state));
  }

  om(faktum: Faktumnavn): Emitter {
    const kilde = this.#kilder.get(faktum) ?? new Faktumkilde();
    this.#kilder.set(faktum, kilde);
    return kilde;
  }

  #meld(nu: Tilstand): void {
    const foer = this.#foer;
    this.#foer = nu;
    const [kunne, kan] = [mangler(foer.vurdering), mangler(nu.vurdering)];
    for (const [faktum, kilde] of this.#kilder) {
      const erEns = svarPaa(foer, faktum) === svarPaa(nu, faktum) && kunne.has(faktum) === kan.has(faktum);
      if (!erEns) kilde.emit();
    }
  }
}

const faktakilder = cached((sag: Store<Tilstand>) => new Faktakilder(sag));
