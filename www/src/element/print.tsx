// SPDX-License-Identifier: MPL-2.0
/**
 * The letter on paper. A sheet in a shadow root cannot size a page, so from `beforeprint` to `afterprint` the letter
 * stands in the document itself, and a sheet of the document hides everything else.
 */
import { render } from 'preact';
import { Brevpapir } from '../brev/papir.tsx';
import type { Model } from '../sag/model.ts';
import { printark } from './stilark.ts';

export class Brevprint {
  #model: () => Model | undefined;
  #papir: HTMLElement | undefined;
  #foer = (): void => this.#vis();
  #efter = (): void => this.#fjern();

  constructor(model: () => Model | undefined) {
    this.#model = model;
  }

  forbind(): void {
    addEventListener('beforeprint', this.#foer);
    addEventListener('afterprint', this.#efter);
  }

  slip(): void {
    removeEventListener('beforeprint', this.#foer);
    removeEventListener('afterprint', this.#efter);
    this.#fjern();
  }

  /** Prints the letter of this element, also where there are others on the page. */
  print(): void {
    this.#vis();
    window.print();
  }

  #vis(): void {
    // Two elements on a page do not print over each other: the first, or the one that was asked, has the paper.
    if (this.#papir || document.querySelector('.p101-papir')) return;
    const model = this.#model();
    if (!model || model.state.sag.afgoerelse?.type == null) return;
    const svar = model.brevNu();
    if (!('brev' in svar)) return;
    this.#papir = document.createElement('div');
    this.#papir.className = 'p101-papir';
    this.#papir.lang = 'da';
    render(<Brevpapir brev={svar.brev} />, this.#papir);
    document.body.append(this.#papir);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, printark()];
  }

  #fjern(): void {
    if (!this.#papir) return;
    render(null, this.#papir);
    this.#papir.remove();
    this.#papir = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ark) => ark !== printark());
  }
}
