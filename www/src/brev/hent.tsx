// SPDX-License-Identifier: MPL-2.0
/** The letter, the note and the dates as files, on the clipboard and on paper. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { aabneFejl, fundnavne, tilsidesaet } from './afgoerelse.ts';
import { B } from './brevtekster.ts';
import { useSide } from '../faelles.tsx';
import { hentFil } from '../fil.ts';
import { Grund } from './grund.tsx';
import { brev, ics, notat } from '../kerne.ts';
import type { Tilstand } from '../element/tilstand.ts';
import type { Fund, Sagsfil } from '../typer.ts';
import { kopier } from './udklip.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is done with a case, and with the file that it was opened from; gives what is read aloud after it. */
type Handling = (sag: Sagsfil, aabnet: Sagsfil | undefined) => Promise<string> | string;

/** Gives a file whose name says what it is and of which day, never of whom. */
function fil(
  navn: string,
  ende: string,
  type: string,
  indhold: (sag: Sagsfil, aabnet: Sagsfil | undefined) => BlobPart,
): Handling {
  return (sag, aabnet) => B.erHentet(hentFil(`${navn}-${sag.vurderingsdato}.${ende}`, type, indhold(sag, aabnet)));
}

async function kopieret(svar: Promise<boolean>): Promise<string> {
  return (await svar) ? B.erKopieret : B.ikkeKopieret;
}

/** The letter for a word processor, which has styles of its own; a browser would hold ours against the page's policy. */
function udenStil(html: string): string {
  return html.replace(/<style>[^]*?<\/style>\n/, '');
}

/** Prints the letter alone: the style sheet hides the rest while the class is there. */
function print(): string {
  const { classList } = document.documentElement;
  classList.toggle('kun-brev', true);
  addEventListener('afterprint', () => classList.toggle('kun-brev', false), { once: true });
  window.print();
  return '';
}

const BREVHANDLINGER: readonly { navn: string; handling: Handling }[] = [
  { navn: B.docx, handling: fil('brev', 'docx', DOCX, (sag) => brev(sag, 'docx')) },
  { navn: B.html, handling: fil('brev', 'html', 'text/html', (sag) => brev(sag, 'html')) },
  { navn: B.txt, handling: fil('brev', 'txt', 'text/plain', (sag) => brev(sag, 'txt')) },
  { navn: B.print, handling: print },
  { navn: B.kopierTekst, handling: (sag) => kopieret(kopier(brev(sag, 'txt'))) },
  { navn: B.kopierFormat, handling: (sag) => kopieret(kopier(brev(sag, 'txt'), udenStil(brev(sag, 'html')))) },
];

const NOTATHANDLINGER: readonly { navn: string; handling: Handling }[] = [
  { navn: B.docx, handling: fil('notat', 'docx', DOCX, (sag, aabnet) => notat(sag, aabnet, 'docx')) },
  { navn: B.txt, handling: fil('notat', 'txt', 'text/plain', (sag, aabnet) => notat(sag, aabnet, 'txt')) },
  {
    navn: B.json,
    handling: fil('notat', 'json', 'application/json', (sag, aabnet) => `${JSON.stringify(notat(sag, aabnet))}\n`),
  },
];

const DATOHANDLING = fil('datoer', 'ics', 'text/calendar', (sag) => ics(sag));

function Gruppe({ id, titel, children }: { id: string; titel: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="hentgruppe" role="group" aria-labelledby={id}>
      <h4 id={id}>{titel}</h4>
      <div class="hentknapper">{children}</div>
    </div>
  );
}

function Knap({ navn, goer }: { navn: string; goer: () => void }): JSX.Element {
  return (
    <button type="button" class="knap anden" onClick={goer}>
      {navn}
    </button>
  );
}

interface Alligeveldata {
  fejl: readonly Fund[];
  luk: () => void;
  fortsaet: (ny: Tilstand) => void;
}

/** Before a letter with errors goes out: the reason, which overrides them all, or a way back. */
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
  const { tilstand, sig, gaaTilElement } = useSide();
  const [venter, vent] = useState<Handling>();
  const { brevet, sag, aabnet } = tilstand;
  const fejl = 'tjek' in brevet ? aabneFejl(brevet.tjek) : [];
  // Errors that are gone and come again are not those that the question was about.
  useEffect(() => {
    if (fejl.length === 0) vent(undefined);
  }, [fejl.length]);
  const goer = async (handling: Handling, med: Sagsfil): Promise<void> => sig(await handling(med, aabnet));
  const goerMedBrev = (handling: Handling): void => {
    if (fejl.length === 0) void goer(handling, sag);
    else vent(() => handling);
  };
  const luk = (): void => {
    vent(undefined);
    gaaTilElement('h-hent');
  };
  return (
    <section class="kort hent" aria-labelledby="h-hent">
      <h3 id="h-hent" tabIndex={-1}>
        {B.hent}
      </h3>
      {'brev' in brevet && (
        <Gruppe id="h-hent-brev" titel={B.hentBrev}>
          {BREVHANDLINGER.map(({ navn, handling }) => (
            <Knap key={navn} navn={navn} goer={() => goerMedBrev(handling)} />
          ))}
        </Gruppe>
      )}
      {venter && fejl.length > 0 && (
        <Alligevel fejl={fejl} luk={luk} fortsaet={(ny) => void goer(venter, ny.sag)} />
      )}
      <Gruppe id="h-hent-notat" titel={B.hentNotat}>
        {NOTATHANDLINGER.map(({ navn, handling }) => (
          <Knap key={navn} navn={navn} goer={() => void goer(handling, sag)} />
        ))}
      </Gruppe>
      <Gruppe id="h-hent-datoer" titel={B.hentDatoer}>
        <Knap navn={B.ics} goer={() => void goer(DATOHANDLING, sag)} />
      </Gruppe>
    </section>
  );
}
