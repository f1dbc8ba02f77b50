// SPDX-License-Identifier: MPL-2.0
/** What the parts of the page share: the open case, the catalogue of facts, and small pieces of text. */
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { fakta } from './kerne.ts';
import { dato, opremsning, ubrudt } from './sprog.ts';
import { T } from './tekster.ts';
import type { Tilstand } from './element/tilstand.ts';
import type { Afgoerelse, Borger, Faktum, Faktumnavn, Kvittering, Svar } from './typer.ts';

/** The facts in the order of the file format, by id. */
export const KATALOG: ReadonlyMap<Faktumnavn, Faktum> = new Map(fakta().fakta.map((faktum) => [faktum.id, faktum]));

export interface Side {
  tilstand: Tilstand;
  svar: (faktum: Faktumnavn, svar: Svar | undefined) => void;
  /** Opens the field of a fact and moves the focus there. */
  gaaTil: (faktum: Faktumnavn) => void;
  /** Changes the decision; gives the new state, or undefined when the engine refuses it and the page tells why. */
  afgoer: (goer: (foer: Afgoerelse) => Afgoerelse) => Tilstand | undefined;
  skrivBorger: (goer: (foer: Borger) => Borger) => void;
  /** Moves the focus to an element, or to the first control of it that can be chosen. */
  gaaTilElement: (id: string) => void;
  /** Has a text read aloud, when the page has been quiet for a moment. */
  sig: (tekst: string) => void;
}

const Sidekontekst = createContext<Side | undefined>(undefined);
export const SideProvider = Sidekontekst.Provider;

export function useSide(): Side {
  const side = useContext(Sidekontekst);
  if (!side) throw new Error('useSide outside of SideProvider');
  return side;
}

export function spoergsmaal(faktum: Faktumnavn): string {
  return ubrudt(KATALOG.get(faktum)?.spoergsmaal ?? faktum);
}

/** An answer in words, as a person would give it. */
export function svarIOrd(faktum: Faktumnavn, svar: Svar): string {
  if (typeof svar === 'boolean') return (svar ? T.ja : T.nej).toLowerCase();
  const { type, vaerdier = [] } = KATALOG.get(faktum) ?? {};
  const ord = (id: string): string => ubrudt(vaerdier.find((v) => v.id === id)?.tekst ?? id);
  if (typeof svar === 'object') return svar.length === 0 ? T.ingenAfDem.toLowerCase() : opremsning(svar.map(ord));
  return type === 'dato' ? dato(String(svar)) : ord(String(svar));
}

/** Text for screen readers alone. */
export function Skjult({ children }: { children: ComponentChildren }): JSX.Element {
  return <span class="skjult">{children}</span>;
}

/** A button that leads to the field of a fact. */
export function TilSvar({ faktum, children }: { faktum: Faktumnavn; children: ComponentChildren }): JSX.Element {
  const { gaaTil } = useSide();
  return (
    <button type="button" class="link" onClick={() => gaaTil(faktum)}>
      {children}
    </button>
  );
}

/** What a conclusion was made with; shown wherever one is. */
export function Kvitteringslinje({ kvittering, kort }: { kvittering: Kvittering; kort?: boolean }): JSX.Element {
  const { version, regelsaet, vurderingsdato, kilderKontrolleret } = kvittering;
  return (
    <p class="kvittering">
      {!kort && `${T.kvittering(version, regelsaet, dato(vurderingsdato))} `}
      {T.kilderKontrolleret(dato(kilderKontrolleret))} {T.stoetter}
    </p>
  );
}
