// SPDX-License-Identifier: MPL-2.0
/** The page in the frame: the bar, the screen, and the footer. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Opsaetning } from './opsaetning.ts';
import { endeskaerm, spoergsmaalsskaerm } from './skaerme.ts';
import type { Ordbog } from './tekster/form.ts';
import { KORT, type Sprog, SPROGKODER } from './tekster/koder.ts';
import { SPROG } from './tekster/sprog.ts';
import { begynd, BEGYNDELSE, ret, rute, svar, type Tilstand, tilbage } from './tilstand.ts';
import type { Triagespoergsmaal } from './typer.ts';
import { Bund, Ende, OmgivelserProvider, Spoergsmaal, Start, useSkaermfokus } from './visning.tsx';

export interface Appdata {
  tilstand: Tilstand;
  opsaetning: Opsaetning;
  /** The language: that of the set-up, or one chosen since. */
  sprog: Sprog;
  /** The announcement while Shift is being pressed. */
  besked: string;
  gaa: (til: Tilstand) => void;
  vaelgSprog: (sprog: Sprog) => void;
  forlad: () => void;
  sig: (tekst: string) => void;
  /** Reports the height of the first screen whenever the set-up or the width changes. */
  maalt: (hoejde: number) => void;
}

export function App(data: Appdata): JSX.Element {
  const { tilstand, opsaetning, sprog, gaa, sig } = data;
  const o: Ordbog = SPROG[sprog];
  const kanForlade = opsaetning.forladTil !== undefined;
  const nr = skaermnavn(tilstand);
  const ramme = useSkaermfokus(nr);
  const maal = useMaaling(ramme, data);
  const omgivelser = {
    o,
    niveau: opsaetning.niveau,
    sig,
    begynd: () => gaa(begynd(tilstand)),
    ret: (id: Triagespoergsmaal) => gaa(ret(tilstand, id)),
  };
  return (
    <OmgivelserProvider value={omgivelser}>
      <slot name="p101-oplaesning" />
      <div class="ramme" lang={sprog} ref={ramme as { current: HTMLDivElement | null }}>
        <Top {...data} o={o} />
        <main class="scene">
          {/* Hidden from everybody: it gives the frame a height that says nothing of the answers. */}
          <div class="maal" ref={maal} inert>
            <Start kanForlade={kanForlade} />
          </div>
          <div class="aktuel">
            <Aktuel {...data} o={o} kanForlade={kanForlade} />
          </div>
        </main>
        <Bund kommune={opsaetning.kommune} />
      </div>
    </OmgivelserProvider>
  );
}

/** The name of the screen in view: the id of a question, else the kind of screen. */
function skaermnavn({ sted }: Tilstand): string {
  return sted.slags === 'spoergsmaal' ? sted.id : sted.slags;
}

function Aktuel({ tilstand, opsaetning, gaa, o, kanForlade }: Appdata & { o: Ordbog; kanForlade: boolean }): JSX.Element {
  const { sted } = tilstand;
  if (sted.slags === 'start') return <Start kanForlade={kanForlade} />;
  const vejen = rute(tilstand.svar);
  const baglaens = (): void => gaa(tilbage(tilstand));
  if (sted.slags === 'ende' && vejen.stilling.ende !== undefined) {
    const skaerm = endeskaerm(o, vejen, vejen.stilling.ende, opsaetning.kommune);
    return <Ende skaerm={skaerm} tilbage={baglaens} forfra={() => gaa(BEGYNDELSE)} />;
  }
  const id = sted.slags === 'spoergsmaal' ? sted.id : vejen.stilling.naeste?.id;
  if (id === undefined) return <Start kanForlade={kanForlade} />;
  return (
    <Spoergsmaal
      key={id}
      skaerm={spoergsmaalsskaerm(o, vejen, id)}
      givet={tilstand.svar[id] ?? undefined}
      mangler={tilstand.mangler}
      svar={(givet) => gaa(svar(tilstand, givet))}
      tilbage={baglaens}
    />
  );
}

function Top({ sprog, besked, opsaetning, vaelgSprog, forlad, o }: Appdata & { o: Ordbog }): JSX.Element {
  return (
    <header class="top">
      <nav class="sprog" aria-label={o.sprogvalg}>
        {SPROGKODER.filter((kode) => kode !== sprog).map((kode) => (
          <button key={kode} type="button" class="link" lang={kode} onClick={() => vaelgSprog(kode)}>
            {KORT[kode].sprognavn}
          </button>
        ))}
      </nav>
      {opsaetning.forladTil !== undefined && (
        <div class="forlad">
          {besked !== '' && <p class="shift">{besked}</p>}
          <button type="button" class="knap forladknap" onClick={forlad}>
            {o.forlad.knap}
          </button>
        </div>
      )}
    </header>
  );
}

/**
 * Measures the hidden first screen when the page opens, is set up anew, or changes width: never because of an answer.
 */
function useMaaling(ramme: { current: HTMLElement | null }, { opsaetning, maalt }: Appdata): { current: HTMLDivElement | null } {
  const maal = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let bredde = -1;
    const tag = (): void => {
      const scene = maal.current?.parentElement;
      if (!ramme.current || !maal.current || !scene || bredde === innerWidth) return;
      bredde = innerWidth;
      maalt(ramme.current.offsetHeight - scene.offsetHeight + maal.current.scrollHeight);
    };
    tag();
    addEventListener('resize', tag);
    return () => removeEventListener('resize', tag);
  }, [opsaetning]);
  return maal;
}
