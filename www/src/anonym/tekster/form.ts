// SPDX-License-Identifier: MPL-2.0
/**
 * The texts of every language. A new language is one file of this type and a line of it in `koder.ts` and `sprog.ts`.
 */
import type { Ende, Svar, Triagespoergsmaal } from '../typer.ts';

/** The words of one question. */
export interface Spoergsmaalsord<S extends Triagespoergsmaal> {
  spoergsmaal: string;
  hjaelp: readonly string[];
  svar: Record<Svar<S>, string>;
  /** The question as a few words, for the list of answers. */
  kort: string;
}

/** The words of one end of the questions. */
export interface Endeord {
  titel: string;
  indled: readonly string[];
  /** What to do, step by step, after the telephone number. */
  trin: readonly string[];
  /** Suggestions for what to say on the telephone. */
  seddel: readonly string[];
  godtAtVide: readonly string[];
}

type HjaelpUdenFor = 'psykisk' | 'andet';

/** The texts of the element on a municipality's page. */
export interface Korttekst {
  /** The name of the language, in the language itself. */
  sprognavn: string;
  /** The title of the page; it reveals nothing about the subject. */
  sidetitel: string;
  /** The fallback when the page cannot run, with the number to call if there is one. */
  udenScript: (kommune: { navn: string; telefon?: string; telefontid?: string } | undefined) => readonly string[];
}

export interface Ordbog {
  start: {
    titel: string;
    indled: readonly string[];
    privatTitel: string;
    privat: readonly string[];
    /** The limits of what this page can keep private. */
    forbehold: readonly string[];
    boernTitel: string;
    boern: readonly string[];
    sygehusTitel: string;
    sygehus: readonly string[];
    vaekTitel: string;
    vaek: readonly string[];
    begynd: string;
  };
  spoergsmaal: { readonly [S in Triagespoergsmaal]: Spoergsmaalsord<S> };
  ender: Readonly<Record<Ende, Endeord>>;
  grunde: {
    /** AN-01 and OM-01: the use of drugs calls for treatment. */
    stoffer: string;
    /** AN-02, for each answer that does not stand in the way. */
    hjaelp: Readonly<Record<Exclude<Svar<'hjaelpAfsnitV'>, HjaelpUdenFor | 'vedIkke'>, string>>;
    /** AN-02, for each answer that does. */
    hjaelpImod: Readonly<Record<HjaelpUdenFor, string>>;
    gruppe: string;
    gruppeImod: string;
    kort: string;
    kortImod: string;
    under18: string;
    alkohol: string;
    medicin: string;
    intetBehov: string;
    vedIkke: (kort: string) => string;
    /** Covered by § 101, whatever the open answers are. */
    uansetOmfattet: string;
    /** Whether 18 was not known. */
    ukendtAlder: string;
  };
  typiskTitel: string;
  typisk: readonly string[];
  ende: {
    ingenAfgoerelse: string;
    nuTitel: string;
    derforTitel: string;
    godtAtVideTitel: string;
    svarTitel: string;
    svarHjaelp: string;
    ret: string;
    /** The button's name for a screen reader. */
    retNavn: (kort: string) => string;
    forfra: string;
  };
  seddel: {
    titel: string;
    hjaelp: readonly string[];
    raad: readonly string[];
    udskriv: string;
    kopier: string;
    kopieret: string;
    ikkeKopieret: string;
  };
  kontakt: {
    ringTil: (navn: string) => string;
    /** For a municipality without a name. */
    udenNavn: string;
    /** For a municipality that says nothing about itself. */
    udenKommune: string;
    udenTelefon: (navn: string) => string;
    kanRinge: string;
    hjemmeside: string;
    /** A link leaves the page. */
    linkForlader: string;
    tilbudTitel: string;
    tilbudHjaelp: string;
    udenTilbud: string;
    udenforKommunen: string;
    raadgivningTitel: string;
    raadgivning: string;
    udenRaadgivning: string;
    boerneTelefonTitel: string;
    boerneTelefon: string;
  };
  bund: {
    fare: string;
    ring112: string;
    ring: string;
  };
  naeste: string;
  tilbage: string;
  trin: (nummer: number, hoejst: number) => string;
  mangler: { titel: string; tekst: string };
  forlad: {
    knap: string;
    /** Read aloud and shown while Shift is being pressed. */
    shift: (tilbage: 1 | 2) => string;
    gaar: string;
  };
  sprogvalg: string;
}
