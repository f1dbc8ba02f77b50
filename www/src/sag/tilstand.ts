// SPDX-License-Identifier: MPL-2.0
/** The open case: read, answered and assessed. Every change gives a new state; the one before stays as it was. */
import { fejlFra } from '../grund/fejl.ts';
import { cached } from '../grund/memo.tsx';
import { shareStructure } from '../grund/sharestructure.ts';
import type {
  Afgoerelse,
  Borger,
  Brev,
  Faktumnavn,
  Fejl,
  Gruppe,
  Naeste,
  Omraade,
  OmraadeHvadHvis,
  Sagsfil,
  Svar,
  Tjek,
  Vurdering,
} from '../grund/typer.ts';
import type { EngineCase } from './enginecase.ts';
import { katalog } from './katalog.ts';
import { regn } from './kerne.ts';
import { omraader } from './ord.ts';

/** The letter of the case with what the check finds in it, or why there is none. */
export type Brevsvar = { brev: Brev; tjek: Tjek } | { fejl: readonly Fejl[] };

export interface Tilstand {
  /** What people call the case: a title or a file name. */
  navn: string;
  /** Tells one opened case from another. */
  nr: number;
  /** Answers about the case; the element's own, and the same in every state of it. */
  motor: EngineCase;
  sag: Sagsfil;
  /** The case as it was opened, which the note compares with; absent when it began empty. */
  aabnet: Sagsfil | undefined;
  vurdering: Vurdering;
  /** The letter; it is behind the case for as long as somebody writes. Undefined until it is asked for. */
  brevet: Brevsvar | undefined;
  /** Whether the letter is of an earlier version of the case: it follows only while somebody looks at it. */
  brevErGammelt: boolean;
  /** The areas that the last answer changed. */
  aendret: readonly Omraade[];
}

let aabnede = 0;

/** A number that no state has had. */
export function nytNr(): number {
  aabnede += 1;
  return aabnede;
}

/** Opens a case that is JSON text or an object. Throws the engine's errors. */
export function aabn(motor: EngineCase, navn: string, kilde: string | Sagsfil): Tilstand {
  const { sag, vurdering } = motor.open(kilde);
  return { navn, nr: nytNr(), motor, sag, aabnet: sag, vurdering, brevet: undefined, brevErGammelt: false, aendret: [] };
}

/** Throws the engine's errors when the day is outside what the law covers. */
export function tomSag(motor: EngineCase, navn: string, vurderingsdato: string): Tilstand {
  return { ...aabn(motor, navn, { format: 'p101-sag/1', vurderingsdato, fakta: {} }), aabnet: undefined };
}

/** The same case with another answer; undefined: not known yet. Throws the engine's errors. */
export function besvar(foer: Tilstand, faktum: Faktumnavn, svar: Svar | undefined): Tilstand {
  const { [faktum]: _foer, ...andre } = foer.sag.fakta ?? {};
  const fakta = svar === undefined ? andre : { ...andre, [faktum]: svar };
  const sag = udenOprindelse({ ...foer.sag, fakta }, faktum);
  return medVurdering(foer, sag, foer.motor.assessAnswer(foer.sag, faktum, sag));
}

/** The same case on another day. Throws the engine's errors. */
export function paaDag(foer: Tilstand, vurderingsdato: string): Tilstand {
  return medSag(foer, { ...foer.sag, vurderingsdato });
}

/** The same case with another decision. Throws the engine's errors. */
export function medAfgoerelse(foer: Tilstand, afgoerelse: Afgoerelse): Tilstand {
  return medSag(foer, { ...foer.sag, afgoerelse });
}

/** The same case with another citizen. Throws the engine's errors. */
export function medBorger(foer: Tilstand, borger: Borger): Tilstand {
  return medSag(foer, { ...foer.sag, borger });
}

/** The same case under another municipality's configuration. */
export function medKommune({ kommune: _foer, ...andre }: Sagsfil, kommune: Sagsfil['kommune']): Sagsfil {
  return kommune === undefined ? andre : { ...andre, kommune };
}

/** Another version of the same case. Throws the engine's errors. */
export function medSag(foer: Tilstand, sag: Sagsfil): Tilstand {
  return medVurdering(foer, sag, foer.motor.assess(sag));
}

function medVurdering(foer: Tilstand, sag: Sagsfil, ny: Vurdering): Tilstand {
  const vurdering = shareStructure(foer.vurdering, ny);
  const aendret = omraader().filter((navn) => foer.vurdering[navn].konklusion !== vurdering[navn].konklusion);
  return { ...foer, sag, vurdering, aendret };
}

export function brevsvar(sag: Sagsfil): Brevsvar {
  try {
    return { brev: regn().brev(sag), tjek: regn().tjek(sag) };
  } catch (kastet) {
    return { fejl: fejlFra(kastet) };
  }
}

/** The answer to a fact; undefined when it is not known. */
export function svarPaa({ sag }: Pick<Tilstand, 'sag'>, faktum: Faktumnavn): Svar | undefined {
  return sag.fakta?.[faktum] ?? undefined;
}

/** What would change the conclusion of an area; what is as it was in the version before is the same object. */
export function hvadHvis({ motor, sag }: Tilstand, omraade: Omraade): OmraadeHvadHvis {
  return motor.whatIf(sag, omraade);
}

/** What to ask next. */
export function naeste({ motor, sag }: Tilstand): Naeste {
  return motor.next(sag);
}

/** The facts that could still change some conclusion. */
export const mangler = cached(
  (vurdering: Vurdering): ReadonlySet<Faktumnavn> => new Set(omraader().flatMap((navn) => vurdering[navn].mangler)),
);

/** How many of them there are in each group. */
export const manglerIGrupper = cached((vurdering: Vurdering): ReadonlyMap<Gruppe, number> => {
  const antal = new Map<Gruppe, number>();
  for (const faktum of mangler(vurdering)) {
    const gruppe = katalog().get(faktum)?.gruppe;
    if (gruppe) antal.set(gruppe, (antal.get(gruppe) ?? 0) + 1);
  }
  return antal;
});

/** Who gave the former answer says nothing about the new one. */
function udenOprindelse(sag: Sagsfil, faktum: Faktumnavn): Sagsfil {
  if (!sag.oprindelse) return sag;
  const { [faktum]: _foer, ...andre } = sag.oprindelse;
  return { ...sag, oprindelse: andre };
}
