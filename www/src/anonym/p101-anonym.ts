// SPDX-License-Identifier: MPL-2.0
/**
 * The element `<p101-anonym>`: a frame with the page of the public's questions. The answers stay in the frame; this
 * element cannot see them either. Importing this file defines nothing.
 */
import { boernekonfiguration } from '../grund/boernekonfiguration.ts';
import { kastAlle } from '../grund/fejl.ts';
import css from '../stil/ramme-anonym.css';
import type { Fejl } from '../grund/typer.ts';
import { type Kommunetjek, tjekKommune } from './kommune.ts';
import { noedlinjer } from './noedtekst.ts';
import { type Besked, HOEJDE, laengdeAf, NEUTRAL_SIDE, niveauFra, OPSAETNING, SYNLIG, temaFra } from './opsaetning.ts';
import { KORT, type Sprog, sprogFra } from './tekster/koder.ts';
import type { Kommune, Tema } from './typer.ts';

/** The frame's permissions: run its script, print, save, and navigate away. It has no origin, and so no storage. */
const SANDKASSE = 'allow-scripts allow-modals allow-downloads allow-top-navigation';

/** How long the page in the frame may take, after something has loaded, to report its height. */
const SVARTID_MS = 5000;

/** The part of the frame that always stays below the bar, in pixels. */
const BUNDPLADS = 160;

interface Haendelser {
  'p101-klar': { motor: 'js' };
  'p101-hoejde': { hoejde: number };
  'p101-fejl': { kode: Fejl['kode'] | 'ramme' };
}

let arket: CSSStyleSheet | undefined;

function stilark(): CSSStyleSheet {
  if (!arket) {
    arket = new CSSStyleSheet();
    arket.replaceSync(css);
  }
  return arket;
}

/**
 * @fires p101-klar - The questions can be answered.
 * @fires p101-hoejde - The frame has a height, in pixels; it does not depend on the answers.
 * @fires p101-fejl - The configuration has an error, or the page of the frame did not come.
 */
export class P101Anonym extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme', 'heading-level', 'exit-href', 'no-exit', 'src'];

  #rod: ShadowRoot;
  #ramme = document.createElement('iframe');
  #noed = document.createElement('div');
  #kommune: Kommune | undefined;
  #klar = false;
  #skjult = 0;
  #tegnes = false;
  #svartid: ReturnType<typeof setTimeout> | undefined;
  /** Aborts everything started when the element was connected. */
  #slut: AbortController | undefined;

  constructor() {
    super();
    this.#rod = this.attachShadow({ mode: 'open' });
    this.#rod.adoptedStyleSheets = [stilark()];
    this.#ramme.setAttribute('sandbox', SANDKASSE);
    this.#ramme.referrerPolicy = 'no-referrer';
  }

  /** The look: `auto`, `neutral`, `borgerdk`, `virk` or `dark`. */
  get theme(): Tema {
    return temaFra(this.getAttribute('theme'));
  }

  set theme(navn: Tema) {
    this.setAttribute('theme', navn);
  }

  /** The level of the first heading: 1 to 4; default 2. */
  get headingLevel(): number {
    return niveauFra(this.getAttribute('heading-level'), 2);
  }

  set headingLevel(niveau: number) {
    this.setAttribute('heading-level', String(niveau));
  }

  /** The target of *leave this page fast*. */
  get exitHref(): string {
    return this.getAttribute('exit-href') ?? NEUTRAL_SIDE;
  }

  set exitHref(href: string) {
    this.setAttribute('exit-href', href);
  }

  /** Whether to omit the way to leave fast, because the page around has one. */
  get noExit(): boolean {
    return this.hasAttribute('no-exit');
  }

  set noExit(uden: boolean) {
    this.toggleAttribute('no-exit', uden);
  }

  /** The address of `anonym.html`; by default beside this script. */
  get src(): string {
    return new URL(this.getAttribute('src') ?? new URL('anonym.html', import.meta.url), document.baseURI).href;
  }

  set src(adresse: string) {
    this.setAttribute('src', adresse);
  }

  /** The municipality's configuration. */
  get kommune(): Kommune | undefined {
    return structuredClone(this.#kommune);
  }

  /**
   * Takes what is right in a configuration and shows it.
   * @throws for whatever is wrong in it, with the path, the value and what was expected of each error in `alle`.
   */
  set kommune(raa: Kommune | undefined) {
    const tjek = tjekKommune(raa);
    this.#kommune = tjek.kommune;
    this.#sendOpsaetning();
    if (tjek.fejl.length > 0) throw kastAlle(tjek.fejl);
    sigAdvarsler(tjek);
  }

  connectedCallback(): void {
    const slut = new AbortController();
    this.#slut = slut;
    // While the page loads, the parser may not have reached the configuration in the element.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#begynd(slut.signal), { signal: slut.signal });
    else this.#begynd(slut.signal);
  }

  disconnectedCallback(): void {
    this.#slut?.abort();
    clearTimeout(this.#svartid);
    this.#klar = false;
    this.#rod.replaceChildren();
  }

  attributeChangedCallback(navn: string): void {
    if (!this.#ramme.isConnected) return;
    this.#ramme.title = KORT[this.#sprog].sidetitel;
    if (navn === 'src') this.#ramme.src = this.src;
    else this.#sendOpsaetning();
  }

  get #sprog(): Sprog {
    return sprogFra(this.getAttribute('lang'));
  }

  #begynd(signal: AbortSignal): void {
    this.#laesKommune();
    this.#ramme.title = KORT[this.#sprog].sidetitel;
    this.#ramme.src = this.src;
    this.#ramme.addEventListener('load', () => this.#erHentet(), { signal });
    addEventListener('message', (event) => this.#modtag(event), { signal });
    addEventListener('scroll', () => this.#erRullet(), { signal, capture: true, passive: true });
    addEventListener('resize', () => this.#erRullet(), { signal });
    this.#rod.replaceChildren(this.#ramme);
  }

  /** The configuration in the element, unless a property set one. */
  #laesKommune(): void {
    if (this.#kommune) return;
    try {
      const tjek = tjekKommune(boernekonfiguration(this));
      this.#kommune = tjek.kommune;
      sigAdvarsler(tjek);
      if (tjek.fejl.length > 0) throw kastAlle(tjek.fejl);
    } catch (kastet) {
      console.error(String(kastet));
      this.#send('p101-fejl', { kode: (kastet as Fejl).kode });
    }
  }

  #erHentet(): void {
    this.#sendOpsaetning();
    this.#skjult = 0;
    this.#erRullet();
    clearTimeout(this.#svartid);
    this.#svartid = setTimeout(() => this.#giverOp(), SVARTID_MS);
  }

  #sendOpsaetning(): void {
    const besked: Besked = {
      lang: this.#sprog,
      theme: this.theme,
      headingLevel: this.headingLevel,
      exitHref: this.exitHref,
      noExit: this.noExit,
      ...(this.#kommune ? { kommune: this.#kommune } : {}),
    };
    this.#tilRammen({ [OPSAETNING]: besked });
  }

  /** A page without an origin has no address of its own, only "*"; the messages hold no secrets. */
  #tilRammen(besked: object): void {
    this.#ramme.contentWindow?.postMessage(besked, '*');
  }

  #modtag({ source, data }: MessageEvent<unknown>): void {
    const hoejde = laengdeAf(data, HOEJDE);
    if (source === null || source !== this.#ramme.contentWindow || hoejde === undefined) return;
    clearTimeout(this.#svartid);
    this.#ramme.style.setProperty('--hoejde', `${hoejde}px`);
    this.#ramme.hidden = false;
    this.#noed.remove();
    if (!this.#klar) {
      this.#klar = true;
      this.#send('p101-klar', { motor: 'js' });
    }
    this.#send('p101-hoejde', { hoejde });
  }

  /** Tells the frame how much of its top is out of sight, so that the exit stays visible. */
  #erRullet(): void {
    if (this.#tegnes) return;
    this.#tegnes = true;
    requestAnimationFrame(() => {
      this.#tegnes = false;
      const { top, height } = this.#ramme.getBoundingClientRect();
      const skjult = Math.round(Math.max(0, Math.min(daekket() - top, height - BUNDPLADS)));
      if (skjult === this.#skjult) return;
      this.#skjult = skjult;
      this.#tilRammen({ [SYNLIG]: skjult });
    });
  }

  /** The frame's page did not load: show the element's own content and the telephone number. */
  #giverOp(): void {
    this.#noed.lang = this.#sprog;
    const linjer = noedlinjer(this.#sprog, this.#kommune).map((linje) => Object.assign(document.createElement('p'), { textContent: linje }));
    this.#noed.replaceChildren(document.createElement('slot'), ...linjer);
    this.#ramme.hidden = true;
    this.#rod.append(this.#noed);
    this.#send('p101-fejl', { kode: 'ramme' });
  }

  #send<N extends keyof Haendelser>(navn: N, detail: Haendelser[N]): void {
    this.dispatchEvent(new CustomEvent(navn, { bubbles: true, composed: true, detail }));
  }
}

/** The height at the top of the window that the page declares covered. */
function daekket(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function sigAdvarsler({ advarsler }: Kommunetjek): void {
  for (const { sti, vaerdi, forventet } of advarsler) console.warn(`${sti}: ${vaerdi}, forventet ${forventet}`);
}
