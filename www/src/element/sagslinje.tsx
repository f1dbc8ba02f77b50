// SPDX-License-Identifier: MPL-2.0
/** The case as a whole: what it is called, what is not saved, and what can be done with it. */
import { memo } from '../grund/memo.tsx';
import { T } from '../sag/tekster.ts';
import { E } from './tekster.ts';

export interface Saghandlinger {
  fortryd: () => void;
  gentag: () => void;
  nySag: () => void;
  gem: () => void;
  aabn: () => void;
  genveje: () => void;
  aabnFil: (fil: File) => void;
}

interface Props {
  navn: string;
  gemt: boolean;
  kanFortryde: boolean;
  kanGentage: boolean;
  goer: Saghandlinger;
}

/** Uses `aria-disabled`, so that a button keeps the focus when the last undo disables it. */
const Knap = memo(({ goer, kan = true, children }: { goer: () => void; kan?: boolean; children: string }) => (
  <button type="button" class="knap anden" part="button" aria-disabled={!kan} onClick={() => kan && goer()}>
    {children}
  </button>
));

export const Sagslinje = memo(({ navn, gemt, kanFortryde, kanGentage, goer }: Props) => (
  <div class="sagslinje" part="case" role="group" aria-label={E.sagen}>
    <p class="sagsnavn">
      <b>{navn}</b> {!gemt && <span class="maerke kan">{T.ikkeGemt}</span>}
    </p>
    <div class="sagsknapper">
      <Knap goer={goer.fortryd} kan={kanFortryde}>
        {E.fortryd}
      </Knap>
      <Knap goer={goer.gentag} kan={kanGentage}>
        {E.gentag}
      </Knap>
      <Knap goer={goer.nySag}>{E.ny}</Knap>
      <Knap goer={goer.aabn}>{E.aabn}</Knap>
      <input
        type="file"
        hidden
        autocomplete="off"
        accept=".json,application/json"
        aria-label={E.aabnSag}
        onChange={({ currentTarget }) => {
          const fil = currentTarget.files?.[0];
          currentTarget.value = ''; // so that the same file can be opened again
          if (fil) goer.aabnFil(fil);
        }}
      />
      <button type="button" class="knap" part="button" onClick={goer.gem}>
        {E.gem}
      </button>
      <button type="button" class="knap anden rund" part="button" aria-label={E.genveje} onClick={goer.genveje}>
        ?
      </button>
    </div>
  </div>
));
