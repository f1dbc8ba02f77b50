// SPDX-License-Identifier: MPL-2.0
/** Renders the screens. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { vedHaendelse } from '../grund/udklip.ts';
import { Titel } from '../grund/titel.tsx';
import { kortSted, nummer, sted } from './adresser.ts';
import { type Blok, type Kontakt, type Skaerm, type Spoergsmaalsskaerm, startskaerm } from './skaerme.ts';
import type { Ordbog } from './tekster/form.ts';
import type { Kommune, Svar, Triagespoergsmaal } from './typer.ts';

interface Omgivelser {
  o: Ordbog;
  /** The level of the heading of a screen. */
  niveau: number;
  begynd: () => void;
  ret: (id: Triagespoergsmaal) => void;
  /** Announces a text to screen readers. */
  sig: (tekst: string) => void;
}

const Omgivelseskontekst = createContext<Omgivelser | undefined>(undefined);
export const OmgivelserProvider = Omgivelseskontekst.Provider;

function useOmgivelser(): Omgivelser {
  const omgivelser = useContext(Omgivelseskontekst);
  if (!omgivelser) throw new Error('useOmgivelser outside of OmgivelserProvider');
  return omgivelser;
}

/** The heading of a screen, which takes the focus when the screen has changed. */
function Skaermtitel({ id, children }: { id?: string; children: ComponentChildren }): JSX.Element {
  const { niveau } = useOmgivelser();
  return (
    <Titel niveau={niveau} trin={0} maal {...(id === undefined ? {} : { id })}>
      {children}
    </Titel>
  );
}

/** The first screen. It does not depend on the answers, so its height may be reported to the page around. */
export function Start({ kanForlade }: { kanForlade: boolean }): JSX.Element {
  const { o } = useOmgivelser();
  const { titel, blokke } = startskaerm(o, { kanForlade });
  return (
    <div class="skaerm">
      <Skaermtitel>{titel}</Skaermtitel>
      <Blokke blokke={blokke} />
    </div>
  );
}

interface Spoergsmaalsdata {
  skaerm: Spoergsmaalsskaerm;
  /** The previous answer. */
  givet: Svar | undefined;
  mangler: boolean;
  svar: (svar: Svar | undefined) => void;
  tilbage: () => void;
}

/**
 * Clears the names of buttons about to be removed: Chromium keeps a named button that leaves a shadow tree without a
 * form owner, and with it everything around it.
 */
function useGivSlip(): RefObject<HTMLFieldSetElement> {
  const ramme = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const knapper = ramme.current?.querySelectorAll('input') ?? [];
    return () => knapper.forEach((knap) => knap.removeAttribute('name'));
  }, []);
  return ramme;
}

/** Not a form: the frame's sandbox forbids submission. The Enter key works as in one. */
export function Spoergsmaal({ skaerm, givet, mangler, svar, tilbage }: Spoergsmaalsdata): JSX.Element {
  const { o } = useOmgivelser();
  const [valgt, vaelg] = useState(givet);
  const beskrevet = mangler ? 'hjaelp fejl' : 'hjaelp';
  return (
    <div class="skaerm">
      {mangler && <Fejloversigt maal="svar-0" />}
      <fieldset ref={useGivSlip()} aria-describedby={beskrevet} onKeyDown={(event) => event.key === 'Enter' && svar(valgt)}>
        <legend>
          <span class="nr">{skaerm.trin}</span>
          <Skaermtitel>{skaerm.titel}</Skaermtitel>
        </legend>
        <div id="hjaelp" class="forklaring">
          {skaerm.hjaelp.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </div>
        {mangler && (
          <p id="fejl" class="feltfejl">
            {o.mangler.tekst}
          </p>
        )}
        <div class="valg">
          {skaerm.valg.map(({ id, tekst }, nr) => (
            <label key={id} class="mulighed">
              <input type="radio" name="svar" id={`svar-${nr}`} autocomplete="off" value={id} checked={valgt === id} onChange={() => vaelg(id)} />
              <span>{tekst}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="knapper">
        <button type="button" class="knap stor" onClick={() => svar(valgt)}>
          {o.naeste}
        </button>
        <button type="button" class="knap anden stor" onClick={tilbage}>
          {o.tilbage}
        </button>
      </div>
    </div>
  );
}

/** Above a question that was left unanswered; takes the focus. */
function Fejloversigt({ maal }: { maal: string }): JSX.Element {
  const { o, niveau } = useOmgivelser();
  const ramme = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ramme.current?.focus(), []);
  const tilFeltet = (): void => {
    const rod = ramme.current?.getRootNode();
    if (rod instanceof ShadowRoot) rod.getElementById(maal)?.focus();
  };
  return (
    <div class="fejl" tabIndex={-1} ref={ramme} aria-labelledby="fejltitel" role="group">
      <Titel niveau={niveau} trin={1} id="fejltitel">
        {o.mangler.titel}
      </Titel>
      <p>
        <button type="button" class="link" onClick={tilFeltet}>
          {o.mangler.tekst}
        </button>
      </p>
    </div>
  );
}

interface Endedata {
  skaerm: Skaerm;
  tilbage: () => void;
  forfra: () => void;
}

export function Ende({ skaerm, tilbage, forfra }: Endedata): JSX.Element {
  const { o } = useOmgivelser();
  return (
    <div class="skaerm">
      <Skaermtitel>{skaerm.titel}</Skaermtitel>
      <Blokke blokke={skaerm.blokke} />
      <div class="knapper">
        <button type="button" class="knap anden stor" onClick={tilbage}>
          {o.tilbage}
        </button>
        <button type="button" class="knap anden stor" onClick={forfra}>
          {o.ende.forfra}
        </button>
      </div>
    </div>
  );
}

/** The footer of every screen. */
export function Bund({ kommune }: { kommune: Kommune | undefined }): JSX.Element {
  const { o } = useOmgivelser();
  const navn = kommune?.afdeling || kommune?.navn || o.kontakt.udenNavn;
  return (
    <footer class="bund">
      <Fare tekst={o.bund.fare} ring={o.bund.ring112} />
      {kommune?.telefon && (
        <p>
          {o.bund.ring} {o.kontakt.ringTil(navn)}: <Telefon telefon={kommune.telefon} />
        </p>
      )}
    </footer>
  );
}

function Fare({ tekst, ring }: { tekst: string; ring: string }): JSX.Element {
  return (
    <p class="fare">
      {tekst}{' '}
      <a class="staerk" href="tel:112">
        {ring}
      </a>
    </p>
  );
}

function Blokke({ blokke }: { blokke: readonly Blok[] }): JSX.Element {
  return (
    <>
      {blokke.map((blok, nr) => (
        <Blokvisning key={nr} blok={blok} />
      ))}
    </>
  );
}

function Blokvisning({ blok }: { blok: Blok }): JSX.Element {
  const { niveau, begynd } = useOmgivelser();
  switch (blok.slags) {
    case 'tekst':
      return <p>{blok.tekst}</p>;
    case 'liste':
      return <Liste class="prikker" punkter={blok.punkter} />;
    case 'trin':
      return (
        <ol class="nummererede">
          {blok.punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ol>
      );
    case 'kontakt':
      return <Kontaktkort kontakt={blok.kontakt} />;
    case 'seddel':
      return <Seddel linjer={blok.linjer} />;
    case 'begynd':
      return (
        <div class="knapper">
          <button type="button" class="knap stor" onClick={begynd}>
            {blok.tekst}
          </button>
        </div>
      );
    case 'fare':
      return <Fare tekst={blok.tekst} ring={blok.ring} />;
    case 'svar':
      return <Svarliste svar={blok.svar} />;
    case 'del':
      return (
        <section class={blok.tone === undefined ? 'del' : `del ${blok.tone}`}>
          <Titel niveau={niveau} trin={1}>
            {blok.titel}
          </Titel>
          <Blokke blokke={blok.blokke} />
        </section>
      );
  }
}

function Liste({ punkter, class: klasse }: { punkter: readonly string[]; class: string }): JSX.Element {
  return (
    <ul class={klasse}>
      {punkter.map((punkt) => (
        <li key={punkt}>{punkt}</li>
      ))}
    </ul>
  );
}

/** The municipality's text is Danish, whatever the page's language. */
const EGET = { lang: 'da' } as const;

function Kontaktkort({ kontakt }: { kontakt: Kontakt }): JSX.Element {
  const { navn, egetNavn, udenfor, tekst, telefon, telefontid, adresse, web } = kontakt;
  const url = sted(web?.vaerdi);
  return (
    <div class="kontakt">
      <p class="kontaktnavn" {...(egetNavn ? EGET : {})}>
        {navn}
      </p>
      {udenfor !== undefined && <p class="maerke">{udenfor}</p>}
      {tekst !== undefined && <p>{tekst}</p>}
      {telefon !== undefined && (
        <p class="telefon">
          <Telefon telefon={telefon} />
        </p>
      )}
      {telefontid && (
        <p>
          {telefontid.maerke} <span {...EGET}>{telefontid.vaerdi}</span>
        </p>
      )}
      {adresse !== undefined && <p {...EGET}>{adresse}</p>}
      {web && url && (
        <p>
          {web.maerke}{' '}
          <a href={url.href} target="_top" rel="noreferrer">
            {kortSted(url)}
          </a>
        </p>
      )}
    </div>
  );
}

/** A number as a link to dial; plain text when it is more than a number. */
function Telefon({ telefon }: { telefon: string }): JSX.Element {
  const tal = nummer(telefon);
  return tal === undefined ? <span {...EGET}>{telefon}</span> : <a href={`tel:${tal}`}>{telefon}</a>;
}

/** What to say on the telephone; printed and copied only on request. */
function Seddel({ linjer }: { linjer: readonly string[] }): JSX.Element {
  const { o, sig } = useOmgivelser();
  const [kopieret, saetKopieret] = useState<string>();
  const kopierDet = (): void => {
    // The Clipboard API is closed to a page without an origin.
    const svar = vedHaendelse(linjer.join('\n')) ? o.seddel.kopieret : o.seddel.ikkeKopieret;
    saetKopieret(svar);
    sig(svar);
  };
  return (
    <>
      <div class="seddel">
        {linjer.map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
      </div>
      <div class="knapper">
        <button type="button" class="knap anden" onClick={() => print()}>
          {o.seddel.udskriv}
        </button>
        <button type="button" class="knap anden" onClick={kopierDet}>
          {o.seddel.kopier}
        </button>
        {kopieret !== undefined && <p class="besked">{kopieret}</p>}
      </div>
    </>
  );
}

function Svarliste({ svar }: { svar: readonly { id: Triagespoergsmaal; spoergsmaal: string; svar: string }[] }): JSX.Element {
  const { o, ret } = useOmgivelser();
  return (
    <dl class="svarene">
      {svar.map(({ id, spoergsmaal, svar: givet }) => (
        <div key={id}>
          <dt>{spoergsmaal}</dt>
          <dd>{givet}</dd>
          <dd>
            <button type="button" class="link" aria-label={o.ende.retNavn(spoergsmaal)} onClick={() => ret(id)}>
              {o.ende.ret}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Moves the focus to the heading of a new screen, but not when the page opens. */
export function useSkaermfokus(skaerm: string): { current: HTMLElement | null } {
  const ramme = useRef<HTMLElement>(null);
  const forrige = useRef(skaerm);
  useLayoutEffect(() => {
    if (forrige.current === skaerm) return;
    forrige.current = skaerm;
    // The page around must not scroll: that would reveal that an answer was given.
    scrollTo(0, 0);
    ramme.current?.querySelector<HTMLElement>('.aktuel .o0')?.focus({ preventScroll: true });
  }, [skaerm]);
  return ramme;
}
