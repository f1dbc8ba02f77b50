// SPDX-License-Identifier: MPL-2.0
/** The open case: read, answered, assessed and saved. Every change gives a new state; the one before stays as it was. */
import { Sag, hvadHvis, naeste } from './kerne.ts';
import { OMRAADENAVNE } from './tekster.ts';
import type { Fakta, Faktumnavn, HvadHvis, Naeste, Omraade, Sagsfil, Svar, Vurdering } from './typer.ts';

export interface Tilstand {
  /** What people call the case: a title or a file name. */
  navn: string;
  /** Tells one opened case from another. */
  nr: number;
  sag: Sagsfil;
  vurdering: Vurdering;
  hvadHvis: HvadHvis;
  naeste: Naeste;
  /** The areas that the last answer changed. */
  aendret: readonly Omraade[];
  gemt: boolean;
}

/** The session of the state that is shown; it lives in the engine's memory until it is freed. */
let session: Sag | undefined;
let aabnede = 0;

/** Opens a case that is JSON text or an object. Throws the engine's errors and leaves the former case alone. */
export function aabn(navn: string, kilde: string | Sagsfil, gemt = true): Tilstand {
  const ny = new Sag(kilde);
  session?.free();
  session = ny;
  aabnede += 1;
  const sag = typeof kilde === 'string' ? (JSON.parse(kilde) as Sagsfil) : kilde;
  return { navn, nr: aabnede, sag, aendret: [], gemt, ...vurderet(ny, sag) };
}

/** The same case with another answer; undefined: not known yet. */
export function besvar(foer: Tilstand, faktum: Faktumnavn, svar: Svar | undefined): Tilstand {
  if (!session) return foer;
  const { aendret } = session.svar(faktum, (svar ?? null) as Fakta[Faktumnavn]);
  const { [faktum]: _foer, ...andre } = foer.sag.fakta ?? {};
  const fakta = svar === undefined ? andre : { ...andre, [faktum]: svar };
  const sag = udenOprindelse({ ...foer.sag, fakta }, faktum);
  const omraader = OMRAADENAVNE.filter((navn) => aendret.includes(navn));
  const konkluderer = (t: Pick<Tilstand, 'vurdering'>, navn: Omraade): string => t.vurdering[navn].konklusion;
  const nu = vurderet(session, sag);
  return { ...foer, sag, ...nu, gemt: false, aendret: omraader.filter((o) => konkluderer(foer, o) !== konkluderer(nu, o)) };
}

/** The same case on another day. Throws the engine's errors. */
export function paaDag(foer: Tilstand, vurderingsdato: string): Tilstand {
  return { ...aabn(foer.navn, { ...foer.sag, vurderingsdato }, false), nr: foer.nr };
}

export function tomSag(navn: string, vurderingsdato: string): Tilstand {
  return aabn(navn, { format: 'p101-sag/1', vurderingsdato, fakta: {} });
}

/** The answer to a fact; undefined when it is not known. */
export function svarPaa(tilstand: Tilstand, faktum: Faktumnavn): Svar | undefined {
  return tilstand.sag.fakta?.[faktum] ?? undefined;
}

/** The facts that could still change some conclusion. */
export function mangler({ vurdering }: Tilstand): Set<Faktumnavn> {
  return new Set(OMRAADENAVNE.flatMap((navn) => vurdering[navn].mangler));
}

/** Saves the case as a file whose name says nothing about a person, and gives that name. */
export function gemSomFil({ sag }: Tilstand): string {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(sag, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `sag-${sag.vurderingsdato}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  return link.download;
}

function vurderet(kerne: Sag, sag: Sagsfil): Pick<Tilstand, 'vurdering' | 'hvadHvis' | 'naeste'> {
  return { vurdering: kerne.vurdering(), hvadHvis: hvadHvis(sag), naeste: naeste(sag) };
}

/** Who gave the former answer says nothing about the new one. */
function udenOprindelse(sag: Sagsfil, faktum: Faktumnavn): Sagsfil {
  if (!sag.oprindelse) return sag;
  const { [faktum]: _foer, ...andre } = sag.oprindelse;
  return { ...sag, oprindelse: andre };
}
