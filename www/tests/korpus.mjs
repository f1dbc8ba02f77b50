// SPDX-License-Identifier: MPL-2.0
// Random cases: the same for the same seed on every machine, to compare two routes through the product.

/** Numbers from 0 up to 1 (mulberry32). @param {number} frø */
export function tilfaeldige(frø) {
  let tilstand = frø >>> 0;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DAG = 86_400_000;
const FOERSTE = Date.UTC(2017, 11, 14);
const SIDSTE = Date.UTC(2030, 11, 31);
/** @param {number} tid */
const dato = (tid) => new Date(tid).toISOString().slice(0, 10);

/** Texts whose encoding or escaping often differs. */
const TEKSTER = ['Æblevej 1', 'linje\nto\t"citat" \\ / </script>', '\u0001\u001f\u007f\u2028', '😀 e\u0301', '', 'cpr 010190-1234'];

/**
 * Typical text of a caseworker in a letter: paragraphs, items, days, sources, merge fields, and what the check looks
 * for.
 */
const AFSNITSTEKSTER = [
  ...TEKSTER,
  'Du kan klage inden 2 uger, senest den 12. oktober 2020.\n\n- Ring til os\n- Skriv til Ankestyrelsen',
  'Kære Anna. Du får dagbehandling efter serviceloven § 101, stk. 1. Kommunen har ikke råd til mere.',
  '[Navn], [CPR], [skriv her] og Nygade 4, 8000 Nordby',
];

/** Valid templates: values, conditions and lists. */
const SKABELONER = [
  'Hilsen {{kommune.navn}} og {{borger.navn}}, {{{{ og {{sag.dato}}',
  '{{#hvis afgoerelse.doegn}}\nDøgn\n{{:ellers}}\n- {{afgoerelse.intensitet}}\n- {{afgoerelse.startdato}}\n{{/hvis}}',
  '{{#for t i kommune.tilbud}}\n- {{t.navn}}\n{{/for}}\n\nSenest {{frist.FR-01}} {{afgoerelse.begrundelse}}',
  // Occasionally nothing at all.
  '{{#hvis kommune.sikkerPost}}Sikker post: {{kommune.sikkerPost}}{{/hvis}}',
];

/** How many cases to run; P101_CASES=n limits it for an engine without a JIT. @param {number} alle */
export const hoejst = (alle) => Math.min(alle, Number(process.env.P101_CASES ?? alle));

/**
 * Random cases within the engine's own description of a case.
 * @param {{ fakta: import('../../dist/pakke/paragraf101.js').Faktaoversigt, skema: any, antal: number, frø: number }} hvad
 */
export function* korpus({ fakta: { fakta }, skema, antal, frø }) {
  const naeste = tilfaeldige(frø);
  const kast = new Kast(naeste);
  for (let nr = 0; nr < antal; nr += 1) yield kast.sag(fakta, skema.properties, nr);
}

/** Random choices about cases. */
export class Kast {
  /** @param {() => number} naeste */
  constructor(naeste) {
    this.naeste = naeste;
  }

  /** @param {number} sandsynlighed */
  ja(sandsynlighed = 0.5) {
    return this.naeste() < sandsynlighed;
  }

  /** An integer, both ends included. @param {number} min @param {number} maks */
  tal(min, maks) {
    return min + Math.floor(this.naeste() * (maks - min + 1));
  }

  /** @template T @param {readonly T[]} blandt @returns {T} */
  en(blandt) {
    return blandt[this.tal(0, blandt.length - 1)];
  }

  /** A day near another, occasionally any day. @param {string} naer */
  dag(naer) {
    if (this.ja(0.1)) return dato(FOERSTE + this.tal(0, (SIDSTE - FOERSTE) / DAG) * DAG);
    return dato(Date.parse(naer) + this.tal(-200, 60) * DAG);
  }

  /** An answer. @param {any} faktum @param {string} naer */
  svar({ type, vaerdier, min, max }, naer) {
    switch (type) {
      case 'jaNej':
        return this.ja();
      case 'valg':
        return this.en(vaerdier).id;
      case 'maengde':
        return vaerdier.filter(() => this.ja(0.4)).map((/** @type {any} */ v) => v.id);
      case 'tal':
        // Most citizens are adults; under 18 most of the law is silent.
        return min === 0 && max === 120 && this.ja(0.8) ? this.tal(18, 90) : this.tal(min, max);
      case 'dato':
        return this.dag(naer);
      default:
        throw new Error(`a type of fact that is not known here: ${type}`);
    }
  }

  /** A case; the first has no facts, the second has all. @param {any[]} fakta @param {any} skema @param {number} nr */
  sag(fakta, skema, nr) {
    const vurderingsdato = dato(FOERSTE + this.tal(0, (SIDSTE - FOERSTE) / DAG) * DAG);
    const taethed = nr === 0 || this.ja(0.05) ? 0 : nr === 1 || this.ja(0.2) ? 1 : this.naeste();
    /** @type {any} */
    const sag = { format: 'p101-sag/1', vurderingsdato, fakta: {} };
    for (const faktum of fakta) if (this.ja(taethed)) sag.fakta[faktum.id] = this.svar(faktum, vurderingsdato);
    if (this.ja(0.5)) sag.afgoerelse = this.afgoerelse(skema.afgoerelse, vurderingsdato);
    if (this.ja(0.1)) sag.borger = this.efter(skema.borger, vurderingsdato);
    if (this.ja(0.3)) sag.kommune = this.kommune(skema.kommune, vurderingsdato);
    return sag;
  }

  /** A decision, usually possible as a letter, with some sections edited. @param {any} skema @param {string} naer */
  afgoerelse(skema, naer) {
    const { fravalgt, ...valgt } = this.efter(skema, naer);
    if (this.ja(0.9)) valgt.type = this.efter(skema.properties.type, naer);
    if (this.ja()) {
      valgt.afsnit = this.afsnit(skema.properties.afsnit, AFSNITSTEKSTER);
      valgt.udkast = this.afsnit(skema.properties.udkast, AFSNITSTEKSTER);
    }
    return this.ja(0.2) ? { ...valgt, fravalgt } : valgt;
  }

  /** A municipality's configuration, occasionally with its own words. @param {any} skema @param {string} naer */
  kommune(skema, naer) {
    const { skabeloner, ...resten } = this.efter(skema, naer);
    if (skabeloner) resten.skabeloner = this.afsnit(skema.properties.skabeloner, SKABELONER);
    return { ...resten, ...this.kilder(naer) };
  }

  /** Texts for some sections. @param {any} skema @param {readonly string[]} tekster */
  afsnit(skema, tekster) {
    const navne = skema.propertyNames.enum.filter(() => this.ja(0.2));
    return Object.fromEntries(navne.map((/** @type {string} */ navn) => [navn, this.en(tekster)]));
  }

  /** The citations of a municipality; the schema does not describe their ids and sets. @param {string} naer */
  kilder(naer) {
    const kilde = () => ({
      id: this.en(['OM-01', 'INT-01', 'PL-12', 'FR-01']),
      regelsaet: this.en(['2017-12', '2020-01', '2024-01']),
      fra: this.dag(naer),
      sted: this.en(TEKSTER),
      ...(this.ja() ? { af: this.en(TEKSTER), kontrolleret: naer } : {}),
    });
    return { kilder: this.ja(0.3) ? [kilde(), kilde()] : null };
  }

  /** Any value that a schema allows. @param {any} skema @param {string} naer @returns {any} */
  efter(skema, naer) {
    const type = Array.isArray(skema.type) ? skema.type[0] : skema.type;
    if (skema.enum) return this.en(skema.enum.filter((/** @type {any} */ v) => v !== null));
    if (type === 'boolean') return this.ja();
    if (type === 'string') return skema.format === 'date' ? this.dag(naer) : this.en(TEKSTER);
    if (type === 'array') {
      const antal = skema.uniqueItems ? 1 : this.tal(0, 2);
      return Array.from({ length: antal }, () => this.efter(skema.items, naer));
    }
    if (skema.propertyNames) {
      const navn = this.en(skema.propertyNames.enum);
      return { [navn]: this.efter(skema.additionalProperties, naer) };
    }
    const kraevet = (/** @type {string} */ navn) => skema.required.includes(navn);
    const felter = Object.entries(skema.properties).filter(([navn]) => kraevet(navn) || (navn !== 'kilder' && this.ja(0.4)));
    return Object.fromEntries(felter.map(([navn, felt]) => [navn, this.efter(felt, naer)]));
  }
}
