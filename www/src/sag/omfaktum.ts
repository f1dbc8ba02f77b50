// SPDX-License-Identifier: MPL-2.0
/** Questions that follow their own fact, so that an answer does not ask every question in view whether it is another. */
import { Kilde } from '../grund/emitter.ts';
import { eengang, mangler, svarPaa, type Tilstand } from './tilstand.ts';
import { type Sagskilde, useFoelg, useKilde } from '../grund/store.tsx';
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
  const sag = useKilde();
  return useFoelg(faktakilder(sag).om(faktum), () => vaelg(sag.tilstand));
}

/** What is read of one fact of a case. */
class Faktumkilde extends Kilde {
  override meld(): void {
    super.meld();
  }
}

/** The facts of a case that somebody follows, each by itself. */
class Faktakilder {
  #kilder = new Map<Faktumnavn, Faktumkilde>();
  #foer: Tilstand;

  constructor(sag: Sagskilde) {
    this.#foer = sag.tilstand;
    sag.lyt(() => this.#meld(sag.tilstand));
  }

  om(faktum: Faktumnavn): Kilde {
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
      if (!erEns) kilde.meld();
    }
  }
}

const faktakilder = eengang((sag: Sagskilde) => new Faktakilder(sag));
