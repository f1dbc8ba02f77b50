// SPDX-License-Identifier: MPL-2.0
/** The frame of the element: the case and its six sections, one in view at a time. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { B } from '../brev/brevtekster.ts';
import { Afgoerelsesindhold, brevIOrd, Brevindhold } from '../brev/sektioner.tsx';
import { Kvitteringslinje } from '../felter/dele.tsx';
import { Fejloversigt } from '../felter/fejloversigt.tsx';
import { useSlip } from '../grund/fil.ts';
import { memo } from '../grund/memo.tsx';
import { OPLAESNING } from '../grund/oplaeser.ts';
import { useSelection } from '../grund/store.tsx';
import { spoergsmaal } from '../sag/katalog.ts';
import type { Emne } from '../sag/model.ts';
import { konklusion, titel } from '../sag/ord.ts';
import { type Side, SideProvider } from '../sag/side.ts';
import { KeepAlive, SagProvider, useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { besvar, medAfgoerelse, medBorger, naeste, paaDag, type Tilstand } from '../sag/tilstand.ts';
import { Gemfil } from '../sagsfil/gemfil.tsx';
import { Kodeord } from '../sagsfil/kodeord.tsx';
import { Spor } from '../vurdering/pligter.tsx';
import { type Genvejshandlinger, tast } from './genveje.ts';
import { Genvejsliste } from './genvejsliste.tsx';
import { type Navigation, useNavigation, type Veje } from './navigation.ts';
import { type Saghandlinger, Sagslinje } from './sagslinje.tsx';
import { Sektionsramme } from './sektion.tsx';
import { SEKTIONSNAVNE } from './sektioner.ts';
import { Svarsektion } from './svarsektion.tsx';
import { E } from './tekster.ts';
import { Trinliste } from './trin.tsx';
import type { Vaert } from './vaert.ts';

/** The conclusions that the last change moved, for screen readers. */
function aendringIOrd({ aendret, vurdering }: Tilstand): string {
  return aendret.map((o) => `${titel(o)}: ${konklusion(o, vurdering[o].konklusion).saetning}`).join(' ');
}

function emneIOrd(emne: Emne): string {
  if ('faktum' in emne) return spoergsmaal(emne.faktum);
  if (emne.felt === 'vurderingsdato') return E.vurderingsdatoen;
  return emne.felt.startsWith('borger') ? E.borgeren : E.afgoerelsen;
}

/** Announces the conclusions and the letter that an answer changed. */
function useOplaesning(vaert: Vaert): void {
  const sidste = useRef(vaert.model.state);
  // At once: a case can be opened before the first picture.
  useLayoutEffect(
    () =>
      vaert.subscribe(() => {
        const foer = sidste.current;
        const nu = vaert.model.state;
        sidste.current = nu;
        const { sig } = vaert.omgivelser;
        if (foer.sag !== nu.sag) sig(aendringIOrd(nu), 'vurdering');
        if (foer.brevet !== nu.brevet && brevIOrd(foer) !== brevIOrd(nu)) sig(brevIOrd(nu), 'brev');
      }),
    [vaert],
  );
}

/** The actions of the page. */
function sideFor(vaert: Vaert, { gaaTil, gaaTilElement }: Veje, niveau: number): Side {
  const { model, omgivelser } = vaert;
  const aendr = (titel: string, emne: Emne, goer: (foer: Tilstand) => Tilstand): Tilstand | undefined =>
    vaert.proev(titel, () => model.aendr(emne, goer)) ? model.state : undefined;
  const emne = (felt: string, tekst: string | undefined): Emne => (tekst === undefined ? { felt } : { felt: tekst, skrift: true });
  return {
    niveau,
    svar: (faktum, svar) => void aendr(B.ugyldig, { faktum }, (foer) => besvar(foer, faktum, svar)),
    paaDag: (dag) => void aendr(T.fejlDato, { felt: 'vurderingsdato' }, (foer) => paaDag(foer, dag)),
    afgoer: (goer, tekst) =>
      aendr(B.ugyldig, emne('afgoerelse', tekst), (foer) => medAfgoerelse(foer, goer(foer.sag.afgoerelse ?? {}))),
    skrivBorger: (goer, tekst) =>
      void aendr(B.ugyldig, emne('borger', tekst), (foer) => medBorger(foer, goer(foer.sag.borger ?? {}))),
    brevNu: () => model.brevNu(),
    brevErGivet: (format, filnavn) => omgivelser.send('p101-brev', { format, filnavn }),
    printBrev: omgivelser.printBrev,
    gaaTil,
    gaaTilElement,
    sig: omgivelser.sig,
  };
}

/** A section; the parts of it that read the case follow it by themselves. */
const Sektionen = memo(({ sektion, visning, veje }: Navigation) => (
  <Sektionsramme sektion={sektion} vaelg={veje.vaelg}>
    {sektion === 'afgoerelse' ? (
      <Afgoerelsesindhold />
    ) : sektion === 'brev' ? (
      <Brevindhold />
    ) : (
      <Svarsektion sektion={sektion} visning={visning} skiftGruppe={veje.skiftGruppe} />
    )}
  </Sektionsramme>
));

/** The six sections, one in view; the others stay mounted, with what was typed in them. */
function Sektioner({ navigation }: { navigation: Navigation }): JSX.Element {
  return (
    <>
      {SEKTIONSNAVNE.map((sektion) => (
        <KeepAlive key={sektion} active={sektion === navigation.sektion}>
          {() => <Sektionen {...navigation} sektion={sektion} />}
        </KeepAlive>
      ))}
    </>
  );
}

/** The actions of the buttons and the shortcuts. */
function handlinger(vaert: Vaert, { vaelg, bliv, gaaTil }: Veje, genveje: () => void): Saghandlinger & Genvejshandlinger {
  const { model } = vaert;
  const { sig, rod } = vaert.omgivelser;
  const flyt = (gjort: Emne | undefined, ord: (hvad: string) => string, intet: string): void => {
    sig(gjort ? ord(emneIOrd(gjort)) : intet);
    // If the focused element is gone, the focus goes to what was undone.
    setTimeout(() => {
      if (!gjort || rod.activeElement) return;
      if ('faktum' in gjort) gaaTil(gjort.faktum);
      else bliv();
    });
  };
  return {
    fortryd: () => flyt(model.fortryd(), E.fortrudt, E.intetAtFortryde),
    gentag: () => flyt(model.gentag(), E.gentaget, E.intetAtGentage),
    nySag: () => vaert.nySag(),
    aabn: () => rod.querySelector<HTMLInputElement>('input[type="file"]')?.click(),
    aabnFil: (fil) => void vaert.aabnFiler([fil]),
    gem: () => vaert.vis({ slags: 'gem' }),
    sektion: vaelg,
    naeste: () => {
      const { faktum } = naeste(model.state);
      if (faktum === undefined) sig(T.naesteIngen);
      else gaaTil(faktum);
    },
    genveje,
  };
}

/** Errors, the name of the case with its buttons, and the way back to the case that was left. */
function Hoved({ vaert, bliv, goer }: { vaert: Vaert; bliv: () => void; goer: Saghandlinger }): JSX.Element {
  const { melding, forrige, navn, ...stand } = useSelection(vaert, () => {
    const { gemt, kanFortryde, kanGentage, state } = vaert.model;
    return { melding: vaert.melding, forrige: vaert.forrige, navn: state.navn, gemt, kanFortryde, kanGentage };
  });
  const lukMelding = (): void => {
    vaert.lukMelding();
    bliv();
  };
  return (
    <>
      {melding && <Fejloversigt melding={melding} luk={lukMelding} />}
      <Sagslinje navn={navn} {...stand} goer={goer} />
      {forrige && (
        <p class="forrige">
          <button type="button" class="link" onClick={() => vaert.tilForrige()}>
            {T.forrige(forrige.tilstand.navn)}
          </button>
        </p>
      )}
    </>
  );
}

/** The window that is open, if one is. */
function Vindue({ vaert }: { vaert: Vaert }): JSX.Element | null {
  const dialog = useSelection(vaert, () => vaert.dialog);
  const luk = (): void => vaert.vis(undefined);
  if (!dialog) return null;
  if (dialog.slags === 'kodeord') {
    return <Kodeord navn={dialog.navn} aabn={(kodeord) => vaert.laasOp(dialog, kodeord)} luk={luk} />;
  }
  return <Gemfil vurderingsdato={vaert.model.state.sag.vurderingsdato} gem={(kodeord) => vaert.gem(kodeord)} luk={luk} />;
}

function Fod(): JSX.Element {
  const kvittering = useSelector(({ vurdering }) => vurdering.kvittering);
  return (
    <div class="fod">
      <Spor />
      <Kvitteringslinje kvittering={kvittering} />
      <p class="daempet">{T.privat}</p>
    </div>
  );
}

export function Ramme({ vaert }: { vaert: Vaert }): JSX.Element {
  const { model, omgivelser } = vaert;
  const sagNr = useSelection(vaert, () => vaert.sagNr);
  useOplaesning(vaert);
  const navigation = useNavigation(vaert);
  const { sektion, veje } = navigation;
  const [genveje, visGenveje] = useState(false);
  const goer = useMemo(() => handlinger(vaert, veje, () => visGenveje(true)), [vaert, veje]);
  const niveau = omgivelser.niveau();
  const side = useMemo(() => sideFor(vaert, veje, niveau), [vaert, veje, niveau]);
  const medBrev = sektion === 'afgoerelse' || sektion === 'brev';
  useEffect(() => model.visBrev(medBrev), [medBrev, sagNr]);
  // Before the page is seen: another case is never shown with the groups that were open in the former.
  useLayoutEffect(() => {
    if (sagNr > 0) veje.begynd(model.state);
  }, [sagNr]);
  // Afterwards: the window that the case was opened from may still be there, and nothing behind it takes the focus.
  useEffect(() => {
    if (sagNr > 0 && vaert.medFokus) veje.bliv();
  }, [sagNr]);
  const [traekkes, slip] = useSlip((filer) => void vaert.aabnFiler(filer));
  return (
    <SideProvider value={side}>
      <SagProvider value={model}>
        <div
          class={traekkes ? 'ramme traekkes' : 'ramme'}
          part="frame"
          lang="da"
          onKeyDown={(event) => tast(event, goer)}
          {...slip}
        >
          <Hoved vaert={vaert} bliv={veje.bliv} goer={goer} />
          <Trinliste nu={sektion} vaelg={veje.vaelg} />
          <Sektioner key={sagNr} navigation={navigation} />
          <Fod />
          <Vindue vaert={vaert} />
          {genveje && <Genvejsliste luk={() => visGenveje(false)} />}
          <slot name={OPLAESNING} />
        </div>
      </SagProvider>
    </SideProvider>
  );
}
