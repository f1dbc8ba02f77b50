// SPDX-License-Identifier: MPL-2.0
/** Each picture in a sentence or two, for a reader in a hurry. */
import { dageMellem, langDato, saetning, ubrudt } from '../grund/sprog.ts';
import type { Frist } from '../grund/typer.ts';
import type { Profilraekke } from './profil.ts';
import { B, OMRAADER } from './tekster.ts';

/** The next date, how far off it is, and what is due by then; without a date, the reason. */
export interface Naeste {
  hvornaar: string | undefined;
  hvad: string;
}

/**
 * How many dates are overdue, if any, and which one comes next: the municipality's and the institution's before the
 * citizen's own, and never one that is met.
 */
export function sammendrag(
  frister: readonly Frist[],
  afstand: (dage: number) => string,
  dag: string,
): { overskredet: string | undefined; naeste: Naeste } {
  const overskredne = frister.filter(({ tilstand }) => tilstand.slags === 'overskredet');
  const venter = frister.filter(
    ({ tilstand, ejer }) => (tilstand.slags === 'loeber' || tilstand.slags === 'iDag') && ejer !== 'ingen',
  );
  const borgerens = venter.filter(({ ejer }) => ejer === 'borgeren');
  const egne = venter.filter((frist) => !borgerens.includes(frist));
  return {
    overskredet: overskredne.length === 0 ? undefined : `${B.overskredne(overskredne.length)}.`,
    naeste:
      naeste(egne, B.naeste, afstand, dag) ??
      naeste(borgerens, B.borgersNaeste, afstand, dag) ??
      { hvornaar: undefined, hvad: frister.length === 0 ? B.ingenFrister : B.ingenVenter },
  };
}

function naeste(
  frister: readonly Frist[],
  skriv: typeof B.naeste,
  afstand: (dage: number) => string,
  dag: string,
): Naeste | undefined {
  const dato = frister.map((frist) => frist.dato).sort()[0];
  const [foerste, ...flere] = frister.filter((frist) => frist.dato === dato);
  if (dato === undefined || !foerste) return undefined;
  const led = [foerste.hvad];
  if (flere.length > 0) led.push(B.flereSammeDag(flere.length));
  const { alternativ } = foerste;
  if (alternativ && alternativ.dato >= dag && alternativ.dato < dato) {
    led.push(saetning(`${alternativ.grund}: ${langDato(alternativ.dato)}`));
  }
  return { hvornaar: skriv(langDato(dato), afstand(dageMellem(dag, dato))), hvad: ubrudt(led.join(' ')) };
}

/** How many of the six areas are covered and which are missing; the same for the burden. */
export function profilsammendrag(raekker: readonly Profilraekke[]): string {
  const led = (r: Profilraekke): string => OMRAADER[r.omraade].led;
  const mangler = raekker.filter((r) => r.afdaekket !== true).map(led);
  const uvurderet = raekker.filter((r) => r.niveau === undefined).map(led);
  const afdaekning = mangler.length === 0 ? B.alleAfdaekket : B.nogleAfdaekket(raekker.length - mangler.length, mangler);
  const belastning =
    uvurderet.length === 0
      ? B.alleVurderet
      : uvurderet.length === raekker.length
        ? B.ingenVurderet
        : B.nogleVurderet(uvurderet);
  return `${afdaekning} ${belastning}`;
}
