// SPDX-License-Identifier: MPL-2.0
/** What the parts of the page can do with the case. */
import { requiredContext } from '../grund/store.tsx';
import type { Afgoerelse, Borger, Faktumnavn, Svar } from '../grund/typer.ts';
import type { Brevsvar, Tilstand } from './tilstand.ts';

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

export const [SideProvider, useSide] = requiredContext<Side>('useSide');
