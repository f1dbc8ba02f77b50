// SPDX-License-Identifier: MPL-2.0
/**
 * The store of one element: the open case with undo and redo. A change is assessed at once; the letter follows in a task of
 * its own.
 */
import { Emitter } from '../grund/emitter.ts';
import type { Faktumnavn, Sagsfil } from '../grund/typer.ts';
import { EngineCase } from './enginecase.ts';
import { aabn, type Brevsvar, brevsvar, medSag, nytNr, type Tilstand, tomSag } from './tilstand.ts';

/** The debounce of the letter while the user types. */
const SKRIVEPAUSE_MS = 150;

/** The subject of a change: a fact, or another key of the case. Typing in one text field (`skrift`) is one step of undo. */
export type Emne = { faktum: Faktumnavn } | { felt: string; skrift?: boolean };

interface Trin {
  sag: Sagsfil;
  /** The subject of the change that was made to this version. */
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
  /** The version that the letter was composed from. */
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

  /** Whether there is nothing to save since the case was opened or last saved. */
  get gemt(): boolean {
    return this.#tilstand.sag === this.#gemt;
  }

  /** Whether the case began empty and was never changed. */
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

  /** Opens another case. Throws the engine's errors and then keeps the former. */
  aabn(navn: string, kilde: string | Sagsfil): void {
    this.#begynd(aabn(this.#motor, navn, kilde));
  }

  /** Begins an empty case. Throws the engine's errors when the day is outside what the law covers. */
  nulstil(navn: string, dag: string): void {
    this.#begynd(tomSag(this.#motor, navn, dag));
  }

  /** Returns to a case that was left, with its changes. */
  genaabn(tilstand: Tilstand, gemt: boolean): void {
    this.#begynd({ ...tilstand, nr: nytNr() });
    if (!gemt) this.#gemt = { ...tilstand.sag };
    this.emit();
  }

  /** Changes the case. Throws the engine's errors and then leaves it unchanged. */
  aendr(emne: Emne, goer: (foer: Tilstand) => Tilstand): void {
    const foer = this.#tilstand;
    const nu = goer(foer);
    if (this.#gentag.length > 0 || !fortsaetter(this.#fortryd.at(-1)?.emne, emne)) this.#fortryd.push({ sag: foer.sag, emne });
    this.#gentag = [];
    this.#tilstand = nu;
    this.#foelgOp(erSkrift(emne) ? SKRIVEPAUSE_MS : 0);
  }

  /**
   * Changes the case without a step of undo and without making it unsaved: for what is no answer of the user's. Throws as
   * `aendr`.
   */
  tilpas(goer: (foer: Sagsfil) => Sagsfil): void {
    const varGemt = this.gemt;
    this.#tilstand = medSag(this.#tilstand, goer(this.#tilstand.sag));
    for (const trin of [...this.#fortryd, ...this.#gentag]) trin.sag = goer(trin.sag);
    if (varGemt) this.#gemt = this.#tilstand.sag;
    this.#foelgOp(0);
  }

  /** Undoes the last change; returns its subject. */
  fortryd(): Emne | undefined {
    return this.#flyt(this.#fortryd, this.#gentag);
  }

  /** Redoes the change that was undone last; returns its subject. */
  gentag(): Emne | undefined {
    return this.#flyt(this.#gentag, this.#fortryd);
  }

  /** Marks a version of the case as saved. */
  erGemt(sag: Sagsfil): void {
    this.#gemt = sag;
    this.emit();
  }

  /** Says whether the letter is in view; only then does it follow every change. */
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

/** Whether this is more typing in the text field of the last change. */
function fortsaetter(sidste: Emne | undefined, emne: Emne): boolean {
  return sidste !== undefined && 'felt' in sidste && 'felt' in emne && erSkrift(emne) && sidste.felt === emne.felt;
}
