// SPDX-License-Identifier: MPL-2.0
/** The dialog that asks for the passphrase when opening a file. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Arbejde, Knapper, Ramme, useArbejde } from './dialog.tsx';
import { Kodeordsfelt, VisKodeord } from './kodeordsfelt.tsx';
import { erForkertKodeord, kanLaase } from './laas.ts';
import { S } from './tekster.ts';

interface Props {
  /** The name of the file. */
  navn: string;
  /**
   * Opens the file and shows the case. The dialog closes on success. It asks again when the passphrase does not fit,
   * and shows any other `P101Fejl`; until success the previous case must stay.
   */
  aabn: (kodeord: string) => Promise<void>;
  luk: () => void;
}

export function Kodeord({ navn, aabn, luk }: Props): JSX.Element {
  const kan = kanLaase();
  const [kodeord, skriv] = useState('');
  const [fejl, saetFejl] = useState<string>();
  const [synligt, vis] = useState(false);
  const [capsLock, saetCapsLock] = useState(false);
  const felt = useRef<HTMLInputElement>(null);
  const arbejde = useArbejde(S.kunneIkkeAabnes(navn), luk);

  const igen = (tekst: string): void => {
    saetFejl(tekst);
    felt.current?.focus();
    felt.current?.select();
  };
  const aabnNu = (): void => {
    if (arbejde.optaget) return;
    if (kodeord === '') return igen(S.manglerKodeord);
    saetFejl(undefined); // announces the same error again
    void arbejde.udfoer(
      () => aabn(kodeord),
      (kastet) => {
        const forkert = erForkertKodeord(kastet);
        if (forkert) igen(S.forkert);
        return forkert;
      },
    );
  };
  if (!kan.kan) return <Kanikke hvorfor={kan.hvorfor} arbejde={arbejde} luk={luk} />;
  return (
    <Ramme titel={S.aabnTitel} arbejde={arbejde} luk={luk}>
      <p id="sagsfil-om">
        {S.aabnHjaelp(navn)} {S.uaendret}
      </p>
      <div class="felt">
        <Kodeordsfelt
          id="sagsfil-kodeord"
          navn={S.kodeord}
          felt={felt}
          vaerdi={kodeord}
          synligt={synligt}
          fejl={fejl}
          beskrevet="sagsfil-om"
          skriv={skriv}
          saetCapsLock={saetCapsLock}
          enter={aabnNu}
        />
      </div>
      <VisKodeord synligt={synligt} vis={vis} />
      <Knapper
        tekst={S.aabn}
        imens={S.aabner}
        goer={aabnNu}
        arbejde={arbejde}
        besked={capsLock ? S.capsLock : undefined}
        luk={luk}
      />
    </Ramme>
  );
}

function Kanikke({ hvorfor, arbejde, luk }: { hvorfor: string; arbejde: Arbejde; luk: () => void }): JSX.Element {
  return (
    <Ramme titel={S.aabnTitel} arbejde={arbejde} luk={luk}>
      <div class="sagsfil-obs">
        <p>
          <strong>{S.aabnKanIkke}</strong>
        </p>
        <p>{hvorfor}</p>
      </div>
      <p>{S.uaendret}</p>
      <div class="sagsfil-knapper">
        <button type="button" class="knap" onClick={luk}>
          {S.luk}
        </button>
      </div>
    </Ramme>
  );
}
