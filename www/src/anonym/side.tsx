// SPDX-License-Identifier: MPL-2.0
/**
 * The page of the public's questions, standalone or in the frame of `<p101-anonym>`. It stores nothing: the answers
 * live in this object and disappear with the page.
 */
import { render } from 'preact';
import { boernekonfiguration } from '../grund/boernekonfiguration.ts';
import { Oplaeser } from '../grund/oplaeser.ts';
import { App } from './app.tsx';
import { gaaTil, Shifttaeller } from './forlad.ts';
import { tjekKommune } from './kommune.ts';
import { HOEJDE, laengdeAf, niveauFra, type Opsaetning, opsaetningAf, SYNLIG, temaFra, udgang } from './opsaetning.ts';
import { stilark } from './stilark.ts';
import { KORT, type Sprog, sprogFra } from './tekster/koder.ts';
import { SPROG } from './tekster/sprog.ts';
import { BEGYNDELSE, type Tilstand } from './tilstand.ts';
import type { Kommune } from './typer.ts';

/** How long a framed page waits for its set-up before it starts with what it has. */
const VENTER_MS = 400;

export class P101AnonymSide extends HTMLElement {
  #rod: ShadowRoot;
  #oplaeser = new Oplaeser(this);
  #shift = new Shifttaeller();
  #opsaetning: Opsaetning | undefined;
  #sprog: Sprog | undefined;
  #tilstand: Tilstand = BEGYNDELSE;
  #besked = '';
  /** The height of the frame's top that is out of sight, and the part of it that the screen in view leaves empty. */
  #skjult = 0;
  #foer = 0;
  /** Blank: left, or about to be restored from the back/forward cache. */
  #tom = false;

  constructor() {
    super();
    this.#rod = this.attachShadow({ mode: 'open' });
    this.#rod.adoptedStyleSheets = [stilark()];
  }

  connectedCallback(): void {
    this.#oplaeser.forbind();
    addEventListener('error', () => this.#noedhjaelp());
    addEventListener('pagehide', () => this.#toem());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#begyndIgen());
    addEventListener('keydown', (event) => this.#shift.ned(event) && this.#sigShift(''));
    addEventListener('keyup', (event) => this.#tastOp(event));
    if (parent === window) this.#saetOp(this.#egenOpsaetning());
    else this.#ventPaaOpsaetning();
  }

  /** From the attributes and the configuration in the page. */
  #egenOpsaetning(): Opsaetning {
    return {
      sprog: sprogFra(this.getAttribute('lang')),
      tema: temaFra(this.getAttribute('theme')),
      niveau: niveauFra(this.getAttribute('heading-level'), 1),
      forladTil: this.hasAttribute('no-exit') ? undefined : udgang(this.getAttribute('exit-href')),
      kommune: this.#egenKommune(),
    };
  }

  #egenKommune(): Kommune | undefined {
    try {
      const { kommune, fejl, advarsler } = tjekKommune(boernekonfiguration(this));
      for (const { sti, vaerdi, forventet } of [...fejl, ...advarsler]) console.warn(`${sti}: ${vaerdi} – forventet: ${forventet}`);
      return kommune;
    } catch (kastet) {
      console.warn(String(kastet));
      return undefined;
    }
  }

  #ventPaaOpsaetning(): void {
    addEventListener('message', ({ source, data }) => {
      if (source !== parent) return;
      const opsaetning = opsaetningAf(data);
      if (opsaetning) this.#saetOp({ ...opsaetning, kommune: opsaetning.kommune ?? this.#egenKommune() });
      const skjult = laengdeAf(data, SYNLIG);
      if (skjult !== undefined) this.#ryk(skjult, Math.min(this.#foer, skjult));
    });
    const af = (): unknown => setTimeout(() => this.#opsaetning ?? this.#saetOp(this.#egenOpsaetning()), VENTER_MS);
    if (document.readyState === 'complete') af();
    else addEventListener('load', af);
  }

  /**
   * The frame cannot scroll the page around, and must not: that would reveal a change of screen. So the bar moves into
   * sight, and a new screen begins below it.
   */
  #ryk(skjult: number, foer: number): void {
    this.#skjult = skjult;
    this.#foer = foer;
    this.style.setProperty('--skjult', `${skjult}px`);
    this.style.setProperty('--foer', `${foer}px`);
  }

  #saetOp(opsaetning: Opsaetning): void {
    if (opsaetning.sprog !== this.#opsaetning?.sprog) this.#sprog = opsaetning.sprog;
    this.#opsaetning = opsaetning;
    this.setAttribute('theme', opsaetning.tema);
    document.documentElement.dataset['tema'] = opsaetning.tema;
    this.#tegn();
  }

  #tegn(): void {
    const opsaetning = this.#opsaetning;
    if (!opsaetning || this.#tom) return;
    const sprog = this.#sprog ?? opsaetning.sprog;
    document.documentElement.lang = sprog;
    document.title = KORT[sprog].sidetitel;
    render(
      <App
        tilstand={this.#tilstand}
        opsaetning={opsaetning}
        sprog={sprog}
        besked={this.#besked}
        gaa={(til) => this.#gaa(til)}
        vaelgSprog={(valgt) => this.#vaelgSprog(valgt)}
        forlad={() => this.#forlad()}
        sig={(tekst) => this.#oplaeser.sig(tekst)}
        maalt={(hoejde) => parent !== window && parent.postMessage({ [HOEJDE]: hoejde }, '*')}
      />,
      this.#rod,
    );
  }

  #gaa(til: Tilstand): void {
    this.#ryk(this.#skjult, this.#skjult);
    this.#tilstand = til;
    this.#besked = '';
    this.#tegn();
  }

  #vaelgSprog(sprog: Sprog): void {
    this.#sprog = sprog;
    this.#besked = '';
    this.#tegn();
  }

  #tastOp(event: KeyboardEvent): void {
    if (this.#opsaetning?.forladTil === undefined) return;
    const antal = this.#shift.op(event);
    const { forlad } = SPROG[this.#sprog ?? 'da'];
    if (antal >= 3) this.#forlad();
    else if (antal > 0) this.#sigShift(forlad.shift(antal === 1 ? 2 : 1));
  }

  #sigShift(besked: string): void {
    this.#besked = besked;
    if (besked !== '') this.#oplaeser.sig(besked);
    this.#tegn();
  }

  /** Blank the page first, however slow the next page is. */
  #forlad(): void {
    const til = this.#opsaetning?.forladTil;
    if (til === undefined) return;
    const { gaar } = SPROG[this.#sprog ?? 'da'].forlad;
    this.#toem();
    this.#oplaeser.sig(gaar);
    gaaTil(til);
  }

  /** Clears the answers, in memory and on the screen. */
  #toem(): void {
    this.#tom = true;
    this.#tilstand = BEGYNDELSE;
    this.#besked = '';
    this.#shift.nulstil();
    this.#sprog = this.#opsaetning?.sprog;
    render(null, this.#rod);
  }

  #begyndIgen(): void {
    this.#tom = false;
    this.#tegn();
  }

  /** If the page fails, its content for browsers without JavaScript still helps. */
  #noedhjaelp(): void {
    if (this.#tom) return;
    this.#toem();
    render(<slot />, this.#rod);
  }
}
