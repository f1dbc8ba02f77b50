// SPDX-License-Identifier: MPL-2.0
/** The dialog that saves the case as a file, plain or with a passphrase. */
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { radiogruppe } from '../grund/radiogruppe.tsx';
import { Knapper, Ramme, useArbejde } from './dialog.tsx';
import { filnavn } from './filnavn.ts';
import { Kodeordsfelt, VisKodeord } from './kodeordsfelt.tsx';
import { ensartet, kanLaase } from './laas.ts';
import { S } from './tekster.ts';

interface Props {
  /** Part of the file's name. */
  vurderingsdato: string;
  /** Saves the case, locked if there is a passphrase. The dialog closes on success, and shows a `P101Fejl`. */
  gem: (kodeord: string | undefined) => Promise<void>;
  luk: () => void;
}

type Felt = 'kodeord' | 'gentag';
type Skrevet = Record<Felt, string>;

interface Kodeorddata {
  skrevet: Skrevet;
  skriv: (felt: Felt, kodeord: string) => void;
  fejl: Partial<Skrevet>;
  felter: Record<Felt, RefObject<HTMLInputElement>>;
  saetCapsLock: (til: boolean) => void;
  enter: () => void;
}

export function Gemfil({ vurderingsdato, gem, luk }: Props): JSX.Element {
  const kan = kanLaase();
  const [laast, vaelg] = useState(kan.kan);
  const [skrevet, saetSkrevet] = useState<Skrevet>({ kodeord: '', gentag: '' });
  const [fejl, saetFejl] = useState<Partial<Skrevet>>({});
  const [capsLock, saetCapsLock] = useState(false);
  const felter = { kodeord: useRef<HTMLInputElement>(null), gentag: useRef<HTMLInputElement>(null) };
  const arbejde = useArbejde(S.kunneIkkeGemmes, luk);

  const gemNu = (): void => {
    const forkert = laast ? fejlI(skrevet) : {};
    saetFejl(forkert);
    const felt = forkert.kodeord === undefined ? (forkert.gentag === undefined ? undefined : 'gentag') : 'kodeord';
    if (felt) felter[felt].current?.focus();
    else void arbejde.udfoer(() => gem(laast ? skrevet.kodeord : undefined));
  };
  const skriv = (felt: Felt, kodeord: string): void => saetSkrevet({ ...skrevet, [felt]: kodeord });
  const kodeord: Kodeorddata = { skrevet, skriv, fejl, felter, saetCapsLock, enter: gemNu };
  return (
    <Ramme titel={S.gemTitel} arbejde={arbejde} luk={luk}>
      {kan.kan ? <Maade laast={laast} vaelg={vaelg} /> : <Kanikke hvorfor={kan.hvorfor} />}
      {laast && <Kodeord {...kodeord} />}
      <p class="sagsfil-filnavn">
        {S.filnavn} <code>{filnavn(vurderingsdato, laast)}</code>
      </p>
      <Knapper
        tekst={S.gem}
        imens={S.gemmer}
        goer={gemNu}
        arbejde={arbejde}
        besked={laast && capsLock ? S.capsLock : undefined}
        luk={luk}
      />
    </Ramme>
  );
}

function fejlI({ kodeord, gentag }: Skrevet): Partial<Skrevet> {
  if (kodeord === '') return { kodeord: S.manglerKodeord };
  return ensartet(kodeord) === ensartet(gentag) ? {} : { gentag: S.ikkeEns };
}

function Maade({ laast, vaelg }: { laast: boolean; vaelg: (laast: boolean) => void }): JSX.Element {
  const maader = [
    { id: 'med', svar: true, navn: S.medKodeord, hjaelp: S.medKodeordHjaelp },
    { id: 'uden', svar: false, navn: S.udenKodeord, hjaelp: S.udenKodeordHjaelp },
  ];
  return (
    <fieldset class="felt">
      <legend>{S.gemHvordan}</legend>
      {radiogruppe(
        maader.map(({ id, svar, navn, hjaelp }) => (
          <div key={id} class="sagsfil-maade">
            <label class="valg">
              <input
                type="radio"
                name="sagsfil-maade"
                value={id}
                autocomplete="off"
                aria-describedby={`sagsfil-${id}`}
                checked={laast === svar}
                onChange={() => vaelg(svar)}
              />
              <span>{navn}</span>
            </label>
            <p class="hjaelp" id={`sagsfil-${id}`}>
              {hjaelp}
            </p>
          </div>
        )),
      )}
    </fieldset>
  );
}

function Kanikke({ hvorfor }: { hvorfor: string }): JSX.Element {
  return (
    <>
      <div class="sagsfil-obs">
        <p>
          <strong>{S.kodeordKanIkke}</strong>
        </p>
        <p>{hvorfor}</p>
      </div>
      <p>{S.udenKodeordHjaelp}</p>
    </>
  );
}

function Kodeord({ skrevet, skriv, fejl, felter, saetCapsLock, enter }: Kodeorddata): JSX.Element {
  const [synligt, vis] = useState(false);
  const felt = (id: Felt, navn: string, beskrevet: string): JSX.Element => (
    <div class="felt">
      <Kodeordsfelt
        id={`sagsfil-${id}`}
        navn={navn}
        felt={felter[id]}
        vaerdi={skrevet[id]}
        synligt={synligt}
        fejl={fejl[id]}
        beskrevet={beskrevet}
        skriv={(tekst) => skriv(id, tekst)}
        saetCapsLock={saetCapsLock}
        enter={enter}
      />
      {id === 'kodeord' && <Laengde tegn={[...ensartet(skrevet.kodeord)].length} />}
    </div>
  );
  return (
    <>
      {felt('kodeord', S.kodeord, 'sagsfil-laengde sagsfil-tegn sagsfil-tabt')}
      {felt('gentag', S.gentag, '')}
      <VisKodeord synligt={synligt} vis={vis} />
      <p class="sagsfil-obs" id="sagsfil-tabt">
        {S.tabt}
      </p>
    </>
  );
}

/** Advice on the length; its second line is reserved from the start, so that nothing moves under the pointer. */
function Laengde({ tegn }: { tegn: number }): JSX.Element {
  return (
    <>
      <p class="hjaelp" id="sagsfil-laengde">
        {S.laengde}
      </p>
      <p class="hjaelp sagsfil-tegn" id="sagsfil-tegn">
        {tegn > 0 && S.tegn(tegn)}
      </p>
    </>
  );
}
