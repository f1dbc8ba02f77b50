// SPDX-License-Identifier: MPL-2.0
/** What a case lacks, as a text to send to those who can supply it. */
import { dato, opremsning } from '../grund/sprog.ts';
import type { Mangelliste, Sagsfil } from '../grund/typer.ts';
import { regn } from '../sag/kerne.ts';
import { ider, ord, titel } from '../sag/ord.ts';
import { B } from './brevtekster.ts';
import { type Fil, tekstfil } from './filer.ts';

export function mangelfil(sag: Sagsfil): Fil {
  return tekstfil('mangelliste', sag, mangeltekst(regn().mangelliste(sag), sag.vurderingsdato));
}

/** The questions, grouped by the likeliest to answer; each appears once. */
function mangeltekst({ mangler }: Mangelliste, dag: string): string {
  const hoved = [B.mangelTitel(dato(dag)), mangler.length === 0 ? ord().saetninger.intetMangler : B.mangelHjaelp];
  const navne = ord().hvem;
  const efterHvem = ider(navne).flatMap((hvem) => {
    const disse = mangler.filter((mangel) => mangel.hvem[0] === hvem);
    return disse.length === 0 ? [] : ['', B.mangelHvem(navne[hvem]), ...disse.flatMap(linjer)];
  });
  return `${[...hoved, ...efterHvem].join('\n')}\n`;
}

function linjer({ spoergsmaal, hvem, kanAendre }: Mangelliste['mangler'][number]): string[] {
  const andre = hvem.slice(1).map((en) => ord().hvem[en]);
  return [
    `- ${spoergsmaal}`,
    ...(andre.length === 0 ? [] : [`  ${B.mangelOgsaa(opremsning(andre))}`]),
    `  ${B.mangelAendrer(opremsning(kanAendre.map(({ omraade }) => titel(omraade))))}`,
  ];
}
