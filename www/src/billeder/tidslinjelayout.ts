// SPDX-License-Identifier: MPL-2.0
/** The layout of the timeline: a row per day, and a piece of axis between two rows. Independent of pixels. */
import { dageMellem } from '../grund/sprog.ts';
import type { Datofaktum, Frist } from '../grund/typer.ts';

/** A day with a past or future event. */
export interface Begivenhed {
  faktum: Datofaktum;
  dato: string;
}

/** A mark on the axis, with its text. */
export type Punkt =
  | { slags: 'dagen' }
  | { slags: 'begivenhed'; faktum: Datofaktum; planlagt: boolean }
  | { slags: 'frist'; frist: Frist }
  /** An alternative day, for the dates that share it. */
  | { slags: 'alternativ'; dato: string; erSenere: boolean; grund: string; ider: string[] };

/** The axis between two days. */
export interface Stykke {
  dage: number;
  /** Its length: 0 (the next day) to 4. More days are never drawn shorter. */
  trin: 0 | 1 | 2 | 3 | 4;
  /** Too many days for separate ticks; the text then gives the number. */
  iUger: boolean;
  /** A stretch too long to draw to scale. */
  brud: boolean;
  /** The ticks: the days between, or the Mondays where there are many, in percent of the piece. */
  streger: { procent: number; slags: 'dagstreg' | 'friDag' | 'mandag' }[];
}

export interface Raekke {
  dag: string;
  /** Days from the day of the assessment; negative before it. */
  afstand: number;
  punkter: Punkt[];
  /** The axis to the next row; the last row has none. */
  efter?: Stykke;
}

/** Up to the first limit every day has a tick, up to the second every Monday; beyond, the axis is broken. */
const DAGE_I_DAGE = 14;
const DAGE_I_UGER = 70;

/** The longest pieces of each step, in days. */
const TRIN = [1, 3, 7, DAGE_I_DAGE] as const;

/** The rows of a timeline in date order. The day of the assessment always has one. */
export function tidslinje(
  frister: readonly Frist[],
  begivenheder: readonly Begivenhed[],
  dag: string,
): Raekke[] {
  const dage = new Map<string, Punkt[]>([[dag, [{ slags: 'dagen' }]]]);
  const saet = (hvornaar: string, punkt: Punkt): void => {
    dage.set(hvornaar, [...(dage.get(hvornaar) ?? []), punkt]);
  };
  for (const { faktum, dato } of begivenheder) saet(dato, { slags: 'begivenhed', faktum, planlagt: dato > dag });
  for (const frist of frister) saet(frist.dato, { slags: 'frist', frist });
  for (const punkt of alternativer(frister)) saet(punkt.dag, punkt.punkt);
  const raekker = [...dage].sort(([a], [b]) => (a < b ? -1 : 1));
  return raekker.map(([hvornaar, punkter], nr) => {
    const raekke = { dag: hvornaar, afstand: dageMellem(dag, hvornaar), punkter };
    const naeste = raekker[nr + 1];
    return naeste ? { ...raekke, efter: stykke(hvornaar, naeste[0]) } : raekke;
  });
}

/** The axis from a day to a later one. */
export function stykke(fra: string, til: string): Stykke {
  const dage = dageMellem(fra, til);
  const trin = TRIN.filter((hoejst) => dage > hoejst).length as Stykke['trin'];
  if (dage > DAGE_I_UGER) return { dage, trin, iUger: true, brud: true, streger: [] };
  const iUger = dage > DAGE_I_DAGE;
  const streger = Array.from({ length: dage - 1 }, (_, nr) => nr + 1)
    .map((nr) => ({ procent: (100 * nr) / dage, slags: stregslags(ugedag(fra, nr), iUger) }))
    .filter((streg): streg is Stykke['streger'][number] => streg.slags !== undefined);
  return { dage, trin, iUger, brud: false, streger };
}

/** The tick of a day, if it has one. */
function stregslags(dag: number, iUger: boolean): Stykke['streger'][number]['slags'] | undefined {
  if (iUger) return dag === 1 ? 'mandag' : undefined;
  return dag === 0 || dag === 6 ? 'friDag' : 'dagstreg';
}

/** The weekday that many days later; Sunday is 0. */
function ugedag(fra: string, dage: number): number {
  return (new Date(`${fra}T00:00:00Z`).getUTCDay() + dage) % 7;
}

/** One point for all dates with the same alternative day for the same reason. */
function alternativer(frister: readonly Frist[]): { dag: string; punkt: Punkt }[] {
  const ens = new Map<string, { dag: string; punkt: Punkt & { slags: 'alternativ' } }>();
  for (const { id, dato, alternativ } of frister) {
    if (!alternativ) continue;
    const { dato: dag, grund } = alternativ;
    const noegle = [dag, dato, grund].join();
    const fundet = ens.get(noegle);
    if (fundet) fundet.punkt.ider.push(id);
    else ens.set(noegle, { dag, punkt: { slags: 'alternativ', dato, erSenere: dag > dato, grund, ider: [id] } });
  }
  return [...ens.values()];
}
