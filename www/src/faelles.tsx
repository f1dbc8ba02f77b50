// SPDX-License-Identifier: MPL-2.0
/** What the parts of the page share: the catalogue of facts, what can be done, and small pieces of text. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { kontekst } from './foelg.tsx';
import { husket } from './husket.tsx';
import { regn } from './kerne.ts';
import { dato, opremsning, ubrudt } from './sprog.ts';
import { T } from './tekster.ts';
import { Titel, type Titeldata } from './titel.tsx';
import type { Brevsvar, Tilstand } from './element/tilstand.ts';
import type { Afgoerelse, Borger, Faktum, Faktumnavn, Gruppe, Henvisning, Kvittering, Svar } from './typer.ts';

let kildekatalog: { dag: string; kilder: ReadonlyMap<Faktumnavn, readonly Henvisning[]> } | undefined;

/** What the question of a fact rests on, on a day. */
export function kilderTil(faktum: Faktumnavn, dag: string): readonly Henvisning[] {
  if (kildekatalog?.dag !== dag) {
    kildekatalog = { dag, kilder: new Map(regn().fakta(dag).fakta.map(({ id, kilder = [] }) => [id, kilder])) };
  }
  return kildekatalog.kilder.get(faktum) ?? [];
}

let laestKatalog: ReadonlyMap<Faktumnavn, Faktum> | undefined;

/** The facts in the order of the file format, by id. The engine must have been started. */
export function katalog(): ReadonlyMap<Faktumnavn, Faktum> {
  laestKatalog ??= new Map(regn().fakta().fakta.map((faktum) => [faktum.id, faktum]));
  return laestKatalog;
}

let grupperet: ReadonlyMap<Gruppe, readonly Faktum[]> | undefined;

/** The facts of a group, in the order of the file format. */
export function faktaI(gruppe: Gruppe): readonly Faktum[] {
  grupperet ??= iGrupper([...katalog().values()]);
  return grupperet.get(gruppe) ?? [];
}

function iGrupper(alle: readonly Faktum[]): ReadonlyMap<Gruppe, readonly Faktum[]> {
  return new Map(alle.map(({ gruppe }) => [gruppe, alle.filter((en) => en.gruppe === gruppe)]));
}

/** What can be done from anywhere on the page; it is the same object for as long as the level of the headings is. */
export interface Side {
  svar: (faktum: Faktumnavn, svar: Svar | undefined) => void;
  /** Opens the field of a fact and moves the focus there. */
  gaaTil: (faktum: Faktumnavn) => void;
  /** Assesses the case on another day. */
  paaDag: (dag: string) => void;
  /**
   * Changes the decision; gives the new state, or undefined when the engine refuses it and the page tells why. What is
   * written into the text of one name is taken back in one step.
   */
  afgoer: (goer: (foer: Afgoerelse) => Afgoerelse, tekst?: string) => Tilstand | undefined;
  skrivBorger: (goer: (foer: Borger) => Borger, tekst?: string) => void;
  /** The letter of the case as it is now, also while somebody writes. */
  brevNu: () => Brevsvar;
  /** Tells the page around that a letter was given out. */
  brevErGivet: (format: string, filnavn: string) => void;
  /** Prints the letter alone. */
  printBrev: () => void;
  /** The level of the headings of the sections. */
  niveau: number;
  /** Moves the focus to an element, or to the first control of it that can be chosen. */
  gaaTilElement: (id: string) => void;
  /** Has a text read aloud, when the page has been quiet for a moment. */
  sig: (tekst: string) => void;
}

export const [SideProvider, useSide] = kontekst<Side>('useSide');

export function spoergsmaal(faktum: Faktumnavn): string {
  return ubrudt(katalog().get(faktum)?.spoergsmaal ?? faktum);
}

/** An answer in words, as a person would give it. */
export function svarIOrd(faktum: Faktumnavn, svar: Svar): string {
  if (typeof svar === 'boolean') return (svar ? T.ja : T.nej).toLowerCase();
  const { type, vaerdier = [] } = katalog().get(faktum) ?? {};
  const ord = (id: string): string => ubrudt(vaerdier.find((v) => v.id === id)?.tekst ?? id);
  if (typeof svar === 'object') return svar.length === 0 ? T.ingenAfDem.toLowerCase() : opremsning(svar.map(ord));
  return type === 'dato' ? dato(String(svar)) : ord(String(svar));
}

/** A heading at the level that the page around leaves room for. */
export function Overskrift(data: Titeldata): JSX.Element {
  return Titel({ niveau: useSide().niveau, ...data });
}

interface Foldedata {
  titel: ComponentChildren;
  class?: string;
  hidden?: boolean;
  /** What stands inside; it is made when somebody opens it. */
  children: () => ComponentChildren;
}

/** Something folded away. An answer redraws what is in view, and most of what a case rests on is not. */
export function Foldet({ titel, children, ...mere }: Foldedata): JSX.Element {
  const [aaben, vis] = useState(false);
  // The event of opening comes a moment later; whoever clicks is not to see it empty meanwhile.
  return (
    <details {...mere} onToggle={({ currentTarget }) => vis(currentTarget.open)}>
      <summary onClick={() => vis(true)}>{titel}</summary>
      {aaben && children()}
    </details>
  );
}

// Small pieces are functions and no parts of their own: they are drawn with every answer, and a part costs more than they do.

/** Text for screen readers alone. */
export function skjult(tekst: string): JSX.Element {
  return <span class="skjult">{tekst}</span>;
}

/** A button that leads to the field of a fact; it says the question unless it is told what to say. */
export function tilSvar({ gaaTil }: Side, faktum: Faktumnavn, tekst: string = spoergsmaal(faktum), klasse = 'link'): JSX.Element {
  return (
    <button type="button" class={klasse} onClick={() => gaaTil(faktum)}>
      {tekst}
    </button>
  );
}

/** What a conclusion was made with; shown wherever one is. */
export const Kvitteringslinje = husket(({ kvittering, kort }: { kvittering: Kvittering; kort?: boolean }) => {
  const { version, regelsaet, vurderingsdato, kilderKontrolleret } = kvittering;
  return (
    <p class="kvittering">
      {!kort && `${T.kvittering(version, regelsaet, dato(vurderingsdato))} `}
      {T.kilderKontrolleret(dato(kilderKontrolleret))} {T.stoetter}
    </p>
  );
});
