// SPDX-License-Identifier: MPL-2.0
/** The case from request to follow-up: what happened, what is due, what is overdue, and today. */
import type { ComponentChildren, JSX } from 'preact';
import { memo } from '../grund/memo.tsx';
import { useSharedStructure } from '../grund/sharestructure.ts';
import { langDato, saetning, ubrudt } from '../grund/sprog.ts';
import type { Datofaktum, Fakta, Faktumnavn, Frist } from '../grund/typer.ts';
import { T } from '../sag/tekster.ts';
import { Akse, type Akseender, Aksestykke, tegnFor } from './maerker.tsx';
import { sammendrag } from './sammendrag.ts';
import { BEGIVENHEDER, B, EJERE } from './tekster.ts';
import { type Begivenhed, type Punkt, type Raekke, tidslinje } from './tidslinjelayout.ts';

export interface Tidslinjevalg {
  frister: readonly Frist[];
  begivenheder: readonly Begivenhed[];
  /** The day of the assessment: the marked line. */
  dag: string;
  /** Today. When the assessment has another day, the line and the distances say so. */
  idag?: string | undefined;
  /** Opens the question of an event. Without it the events are plain text. */
  gaaTil?: ((faktum: Faktumnavn) => void) | undefined;
}

/** The events of a case that have a day. */
export function begivenheder(fakta: Fakta): Begivenhed[] {
  return (Object.keys(BEGIVENHEDER) as Datofaktum[]).flatMap((faktum) => {
    const dato = fakta[faktum];
    return dato == null ? [] : [{ faktum, dato }];
  });
}

/** How far a day is from the day of the assessment, in words. */
export function afstandIOrd(dage: number, erIdag: boolean): string {
  if (!erIdag) return ubrudt(dage === 0 ? T.fristIdag : dage > 0 ? T.fristOm(dage) : T.fristSiden(-dage));
  return dage === 0 ? B.samtidig : dage > 0 ? B.omDage(dage) : B.forDage(-dage);
}

export function Tidslinje({ frister, begivenheder: haendt, dag, idag = dag, gaaTil }: Tidslinjevalg): JSX.Element {
  const raekker = useSharedStructure(tidslinje(frister, haendt, dag));
  const erIdag = idag === dag;
  const { overskredet, naeste } = sammendrag(frister, (dage) => afstandIOrd(dage, erIdag), dag);
  return (
    <div class="tidslinje">
      {overskredet !== undefined && (
        <p class="sammendrag overskredet">
          <Akse over={undefined} under={undefined} tegn="overskredet" />
          {overskredet}
        </p>
      )}
      <p class="sammendrag">
        {naeste.hvornaar !== undefined && <strong>{naeste.hvornaar}: </strong>}
        {naeste.hvad}
      </p>
      <ol aria-label={B.tidslinje}>
        {raekker.map((raekke, nr) => (
          <Dagen
            key={raekke.dag}
            raekke={raekke}
            erFoerste={nr === 0}
            erSidste={nr === raekker.length - 1}
            gaaTil={gaaTil}
            erIdag={erIdag}
          />
        ))}
      </ol>
    </div>
  );
}

interface Dagsvalg extends Pick<Tidslinjevalg, 'gaaTil'> {
  raekke: Raekke;
  erFoerste: boolean;
  erSidste: boolean;
  erIdag: boolean;
}

const Dagen = memo(({ raekke, erFoerste, erSidste, gaaTil, erIdag }: Dagsvalg) => {
  const { dag, afstand, punkter, efter } = raekke;
  const tid = afstand < 0 ? 'fortid' : 'fremtid';
  const foer = afstand <= 0 ? 'fortid' : 'fremtid';
  return (
    <li class={afstand === 0 ? 'raekke vurderingsdag' : `raekke ${tid}`} aria-current={afstand === 0 ? 'date' : undefined}>
      <p class="dato">
        {!erFoerste && <Akse over={foer} under={foer} />}
        <time dateTime={dag}>{langDato(dag)}</time>
        {afstand !== 0 && <span class="afstand"> {afstandIOrd(afstand, erIdag)}</span>}
      </p>
      <ul class="punkter">
        {punkter.map((punkt, nr) => {
          const ender: Akseender = {
            over: erFoerste && nr === 0 ? undefined : nr === 0 ? foer : tid,
            under: erSidste && nr === punkter.length - 1 ? undefined : tid,
          };
          return <Punktet key={noegle(punkt)} punkt={punkt} ender={ender} gaaTil={gaaTil} erIdag={erIdag} />;
        })}
      </ul>
      {efter && (
        <div class={`stykke ${efter.brud ? 'brud' : `trin-${efter.trin}`}`}>
          <Aksestykke stykke={efter} tid={tid} />
          {efter.iUger && <p class="senere">{B.senere(efter.dage)}</p>}
        </div>
      )}
    </li>
  );
});

function noegle(punkt: Punkt): string {
  switch (punkt.slags) {
    case 'dagen':
      return punkt.slags;
    case 'begivenhed':
      return punkt.faktum;
    case 'frist':
      return punkt.frist.id;
    case 'alternativ':
      return punkt.ider.join();
  }
}

interface Punktvalg extends Pick<Tidslinjevalg, 'gaaTil'> {
  punkt: Punkt;
  ender: Akseender;
  erIdag: boolean;
}

function Punktet({ punkt, ender, gaaTil, erIdag }: Punktvalg): JSX.Element {
  return (
    <li class={`punkt ${punkt.slags === 'frist' ? `frist ${punkt.frist.tilstand.slags}` : punkt.slags}`}>
      <Akse {...ender} tegn={tegnFor(punkt)} />
      <Ord punkt={punkt} gaaTil={gaaTil} erIdag={erIdag} />
    </li>
  );
}

const Ord = memo(({ punkt, gaaTil, erIdag }: Omit<Punktvalg, 'ender'>) => {
  switch (punkt.slags) {
    case 'dagen':
      return <p>{erIdag ? B.idag : B.vurderingsdato}</p>;
    case 'begivenhed':
      return (
        <p>
          <Link faktum={punkt.faktum} gaaTil={gaaTil}>
            {BEGIVENHEDER[punkt.faktum][punkt.planlagt ? 'kommer' : 'sket']}
          </Link>
        </p>
      );
    case 'frist':
      return <Fristen frist={punkt.frist} gaaTil={gaaTil} erIdag={erIdag} />;
    case 'alternativ':
      return (
        <p>
          {saetning(punkt.erSenere ? B.andenDag(punkt.grund) : punkt.grund)}{' '}
          {B.hoererTil(langDato(punkt.dato), punkt.ider)}
        </p>
      );
  }
});

interface Fristvalg extends Pick<Tidslinjevalg, 'gaaTil'> {
  frist: Frist;
  erIdag: boolean;
}

function Fristen({ frist, gaaTil, erIdag }: Fristvalg): JSX.Element {
  const { id, hvad, regnskab, ejer, moedesAf, tilstand } = frist;
  const stand = tilstandIOrd(tilstand, erIdag);
  return (
    <>
      <p>
        {stand !== undefined && <strong class="stand">{stand}: </strong>}
        {ubrudt(hvad)}{' '}
        {EJERE[ejer] !== undefined && <span class="ejer">{EJERE[ejer]}. </span>}
        <span class="id">{id}</span>
      </p>
      {regnskab.usikkert.map((tekst) => (
        <p key={tekst} class="usikkert">
          {ubrudt(tekst)}
        </p>
      ))}
      {tilstand.slags === 'overskredet' && moedesAf !== undefined && gaaTil && (
        <p class="handling">
          <Link faktum={moedesAf} gaaTil={gaaTil}>
            {B.noterDagen}
          </Link>
        </p>
      )}
    </>
  );
}

/** Where a date stands, in the engine's words; a date ahead has its distance beside it, and the clock is the page's. */
function tilstandIOrd({ slags, tekst }: Frist['tilstand'], erIdag: boolean): string | undefined {
  if (slags === 'loeber') return undefined;
  return slags === 'iDag' && erIdag ? B.fristIdag : ubrudt(tekst);
}

interface Linkvalg extends Pick<Tidslinjevalg, 'gaaTil'> {
  faktum: Faktumnavn;
  children: ComponentChildren;
}

function Link({ faktum, gaaTil, children }: Linkvalg): JSX.Element {
  if (!gaaTil) return <>{children}</>;
  return (
    <button type="button" class="link" onClick={() => gaaTil(faktum)}>
      {children}
    </button>
  );
}
