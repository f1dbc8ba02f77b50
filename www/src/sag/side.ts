// SPDX-License-Identifier: MPL-2.0
/** The actions that components can take on the case. */
import { requiredContext } from '../grund/store.tsx';
import type { Afgoerelse, Borger, Faktumnavn, Svar } from '../grund/typer.ts';
import type { Brevsvar, Tilstand } from './tilstand.ts';

/** Actions available anywhere on the page. The object is stable while the heading level is. */
export interface Side {
  svar: (faktum: Faktumnavn, svar: Svar | undefined) => void;
  /** Opens the field of a fact and moves the focus there. */
  gaaTil: (faktum: Faktumnavn) => void;
  /** Assesses the case on another day. */
  paaDag: (dag: string) => void;
  /**
   * Changes the decision; returns the new state, or undefined if the engine refuses, which the page then shows. Changes
   * with the same `tekst` are one step of undo.
   */
  afgoer: (goer: (foer: Afgoerelse) => Afgoerelse, tekst?: string) => Tilstand | undefined;
  skrivBorger: (goer: (foer: Borger) => Borger, tekst?: string) => void;
  /** The letter of the current version, even while the user types. */
  brevNu: () => Brevsvar;
  /** Dispatches the event that a letter was taken out. */
  brevErGivet: (format: string, filnavn: string) => void;
  /** Prints the letter alone. */
  printBrev: () => void;
  /** The level of the headings of the sections. */
  niveau: number;
  /** Moves the focus to an element, or to the first control of it that can be chosen. */
  gaaTilElement: (id: string) => void;
  /** Announces a text to screen readers, debounced. */
  sig: (tekst: string) => void;
}

export const [SideProvider, useSide] = requiredContext<Side>('useSide');
