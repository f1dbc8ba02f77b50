// SPDX-License-Identifier: MPL-2.0
/** The catalogue of facts: their questions, their answers in words, and what they rest on. The engine must have been started. */
import { dato, opremsning, ubrudt } from '../grund/sprog.ts';
import type { Faktum, Faktumnavn, Gruppe, Henvisning, Svar } from '../grund/typer.ts';
import { regn } from './kerne.ts';
import { T } from './tekster.ts';

let kildekatalog: { dag: string; kilder: ReadonlyMap<Faktumnavn, readonly Henvisning[]> } | undefined;

/** What the question of a fact rests on, on a day. */
export function kilderTil(faktum: Faktumnavn, dag: string): readonly Henvisning[] {
  if (kildekatalog?.dag !== dag) {
    kildekatalog = { dag, kilder: new Map(regn().fakta(dag).fakta.map(({ id, kilder = [] }) => [id, kilder])) };
  }
  return kildekatalog.kilder.get(faktum) ?? [];
}

let laestKatalog: ReadonlyMap<Faktumnavn, Faktum> | undefined;

/** The facts in the order of the file format, by id. */
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
