// SPDX-License-Identifier: MPL-2.0
/** The case as a whole: open, begin, save; and the events for the page around. */
import { sagsfil } from '../brev/filer.ts';
import { Emitter } from '../grund/emitter.ts';
import { type Fejlmelding, fejlFra } from '../grund/fejl.ts';
import { hentFil } from '../grund/fil.ts';
import type { Oplaesning } from '../grund/oplaeser.ts';
import type { Fejl, Sagsfil } from '../grund/typer.ts';
import { type Motor, regn } from '../sag/kerne.ts';
import type { Model } from '../sag/model.ts';
import { T } from '../sag/tekster.ts';
import { medKommune, type Tilstand } from '../sag/tilstand.ts';
import { filnavn } from '../sagsfil/filnavn.ts';
import { laas, laasOp } from '../sagsfil/laas.ts';
import { laesfil } from '../sagsfil/laesfil.ts';

/** The element's events and their details. */
export interface Haendelser {
  'p101-klar': { motor: Motor };
  'p101-vurdering': { vurdering: Tilstand['vurdering'] };
  'p101-brev': { format: string; filnavn: string };
  'p101-gemt': { laast: boolean };
  'p101-fejl': { kode: string; sti: string; tekst: string };
}

export interface Omgivelser {
  /** The root that the element renders into. */
  rod: ShadowRoot;
  /** The level of the headings of the sections. */
  niveau: () => number;
  /** The day on which a new case is assessed. */
  dag: () => string;
  /** The municipality's configuration, for cases that have none of their own. */
  kommune: () => Sagsfil['kommune'];
  /** Reads a text aloud when it has been quiet for a moment. */
  sig: (tekst: string, om?: Oplaesning) => void;
  send: <N extends keyof Haendelser>(navn: N, detalje: Haendelser[N]) => void;
  printBrev: () => void;
}

/** A window over the page: how the case is saved, or the passphrase of a file that waits to be opened. */
export type Dialog = { slags: 'gem' } | { slags: 'kodeord'; navn: string; tekst: string };

/** Emits for every change of the model, of messages and of dialogs. */
export class Vaert extends Emitter {
  readonly model: Model;
  readonly omgivelser: Omgivelser;
  melding: Fejlmelding | undefined;
  dialog: Dialog | undefined;
  /** The case that was left with changes, while it can be taken up again. */
  forrige: { tilstand: Tilstand; gemt: boolean } | undefined;
  /** Counts the cases that were opened. */
  sagNr = 0;
  /** Whether the focus follows to the case that was opened last: the page around may open one while it has the focus. */
  medFokus = false;
  /** The configuration that the case has from the page; the object itself tells it from one of the case's own. */
  #sidens: Sagsfil['kommune'];

  constructor(model: Model, omgivelser: Omgivelser) {
    super();
    this.model = model;
    this.omgivelser = omgivelser;
    model.subscribe(() => this.emit());
    this.medKommunen();
  }

  /** Runs what may throw the engine's errors; then the errors are shown, and false is returned. */
  proev(titel: string, goer: () => void): boolean {
    try {
      goer();
      if (this.melding) this.lukMelding();
      return true;
    } catch (kastet) {
      this.fejl(titel, fejlFra(kastet));
      return false;
    }
  }

  fejl(titel: string, fejl: readonly Fejl[]): void {
    this.melding = { titel, fejl };
    this.emit();
    const [foerste] = fejl;
    this.omgivelser.send('p101-fejl', { kode: foerste?.kode ?? 'fejl', sti: foerste?.sti ?? '', tekst: titel });
  }

  lukMelding(): void {
    this.melding = undefined;
    this.emit();
  }

  /** Opens a case from text or an object; the former stays when it cannot be read. */
  aabn(navn: string, kilde: string | Sagsfil): boolean {
    return this.#skift(navn, () => this.model.aabn(navn, kilde));
  }

  /** As `aabn`, for the page around, which is told by the error and keeps the focus that it has. */
  aabnEllerKast(navn: string, kilde: string | Sagsfil): void {
    this.#skiftEllerKast(navn, () => this.model.aabn(navn, kilde), this.#harFokus());
  }

  nySag(): boolean {
    return this.#skift(T.nySagNavn, () => this.#nulstil());
  }

  /** As `nySag`, for the page around, which keeps the focus that it has. */
  nulstil(): void {
    this.#skiftEllerKast(T.nySagNavn, () => this.#nulstil(), this.#harFokus());
  }

  /** A case that nobody has begun follows the day on which new cases are assessed. */
  paaNyDag(vurderingsdato: string): void {
    if (this.model.uroert) this.model.tilpas((sag) => ({ ...sag, vurderingsdato }));
  }

  /** Takes up the case that was left. */
  tilForrige(): void {
    const { forrige } = this;
    if (forrige) this.#skift(forrige.tilstand.navn, () => this.model.genaabn(forrige.tilstand, forrige.gemt));
  }

  /** Opens the one file that was chosen or dropped. */
  async aabnFiler(filer: readonly File[]): Promise<void> {
    const [fil] = filer;
    if (!fil || filer.length > 1) {
      this.fejl(T.enFil, []);
      return;
    }
    try {
      const laest = await laesfil(fil);
      if (laest.slags === 'laast') this.vis({ slags: 'kodeord', navn: fil.name, tekst: laest.tekst });
      else this.aabn(fil.name, laest.tekst);
    } catch (kastet) {
      this.fejl(T.fejlFil(fil.name), fejlFra(kastet));
    }
  }

  /** A case without a configuration of its own has that of the page. */
  medKommunen(): void {
    const [foer, nu] = [this.#sidens, this.omgivelser.kommune()];
    this.#sidens = nu;
    const erSidens = (sag: Sagsfil): boolean => sag.kommune == null || sag.kommune === foer;
    if (foer !== nu || (nu !== undefined && this.model.state.sag.kommune == null)) {
      this.model.tilpas((sag) => (erSidens(sag) ? medKommune(sag, nu) : sag));
    }
  }

  /** Opens a file that was locked. Rejects when the passphrase does not fit or the case cannot be read; the former stays. */
  async laasOp({ navn, tekst }: { navn: string; tekst: string }, kodeord: string): Promise<void> {
    const sag = await laasOp(tekst, kodeord);
    this.#skiftEllerKast(navn, () => this.model.aabn(navn, sag), true);
  }

  vis(dialog: Dialog | undefined): void {
    this.dialog = dialog;
    this.emit();
  }

  /** Saves the case as a file, whose name says nothing about a person; locked when there is a passphrase. */
  async gem(kodeord?: string): Promise<void> {
    const { sag } = this.model.state;
    const laast = kodeord !== undefined;
    const tekst = laast ? await laas(sagsfil(sag), kodeord, regn().version()) : sagsfil(sag);
    const indhold = new Blob([tekst], { type: 'application/json' });
    const navn = hentFil({ navn: filnavn(sag.vurderingsdato, laast), indhold });
    this.model.erGemt(sag);
    this.omgivelser.sig(T.erGemt(navn));
    this.omgivelser.send('p101-gemt', { laast });
  }

  #skift(navn: string, goer: () => void): boolean {
    return this.proev(T.fejlFil(navn), () => this.#skiftEllerKast(navn, goer, true));
  }

  #nulstil(): void {
    this.model.nulstil(T.nySagNavn, this.omgivelser.dag());
  }

  #harFokus(): boolean {
    return this.omgivelser.rod.activeElement !== null;
  }

  #skiftEllerKast(navn: string, goer: () => void, medFokus: boolean): void {
    const foer = { tilstand: this.model.state, gemt: this.model.gemt };
    goer();
    this.medKommunen();
    this.forrige = foer.gemt ? undefined : foer;
    this.sagNr += 1;
    this.medFokus = medFokus;
    this.omgivelser.sig(T.erAabnet(navn));
    this.emit();
  }
}
