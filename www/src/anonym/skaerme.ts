// SPDX-License-Identifier: MPL-2.0
/** Every screen as data: its texts in order. `visning.tsx` renders them, the language tests read them. */
import { sted } from './adresser.ts';
import { anonymeTilbud } from './kommune.ts';
import type { Ordbog } from './tekster/form.ts';
import type { Rute } from './tilstand.ts';
import type { Ende, Kommune, Svar, Triagespoergsmaal } from './typer.ts';

/** Somewhere to turn to. The municipality's own text is marked, because it is Danish whatever the page's language. */
export interface Kontakt {
  navn: string;
  egetNavn: boolean;
  tekst?: string;
  adresse?: string;
  telefon?: string;
  telefontid?: Maerket;
  web?: Maerket;
  /** Says that it lies outside the municipality. */
  udenfor?: string;
}

/** The municipality's text, after a label of the page. */
export interface Maerket {
  maerke: string;
  vaerdi: string;
}

export type Blok =
  | { slags: 'tekst'; tekst: string }
  | { slags: 'liste' | 'trin'; punkter: readonly string[] }
  | { slags: 'kontakt'; kontakt: Kontakt }
  | { slags: 'seddel'; linjer: readonly string[] }
  | { slags: 'begynd'; tekst: string }
  /** In danger: whom to call. */
  | { slags: 'fare'; tekst: string; ring: string }
  | { slags: 'svar'; svar: readonly { id: Triagespoergsmaal; spoergsmaal: string; svar: string }[] }
  | { slags: 'del'; titel: string; tone?: 'vigtig'; blokke: readonly Blok[] };

export interface Skaerm {
  titel: string;
  blokke: readonly Blok[];
}

export interface Spoergsmaalsskaerm {
  trin: string;
  titel: string;
  hjaelp: readonly string[];
  valg: readonly { id: Svar; tekst: string }[];
}

/** The national helpline for children, on the EU-wide number reserved for it. */
const BOERNETELEFONEN = '116 111';

const fare = ({ bund }: Ordbog): Blok => ({ slags: 'fare', tekst: bund.fare, ring: bund.ring112 });
const tekster = (alle: readonly string[]): Blok[] => alle.map((tekst) => ({ slags: 'tekst', tekst }));
const del = (titel: string, blokke: readonly Blok[]): Blok => ({ slags: 'del', titel, blokke });
const delHvis = (titel: string, punkter: readonly string[]): Blok[] =>
  punkter.length === 0 ? [] : [del(titel, [{ slags: 'liste', punkter }])];

/** The first screen. `kanForlade`: whether there is a button to leave the page. */
export function startskaerm(o: Ordbog, { kanForlade }: { kanForlade: boolean }): Skaerm {
  const { start } = o;
  return {
    titel: start.titel,
    blokke: [
      ...tekster([start.indled.join(' ')]),
      fare(o),
      { slags: 'del', titel: start.privatTitel, tone: 'vigtig', blokke: [{ slags: 'liste', punkter: start.privat }, ...tekster(start.forbehold)] },
      del(start.boernTitel, tekster(start.boern)),
      del(start.sygehusTitel, tekster(start.sygehus)),
      { slags: 'begynd', tekst: start.begynd },
      ...(kanForlade ? [del(start.vaekTitel, tekster(start.vaek))] : []),
    ],
  };
}

/** The screen of a question along the way. */
export function spoergsmaalsskaerm(o: Ordbog, { besvaret, undervejs }: Rute, id: Triagespoergsmaal): Spoergsmaalsskaerm {
  const { spoergsmaal, hjaelp, svar } = o.spoergsmaal[id];
  const fundet = besvaret.findIndex((et) => et.id === id);
  const nr = fundet < 0 ? besvaret.length : fundet;
  const naeste = undervejs[nr]?.naeste;
  const ord: Partial<Record<Svar, string>> = svar;
  return {
    trin: o.trin(nr + 1, nr + (naeste?.hoejstTilbage ?? 1)),
    titel: spoergsmaal,
    hjaelp,
    valg: (naeste?.svar ?? []).map((et) => ({ id: et, tekst: ord[et] ?? et })),
  };
}

/** The result. */
export function endeskaerm(o: Ordbog, rute: Rute, ende: Ende, kommune: Kommune | undefined): Skaerm {
  const ord = o.ender[ende];
  return {
    titel: ord.titel,
    blokke: [
      ...tekster([ord.indled.join(' ')]),
      ...tekster(rute.svar.fyldt18 === 'vedIkke' ? [o.grunde.ukendtAlder] : []),
      { slags: 'del', titel: o.ende.nuTitel, tone: 'vigtig', blokke: [fare(o), ...kontakter(o, ende, kommune), ...(ende === 'under18' ? [boernetelefonen(o)] : []), { slags: 'trin', punkter: ord.trin }] },
      del(o.seddel.titel, [...tekster(o.seddel.hjaelp), { slags: 'seddel', linjer: ord.seddel }, { slags: 'liste', punkter: o.seddel.raad }]),
      ...(ende === 'iMaalgruppen' ? [steder(o, kommune)] : []),
      raadgivning(o, kommune),
      del(o.ende.derforTitel, [{ slags: 'liste', punkter: grunde(o, rute, ende) }, ...tekster([o.ende.ingenAfgoerelse])]),
      ...(ende === 'iMaalgruppen' ? [del(o.typiskTitel, [{ slags: 'liste', punkter: o.typisk }])] : []),
      ...delHvis(o.ende.godtAtVideTitel, ord.godtAtVide),
      del(o.ende.svarTitel, [...tekster([o.ende.svarHjaelp]), { slags: 'svar', svar: besvarelser(o, rute) }]),
      del(o.start.boernTitel, tekster(o.start.boern)),
      del(o.start.sygehusTitel, tekster(o.start.sygehus)),
    ],
  };
}

/** The texts of a screen by paragraph, in reading order. */
export function loebetekst(blokke: readonly Blok[]): string[] {
  return blokke.flatMap((blok) => {
    switch (blok.slags) {
      case 'tekst':
      case 'begynd':
        return [blok.tekst];
      case 'liste':
      case 'trin':
        return [...blok.punkter];
      case 'kontakt': {
        const { navn, udenfor, tekst, telefon, telefontid, adresse, web } = blok.kontakt;
        const maerket = (et: Maerket | undefined): string | undefined => et && `${et.maerke} ${et.vaerdi}`;
        return [navn, udenfor, tekst, telefon, maerket(telefontid), adresse, maerket(web)].filter((linje) => linje !== undefined);
      }
      case 'fare':
        return [`${blok.tekst} ${blok.ring}.`];
      case 'seddel':
        return [...blok.linjer];
      case 'svar':
        return blok.svar.flatMap(({ spoergsmaal, svar }) => [spoergsmaal, svar]);
      case 'del':
        return [blok.titel, ...loebetekst(blok.blokke)];
    }
  });
}

/** Why the answers end here, in the words of the answers. */
function grunde(o: Ordbog, { svar, stilling }: Rute, ende: Ende): string[] {
  const { grunde: g } = o;
  const hjaelp = svar.hjaelpAfsnitV ?? 'vedIkke';
  switch (ende) {
    case 'iMaalgruppen':
      return [g.stoffer, hjaelp in g.hjaelp ? g.hjaelp[hjaelp as keyof typeof g.hjaelp] : '', g.gruppe, g.kort];
    case 'paragraf101': {
      const imod: Partial<Record<string, string>> = {
        hjaelpAfsnitV: hjaelp === 'psykisk' ? g.hjaelpImod.psykisk : g.hjaelpImod.andet,
        kanIndgaaIGruppe: g.gruppeImod,
        kortForloebTilstraekkeligt: g.kortImod,
      };
      return [g.stoffer, ...stilling.anonym.fakta.flatMap((faktum) => imod[faktum] ?? [])];
    }
    case 'uafklaret': {
      const aabne = rutens(o).filter((id) => svar[id] === 'vedIkke' && stilling.anonym.mangler.includes(id));
      const omfattet = stilling.omfattet.konklusion === 'ja' ? [g.uansetOmfattet] : [];
      return [...aabne.map((id) => g.vedIkke(o.spoergsmaal[id].kort)), ...omfattet];
    }
    default:
      return [g[ende]];
  }
}

function rutens(o: Ordbog): Triagespoergsmaal[] {
  return Object.keys(o.spoergsmaal) as Triagespoergsmaal[];
}

function besvarelser(o: Ordbog, { besvaret }: Rute): { id: Triagespoergsmaal; spoergsmaal: string; svar: string }[] {
  return besvaret.map(({ id, svar }) => {
    const ord: Partial<Record<Svar, string>> = o.spoergsmaal[id].svar;
    return { id, spoergsmaal: o.spoergsmaal[id].kort, svar: ord[svar] ?? svar };
  });
}

function kontakter(o: Ordbog, ende: Ende, kommune: Kommune | undefined): Blok[] {
  if (!kommune) return tekster([o.kontakt.udenKommune]);
  const kommunen = kommune.navn || o.kontakt.udenNavn;
  const navn = kommune.afdeling || kommunen;
  if (!kommune.telefon && !sted(kommune.web)) return tekster([o.kontakt.udenTelefon(navn)]);
  const ring = o.kontakt.ringTil(ende === 'under18' ? kommunen : navn);
  return medLinks(o, [{ navn: kommune.telefon ? ring : navn, egetNavn: !kommune.telefon, ...felter(o, kommune) }]);
}

function steder(o: Ordbog, kommune: Kommune | undefined): Blok {
  const anonyme = anonymeTilbud(kommune);
  if (anonyme.length === 0) return del(o.kontakt.tilbudTitel, tekster([o.kontakt.udenTilbud]));
  const alle = anonyme.map((tilbud): Kontakt => ({
    navn: tilbud.navn,
    egetNavn: true,
    ...(tilbud.udenforKommunen === true ? { udenfor: o.kontakt.udenforKommunen } : {}),
    ...felter(o, tilbud),
  }));
  return del(o.kontakt.tilbudTitel, [...medLinks(o, alle), ...tekster([o.kontakt.tilbudHjaelp])]);
}

/** The contacts, and the handler for opening one's page. */
function medLinks({ kontakt }: Ordbog, alle: readonly Kontakt[]): Blok[] {
  const medSide = alle.some(({ web }) => web !== undefined);
  return [...alle.map((et): Blok => ({ slags: 'kontakt', kontakt: et })), ...tekster(medSide ? [kontakt.linkForlader] : [])];
}

function boernetelefonen({ kontakt }: Ordbog): Blok {
  return {
    slags: 'kontakt',
    kontakt: { navn: kontakt.boerneTelefonTitel, egetNavn: false, tekst: kontakt.boerneTelefon, telefon: BOERNETELEFONEN },
  };
}

function raadgivning(o: Ordbog, kommune: Kommune | undefined): Blok {
  const { kontakt } = o;
  const { telefon, web, tekst } = kommune?.raadgivning ?? {};
  if (!telefon && !sted(web)) return del(kontakt.raadgivningTitel, tekster([kontakt.udenRaadgivning]));
  const egen: Kontakt = { navn: tekst || kommune?.navn || kontakt.udenNavn, egetNavn: true, ...felter(o, { telefon, web }) };
  return del(kontakt.raadgivningTitel, [...tekster([kontakt.raadgivning]), ...medLinks(o, [egen])]);
}

type Felter = { [F in 'adresse' | 'telefon' | 'telefontid' | 'web']?: Kommune[F] | undefined };

function felter({ kontakt }: Ordbog, { adresse, telefon, telefontid, web }: Felter): Omit<Kontakt, 'navn' | 'egetNavn'> {
  return {
    ...(adresse ? { adresse } : {}),
    ...(telefon ? { telefon } : {}),
    ...(telefontid ? { telefontid: { maerke: kontakt.kanRinge, vaerdi: telefontid } } : {}),
    ...(web && sted(web) ? { web: { maerke: kontakt.hjemmeside, vaerdi: web } } : {}),
  };
}
