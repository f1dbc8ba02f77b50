// SPDX-License-Identifier: MPL-2.0
/**
 * The state of the questions. Answers survive going back, but only those to questions that the engine then asks count.
 */
import { triage } from '../../triage/pkg-js/triage.js';
import type { Stilling, Svar, Triagespoergsmaal, Triagesvar } from './typer.ts';

export type Sted = { slags: 'start' } | { slags: 'spoergsmaal'; id: Triagespoergsmaal } | { slags: 'ende' };

export interface Tilstand {
  sted: Sted;
  /** Every answer given, including those that do not count now. */
  svar: Readonly<Triagesvar>;
  /** Whether somebody tried to continue without an answer. */
  mangler: boolean;
}

export interface Besvaret {
  id: Triagespoergsmaal;
  svar: Svar;
}

/** The path through the questions that the answers make. */
export interface Rute {
  /** The questions that have been answered, in order. */
  besvaret: readonly Besvaret[];
  /** The answers that count. */
  svar: Readonly<Triagesvar>;
  stilling: Stilling;
  /** The engine's reply before each question; one more than there are answers. */
  undervejs: readonly Stilling[];
}

export const BEGYNDELSE: Tilstand = { sted: { slags: 'start' }, svar: {}, mangler: false };

/** Follows the answers from the first question to the first unanswered one, or to the end. */
export function rute(svar: Readonly<Triagesvar>): Rute {
  const besvaret: Besvaret[] = [];
  let talt: Triagesvar = {};
  const undervejs = [triage(talt)];
  for (;;) {
    const stilling = undervejs.at(-1) ?? triage(talt);
    const id = stilling.naeste?.id;
    const givet = id === undefined ? undefined : svar[id];
    if (id === undefined || givet == null) return { besvaret, svar: talt, stilling, undervejs };
    besvaret.push({ id, svar: givet });
    talt = { ...talt, [id]: givet };
    undervejs.push(triage(talt));
  }
}

/** From the start to the first question. */
export function begynd(tilstand: Tilstand): Tilstand {
  const [foerste] = rute(tilstand.svar).undervejs;
  return foerste?.naeste ? paa(tilstand, { slags: 'spoergsmaal', id: foerste.naeste.id }) : tilstand;
}

/** Answers the question in view and continues to the next, or to the end. */
export function svar(tilstand: Tilstand, givet: Svar | undefined): Tilstand {
  const { sted } = tilstand;
  if (sted.slags !== 'spoergsmaal') return tilstand;
  if (givet === undefined) return { ...tilstand, mangler: true };
  const uaendret = tilstand.svar[sted.id] === givet;
  const nyt: Tilstand = { ...tilstand, svar: { ...tilstand.svar, [sted.id]: givet } };
  const { besvaret, stilling } = rute(nyt.svar);
  // After a changed answer the others are not asked again: the path continues where an answer is missing.
  const efter = besvaret[besvaret.findIndex(({ id }) => id === sted.id) + 1];
  if (uaendret && efter) return paa(nyt, { slags: 'spoergsmaal', id: efter.id });
  return paa(nyt, stilling.naeste ? { slags: 'spoergsmaal', id: stilling.naeste.id } : { slags: 'ende' });
}

/** Goes back one screen; the answers stay. */
export function tilbage(tilstand: Tilstand): Tilstand {
  const { besvaret } = rute(tilstand.svar);
  const { sted } = tilstand;
  const nr = sted.slags === 'spoergsmaal' ? besvaret.findIndex(({ id }) => id === sted.id) : -1;
  const forrige = sted.slags === 'start' ? undefined : besvaret[(nr < 0 ? besvaret.length : nr) - 1];
  return paa(tilstand, forrige ? { slags: 'spoergsmaal', id: forrige.id } : { slags: 'start' });
}

/** Goes from the end to an answered question. */
export function ret(tilstand: Tilstand, id: Triagespoergsmaal): Tilstand {
  return paa(tilstand, { slags: 'spoergsmaal', id });
}

function paa(tilstand: Tilstand, sted: Sted): Tilstand {
  return { ...tilstand, sted, mangler: false };
}
