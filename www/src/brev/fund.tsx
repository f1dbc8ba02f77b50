// SPDX-License-Identifier: MPL-2.0
/** The findings in the letter: each with its reason, its sources, and the ways to deal with it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Overskrift, skjult, tilSvar } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { saetning, ubrudt } from '../grund/sprog.ts';
import type { Brev, Fund, Tjek } from '../grund/typer.ts';
import { ord } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { kanSes, tagTilbage, tilsidesaet } from './afgoerelse.ts';
import { afsnitId } from './brevafsnit.tsx';
import { ALVOR, B } from './brevtekster.ts';
import { Grund } from './grund.tsx';

/** Open errors first, overridden ones last. */
function rang({ alvor, tilsidesat }: Fund): number {
  return tilsidesat !== undefined ? 2 : alvor === 'fejl' ? 0 : 1;
}

/** The count of each severity, in words. */
export function fundIOrd({ fund }: Tjek): string {
  const antal = [0, 1, 2].map((nr) => fund.filter((et) => rang(et) === nr).length);
  return B.fund(antal[0] ?? 0, antal[1] ?? 0, antal[2] ?? 0);
}

function Tilsidesaettelse({ fund, nr }: { fund: Fund; nr: number }): JSX.Element | null {
  const { afgoer, gaaTilElement } = useSide();
  const [spoerger, spoerg] = useState(false);
  if (fund.tilsidesat !== undefined) {
    return (
      <div class="tilsidesat">
        <p>
          <b>{B.tilsidesat}</b> {fund.tilsidesat}
        </p>
        <button type="button" class="link" onClick={() => afgoer((foer) => tagTilbage(foer, fund.id))}>
          {B.tagTilbage}
          {skjult(` (${fund.id})`)}
        </button>
      </div>
    );
  }
  if (fund.alvor !== 'fejl') return null;
  if (!spoerger) {
    return (
      <button type="button" class="link" onClick={() => spoerg(true)}>
        {B.tilsidesaet}
        {skjult(` ${fund.id}`)}
      </button>
    );
  }
  const luk = (): void => {
    spoerg(false);
    gaaTilElement('h-tjek');
  };
  return (
    <Grund
      id={`grund-${nr}`}
      spoergsmaal={B.grund}
      hjaelp={B.grundMangler}
      knap={B.gemGrund}
      giv={(grund) => {
        afgoer((foer) => tilsidesaet(foer, [fund.id], grund));
        luk();
      }}
      fortryd={luk}
    />
  );
}

function Fundet({ fund, brev, nr }: { fund: Fund; brev: Brev; nr: number }): JSX.Element {
  const afgoerelse = useSelector(({ sag }) => sag.afgoerelse);
  const side = useSide();
  const { id, alvor, afsnit, hvad, hvorfor, sted, fakta, kilder } = fund;
  const [faktum] = fakta;
  return (
    <li class={`fund er-${fund.tilsidesat === undefined ? alvor : 'tilsidesat'}`}>
      <p class="fundhoved">
        <span class={`maerke alvor-${alvor}`}>{ALVOR[alvor]}</span>
        <span class="id">{id}</span>
      </p>
      <p class="fundhvad">{saetning(hvad)}</p>
      <p class="daempet">{saetning(hvorfor)}</p>
      {sted !== undefined && !hvad.includes(sted.tekst) && <p class="fundsted">{B.stedet(sted.tekst)}</p>}
      <p class="redskabsknapper">
        {kanSes(brev, afgoerelse ?? {}, afsnit) && (
          <button type="button" class="link" onClick={() => side.gaaTilElement(afsnitId(afsnit))}>
            {B.tilAfsnit(ubrudt(ord().afsnit[afsnit]))}
          </button>
        )}
        {faktum !== undefined && tilSvar(side, faktum, T.retSvar)}
      </p>
      <Tilsidesaettelse fund={fund} nr={nr} />
      <Kilder kilder={kilder} />
    </li>
  );
}

export function Brevtjek({ brev, tjek }: { brev: Brev; tjek: Tjek }): JSX.Element {
  // Two findings with the same id and section differ in their place; the number is a key to tell them apart.
  const sorteret = [...tjek.fund.entries()].sort(([, a], [, b]) => rang(a) - rang(b));
  return (
    <section class="kort brevtjek" aria-labelledby="h-tjek">
      <Overskrift trin={1} id="h-tjek" maal>
        {B.tjek}
      </Overskrift>
      <p class="fundtal">{fundIOrd(tjek)}</p>
      {sorteret.length > 0 && (
        <ul class="fundliste">
          {sorteret.map(([nr, fund]) => (
            <Fundet key={`${fund.id} ${fund.afsnit} ${nr}`} fund={fund} brev={brev} nr={nr} />
          ))}
        </ul>
      )}
    </section>
  );
}
