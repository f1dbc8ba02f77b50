// SPDX-License-Identifier: MPL-2.0
/** The element `<p101-afgoerelse>`: one case, from the first contact to the letter. Importing this file defines nothing. */
import { render } from 'preact';
import { boernekonfiguration } from '../boernekonfiguration.ts';
import { brevfil, BREVFORMATER, type Brevformat, sagsfil } from '../brev/filer.ts';
import { fejlFra } from '../fejl.tsx';
import { type Motor, type Motorvalg, regn, start } from '../kerne.ts';
import { idag } from '../sprog.ts';
import { T } from '../tekster.ts';
import type { Sagsfil, Vurdering } from '../typer.ts';
import { kontrolleret } from './konfiguration.ts';
import { Model } from './model.ts';
import { Oplaeser } from './oplaeser.ts';
import { Brevprint } from './print.tsx';
import { Ramme } from './ramme.tsx';
import { Startfejl } from './startfejl.tsx';
import { stilark } from './stilark.ts';
import { tomSag } from './tilstand.ts';
import { type Haendelser, Vaert } from './vaert.ts';

/** What the element is made from. */
export interface Info {
  version: string;
  motor: Motor;
  /** The ids of the rule sets. */
  regelsaet: string[];
  /** The day on which the sources were last checked. */
  kilderKontrolleret: string;
}

const MOTORVALG: readonly Motorvalg[] = ['auto', 'wasm', 'js'];

/**
 * @fires p101-klar - The engine runs; the detail tells how.
 * @fires p101-vurdering - The case was assessed anew.
 * @fires p101-brev - The letter was given out.
 * @fires p101-gemt - The case was saved as a file.
 * @fires p101-fejl - Something could not be read or done.
 */
export class P101Afgoerelse extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = ['heading-level', 'vurderingsdato'];

  /** Settled once the engine runs, or cannot. */
  readonly klar: Promise<void>;
  #saetKlar: (motor: Promise<void>) => void = () => undefined;
  #rod: ShadowRoot;
  #indre = this.attachInternals();
  #oplaeser: Oplaeser;
  #print: Brevprint;
  #vaert: Vaert | undefined;
  #motor: Motor | undefined;
  #kommune: Sagsfil['kommune'];
  /** What was set before the engine ran. */
  #ventende: Sagsfil | string | undefined;
  #begyndt = false;
  #forladt = (event: BeforeUnloadEvent): void => {
    if (this.#vaert && !this.#vaert.model.gemt) event.preventDefault();
  };

  constructor() {
    super();
    this.#rod = this.attachShadow({ mode: 'open' });
    this.#rod.adoptedStyleSheets = [stilark()];
    this.#oplaeser = new Oplaeser(this);
    this.#print = new Brevprint(() => this.#vaert?.model);
    this.klar = new Promise((loest) => {
      this.#saetKlar = loest;
    });
    // Whoever does not wait for it is told by the event and on the page.
    this.klar.catch(() => undefined);
  }

  /** The level of the headings of the sections: 1 to 4, and 2 where nothing else is said. */
  get headingLevel(): number {
    const tal = Number(this.getAttribute('heading-level') ?? 2);
    return Number.isInteger(tal) && tal >= 1 && tal <= 4 ? tal : 2;
  }

  set headingLevel(niveau: number) {
    this.setAttribute('heading-level', String(niveau));
  }

  /** The look: `auto`, `neutral`, `borgerdk`, `virk` or `dark`. */
  get theme(): string {
    return this.getAttribute('theme') ?? 'auto';
  }

  set theme(navn: string) {
    this.setAttribute('theme', navn);
  }

  /** How the engine is to run: `auto`, `wasm` or `js`. Read when the element is first connected. */
  get engine(): Motorvalg {
    const valg = this.getAttribute('engine');
    return MOTORVALG.find((et) => et === valg) ?? 'auto';
  }

  set engine(valg: Motorvalg) {
    this.setAttribute('engine', valg);
  }

  /** The day on which a new case is assessed, as an ISO date; today where none is given. */
  get vurderingsdato(): string {
    return this.getAttribute('vurderingsdato') ?? idag();
  }

  set vurderingsdato(dag: string) {
    this.setAttribute('vurderingsdato', dag);
  }

  /** The name of the element in a form. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(navn: string) {
    this.setAttribute('name', navn);
  }

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#indre.form;
  }

  /** The open case, as it would be saved. */
  get sag(): Sagsfil | undefined {
    if (this.#vaert) return structuredClone(this.#vaert.model.tilstand.sag);
    return typeof this.#ventende === 'string' ? (JSON.parse(this.#ventende) as Sagsfil) : this.#ventende;
  }

  /** Opens a case, an object or JSON text. Throws the engine's errors, once it runs, and leaves the former case alone. */
  set sag(sag: Sagsfil | string | undefined) {
    const kilde = typeof sag === 'object' ? structuredClone(sag) : sag;
    if (!this.#vaert) this.#ventende = kilde;
    else if (kilde === undefined) this.nulstil();
    else this.#vaert.aabnEllerKast(T.sagenNavn, kilde);
  }

  /** The assessment of the open case; undefined until the engine runs. */
  get vurdering(): Vurdering | undefined {
    return this.#vaert && structuredClone(this.#vaert.model.tilstand.vurdering);
  }

  /** The municipality's configuration. */
  get kommune(): Sagsfil['kommune'] {
    return structuredClone(this.#kommune);
  }

  /** Sets the configuration of cases that have none of their own. Throws the engine's errors, once it runs. */
  set kommune(kommune: Sagsfil['kommune']) {
    this.#kommune = this.#motor ? kontrolleret(structuredClone(kommune), this.vurderingsdato) : structuredClone(kommune);
    this.#vaert?.medKommunen();
  }

  /** What the element is made from; undefined until the engine runs. */
  get info(): Info | undefined {
    if (!this.#motor || !this.#vaert) return undefined;
    const { kilderKontrolleret } = this.#vaert.model.tilstand.vurdering.kvittering;
    const perioder = regn().regler().regler.flatMap((regel) => regel.perioder.map(({ regelsaet }) => regelsaet));
    return { version: regn().version(), motor: this.#motor, regelsaet: [...new Set(perioder)].sort(), kilderKontrolleret };
  }

  /** Opens a case under a name of its own, as when a file is opened. Throws as `sag`. The engine must run. */
  visSag(navn: string, sag: Sagsfil | string): void {
    this.#vaert?.aabnEllerKast(navn, typeof sag === 'object' ? structuredClone(sag) : sag);
  }

  /** Begins an empty case. */
  nulstil(): void {
    this.#ventende = undefined;
    this.#vaert?.nySag();
  }

  /** Saves the case as a file, as the button does. */
  gem(): void {
    this.#vaert?.vis({ slags: 'gem' });
  }

  /** Opens a case file. The former case stays when it cannot be read; the page then tells why, and so does `p101-fejl`. */
  async aabn(fil: File): Promise<void> {
    await this.klar;
    await this.#vaert?.aabnFiler([fil]);
  }

  /** The letter of the case. Rejects with the engine's errors when there can be none, and for a format that is unknown. */
  async brev(format: Brevformat = 'docx'): Promise<Blob> {
    await this.klar;
    if (!BREVFORMATER.includes(format)) throw new TypeError(T.ukendtFormat(String(format), BREVFORMATER.join(', ')));
    if (!this.#vaert) throw new Error('the element has no case');
    return brevfil(this.#vaert.model.tilstand.sag, format).indhold;
  }

  connectedCallback(): void {
    this.#oplaeser.forbind();
    this.#print.forbind();
    addEventListener('beforeunload', this.#forladt);
    if (!this.#begyndt) {
      this.#begyndt = true;
      this.#saetKlar(this.#begynd());
    }
  }

  disconnectedCallback(): void {
    this.#oplaeser.slip();
    this.#print.slip();
    removeEventListener('beforeunload', this.#forladt);
  }

  attributeChangedCallback(): void {
    this.#tegn();
  }

  formResetCallback(): void {
    this.nulstil();
  }

  async #begynd(): Promise<void> {
    try {
      this.#motor = await start(this.engine);
    } catch (kastet) {
      render(<Startfejl />, this.#rod);
      this.#send('p101-fejl', { kode: 'motor', sti: '', tekst: String(kastet) });
      throw kastet;
    }
    const konfigurationsfejl = this.#laesKommune();
    const vaert = this.#nyVaert();
    this.#vaert = vaert;
    if (this.#ventende !== undefined) vaert.aabn(T.sagenNavn, this.#ventende);
    if (konfigurationsfejl) vaert.fejl(T.konfigurationsfejl, konfigurationsfejl);
    this.#tegn();
    this.#erVurderet();
    this.#send('p101-klar', { motor: this.#motor });
  }

  /** The configuration that was set, or that stands in the page, once it is checked. */
  #laesKommune(): ReturnType<typeof fejlFra> | undefined {
    try {
      this.#kommune = kontrolleret(this.#kommune ?? (boernekonfiguration(this) as Sagsfil['kommune']), this.vurderingsdato);
      return undefined;
    } catch (kastet) {
      this.#kommune = undefined;
      return fejlFra(kastet);
    }
  }

  #nyVaert(): Vaert {
    const vaert = new Vaert(new Model(tomSag(T.nySagNavn, this.vurderingsdato)), {
      rod: this.#rod,
      niveau: () => this.headingLevel,
      dag: () => this.vurderingsdato,
      kommune: () => this.#kommune,
      sig: (tekst, om) => this.#oplaeser.sig(tekst, om),
      send: (navn, detalje) => this.#send(navn, detalje),
      printBrev: () => this.#print.print(),
    });
    let vurderet = vaert.model.tilstand.vurdering;
    vaert.lyt(() => {
      if (vurderet === vaert.model.tilstand.vurdering) return;
      vurderet = vaert.model.tilstand.vurdering;
      this.#erVurderet();
    });
    return vaert;
  }

  #erVurderet(): void {
    const { sag, vurdering } = this.#vaert?.model.tilstand ?? {};
    if (!sag || !vurdering) return;
    // No state: nothing of a case may come back with the browser's own memory of forms.
    this.#indre.setFormValue(sagsfil(sag), null);
    this.#send('p101-vurdering', { vurdering: structuredClone(vurdering) });
  }

  #tegn(): void {
    if (this.#vaert) render(<Ramme vaert={this.#vaert} />, this.#rod);
  }

  #send<N extends keyof Haendelser>(navn: N, detalje: Haendelser[N]): void {
    this.dispatchEvent(new CustomEvent(navn, { bubbles: true, composed: true, detail: detalje }));
  }
}
