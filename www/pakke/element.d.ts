// SPDX-License-Identifier: MPL-2.0
import type { Brevformat, Sagsdata, Vurdering } from './paragraf101.js';

/** What the element is made from. */
export interface Info {
  version: string;
  motor: 'wasm' | 'js';
  /** The ids of the rule sets. */
  regelsaet: string[];
  /** The day on which the sources were last checked. */
  kilderKontrolleret: string;
}

/** The look of the element. */
export type Tema = 'auto' | 'neutral' | 'borgerdk' | 'virk' | 'dark';

/** What the element tells the page around it; every event bubbles and is composed. */
export interface P101Haendelser {
  'p101-klar': CustomEvent<{ motor: 'wasm' | 'js' }>;
  'p101-vurdering': CustomEvent<{ vurdering: Vurdering }>;
  'p101-brev': CustomEvent<{ format: string; filnavn: string }>;
  'p101-gemt': CustomEvent<{ laast: boolean }>;
  'p101-fejl': CustomEvent<{ kode: string; sti: string; tekst: string }>;
}

/** One case, from the first contact to the letter. Importing this defines no tag; `paragraf101/define` does. */
export declare class P101Afgoerelse extends HTMLElement {
  static readonly formAssociated: true;
  static readonly observedAttributes: readonly ['heading-level', 'vurderingsdato'];

  /** Settled once the engine runs, or cannot. */
  readonly klar: Promise<void>;
  /** The level of the headings of the sections, 1 to 4. */
  get headingLevel(): number;
  set headingLevel(niveau: number);
  get theme(): Tema;
  set theme(navn: Tema);
  /** How the engine is to run. Read when the element is first connected. */
  get engine(): 'auto' | 'wasm' | 'js';
  set engine(valg: 'auto' | 'wasm' | 'js');
  /** The day on which a new case is assessed, as an ISO date; today where none is given. */
  get vurderingsdato(): string;
  set vurderingsdato(dag: string);
  /** The name of the case in a form. */
  get name(): string;
  set name(navn: string);
  get form(): HTMLFormElement | null;
  /** A copy of the open case, as it would be saved; undefined until the engine runs. */
  get sag(): Sagsdata | undefined;
  /**
   * Opens a case, an object or JSON text. Throws a `P101Fejl` and leaves the former case alone; a case that is set before
   * the engine runs is opened when it does, and its errors are told on the page and by `p101-fejl`.
   */
  set sag(sag: Sagsdata | string | undefined);
  /** A copy of the assessment of the open case; undefined until the engine runs. */
  get vurdering(): Vurdering | undefined;
  get kommune(): Sagsdata['kommune'];
  /** Sets the configuration of cases that have none of their own. Throws a `P101Fejl` and leaves the former alone. */
  set kommune(kommune: Sagsdata['kommune']);
  /** What the element is made from; undefined until the engine runs. */
  get info(): Info | undefined;

  /** Opens a case under a name of its own, as when a file is opened. Throws as `sag`. The engine must run. */
  visSag(navn: string, sag: Sagsdata | string): void;
  /** Begins an empty case. */
  nulstil(): void;
  /** Saves the case as a file, as the button does. */
  gem(): void;
  /** Opens a case file. The former case stays when it cannot be read; the page then tells why, and so does `p101-fejl`. */
  aabn(fil: File): Promise<void>;
  /** The letter of the case. Rejects when there can be none, and for a format that is unknown. */
  brev(format?: Exclude<Brevformat, 'json'>): Promise<Blob>;

  connectedCallback(): void;
  disconnectedCallback(): void;
  attributeChangedCallback(navn: string): void;
  formAssociatedCallback(): void;
  formResetCallback(): void;

  addEventListener<N extends keyof P101Haendelser>(
    navn: N,
    lytter: (this: P101Afgoerelse, haendelse: P101Haendelser[N]) => void,
    valg?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(navn: string, lytter: EventListenerOrEventListenerObject | null, valg?: boolean | AddEventListenerOptions): void;
}
