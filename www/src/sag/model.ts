// SPDX-License-Identifier: MPL-2.0
/**
 * The case of one element: what is open now, and what can be taken back. A change is assessed at once; the letter follows in
 * a task of its own.
 */
import { Emitter } from '../grund/emitter.ts';
import type { Faktumnavn, Sagsfil } from '../grund/typer.ts';
import { EngineCase } from './enginecase.ts';
import { aabn, type Brevsvar, brevsvar, medSag, nytNr, type Tilstand, tomSag } from './tilstand.ts';

/** How long nothing is written before the letter is composed anew. */
const SKRIVEPAUSE_MS = 150;

/** What a change is about: a fact, or another key of the case. What is written in one text field is taken back at once. */
export type Emne = { faktum: Faktumnavn } | { felt: string; skrift?: boolean };

interface Trin {
  sag: Sagsfil;
  /** What the change that led away from this case was about. */
  emne: Emne;
}

export class Model extends Emitter {
  readonly #motor = new EngineCase();
  #tilstand: Tilstand;
  #gemt: Sagsfil;
  #fortryd: Trin[] = [];
  #gentag: Trin[] = [];
  #ventende: ReturnType<typeof setTimeout> | undefined;
  #brevVises = false;
  /** Which case the letter is of. */
  #brevFor: Sagsfil | undefined;

  /** An empty case. Throws the engine's errors when the day is outside what the law covers. */
  constructor(navn: string, dag: string) {
    super();
    this.#tilstand = tomSag(this.#motor, navn, dag);
    this.#gemt = this.#tilstand.sag;
  }

  get state(): Tilstand {
    return this.#tilstand;
  }

  /** Whether the case is as it was opened or last saved. */
  get gemt(): boolean {
    return this.#tilstand.sag === this.#gemt;
  }

  /** Whether the case began empty, and nobody has changed anything in it. */
  get uroert(): boolean {
    const { aabnet, sag } = this.#tilstand;
    return this.gemt && aabnet === undefined && this.#fortryd.length === 0 && Object.keys(sag.fakta ?? {}).length === 0;
  }

  get kanFortryde(): boolean {
    return this.#fortryd.length > 0;
  }

  get kanGentage(): boolean {
    return this.#gentag.length > 0;
  }

  /** Opens another case. Throws the engine's errors and leaves the former alone. */
  aabn(navn: string, kilde: string | Sagsfil): void {
    this.#begynd(aabn(this.#motor, navn, kilde));
  }

  /** Begins an empty case. Throws the engine's errors when the day is outside what the law covers. */
  nulstil(navn: string, dag: string): void {
    this.#begynd(tomSag(this.#motor, navn, dag));
  }

  /** Takes up a case that was left, with the changes that it had. */
  genaabn(tilstand: Tilstand, gemt: boolean): void {
    this.#begynd({ ...tilstand, nr: nytNr() });
    if (!gemt) this.#gemt = { ...tilstand.sag };
    this.emit();
  }

  /** Changes the case. Throws the engine's errors and leaves it as it was. */
  aendr(emne: Emne, goer: (foer: Tilstand) => Tilstand): void {
    const foer = this.#tilstand;
    const nu = goer(foer);
    if (this.#gentag.length > 0 || !fortsaetter(this.#fortryd.at(-1)?.emne, emne)) this.#fortryd.push({ sag: foer.sag, emne });
    this.#gentag = [];
    this.#tilstand = nu;
    this.#foelgOp(erSkrift(emne) ? SKRIVEPAUSE_MS : 0);
  }

  /**
   * Changes what is no answer of the user's: there is nothing to save, and it stays when answers are taken back. Throws as
   * `aendr`.
   */
  tilpas(goer: (foer: Sagsfil) => Sagsfil): void {
    const varGemt = this.gemt;
    this.#tilstand = medSag(this.#tilstand, goer(this.#tilstand.sag));
    for (const trin of [...this.#fortryd, ...this.#gentag]) trin.sag = goer(trin.sag);
    if (varGemt) this.#gemt = this.#tilstand.sag;
    this.#foelgOp(0);
  }

  /** Takes the last change back and tells what it was about. */
  fortryd(): Emne | undefined {
    return this.#flyt(this.#fortryd, this.#gentag);
  }

  /** Does again what was taken back last. */
  gentag(): Emne | undefined {
    return this.#flyt(this.#gentag, this.#fortryd);
  }

  /** A version of the case is saved. */
  erGemt(sag: Sagsfil): void {
    this.#gemt = sag;
    this.emit();
  }

  /** Whether the letter is in view; only then does it follow every change. */
  visBrev(vises: boolean): void {
    this.#brevVises = vises;
    if (this.#brevFor === this.#tilstand.sag) return;
    if (vises) this.#regnBrev();
    else if (this.#tilstand.brevet && !this.#tilstand.brevErGammelt) {
      this.#tilstand = { ...this.#tilstand, brevErGammelt: true };
      this.emit();
    }
  }

  /** The letter of the case as it is now. */
  brevNu(): Brevsvar {
    const { brevet, sag } = this.#tilstand;
    return brevet && this.#brevFor === sag ? brevet : this.#regnBrev();
  }

  #begynd(tilstand: Tilstand): void {
    this.#tilstand = tilstand;
    this.#gemt = tilstand.sag;
    this.#fortryd = [];
    this.#gentag = [];
    this.#foelgOp(0);
  }

  #flyt(fra: Trin[], til: Trin[]): Emne | undefined {
    const trin = fra.pop();
    if (!trin) return undefined;
    til.push({ sag: this.#tilstand.sag, emne: trin.emne });
    this.#tilstand = medSag(this.#tilstand, trin.sag);
    this.#foelgOp(0);
    return trin.emne;
  }

  #foelgOp(pause: number): void {
    clearTimeout(this.#ventende);
    if (this.#brevVises) this.#ventende = setTimeout(() => this.visBrev(this.#brevVises), pause);
    else this.#tilstand = { ...this.#tilstand, brevErGammelt: this.#brevFor !== this.#tilstand.sag };
    this.emit();
  }

  #regnBrev(): Brevsvar {
    const { sag } = this.#tilstand;
    const brevet = brevsvar(sag);
    this.#brevFor = sag;
    this.#tilstand = { ...this.#tilstand, brevet, brevErGammelt: false };
    this.emit();
    return brevet;
  }
}

function erSkrift(emne: Emne): boolean {
  return 'felt' in emne && emne.skrift === true;
}

/** Whether more is written in the text that the last change was about. */
function fortsaetter(sidste: Emne | undefined, emne: Emne): boolean {
  return sidste !== undefined && 'felt' in sidste && 'felt' in emne && erSkrift(emne) && sidste.felt === emne.felt;
}
