// SPDX-License-Identifier: MPL-2.0
/**
 * The messages between the element on a municipality's page and the page in its frame. Inwards: the set-up, and how
 * much of the frame's top is out of sight. Outwards: its height, and nothing else.
 */
import { sted } from './adresser.ts';
import { tjekKommune } from './kommune.ts';
import { type Sprog, sprogFra } from './tekster/koder.ts';
import { type Kommune, type Tema, TEMAER } from './typer.ts';

/** The set-up of the page. */
export interface Opsaetning {
  sprog: Sprog;
  tema: Tema;
  /** The level of the first heading. */
  niveau: number;
  /** The target of *leave this page fast*; undefined without such a button. */
  forladTil: string | undefined;
  kommune: Kommune | undefined;
}

/** The first message to the frame; its names are the element's attributes. */
export interface Besked {
  lang: string;
  theme: string;
  headingLevel: number;
  exitHref: string;
  noExit: boolean;
  kommune?: Kommune;
}

export const OPSAETNING = 'p101-opsaetning';
export const SYNLIG = 'p101-synlig';
export const HOEJDE = 'p101-hoejde';

/** The weather: a page that reveals nothing. */
export const NEUTRAL_SIDE = 'https://www.dmi.dk/';

export const temaFra = (navn: unknown): Tema => TEMAER.find((tema) => tema === navn) ?? 'auto';

/** A level that leaves room for the headings below. */
export function niveauFra(tal: unknown, ellers: number): number {
  const niveau = Number(tal ?? ellers);
  return Number.isInteger(niveau) && niveau >= 1 && niveau <= 4 ? niveau : ellers;
}

/** The address to leave for; the neutral one if the text is not a page's address. */
export const udgang = (href: unknown): string => sted(typeof href === 'string' ? href : undefined)?.href ?? NEUTRAL_SIDE;

/** The set-up in a message, if it is one. Invalid parts count as absent. */
export function opsaetningAf(data: unknown): Opsaetning | undefined {
  const besked = felt(data, OPSAETNING);
  if (typeof besked !== 'object' || besked === null) return undefined;
  const { kommune } = tjekKommune(felt(besked, 'kommune'));
  return {
    sprog: sprogFra(felt(besked, 'lang')),
    tema: temaFra(felt(besked, 'theme')),
    niveau: niveauFra(felt(besked, 'headingLevel'), 2),
    forladTil: felt(besked, 'noExit') === true ? undefined : udgang(felt(besked, 'exitHref')),
    kommune,
  };
}

/** A length in a message, in pixels. */
export function laengdeAf(data: unknown, navn: typeof SYNLIG | typeof HOEJDE): number | undefined {
  const tal = felt(data, navn);
  return typeof tal === 'number' && tal >= 0 && tal <= LAENGST ? Math.ceil(tal) : undefined;
}

const LAENGST = 20_000;

function felt(data: unknown, navn: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, navn) ? (data as Record<string, unknown>)[navn] : undefined;
}
