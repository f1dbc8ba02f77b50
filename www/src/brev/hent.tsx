// SPDX-License-Identifier: MPL-2.0
/** The letter, the note and the dates: download, copy and print. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Overskrift } from '../felter/dele.tsx';
import { hentFil } from '../grund/fil.ts';
import type { Fund, Sagsfil } from '../grund/typer.ts';
import { kopier } from '../grund/udklip.ts';
import { regn } from '../sag/kerne.ts';
import { type Side, useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import type { Tilstand } from '../sag/tilstand.ts';
import { aabneFejl, fundnavne, tilsidesaet } from './afgoerelse.ts';
import { B } from './brevtekster.ts';
import { type Brevformat, brevfil, datofil, type Fil, notatfil, vurderingsfil } from './filer.ts';
import { Grund } from './grund.tsx';
import { mangelfil } from './mangelfil.ts';

/** An action on a case; returns the announcement after it. */
type Handling = (side: Side, sag: Sagsfil, aabnet: Sagsfil | undefined) => Promise<string> | string;

interface Udvej {
  navn: string;
  handling: Handling;
}

function brevsom(format: Brevformat): Handling {
  return (side, sag) => {
    const navn = hentFil(brevfil(sag, format));
    side.brevErGivet(format, navn);
    return B.erHentet(navn);
  };
}

function filsom(fil: (sag: Sagsfil, aabnet: Sagsfil | undefined) => Fil): Handling {
  return (_side, sag, aabnet) => B.erHentet(hentFil(fil(sag, aabnet)));
}

/**
 * The letter for a word processor, without our styles: the page's policy would block them, and the word processor has
 * its own.
 */
function udenStil(html: string): string {
  return html.replace(/<style>[^]*?<\/style>\n/, '');
}

async function kopieret(side: Side, sag: Sagsfil, medFormat: boolean): Promise<string> {
  const { brev } = regn();
  const gik = await kopier(brev(sag, 'txt'), medFormat ? udenStil(brev(sag, 'html')) : undefined);
  if (!gik) return B.ikkeKopieret;
  side.brevErGivet(medFormat ? 'udklip-html' : 'udklip-txt', '');
  return B.erKopieret;
}

function print(side: Side): string {
  side.printBrev();
  side.brevErGivet('print', '');
  return '';
}

const BREVUDVEJE: readonly Udvej[] = [
  { navn: B.docx, handling: brevsom('docx') },
  { navn: B.print, handling: print },
  { navn: B.kopierFormat, handling: (side, sag) => kopieret(side, sag, true) },
  { navn: B.kopierTekst, handling: (side, sag) => kopieret(side, sag, false) },
  { navn: B.txt, handling: brevsom('txt') },
  { navn: B.html, handling: brevsom('html') },
];

const NOTATUDVEJE: readonly Udvej[] = [
  { navn: B.docx, handling: filsom((sag, aabnet) => notatfil(sag, aabnet, 'docx')) },
  { navn: B.txt, handling: filsom((sag, aabnet) => notatfil(sag, aabnet, 'txt')) },
  { navn: B.json, handling: filsom((sag, aabnet) => notatfil(sag, aabnet, 'json')) },
];

const ANDRE_UDVEJE: readonly Udvej[] = [
  { navn: B.ics, handling: filsom(datofil) },
  { navn: B.mangelliste, handling: filsom(mangelfil) },
  { navn: B.vurderingJson, handling: filsom(vurderingsfil) },
];

function Gruppe({ id, titel, children }: { id: string; titel: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="hentgruppe" role="group" aria-labelledby={id}>
      <Overskrift trin={2} id={id}>{titel}</Overskrift>
      <div class="hentknapper">{children}</div>
    </div>
  );
}

function Knap({ navn, goer }: { navn: string; goer: () => void }): JSX.Element {
  return (
    <button type="button" class="knap anden" part="button" onClick={goer}>
      {navn}
    </button>
  );
}

interface Alligeveldata {
  fejl: readonly Fund[];
  luk: () => void;
  fortsaet: (ny: Tilstand) => void;
}

/** Before a letter with errors goes out: a reason that overrides them all, or cancel. */
function Alligevel({ fejl, luk, fortsaet }: Alligeveldata): JSX.Element {
  const { afgoer } = useSide();
  return (
    <div class="harfejl">
      <p class="nytudkasthoved">{B.harFejl(fejl.length)}</p>
      <Grund
        id="grund-brev"
        spoergsmaal={B.harFejlGrund}
        hjaelp={B.harFejlHjaelp}
        knap={B.brugAlligevel}
        giv={(grund) => {
          const ny = afgoer((foer) => tilsidesaet(foer, fundnavne(fejl), grund));
          if (ny) fortsaet(ny);
          luk();
        }}
        fortryd={luk}
      />
    </div>
  );
}

export function Hent(): JSX.Element {
  const side = useSide();
  const { sig, gaaTilElement, brevNu } = side;
  const [venter, vent] = useState<Handling>();
  const { brevet, sag, aabnet } = useSelector((tilstand) => ({ brevet: tilstand.brevet, sag: tilstand.sag, aabnet: tilstand.aabnet }));
  const fejl = brevet && 'tjek' in brevet ? aabneFejl(brevet.tjek) : [];
  // Errors that disappeared and came back need a new confirmation.
  useEffect(() => {
    if (fejl.length === 0) vent(undefined);
  }, [fejl.length]);
  const goer = async (handling: Handling, med: Sagsfil): Promise<void> => sig(await handling(side, med, aabnet));
  const goerMedBrev = (handling: Handling): void => {
    const nu = brevNu();
    if ('tjek' in nu && aabneFejl(nu.tjek).length === 0) void goer(handling, sag);
    else vent(() => handling);
  };
  const luk = (): void => {
    vent(undefined);
    gaaTilElement('h-hent');
  };
  const knapper = (udveje: readonly Udvej[], brug: (handling: Handling) => void): JSX.Element[] =>
    udveje.map(({ navn, handling }) => <Knap key={navn} navn={navn} goer={() => brug(handling)} />);
  const brugSagen = (handling: Handling): void => void goer(handling, sag);
  return (
    <section class="kort hent" aria-labelledby="h-hent">
      <Overskrift trin={1} id="h-hent" maal>
        {B.hent}
      </Overskrift>
      {brevet && 'brev' in brevet && (
        <Gruppe id="h-hent-brev" titel={B.hentBrev}>
          {knapper(BREVUDVEJE, goerMedBrev)}
        </Gruppe>
      )}
      {venter && fejl.length > 0 && (
        <Alligevel fejl={fejl} luk={luk} fortsaet={(ny) => void goer(venter, ny.sag)} />
      )}
      <Gruppe id="h-hent-notat" titel={B.hentNotat}>
        {knapper(NOTATUDVEJE, brugSagen)}
      </Gruppe>
      <Gruppe id="h-hent-andet" titel={B.hentAndet}>
        {knapper(ANDRE_UDVEJE, brugSagen)}
      </Gruppe>
    </section>
  );
}
