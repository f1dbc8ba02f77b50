// SPDX-License-Identifier: MPL-2.0
/** The open case: read, answered, assessed and saved. Every change gives a new state; the one before stays as it was. */
import { fejlFra } from '../fejl.tsx';
import { hentFil } from '../fil.ts';
import { brev, Sag, hvadHvis, naeste, tjek } from '../kerne.ts';
import { OMRAADENAVNE } from '../tekster.ts';
import type {
  Afgoerelse,
  Borger,
  Brev,
  Fakta,
  Faktumnavn,
  Fejl,
  HvadHvis,
  Naeste,
  Omraade,
  Sagsfil,
  Svar,
  Tjek,
  Vurdering,
} from '../typer.ts';

/** The letter of the case with what the check finds in it, or why there is none. */
export type Brevsvar = { brev: Brev; tjek: Tjek } | { fejl: readonly Fejl[] };

export interface Tilstand {
  /** What people call the case: a title or a file name. */
  navn: string;
  /** Tells one opened case from another. */
  nr: number;
  sag: Sagsfil;
  /** The case as it was opened, which the note compares with; absent when it began empty. */
  aabnet: Sagsfil | undefined;
  vurdering: Vurdering;
  hvadHvis: HvadHvis;
  naeste: Naeste;
  brevet: Brevsvar;
  /** The areas that the last answer changed. */
  aendret: readonly Omraade[];
  gemt: boolean;
}

/** The session of the state that is shown; it lives in the engine's memory until it is freed. */
let session: Sag | undefined;
let aabnede = 0;

/** Opens a case that is JSON text or an object. Throws the engine's errors and leaves the former case alone. */
export function aabn(navn: string, kilde: string | Sagsfil, gemt = true): Tilstand {
  const ny = skiftTil(kilde);
  aabnede += 1;
  const sag = typeof kilde === 'string' ? (JSON.parse(kilde) as Sagsfil) : kilde;
  return { navn, nr: aabnede, sag, aabnet: sag, aendret: [], gemt, ...vurderet(ny, sag) };
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
  return { ...aabn(foer.navn, { ...foer.sag, vurderingsdato }, false), nr: foer.nr, aabnet: foer.aabnet };
}

/** The same case with another decision. Throws the engine's errors. */
export function medAfgoerelse(foer: Tilstand, afgoerelse: Afgoerelse): Tilstand {
  return medSammeFakta(foer, { ...foer.sag, afgoerelse });
}

/** The same case with another citizen. Throws the engine's errors. */
export function medBorger(foer: Tilstand, borger: Borger): Tilstand {
  return medSammeFakta(foer, { ...foer.sag, borger });
}

/** A case that was left, as it was. */
export function genaabn({ navn, sag, gemt, aabnet }: Tilstand): Tilstand {
  return { ...aabn(navn, sag, gemt), aabnet };
}

export function tomSag(navn: string, vurderingsdato: string): Tilstand {
  return { ...aabn(navn, { format: 'p101-sag/1', vurderingsdato, fakta: {} }), aabnet: undefined };
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
  return hentFil(`sag-${sag.vurderingsdato}.json`, 'application/json', `${JSON.stringify(sag, null, 2)}\n`);
}

/** Puts another case in the engine's memory, once it can be read. */
function skiftTil(kilde: string | Sagsfil): Sag {
  const ny = new Sag(kilde);
  session?.free();
  session = ny;
  return ny;
}

/** The case with something beside the facts changed: what could change a conclusion is the same. */
function medSammeFakta(foer: Tilstand, sag: Sagsfil): Tilstand {
  const vurdering = skiftTil(sag).vurdering();
  return { ...foer, sag, vurdering, brevet: brevsvar(sag), aendret: [], gemt: false };
}

function vurderet(kerne: Sag, sag: Sagsfil): Pick<Tilstand, 'vurdering' | 'hvadHvis' | 'naeste' | 'brevet'> {
  return { vurdering: kerne.vurdering(), hvadHvis: hvadHvis(sag), naeste: naeste(sag), brevet: brevsvar(sag) };
}

function brevsvar(sag: Sagsfil): Brevsvar {
  try {
    return { brev: brev(sag), tjek: tjek(sag) };
  } catch (kastet) {
    return { fejl: fejlFra(kastet) };
  }
}

/** Who gave the former answer says nothing about the new one. */
function udenOprindelse(sag: Sagsfil, faktum: Faktumnavn): Sagsfil {
  if (!sag.oprindelse) return sag;
  const { [faktum]: _foer, ...andre } = sag.oprindelse;
  return { ...sag, oprindelse: andre };
}
