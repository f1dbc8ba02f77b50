// SPDX-License-Identifier: MPL-2.0
/** The decision of a case, changed a piece at a time. Every change gives a new decision; what says nothing is left out. */
import type { Afgoerelse, Afsnitsnavn, Brev, Brevafsnit, Fund, Fundnavn, Tjek } from '../grund/typer.ts';

/** The keys that hold a text. */
export type Tekstfelt = {
  [F in keyof Afgoerelse]-?: string extends NonNullable<Afgoerelse[F]> ? F : never;
}[keyof Afgoerelse];

/** The decision with another value of a key; undefined takes the key away. */
export function med<F extends keyof Afgoerelse>(
  afgoerelse: Afgoerelse,
  felt: F,
  vaerdi: Afgoerelse[F] | undefined,
): Afgoerelse {
  const { [felt]: _foer, ...andre } = afgoerelse;
  return vaerdi === undefined ? andre : { ...andre, [felt]: vaerdi };
}

/** A text as it goes into a case: an empty one is none. */
export function tekstEllerIntet(tekst: string): string | undefined {
  return tekst.trim() === '' ? undefined : tekst;
}

/** The lines in which something stands. */
export function linjer(tekst: string): string[] | undefined {
  const skrevne = tekst.split('\n').filter((linje) => linje.trim() !== '');
  return skrevne.length === 0 ? undefined : skrevne;
}

/** An object in a decision with another text in it; without texts it is none. */
export function medTekst<O extends object, F extends keyof O & string>(
  objekt: O | null | undefined,
  felt: F,
  tekst: O[F] | undefined,
): O | undefined {
  const andre = Object.entries(objekt ?? {}).filter(([navn, vaerdi]) => navn !== felt && vaerdi != null);
  const alle = tekst === undefined ? andre : [...andre, [felt, tekst]];
  return alle.length === 0 ? undefined : (Object.fromEntries(alle) as O);
}

/** A section as the caseworker now writes it; the draft that the first edit replaced is kept beside it. */
export function ret(afgoerelse: Afgoerelse, afsnit: Brevafsnit, tekst: string): Afgoerelse {
  const udkast = afgoerelse.udkast?.[afsnit.id] ?? (afsnit.ordlyd === 'rettet' ? undefined : afsnit.tekst);
  const rettet = med(afgoerelse, 'afsnit', { ...afgoerelse.afsnit, [afsnit.id]: tekst });
  return udkast === undefined ? rettet : med(rettet, 'udkast', { ...rettet.udkast, [afsnit.id]: udkast });
}

/** The draft instead of the edit. */
export function brugUdkast(afgoerelse: Afgoerelse, id: Afsnitsnavn): Afgoerelse {
  const uden = med(afgoerelse, 'afsnit', medTekst(afgoerelse.afsnit, id, undefined));
  return med(uden, 'udkast', medTekst(uden.udkast, id, undefined));
}

/** The edit stands, and is no longer held against the draft as it was. */
export function behold(afgoerelse: Afgoerelse, { id, nytUdkast }: Brevafsnit): Afgoerelse {
  return nytUdkast === undefined ? afgoerelse : med(afgoerelse, 'udkast', { ...afgoerelse.udkast, [id]: nytUdkast });
}

export function fravaelg(afgoerelse: Afgoerelse, id: Afsnitsnavn): Afgoerelse {
  return med(afgoerelse, 'fravalgt', [...(afgoerelse.fravalgt ?? []), id]);
}

export function tagMed(afgoerelse: Afgoerelse, id: Afsnitsnavn): Afgoerelse {
  const resten = (afgoerelse.fravalgt ?? []).filter((navn) => navn !== id);
  return med(afgoerelse, 'fravalgt', resten.length === 0 ? undefined : resten);
}

/** The findings of those ids overridden for one reason. */
export function tilsidesaet(afgoerelse: Afgoerelse, ider: readonly Fundnavn[], grund: string): Afgoerelse {
  const andre = (afgoerelse.tilsidesat ?? []).filter(({ id }) => !ider.includes(id));
  return med(afgoerelse, 'tilsidesat', [...andre, ...ider.map((id) => ({ id, grund }))]);
}

export function tagTilbage(afgoerelse: Afgoerelse, id: Fundnavn): Afgoerelse {
  const resten = (afgoerelse.tilsidesat ?? []).filter((fund) => fund.id !== id);
  return med(afgoerelse, 'tilsidesat', resten.length === 0 ? undefined : resten);
}

/** The errors that must be put right or overridden before the letter goes out. */
export function aabneFejl({ fund }: Tjek): Fund[] {
  return fund.filter(({ alvor, tilsidesat }) => alvor === 'fejl' && tilsidesat === undefined);
}

/** Each id once. */
export function fundnavne(fund: readonly Fund[]): Fundnavn[] {
  return [...new Set(fund.map(({ id }) => id))];
}

/** Whether a section can be seen in the letter, as a section or as one that is left out. */
export function kanSes(brev: Brev, afgoerelse: Afgoerelse, id: Afsnitsnavn): boolean {
  return brev.afsnit.some((afsnit) => afsnit.id === id) || (afgoerelse.fravalgt ?? []).includes(id);
}
