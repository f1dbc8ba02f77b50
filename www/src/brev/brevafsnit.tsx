// SPDX-License-Identifier: MPL-2.0
/** A section of the letter: its content, how binding it is, and the ways to change it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Overskrift, skjult } from '../felter/dele.tsx';
import { ubrudt } from '../grund/sprog.ts';
import type { Afsnitsnavn, Brevafsnit } from '../grund/typer.ts';
import { ord } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { behold, brugUdkast, fravaelg, ret, tagMed } from './afgoerelse.ts';
import { Blokke, Raatekst } from './brevindhold.tsx';
import { B, KRAV } from './brevtekster.ts';

/** The id of the element that a finding leads to. */
export function afsnitId(id: Afsnitsnavn): string {
  return `brevafsnit-${id}`;
}

interface Props {
  afsnit: Brevafsnit;
}

/** The name of the section on the page; not every section has a heading. */
function navnPaa({ id, overskrift }: Brevafsnit): string {
  return ubrudt(overskrift === '' ? ord().afsnit[id] : overskrift);
}

/** The number of open findings in the section. */
function useAabneFund(id: Afsnitsnavn): number {
  return useSelector(({ brevet }) => {
    if (!brevet || !('tjek' in brevet)) return 0;
    return brevet.tjek.fund.filter((fund) => fund.afsnit === id && fund.tilsidesat === undefined).length;
  });
}

function Redskaber({ afsnit, redigerer, rediger }: Props & { redigerer: boolean; rediger: () => void }): JSX.Element {
  const { afgoer, gaaTilElement } = useSide();
  const { id, krav, ordlyd } = afsnit;
  const fund = useAabneFund(id);
  const udelad = (): void => {
    afgoer((foer) => fravaelg(foer, id));
    gaaTilElement(afsnitId(id));
  };
  return (
    <div class="redskaber">
      {fund > 0 && (
        <button type="button" class="link fundmaerke" onClick={() => gaaTilElement('h-tjek')}>
          {B.iTjekket(fund)}
          {skjult(`: ${navnPaa(afsnit)}`)}
        </button>
      )}
      {ordlyd === 'rettet' && <span class="maerke ny">{B.rettet}</span>}
      {ordlyd === 'skabelon' && <span class="maerke">{B.skabelon}</span>}
      <span class={`maerke krav-${krav}`}>{KRAV[krav]}</span>
      <p class="redskabsknapper">
        {!redigerer && (
          <button type="button" class="link" aria-label={B.retAfsnit(navnPaa(afsnit))} onClick={rediger}>
            {B.ret}
          </button>
        )}
        {ordlyd === 'rettet' && (
          <button type="button" class="link" onClick={() => afgoer((foer) => brugUdkast(foer, id))}>
            {B.udkastIgen}
            {skjult(`: ${navnPaa(afsnit)}`)}
          </button>
        )}
        {krav === 'boer' && (
          <button type="button" class="link" aria-label={B.udeladAfsnit(navnPaa(afsnit))} onClick={udelad}>
            {B.udelad}
          </button>
        )}
      </p>
    </div>
  );
}

function Skriveflade({ afsnit, faerdig }: Props & { faerdig: () => void }): JSX.Element {
  const skrevet = useSelector(({ sag }) => sag.afgoerelse?.afsnit?.[afsnit.id]);
  const { afgoer } = useSide();
  const felt = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => felt.current?.focus(), []);
  const tekst = skrevet ?? afsnit.tekst;
  const feltId = `tekst-${afsnit.id}`;
  return (
    <div class="skriveflade">
      <label for={feltId}>{B.teksten(navnPaa(afsnit))}</label>
      <p class="hjaelp" id={`hjaelp-${feltId}`}>
        {B.skrivHjaelp}
      </p>
      <textarea
        ref={felt}
        id={feltId}
        autocomplete="off"
        rows={Math.min(16, Math.max(4, Math.ceil(tekst.length / 60) + tekst.split('\n').length))}
        aria-describedby={`hjaelp-${feltId}`}
        value={tekst}
        onInput={({ currentTarget }) => {
          const skrevet = currentTarget.value;
          afgoer((foer) => ret(foer, afsnit, skrevet), `afsnit.${afsnit.id}`);
        }}
      />
      <button type="button" class="knap" onClick={faerdig}>
        {B.faerdig}
      </button>
    </div>
  );
}

/** The draft changed after the edit: the caseworker chooses between both texts. */
function Nytudkast({ afsnit, udkast }: Props & { udkast: string }): JSX.Element {
  const { afgoer, gaaTilElement } = useSide();
  const vaelg = (goer: typeof behold): void => {
    afgoer((foer) => goer(foer, afsnit));
    gaaTilElement(afsnitId(afsnit.id));
  };
  return (
    <div class="nytudkast">
      <p class="nytudkasthoved">{B.nytUdkast}</p>
      <p>{B.nytUdkastHjaelp}</p>
      <blockquote>
        <Raatekst tekst={udkast} />
      </blockquote>
      <p class="redskabsknapper knapper">
        <button type="button" class="knap anden" onClick={() => vaelg(behold)}>
          {B.beholdMin}
        </button>
        <button type="button" class="knap anden" onClick={() => vaelg((foer, { id }) => brugUdkast(foer, id))}>
          {B.brugNyt}
        </button>
      </p>
    </div>
  );
}

export function Afsnit({ afsnit }: Props): JSX.Element {
  const { gaaTilElement } = useSide();
  const [redigerer, saet] = useState(false);
  const { id, overskrift, nytUdkast, ordlyd } = afsnit;
  const luk = (): void => {
    saet(false);
    gaaTilElement(afsnitId(id));
  };
  return (
    <div
      role="group"
      class={`brevafsnit ${ordlyd}${nytUdkast === undefined ? '' : ' harnyt'}`}
      id={afsnitId(id)}
      tabIndex={-1}
      aria-label={navnPaa(afsnit)}
    >
      <div class="afsnitshoved">
        {overskrift !== '' && <Overskrift trin={3}>{ubrudt(overskrift)}</Overskrift>}
        <Redskaber afsnit={afsnit} redigerer={redigerer} rediger={() => saet(true)} />
      </div>
      <Blokke blokke={afsnit.blokke} />
      {nytUdkast !== undefined && <Nytudkast afsnit={afsnit} udkast={nytUdkast} />}
      {redigerer && <Skriveflade afsnit={afsnit} faerdig={luk} />}
    </div>
  );
}

/** An omitted section, in its place. */
export function Udeladt({ id }: { id: Afsnitsnavn }): JSX.Element {
  const { afgoer, gaaTilElement } = useSide();
  const tag = (): void => {
    afgoer((foer) => tagMed(foer, id));
    gaaTilElement(afsnitId(id));
  };
  return (
    <div class="udeladt" id={afsnitId(id)} tabIndex={-1}>
      <p>{B.erUdeladt(ubrudt(ord().afsnit[id]))}</p>
      <button type="button" class="link" onClick={tag}>
        {B.tagMed}
        {skjult(`: ${ubrudt(ord().afsnit[id])}`)}
      </button>
    </div>
  );
}
