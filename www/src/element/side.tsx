// SPDX-License-Identifier: MPL-2.0
/** The page: one open case, its answers on the left, what they point to on the right. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Afgoerelsesdel, brevIOrd } from '../brev/afgoerelsesdel.tsx';
import { B } from '../brev/brevtekster.ts';
import { EKSEMPLER } from '../eksempler.ts';
import { KATALOG, type Side as Sidedata, SideProvider } from '../faelles.tsx';
import { type Fejlmelding, Fejloversigt, fejlFra } from '../fejl.tsx';
import { Frister } from '../vurdering/frister.tsx';
import { useSlip } from '../fil.ts';
import { Kildefortegnelse } from '../vurdering/kilder.tsx';
import { konklusion, Omraadekort } from '../vurdering/omraade.tsx';
import { Naestespoergsmaal, Overblik } from '../vurdering/overblik.tsx';
import { Pligter, Spor } from '../vurdering/pligter.tsx';
import { Sagslinje } from './sagslinje.tsx';
import { idag, ubrudt } from '../sprog.ts';
import { Svarafsnit, Svarliste, type Visning } from '../svar/svar.tsx';
import { OMRAADENAVNE, OMRAADER, T } from '../tekster.ts';
import { aabn, besvar, gemSomFil, genaabn, medAfgoerelse, medBorger, paaDag, type Tilstand, tomSag } from './tilstand.ts';

/** How long the page is quiet before what changed is read aloud. */
const PAUSE_MS = 600;

/** A case opens with the group of the next question open. */
function foersteVisning({ naeste }: Tilstand): Visning {
  const gruppe = naeste.faktum === undefined ? undefined : KATALOG.get(naeste.faktum)?.gruppe;
  return { aabne: new Set(gruppe ? [gruppe] : []), kun: undefined };
}

function foersteSag(): Tilstand {
  const eksempel = EKSEMPLER[0];
  return eksempel ? aabn(eksempel.titel, eksempel.sag) : tomSag(T.nySagNavn, idag());
}

/** What the last answer changed, for those who do not see it. */
function oplaesning(foer: Tilstand, nu: Tilstand): string {
  const { aendret, vurdering } = nu;
  const saetninger = aendret.map((o) => `${OMRAADER[o].titel}: ${konklusion(o, vurdering[o].konklusion).saetning}`);
  const brev = brevIOrd(nu);
  return (brev === brevIOrd(foer) ? saetninger : [...saetninger, brev]).join(' ');
}

function useOplaest(): [string, (tekst: string) => void] {
  const [tekst, saet] = useState('');
  const ur = useRef<ReturnType<typeof setTimeout>>();
  const sig = useMemo(
    () =>
      (ny: string): void => {
        clearTimeout(ur.current);
        ur.current = setTimeout(() => saet(ny), PAUSE_MS);
      },
    [],
  );
  return [tekst, sig];
}

/** Leaving with work that is not saved asks first. */
function useAdvarselVedLukning(gemt: boolean): void {
  useEffect(() => {
    if (gemt) return undefined;
    const advar = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', advar);
    return () => removeEventListener('beforeunload', advar);
  }, [gemt]);
}

function fokuser(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** The chosen answer of a field, else its first control. */
function feltI(id: string): HTMLElement | null | undefined {
  const felt = document.getElementById(id);
  return felt?.querySelector<HTMLElement>('input:checked') ?? felt?.querySelector<HTMLElement>('input, select');
}

/** The element itself where it can take the focus, else a field in it. */
function maalFor(id: string): HTMLElement | null | undefined {
  const element = document.getElementById(id);
  return element && (element.tabIndex >= 0 || element.hasAttribute('tabindex')) ? element : feltI(id);
}

export function Side(): JSX.Element {
  const [tilstand, saetTilstand] = useState(foersteSag);
  const [forrige, saetForrige] = useState<Tilstand>();
  const [visning, saetVisning] = useState(() => foersteVisning(tilstand));
  const [melding, saetMelding] = useState<Fejlmelding>();
  const [maal, saetMaal] = useState<{ find: () => HTMLElement | null | undefined }>();
  const [oplaest, sig] = useOplaest();
  useEffect(() => fokuser(maal?.find()), [maal]);
  useAdvarselVedLukning(tilstand.gemt);

  /** Does what may throw the engine's errors; then the former case stays and the errors are told. */
  const proev = (titel: string, goer: () => Tilstand): Tilstand | undefined => {
    try {
      const ny = goer();
      saetMelding(undefined);
      saetTilstand(ny);
      return ny;
    } catch (kastet) {
      saetMelding({ titel, fejl: fejlFra(kastet) });
      return undefined;
    }
  };
  const skiftSag = (navn: string, goer: () => Tilstand): void => {
    const ny = proev(T.fejlFil(navn), goer);
    if (!ny) return;
    saetForrige(tilstand.gemt ? undefined : tilstand);
    saetVisning(foersteVisning(ny));
    saetMaal({ find: () => document.getElementById('h-overblik') });
    sig(T.erAabnet(navn));
  };
  const skriv = (goer: () => Tilstand): Tilstand | undefined => {
    const ny = proev(B.ugyldig, goer);
    if (ny) sig(oplaesning(tilstand, ny));
    return ny;
  };
  const aabnFil = async (fil: File): Promise<void> => {
    const tekst = await fil.text();
    skiftSag(fil.name, () => aabn(fil.name, tekst));
  };
  const [traekkes, slip] = useSlip((filer) => {
    if (filer[0] && filer.length === 1) void aabnFil(filer[0]);
    else saetMelding({ titel: T.enFil, fejl: [] });
  });
  const lukMelding = (): void => {
    saetMelding(undefined);
    saetMaal({ find: () => document.getElementById('h-overblik') });
  };
  const side: Sidedata = {
    tilstand,
    svar: (faktum, svar) => {
      const ny = besvar(tilstand, faktum, svar);
      saetTilstand(ny);
      sig(oplaesning(tilstand, ny));
    },
    afgoer: (goer) => skriv(() => medAfgoerelse(tilstand, goer(tilstand.sag.afgoerelse ?? {}))),
    skrivBorger: (goer) => void skriv(() => medBorger(tilstand, goer(tilstand.sag.borger ?? {}))),
    gaaTilElement: (id) => saetMaal({ find: () => maalFor(id) }),
    sig,
    gaaTil: (faktum) => {
      const gruppe = KATALOG.get(faktum)?.gruppe;
      if (!gruppe) return;
      const skjult = visning.kun !== undefined && !visning.kun.has(faktum);
      saetVisning({ aabne: new Set([...visning.aabne, gruppe]), kun: skjult ? undefined : visning.kun });
      saetMaal({ find: () => feltI(`svar-${faktum}`) });
    },
  };

  return (
    <SideProvider value={side}>
      <div class={traekkes ? 'ramme traekkes' : 'ramme'} {...slip}>
        <a class="spring" href="#h-vurdering">
          {T.spring}
        </a>
        <a class="spring" href="#h-afgoerelse">
          {B.spring}
        </a>
        <Hoved />
        <main>
          {melding && <Fejloversigt melding={melding} luk={lukMelding} />}
          <Sagslinje
            aabnEksempel={(titel, sag) => skiftSag(titel, () => aabn(titel, sag))}
            aabnFil={(fil) => void aabnFil(fil)}
            nySag={() => skiftSag(T.nySagNavn, () => tomSag(T.nySagNavn, idag()))}
            gem={() => {
              sig(T.erGemt(gemSomFil(tilstand)));
              saetTilstand({ ...tilstand, gemt: true });
            }}
          />
          {forrige && (
            <p class="fortryd">
              <button
                type="button"
                class="link"
                onClick={() => skiftSag(forrige.navn, () => genaabn(forrige))}
              >
                {T.forrige(forrige.navn)}
              </button>
            </p>
          )}
          <Overblik />
          <div class="spalter">
            <div class="venstre">
              <Naestespoergsmaal />
              <Svarafsnit
                visning={visning}
                vis={saetVisning}
                paaDag={(dato) => proev(T.fejlDato, () => paaDag(tilstand, dato))}
              />
            </div>
            <section class="vurdering" aria-labelledby="h-vurdering">
              <h2 id="h-vurdering" tabIndex={-1}>
                {T.vurdering}
              </h2>
              <Frister />
              {OMRAADENAVNE.map((omraade) => (
                <Omraadekort key={omraade} omraade={omraade} />
              ))}
              <Pligter />
              <Svarliste />
              <Kildefortegnelse />
              <Spor />
            </section>
          </div>
          <Afgoerelsesdel />
        </main>
        <Fod tilstand={tilstand} />
        <p role="status" class="skjult">
          {oplaest}
        </p>
      </div>
    </SideProvider>
  );
}

function Hoved(): JSX.Element {
  return (
    <header>
      <p class="emblem" aria-hidden="true">
        {'§\u00a0101'}
      </p>
      <div>
        <h1>{T.navn}</h1>
        <p>{ubrudt(T.undertitel)}</p>
      </div>
      <p class="stoetter">{T.stoetter}</p>
    </header>
  );
}

function Fod({ tilstand: { vurdering } }: { tilstand: Tilstand }): JSX.Element {
  return (
    <footer>
      <p>
        {T.stoetter} {T.privat}
      </p>
      <p>
        {T.regelhash}: <code>{vurdering.kvittering.regelhash}</code>
      </p>
    </footer>
  );
}
