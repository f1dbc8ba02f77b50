// SPDX-License-Identifier: MPL-2.0
/** Danish as it is written: days, and the places where a line must not break. */

const UGEDAGE = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;
const MAANEDER = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MS_PR_DAG = 86_400_000;

function laes(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** "12. oktober 2020". */
export function dato(iso: string): string {
  const dag = laes(iso);
  return `${dag.getUTCDate()}.\u00a0${MAANEDER[dag.getUTCMonth()]} ${dag.getUTCFullYear()}`;
}

/** "mandag den 12. oktober 2020". */
export function langDato(iso: string): string {
  return `${UGEDAGE[laes(iso).getUTCDay()]} den ${dato(iso)}`;
}

/** Days from one day to another. */
export function dageMellem(fra: string, til: string): number {
  return Math.round((laes(til).getTime() - laes(fra).getTime()) / MS_PR_DAG);
}

/** The ISO form of a day, month and year as they were typed; undefined when no case can hold such a day. */
export function isoDato(dag: string, maaned: string, aar: string): string | undefined {
  if (!/^\d{1,2}$/.test(dag) || !/^\d{1,2}$/.test(maaned) || !/^(19|20|21)\d\d$/.test(aar)) return undefined;
  const iso = `${aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  const laest = laes(iso);
  return !Number.isNaN(laest.getTime()) && laest.toISOString().startsWith(iso) ? iso : undefined;
}

let sidsteDag: { dag: string; fra: number; til: number } | undefined;

/** Today, by the clock of the machine that shows the page. The calendar is slow to ask, so it is asked once a day. */
export function idag(): string {
  const nu = Date.now();
  if (!sidsteDag || nu < sidsteDag.fra || nu >= sidsteDag.til) {
    const dag = new Date(nu);
    const to = (tal: number): string => String(tal).padStart(2, '0');
    const iso = `${dag.getFullYear()}-${to(dag.getMonth() + 1)}-${to(dag.getDate())}`;
    sidsteDag = { dag: iso, fra: nu, til: new Date(nu).setHours(24, 0, 0, 0) };
  }
  return sidsteDag.dag;
}

/** More texts than the rules, the facts and the page have together; what people write is not kept beyond that. */
const FLEST_KENDTE = 4000;
const kendte = new Map<string, string>();

/** The text with no-break spaces inside citations and numbers: "§ 101 a", "stk. 5", "14 dage", "16. november", "tlf. 00 00 00 00". */
export function ubrudt(tekst: string): string {
  const kendt = kendte.get(tekst);
  if (kendt !== undefined) return kendt;
  if (kendte.size >= FLEST_KENDTE) kendte.clear();
  const fundet = medBindinger(tekst);
  kendte.set(tekst, fundet);
  return fundet;
}

const FORAN_TAL = /(§§?|\b(?:[Ss]tk|[Nn]r|[Pp]kt|[Kk]ap|pl|[Kk]l|[Tt]lf)\.|\b(?:BEK|VEJ|NR|PM)) (?=\d)/g;
const ENHED = /(\d) (?=(?:(?:hver|søgne)?dage?|uger?|måned(?:er)?|år|timer?|minut(?:ter)?)(?![\wæøå]))/g;
const DAG = new RegExp(`\\b(\\d\\d?\\.) (?=(?:${MAANEDER.join('|')})(?![\\wæøå]))`, 'g');
const TELEFON = /\b\d\d \d\d \d\d \d\d(?!\d)/g;
/** A paragraph or a point and those that are listed after it. */
const PARAGRAFFER = /(?:§§?|VEJ|[Pp]kt\.)\u00a0\d+(?: [a-z](?![\wæøå]))?(?:(?:,| og| eller| til| [-–]) \d+(?: [a-z](?![\wæøå]))?)*/g;
/** "i" is a word. */
const BOGSTAV = /(\d) ([a-hj-z])(?![\wæøå])/g;

/** What letters do in `tegn.rs`; both are held to the table in `tests/faste_mellemrum.json`. */
function medBindinger(tekst: string): string {
  return tekst
    .replace(FORAN_TAL, '$1\u00a0')
    .replace(PARAGRAFFER, (liste) => liste.replace(BOGSTAV, '$1\u00a0$2'))
    .replace(ENHED, '$1\u00a0')
    .replace(DAG, '$1\u00a0')
    .replace(TELEFON, (nummer) => nummer.replaceAll(' ', '\u00a0'));
}

/** With an initial capital. */
export function stort(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** A clause as a sentence: initial capital and full stop. */
export function saetning(led: string): string {
  return ubrudt(/[.?!]$/.test(led) ? stort(led) : `${stort(led)}.`);
}

/** "a", "a og b", "a, b og c". */
export function opremsning(led: readonly string[]): string {
  const sidste = led.at(-1) ?? '';
  return led.length < 2 ? sidste : `${led.slice(0, -1).join(', ')} og ${sidste}`;
}
