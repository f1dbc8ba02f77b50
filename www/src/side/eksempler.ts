// SPDX-License-Identifier: MPL-2.0
/** The examples of the repository, bundled, with their labels. */
import aendring from '../../../examples/aendring.json';
import afdaekning2018 from '../../../examples/afdaekning-2018.json';
import ambulantFritValg from '../../../examples/ambulant-frit-valg.json';
import anonymIMaalgruppen from '../../../examples/anonym-i-maalgruppen.json';
import anonymUdenForMaalgruppen from '../../../examples/anonym-uden-for-maalgruppen.json';
import doegnRet from '../../../examples/doegn-ret.json';
import eksempel from '../../../examples/eksempel.json';
import forSent2020 from '../../../examples/for-sent-2020.json';
import fritValgAfslag from '../../../examples/frit-valg-afslag.json';
import fritValgBegraenset from '../../../examples/frit-valg-begraenset.json';
import gravidKontrakt from '../../../examples/gravid-kontrakt.json';
import kunAlkohol from '../../../examples/kun-alkohol.json';
import nyHenvendelse from '../../../examples/ny-henvendelse.json';
import opfoelgning from '../../../examples/opfoelgning.json';
import skoenModstrid from '../../../examples/skoen-modstrid.json';
import tilbageholdelse from '../../../examples/tilbageholdelse.json';
import under18 from '../../../examples/under-18.json';
import type { Sagsfil } from '../grund/typer.ts';

export interface Eksempel {
  titel: string;
  sag: Sagsfil;
}

/** TypeScript types the values in a JSON file as plain strings; the engine checks them when the case opens. */
function som(titel: string, indlaest: object): Eksempel {
  return { titel, sag: indlaest as Sagsfil };
}

/** The first one opens with the page. */
export const EKSEMPLER: readonly Eksempel[] = [
  som('En sag midt i afdækningen', eksempel),
  som('Ny henvendelse, næsten intet oplyst', nyHenvendelse),
  som('Ret til døgnbehandling', doegnRet),
  som('Ambulant behandling og frit valg', ambulantFritValg),
  som('Svar, der peger hver sin vej: et skøn', skoenModstrid),
  som('Frit valg: tilbuddet er af en anden karakter', fritValgAfslag),
  som('Frit valg: begrænsning', fritValgBegraenset),
  som('Fristen på 14 dage er overskredet (2020)', forSent2020),
  som('Ufuldstændig afdækning (2018)', afdaekning2018),
  som('Ændring af en behandling, der er i gang', aendring),
  som('Opfølgning efter afsluttet behandling', opfoelgning),
  som('Anonym behandling: i målgruppen', anonymIMaalgruppen),
  som('Anonym behandling: uden for målgruppen', anonymUdenForMaalgruppen),
  som('Kun alkohol', kunAlkohol),
  som('Gravid: kontrakt om behandling', gravidKontrakt),
  som('Tilbageholdelse', tilbageholdelse),
  som('Under 18 år', under18),
];
