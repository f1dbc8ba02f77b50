// SPDX-License-Identifier: MPL-2.0
/** The case as a file: open an example or a file, begin anew, choose the day, save. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { EKSEMPLER } from '../eksempler.ts';
import { useSide } from '../faelles.tsx';
import { T } from '../tekster.ts';
import type { Sagsfil } from '../typer.ts';

interface Props {
  aabnEksempel: (titel: string, sag: Sagsfil) => void;
  aabnFil: (fil: File) => void;
  nySag: () => void;
  gem: () => void;
}

function Eksempler({ aabn }: { aabn: Props['aabnEksempel'] }): JSX.Element {
  const [valgt, vaelg] = useState(0);
  const vis = (): void => {
    const eksempel = EKSEMPLER[valgt];
    if (eksempel) aabn(eksempel.titel, eksempel.sag);
  };
  return (
    <div class="eksempler">
      <label for="eksempel">{T.vaelgEksempel}</label>
      <select
        id="eksempel"
        autocomplete="off"
        value={valgt}
        onChange={({ currentTarget }) => vaelg(Number(currentTarget.value))}
      >
        {EKSEMPLER.map(({ titel }, nr) => (
          <option key={titel} value={nr}>
            {titel}
          </option>
        ))}
      </select>
      <button type="button" class="knap anden" onClick={vis}>
        {T.visEksempel}
      </button>
    </div>
  );
}

function Filknap({ aabn }: { aabn: (fil: File) => void }): JSX.Element {
  const felt = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="knap anden" onClick={() => felt.current?.click()}>
        {T.aabnFil}
      </button>
      <input
        ref={felt}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={T.aabnFil}
        onChange={({ currentTarget }) => {
          const fil = currentTarget.files?.[0];
          currentTarget.value = ''; // so that the same file can be opened again
          if (fil) aabn(fil);
        }}
      />
    </>
  );
}

export function Sagslinje({ aabnEksempel, aabnFil, nySag, gem }: Props): JSX.Element {
  const { tilstand } = useSide();
  return (
    <section class="sagen" aria-labelledby="h-sagen">
      <div class="sagsnavn">
        <h2 id="h-sagen">{T.sagen}</h2>
        <p>
          {tilstand.navn} {!tilstand.gemt && <span class="maerke kan">{T.ikkeGemt}</span>}
        </p>
      </div>
      <div class="sagsknapper">
        <Filknap aabn={aabnFil} />
        <button type="button" class="knap anden" onClick={nySag}>
          {T.nySag}
        </button>
        <button type="button" class="knap" onClick={gem}>
          {T.gem}
        </button>
      </div>
      <Eksempler aabn={aabnEksempel} />
      <p class="daempet traek">{T.ellerTraek}</p>
    </section>
  );
}
