// SPDX-License-Identifier: MPL-2.0
/** Edits the decision of a case, immutably: every change returns a new decision; empty values are removed. */
import type { Afgoerelse, Afsnitsnavn, Brev, Brevafsnit, Fund, Fundnavn, Tjek } from '../grund/typer.ts';

/** The keys that hold a text. */
export type Tekstfelt = {
  [F in keyof Afgoerelse]-?: string extends NonNullable<Afgoerelse[F]> ? F : never;
}[keyof Afgoerelse];

/** The decision with a new value for a key; undefined removes the key. */
export function med<F extends keyof Afgoerelse>(
  afgoerelse: Afgoerelse,
  felt: F,
  vaerdi: Afgoerelse[F] | undefined,
): Afgoerelse {
  const { [felt]: _foer, ...andre } = afgoerelse;
  return vaerdi === undefined ? andre : { ...andre, [felt]: vaerdi };
}

/** A text as the case stores it: empty counts as absent. */
export function tekstEllerIntet(tekst: string): string | undefined {
  return tekst.trim() === '' ? undefined : tekst;
}

/** The non-blank lines. */
export function linjer(tekst: string): string[] | undefined {
  const skrevne = tekst.split('\n').filter((linje) => linje.trim() !== '');
  return skrevne.length === 0 ? undefined : skrevne;
}

/** An object in a decision with one text changed; without texts it is removed. */
export function medTekst<O extends object, F extends keyof O & string>(
  objekt: O | null | undefined,
  felt: F,
  tekst: O[F] | undefined,
): O | undefined {
  const andre = Object.entries(objekt ?? {}).filter(([navn, vaerdi]) => navn !== felt && vaerdi != null);
  const alle = tekst === undefined ? andre : [...andre, [felt, tekst]];
  return alle.length === 0 ? undefined : (Object.fromEntries(alle) as O);
}

/** Edits a section; keeps the draft that the first edit replaced beside it. */
export function ret(afgoerelse: Afgoerelse, afsnit: Brevafsnit, tekst: string): Afgoerelse {
  const udkast = afgoerelse.udkast?.[afsnit.id] ?? (afsnit.ordlyd === 'rettet' ? undefined : afsnit.tekst);
  const rettet = med(afgoerelse, 'afsnit', { ...afgoerelse.afsnit, [afsnit.id]: tekst });
  return udkast === undefined ? rettet : med(rettet, 'udkast', { ...rettet.udkast, [afsnit.id]: udkast });
}

/** Drops the edit in favour of the draft. */
export function brugUdkast(afgoerelse: Afgoerelse, id: Afsnitsnavn): Afgoerelse {
  const uden = med(afgoerelse, 'afsnit', medTekst(afgoerelse.afsnit, id, undefined));
  return med(uden, 'udkast', medTekst(uden.udkast, id, undefined));
}

/** Keeps the edit, and records the new draft as the one it replaces. */
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

/** Overrides the findings of those ids for one reason. */
export function tilsidesaet(afgoerelse: Afgoerelse, ider: readonly Fundnavn[], grund: string): Afgoerelse {
  const andre = (afgoerelse.tilsidesat ?? []).filter(({ id }) => !ider.includes(id));
  return med(afgoerelse, 'tilsidesat', [...andre, ...ider.map((id) => ({ id, grund }))]);
}

export function tagTilbage(afgoerelse: Afgoerelse, id: Fundnavn): Afgoerelse {
  const resten = (afgoerelse.tilsidesat ?? []).filter((fund) => fund.id !== id);
  return med(afgoerelse, 'tilsidesat', resten.length === 0 ? undefined : resten);
}

/** The errors to fix or override before the letter goes out. */
export function aabneFejl({ fund }: Tjek): Fund[] {
  return fund.filter(({ alvor, tilsidesat }) => alvor === 'fejl' && tilsidesat === undefined);
}

/** Each id once. */
export function fundnavne(fund: readonly Fund[]): Fundnavn[] {
  return [...new Set(fund.map(({ id }) => id))];
}

/** Whether the letter shows a section, either in full or as left out. */
export function kanSes(brev: Brev, afgoerelse: Afgoerelse, id: Afsnitsnavn): boolean {
  return brev.afsnit.some((afsnit) => afsnit.id === id) || (afgoerelse.fravalgt ?? []).includes(id);
}
