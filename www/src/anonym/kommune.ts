// SPDX-License-Identifier: MPL-2.0
/**
 * Reads a municipality's configuration and keeps every valid part: a mistyped key must not take the telephone number
 * away from somebody who needs it. The whole product's engine reports errors at the same places.
 */
import type { Fejl } from '../grund/typer.ts';
import { sted } from './adresser.ts';
import type { Kommune, Tilbud } from './typer.ts';

export interface Kommunetjek {
  /** The valid part; its name is empty if there was none. */
  kommune: Kommune | undefined;
  fejl: readonly Fejl[];
  /** Warnings: not errors, but not what the law says. */
  advarsler: readonly Fejl[];
}

type Form =
  | { slags: 'tekst' | 'web' | 'jaNej'; kraevet?: true }
  | { slags: 'objekt'; felter: Readonly<Record<string, Form>> }
  | { slags: 'liste'; led: Form }
  /** Known keys that other readers use. */
  | { slags: 'andet' };

const TEKST: Form = { slags: 'tekst' };
const NAVN: Form = { slags: 'tekst', kraevet: true };
const WEB: Form = { slags: 'web' };
const JA_NEJ: Form = { slags: 'jaNej' };
const ANDET: Form = { slags: 'andet' };

/** Checked against the type: a missing or extra key does not compile. */
const TILBUD: Record<keyof NonNullable<Kommune['tilbud']>[number], Form> = {
  navn: NAVN,
  adresse: TEKST,
  telefon: TEKST,
  web: WEB,
  intensitet: ANDET,
  anonym: JA_NEJ,
  udenforKommunen: JA_NEJ,
};
const RAADGIVNING: Record<keyof NonNullable<Kommune['raadgivning']>, Form> = { telefon: TEKST, web: WEB, tekst: TEKST };
const KOMMUNE: Record<keyof Kommune, Form> = {
  navn: NAVN,
  afdeling: TEKST,
  adresse: TEKST,
  telefon: TEKST,
  telefontid: TEKST,
  mail: TEKST,
  sikkerPost: TEKST,
  web: WEB,
  aabningstid: TEKST,
  tilbud: { slags: 'liste', led: { slags: 'objekt', felter: TILBUD } },
  raadgivning: { slags: 'objekt', felter: RAADGIVNING },
  gavekort: JA_NEJ,
  benytterTilbageholdelsesloven: JA_NEJ,
  skabeloner: ANDET,
  kilder: ANDET,
};

/** Checks a configuration and keeps its valid part. */
export function tjekKommune(raa: unknown): Kommunetjek {
  if (raa == null) return { kommune: undefined, fejl: [], advarsler: [] };
  const fejl: Fejl[] = [];
  if (!erObjekt(raa)) {
    fejl.push({ kode: 'forkert-type', sti: 'kommune', vaerdi: vist(raa), forventet: 'et objekt' });
    return { kommune: undefined, fejl, advarsler: [] };
  }
  const kommune = { navn: '', ...felterne(KOMMUNE, raa, 'kommune', fejl) } as Kommune;
  return { kommune, fejl, advarsler: advarsler(kommune) };
}

/** The places that offer anonymous treatment. */
export function anonymeTilbud(kommune: Kommune | undefined): Tilbud[] {
  return (kommune?.tilbud ?? []).filter(({ anonym }) => anonym === true);
}

/** § 101 a, stk. 2: at least two places, at least one of them outside the municipality. */
function advarsler(kommune: Kommune): Fejl[] {
  const anonyme = anonymeTilbud(kommune);
  const uden = anonyme.filter(({ udenforKommunen }) => udenforKommunen === true);
  if (anonyme.length >= 2 && uden.length >= 1) return [];
  return [
    {
      kode: 'uden-for-omraade',
      sti: 'kommune.tilbud',
      vaerdi: `${anonyme.length} med "anonym": true, ${uden.length} af dem med "udenforKommunen": true`,
      forventet: 'mindst to anonyme tilbud og mindst ét af dem uden for kommunen (serviceloven § 101 a, stk. 2)',
    },
  ];
}

/** The valid part of the value; undefined when there is none, with the error recorded. */
function laes(form: Form, raa: unknown, sti: string, fejl: Fejl[]): unknown {
  const galt = (kode: Fejl['kode'], forventet: string): undefined => {
    fejl.push({ kode, sti, vaerdi: vist(raa), forventet });
    return undefined;
  };
  switch (form.slags) {
    case 'andet':
      return undefined;
    case 'tekst':
      return typeof raa === 'string' ? raa : galt('forkert-type', 'en tekst');
    case 'web':
      if (typeof raa !== 'string') return galt('forkert-type', 'en tekst');
      return raa === '' || sted(raa) ? raa : galt('uden-for-omraade', 'en hel adresse, der begynder med https:// eller http://');
    case 'jaNej':
      return typeof raa === 'boolean' ? raa : galt('forkert-type', 'true eller false');
    case 'liste':
      if (!Array.isArray(raa)) return galt('forkert-type', 'en liste');
      return raa.map((led: unknown, nr) => laes(form.led, led, `${sti}[${nr}]`, fejl)).filter((led) => led !== undefined);
    case 'objekt': {
      if (!erObjekt(raa)) return galt('forkert-type', 'et objekt');
      const laest = felterne(form.felter, raa, sti, fejl);
      return kraevede(form.felter).every((noegle) => noegle in laest) ? laest : undefined;
    }
  }
}

function erObjekt(raa: unknown): raa is object {
  return typeof raa === 'object' && raa !== null && !Array.isArray(raa);
}

function felterne(felter: Readonly<Record<string, Form>>, raa: object, sti: string, fejl: Fejl[]): Record<string, unknown> {
  const laest: Record<string, unknown> = {};
  for (const [noegle, vaerdi] of Object.entries(raa)) {
    const form = Object.hasOwn(felter, noegle) ? felter[noegle] : undefined;
    const her = `${sti}.${noegle}`;
    if (!form) fejl.push({ kode: 'ukendt-noegle', sti: her, vaerdi: vist(vaerdi), forventet: `en af nøglerne ${Object.keys(felter).join(', ')}` });
    else if (vaerdi !== null) {
      const vaerdien = laes(form, vaerdi, her, fejl);
      if (vaerdien !== undefined) laest[noegle] = vaerdien;
    }
  }
  for (const noegle of kraevede(felter)) {
    if (noegle in raa) continue;
    fejl.push({ kode: 'forkert-type', sti: `${sti}.${noegle}`, vaerdi: '', forventet: 'en tekst (nøglen skal være der)' });
  }
  return laest;
}

function kraevede(felter: Readonly<Record<string, Form>>): string[] {
  return Object.entries(felter).flatMap(([noegle, form]) => ('kraevet' in form ? [noegle] : []));
}

const LAENGST_VIST = 60;

function vist(raa: unknown): string {
  const tekst = JSON.stringify(raa) ?? String(raa);
  return tekst.length > LAENGST_VIST ? `${tekst.slice(0, LAENGST_VIST)}…` : tekst;
}
