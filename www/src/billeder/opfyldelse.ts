// SPDX-License-Identifier: MPL-2.0
/** Where a statutory date stands: which recorded events meet it, and when nobody can tell. */
import { dageMellem } from '../grund/sprog.ts';
import type { Fakta, Frist, Vurdering } from '../grund/typer.ts';

/** The facts that are a day. */
export type Datofaktum = { [F in keyof Fakta]-?: string extends NonNullable<Fakta[F]> ? F : never }[keyof Fakta];

/** Whose date it is; nobody's is one on which something ends by itself. */
export type Ejer = 'kommunen' | 'stedet' | 'borgeren' | 'ingen';

/** Where a date stands, seen from the day of the assessment. */
export type Fristtilstand =
  | { slags: 'venter' | 'idag' | 'passeret' | 'opfyldt' }
  /** Met after the date, or not met and gone by; so many days. `efter`: met after a date that may be departed from. */
  | { slags: 'overskredet' | 'forSent' | 'efter'; dage: number };

export interface Fristregel {
  ejer: Ejer;
  /** The event that meets the date. Without one, no fact tells whether it was met. */
  moedesAf?: Datofaktum;
  /** An event before this one belongs to an earlier course of treatment. */
  tidligst?: Datofaktum;
  /** Events that do not happen before the date is met: when one is recorded, the date is not said to be overdue. */
  tyderPaa?: readonly Datofaktum[];
  /** What must be known besides the event. */
  kraever?: (forhold: Forhold) => boolean;
  /** Whether it is known that the date may be departed from. */
  kanFraviges?: (forhold: Forhold) => boolean;
}

/** What a date is held against. */
export interface Forhold {
  fakta: Fakta;
  vurdering: Pick<Vurdering, 'afdaekning' | 'kvittering'>;
}

/** The dates by id, as the rules FR-01 to FR-16 count them. */
export const FRISTREGLER: Readonly<Record<string, Fristregel>> = {
  'FR-01': {
    ejer: 'kommunen',
    moedesAf: 'ivaerksatDato',
    tidligst: 'anmodningsdato',
    tyderPaa: ['udskrivningsdato'],
    kanFraviges: ({ fakta }) => fakta.benytterFritValg === true,
  },
  'FR-02': {
    ejer: 'kommunen',
    moedesAf: 'visitationsdato',
    tidligst: 'anmodningsdato',
    tyderPaa: ['meddelelsesdato', 'ivaerksatDato', 'udskrivningsdato'],
    // Until 2020 it is the clarification that is due; since then the afdækning too, which has no day of its own.
    kraever: ({ vurdering }) =>
      vurdering.kvittering.regelsaet === '2017-12' || vurdering.afdaekning.konklusion === 'fuldstaendig',
  },
  // Listed only while no consultation is recorded, and due only if the citizen wants it.
  'FR-03': { ejer: 'kommunen' },
  'FR-04': { ejer: 'borgeren' },
  'FR-05': { ejer: 'borgeren' },
  'FR-06': { ejer: 'kommunen' },
  'FR-07': { ejer: 'kommunen' },
  'FR-08': { ejer: 'kommunen' },
  'FR-09': {
    ejer: 'kommunen',
    moedesAf: 'tilbageholdelseOphoert',
    tidligst: 'tilbageholdtFra',
    tyderPaa: ['udskrivningsdato'],
  },
  'FR-10': {
    ejer: 'kommunen',
    moedesAf: 'tilbageholdelseOphoert',
    tidligst: 'tilbageholdtFra',
    tyderPaa: ['udskrivningsdato'],
  },
  'FR-11': { ejer: 'kommunen' },
  // The citizen may ask before the holding has ended too.
  'FR-12': { ejer: 'borgeren', moedesAf: 'domstolsbegaering', tidligst: 'tilbageholdtFra' },
  'FR-13': { ejer: 'stedet' },
  'FR-14': { ejer: 'stedet' },
  'FR-15': { ejer: 'ingen' },
  // The first day of treatment does not tell when substitution began.
  'FR-16': { ejer: 'kommunen' },
};

/** A date of a later set, of which this file knows nothing, is the municipality's, and nobody can tell if it is met. */
export function fristregel(id: string): Fristregel {
  return FRISTREGLER[id] ?? { ejer: 'kommunen' };
}

/**
 * Where every date stands, by id.
 * `opfyldt`: the ids of dates that are known to be met from elsewhere than the facts.
 */
export function fristtilstande(
  frister: readonly Frist[],
  forhold: Forhold,
  opfyldt: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Fristtilstand> {
  return new Map(
    frister.map((frist) => {
      const fundet = moedt(frist, forhold) ?? (opfyldt.has(frist.id) ? { slags: 'opfyldt' as const } : undefined);
      return [frist.id, fundet ?? ikkeMoedt(frist, forhold)];
    }),
  );
}

/** The state of a date that a recorded event meets, in time or late. */
function moedt({ id, dato }: Frist, forhold: Forhold): Fristtilstand | undefined {
  const { moedesAf, tidligst, kraever, kanFraviges } = fristregel(id);
  const sket = moedesAf && haendt(moedesAf, tidligst, forhold);
  if (sket === undefined || kraever?.(forhold) === false) return undefined;
  if (sket <= dato) return { slags: 'opfyldt' };
  return { slags: kanFraviges?.(forhold) ? 'efter' : 'forSent', dage: dageMellem(dato, sket) };
}

/** The state of a date that nothing is known to meet. */
function ikkeMoedt({ id, dato }: Frist, forhold: Forhold): Fristtilstand {
  const dag = forhold.vurdering.kvittering.vurderingsdato;
  if (dag < dato) return { slags: 'venter' };
  if (dag === dato) return { slags: 'idag' };
  return erUopfyldt(id, forhold) ? { slags: 'overskredet', dage: dageMellem(dato, dag) } : { slags: 'passeret' };
}

/** Whether the case would hold the event if the date were met, and does not. */
function erUopfyldt(id: string, forhold: Forhold): boolean {
  const { moedesAf, tidligst, tyderPaa = [], kanFraviges, ejer } = fristregel(id);
  if (moedesAf === undefined || ejer === 'borgeren' || kanFraviges?.(forhold)) return false;
  const noteret = forhold.fakta[moedesAf];
  const erSenere = noteret != null && noteret > forhold.vurdering.kvittering.vurderingsdato;
  if (noteret != null && !erSenere) return false;
  return tyderPaa.every((faktum) => haendt(faktum, tidligst, forhold) === undefined);
}

/** The day of an event that has happened by the day of the assessment, in this course of treatment. */
function haendt(faktum: Datofaktum, tidligst: Datofaktum | undefined, forhold: Forhold): string | undefined {
  const { fakta, vurdering } = forhold;
  const dag = fakta[faktum];
  const fra = tidligst && fakta[tidligst];
  if (dag == null || dag > vurdering.kvittering.vurderingsdato || (fra != null && dag < fra)) return undefined;
  return dag;
}
