// SPDX-License-Identifier: MPL-2.0
/** The letter as it will look on paper, section by section; or why there is none. */
import type { ComponentChildren, JSX } from 'preact';
import { Kvitteringslinje, Overskrift } from '../felter/dele.tsx';
import { dato, saetning, ubrudt } from '../grund/sprog.ts';
import type { Afsnitsnavn, Brev, Fejl } from '../grund/typer.ts';
import { ider, ord } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { tagMed } from './afgoerelse.ts';
import { Afsnit, Udeladt } from './brevafsnit.tsx';
import { Raatekst } from './brevindhold.tsx';
import { B, STEDER } from './brevtekster.ts';
import { Linjer } from './linjer.tsx';

/** The sections that are left out by choice. */
function useFravalgt(): readonly Afsnitsnavn[] | null | undefined {
  return useSelector(({ sag }) => sag.afgoerelse?.fravalgt);
}

/** The sections of the letter and the omitted ones, in order. */
function Afsnittene({ brev }: { brev: Brev }): JSX.Element {
  const fravalgt = useFravalgt();
  return (
    <>
      {ider(ord().afsnit).map((id) => {
        const afsnit = brev.afsnit.find((et) => et.id === id);
        if (afsnit) return <Afsnit key={id} afsnit={afsnit} />;
        return fravalgt?.includes(id) ? <Udeladt key={id} id={id} /> : null;
      })}
    </>
  );
}

/** Text written for sections that this letter cannot hold; omitted sections can be restored above. */
function Ikkemed({ brev }: { brev: Brev }): JSX.Element | null {
  const fravalgt = useFravalgt();
  const ikkeMed = brev.udeladt.filter(({ id }) => !fravalgt?.includes(id));
  if (ikkeMed.length === 0) return null;
  return (
    <div class="ikkemed">
      <p>{B.udeladtTekst}</p>
      {ikkeMed.map(({ id, tekst }) => (
        <blockquote key={id}>
          <p class="nytudkasthoved">{ubrudt(ord().afsnit[id])}</p>
          <Raatekst tekst={tekst} />
        </blockquote>
      ))}
    </div>
  );
}

export function Brevark({ brev }: { brev: Brev }): JSX.Element {
  const nr = useSelector((tilstand) => tilstand.nr);
  return (
    <section class="brevside" aria-labelledby="h-brevet">
      <div class="brevsidehoved">
        <Overskrift trin={1} id="h-brevet" maal>
          {B.brevet}
        </Overskrift>
        <p class="daempet">{B.lix(brev.lix)}</p>
      </div>
      <article class="brevark" part="letter" aria-labelledby="h-brevtitel" key={nr}>
        <Linjer klasse="afsender" linjer={brev.afsender} />
        <Linjer klasse="modtager" linjer={brev.modtager} />
        <div class="brevdato">
          <p>
            <time dateTime={brev.dato}>{dato(brev.dato)}</time>
          </p>
          {brev.reference !== undefined && <p>{B.reference(brev.reference)}</p>}
        </div>
        <Overskrift trin={2} id="h-brevtitel">{ubrudt(brev.titel)}</Overskrift>
        <Afsnittene brev={brev} />
      </article>
      <Ikkemed brev={brev} />
      <Kvitteringslinje kvittering={brev.kvittering} />
    </section>
  );
}

/** No decision yet: the page says where to begin. */
export function Intetbrev(): JSX.Element {
  const { gaaTilElement } = useSide();
  return (
    <section class="kort intetbrev" aria-labelledby="h-brevet">
      <Overskrift trin={1} id="h-brevet" maal>
        {B.brevet}
      </Overskrift>
      <p>{B.intetBrev}</p>
      <button type="button" class="knap" onClick={() => gaaTilElement('valg-type')}>
        {B.tilType}
      </button>
    </section>
  );
}

function Knap({ goer, children }: { goer: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="knap anden" onClick={goer}>
      {children}
    </button>
  );
}

/** The ways to fix a conflict at a path. */
function Udvej({ sti }: { sti: string }): JSX.Element | null {
  const fravalgt = useFravalgt();
  const { afgoer, skrivBorger, gaaTil, gaaTilElement } = useSide();
  const afsnit = fravalgtAfsnit(sti, fravalgt);
  if (afsnit) return <Knap goer={() => afgoer((foer) => tagMed(foer, afsnit))}>{B.tagMed}</Knap>;
  switch (sti) {
    case 'fakta.alder':
      return <Knap goer={() => gaaTil('alder')}>{B.retAlder}</Knap>;
    case 'borger.navn':
      return <Knap goer={() => skrivBorger(({ navn: _foer, ...andre }) => andre)}>{B.fjernNavn}</Knap>;
    case 'borger.adresse':
      return <Knap goer={() => skrivBorger(({ adresse: _foer, ...andre }) => andre)}>{B.fjernAdresse}</Knap>;
    case 'afgoerelse.type':
      return <Knap goer={() => gaaTilElement('valg-type')}>{B.vaelgType}</Knap>;
    case 'afgoerelse.intensitet':
      return <Knap goer={() => gaaTilElement('valg-intensitet')}>{B.vaelgIntensitet}</Knap>;
    default:
      return null;
  }
}

/** The omitted section that a path names. */
function fravalgtAfsnit(sti: string, fravalgt: readonly Afsnitsnavn[] | null | undefined): Afsnitsnavn | undefined {
  const plads = /^afgoerelse\.fravalgt\[(\d+)\]$/.exec(sti)?.[1];
  return plads === undefined ? undefined : fravalgt?.[Number(plads)];
}

/** Every conflict, with a way out of each. */
export function Umulig({ fejl }: { fejl: readonly Fejl[] }): JSX.Element {
  const fravalgt = useFravalgt();
  return (
    <section class="kort umulig" aria-labelledby="h-brevet">
      <Overskrift trin={1} id="h-brevet" maal>
        {B.umulig}
      </Overskrift>
      <p>{B.umuligHjaelp}</p>
      <ul>
        {fejl.map(({ sti, forventet }) => {
          const afsnit = fravalgtAfsnit(sti, fravalgt);
          return (
            <li key={sti}>
              <p class="umuligsted">{afsnit ? B.etUdeladtAfsnit(ubrudt(ord().afsnit[afsnit])) : (STEDER[sti] ?? sti)}</p>
              <p>{afsnit ? B.kanIkkeUdelades : saetning(B.umuligForventet(forventet))}</p>
              <Udvej sti={sti} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
