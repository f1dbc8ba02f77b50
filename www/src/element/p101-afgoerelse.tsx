// SPDX-License-Identifier: MPL-2.0
/** The element `<p101-afgoerelse>`: one case, from the first contact to the letter. Importing this file defines nothing. */
import { render } from 'preact';
import { brevfil, BREVFORMATER, type Brevformat, sagsfil } from '../brev/filer.ts';
import { boernekonfiguration } from '../grund/boernekonfiguration.ts';
import { fejlFra } from '../grund/fejl.ts';
import { Oplaeser } from '../grund/oplaeser.ts';
import { idag } from '../grund/sprog.ts';
import type { Sagsfil, Vurdering } from '../grund/typer.ts';
import { type Motor, type Motorvalg, regn, start } from '../sag/kerne.ts';
import { Model } from '../sag/model.ts';
import { T } from '../sag/tekster.ts';
import { kontrolleret, kontrolleretDag } from './konfiguration.ts';
import { Brevprint } from './print.tsx';
import { Ramme } from './ramme.tsx';
import { Startfejl } from './startfejl.tsx';
import { stilark } from './stilark.ts';
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

const TEMAER = ['auto', 'neutral', 'borgerdk', 'virk', 'dark'] as const;

/** The look of the element. */
export type Tema = (typeof TEMAER)[number];

/** What a page may set on the element before its tag is defined. */
const EGENSKABER = ['headingLevel', 'theme', 'engine', 'vurderingsdato', 'name', 'kommune', 'sag'] as const;

type Fejlliste = ReturnType<typeof fejlFra>;

/**
 * One case under serviceloven §§ 101 and 101 a: questions, what they point to, the decision, and the letter. It supports, and
 * never decides; it asks the network for nothing and keeps nothing. In a form it submits the case as JSON under its name.
 *
 * @tagname p101-afgoerelse
 *
 * @attr {'auto' | 'neutral' | 'borgerdk' | 'virk' | 'dark'} [theme=auto] - The look; `auto` is light or dark as the user has it.
 * @attr {1 | 2 | 3 | 4} [heading-level=2] - The level of the headings of the sections.
 * @attr {'auto' | 'wasm' | 'js'} [engine=auto] - How the engine is to run. Read when the element is first connected.
 * @attr {string} vurderingsdato - The ISO date on which a new case is assessed; today where none is given.
 * @attr {string} name - The name of the case in a form.
 *
 * @slot - A `<script type="application/json">` with the municipality's configuration. Nothing else of it is shown.
 * @slot p101-oplaesning - The element's own: what is read aloud.
 *
 * @fires {CustomEvent<{ motor: 'wasm' | 'js' }>} p101-klar - The engine runs.
 * @fires {CustomEvent<{ vurdering: Vurdering }>} p101-vurdering - The case was assessed anew: an answer, another case, another day.
 * @fires {CustomEvent<{ format: string, filnavn: string }>} p101-brev - The user took the letter out, as a file, copied or on paper.
 * @fires {CustomEvent<{ laast: boolean }>} p101-gemt - The user saved the case as a file, with a passphrase or without.
 * @fires {CustomEvent<{ kode: string, sti: string, tekst: string }>} p101-fejl - Something could not be read or done; the user is told too.
 *
 * @csspart frame - Everything that is shown.
 * @csspart case - The name of the case, and its buttons.
 * @csspart steps - The list of sections.
 * @csspart step - A section in that list.
 * @csspart section - A section.
 * @csspart button - A button of the frame, and those that give files.
 * @csspart letter - The sheet of the letter.
 *
 * @cssproperty --p101-ink - Text.
 * @cssproperty --p101-muted - Help and other secondary text; 4.5:1 against page and surface.
 * @cssproperty --p101-page - The ground of the element.
 * @cssproperty --p101-surface - The ground of cards and controls.
 * @cssproperty --p101-border - The edges of controls; 3:1 against page and surface.
 * @cssproperty --p101-link - Links, buttons and what is chosen; 4.5:1 against page and surface.
 * @cssproperty --p101-link-hover - The same under the pointer.
 * @cssproperty --p101-link-ground - The ground of what is pointed at or new; 4.5:1 against the colours of links.
 * @cssproperty --p101-on-link - Text on the colour of links; 4.5:1 against it.
 * @cssproperty --p101-error - Errors; 4.5:1 against page and surface.
 * @cssproperty --p101-focus - The ring around what has the focus; 3:1 against page and surface.
 * @cssproperty --p101-radius - The rounding of controls and steps; cards have the double. A length.
 */
export class P101Afgoerelse extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = ['heading-level', 'vurderingsdato'] as const;

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
  /** The day on which a new case is assessed; today where the attribute holds none that can be used. */
  #dag = idag();
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
  get theme(): Tema {
    const navn = this.getAttribute('theme');
    return TEMAER.find((et) => et === navn) ?? 'auto';
  }

  set theme(navn: Tema) {
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
    return this.getAttribute('vurderingsdato') || idag();
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

  /** A copy of the open case, as it would be saved; undefined until the engine runs. */
  get sag(): Sagsfil | undefined {
    return structuredClone(this.#vaert?.model.state.sag);
  }

  /**
   * Opens a case, an object or JSON text. Throws the engine's errors and leaves the former case alone; a case that is set
   * before the engine runs is opened when it does, and its errors are told on the page and by `p101-fejl`.
   */
  set sag(sag: Sagsfil | string | undefined) {
    const kilde = sag ?? undefined; // a page that is not typed may give null
    if (!this.#vaert) this.#ventende = structuredClone(kilde);
    else if (kilde === undefined) this.nulstil();
    else this.#vaert.aabnEllerKast(T.sagenNavn, kilde);
  }

  /** A copy of the assessment of the open case; undefined until the engine runs. */
  get vurdering(): Vurdering | undefined {
    return this.#vaert && structuredClone(this.#vaert.model.state.vurdering);
  }

  /** The municipality's configuration. */
  get kommune(): Sagsfil['kommune'] {
    return structuredClone(this.#kommune);
  }

  /**
   * Sets the configuration of cases that have none of their own. Throws the engine's errors, once it runs, and leaves the
   * former alone.
   */
  set kommune(kommune: Sagsfil['kommune']) {
    const ny = structuredClone(kommune ?? undefined);
    this.#kommune = this.#vaert ? kontrolleret(ny, this.#dag) : ny;
    this.#vaert?.medKommunen();
  }

  /** What the element is made from; undefined until the engine runs. */
  get info(): Info | undefined {
    if (!this.#motor || !this.#vaert) return undefined;
    const { kilderKontrolleret } = this.#vaert.model.state.vurdering.kvittering;
    const perioder = regn().regler().regler.flatMap((regel) => regel.perioder.map(({ regelsaet }) => regelsaet));
    return { version: regn().version(), motor: this.#motor, regelsaet: [...new Set(perioder)].sort(), kilderKontrolleret };
  }

  /** Opens a case under a name of its own, as when a file is opened. Throws as `sag`. The engine must run. */
  visSag(navn: string, sag: Sagsfil | string): void {
    this.#vaert?.aabnEllerKast(navn, sag);
  }

  /** Begins an empty case. */
  nulstil(): void {
    this.#ventende = undefined;
    this.#vaert?.nulstil();
  }

  /** Saves the case as a file without a passphrase. */
  gem(): void {
    void this.#vaert?.gem();
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
    return brevfil(this.#vaert.model.state.sag, format).indhold;
  }

  connectedCallback(): void {
    this.#overtagEgenskaber();
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

  attributeChangedCallback(navn: string): void {
    if (!this.#vaert) return;
    if (navn !== 'vurderingsdato') {
      this.#tegn();
      return;
    }
    const fejl = this.#laesDag();
    if (fejl) this.#vaert.fejl(T.fejlDato, fejl);
    else this.#vaert.paaNyDag(this.#dag);
  }

  formAssociatedCallback(): void {
    this.#saetFormvaerdi();
  }

  formResetCallback(): void {
    this.nulstil();
  }

  async #begynd(): Promise<void> {
    await parset();
    try {
      this.#motor = await start(this.engine);
      this.#aabnFoerste();
    } catch (kastet) {
      render(<Startfejl />, this.#rod);
      this.#send('p101-fejl', { kode: 'motor', sti: '', tekst: String(kastet) });
      throw kastet;
    }
    this.#tegn();
    this.#erVurderet();
    this.#send('p101-klar', { motor: this.#motor });
  }

  /** The case that was set, or an empty one. What is wrong in what the page gave is told, and the element works without. */
  #aabnFoerste(): void {
    const datofejl = this.#laesDag();
    const konfigurationsfejl = this.#laesKommune();
    const vaert = this.#nyVaert();
    this.#vaert = vaert;
    if (this.#ventende !== undefined) vaert.aabn(T.sagenNavn, this.#ventende);
    if (datofejl) vaert.fejl(T.fejlDato, datofejl);
    if (konfigurationsfejl) vaert.fejl(T.konfigurationsfejl, konfigurationsfejl);
  }

  #laesDag(): Fejlliste | undefined {
    try {
      this.#dag = kontrolleretDag(this.vurderingsdato);
      return undefined;
    } catch (kastet) {
      this.#dag = idag();
      return fejlFra(kastet);
    }
  }

  /** The configuration that was set, or that stands in the page, once it is checked. */
  #laesKommune(): Fejlliste | undefined {
    try {
      this.#kommune = kontrolleret(this.#kommune ?? (boernekonfiguration(this) as Sagsfil['kommune']), this.#dag);
      return undefined;
    } catch (kastet) {
      this.#kommune = undefined;
      return fejlFra(kastet);
    }
  }

  /** What was set on the element before its tag was defined hides the properties of the class. */
  #overtagEgenskaber(): void {
    for (const navn of EGENSKABER) {
      const sat = Object.getOwnPropertyDescriptor(this, navn);
      if (!sat) continue;
      Reflect.deleteProperty(this, navn);
      Reflect.set(this, navn, sat.value);
    }
  }

  #nyVaert(): Vaert {
    const vaert = new Vaert(new Model(T.nySagNavn, this.#dag), {
      rod: this.#rod,
      niveau: () => this.headingLevel,
      dag: () => this.#dag,
      kommune: () => this.#kommune,
      sig: (tekst, om) => this.#oplaeser.sig(tekst, om),
      send: (navn, detalje) => this.#send(navn, detalje),
      printBrev: () => this.#print.print(),
    });
    let vurderet = vaert.model.state.sag;
    vaert.subscribe(() => {
      if (vurderet === vaert.model.state.sag) return;
      vurderet = vaert.model.state.sag;
      this.#erVurderet();
    });
    return vaert;
  }

  #erVurderet(): void {
    const vurdering = this.#vaert?.model.state.vurdering;
    if (!vurdering) return;
    this.#saetFormvaerdi();
    // A copy is made for whoever asks for one, and not for each answer.
    const detalje = {
      get vurdering(): Vurdering {
        return structuredClone(vurdering);
      },
    };
    this.#send('p101-vurdering', detalje);
  }

  #saetFormvaerdi(): void {
    const sag = this.#vaert?.model.state.sag;
    // No state: nothing of a case may come back with the browser's own memory of forms.
    if (sag && this.form) this.#indre.setFormValue(sagsfil(sag), null);
  }

  #tegn(): void {
    if (this.#vaert) render(<Ramme vaert={this.#vaert} />, this.#rod);
  }

  #send<N extends keyof Haendelser>(navn: N, detalje: Haendelser[N]): void {
    this.dispatchEvent(new CustomEvent(navn, { bubbles: true, composed: true, detail: detalje }));
  }
}

/** Waits for the page to be read to its end: a classic script defines the tag before what stands in the element has come. */
async function parset(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((laest) => document.addEventListener('DOMContentLoaded', laest, { once: true }));
}
