// SPDX-License-Identifier: MPL-2.0
/** The duties of the case by how binding they are, and the whole trace of rules. */
import type { JSX } from 'preact';
import { Foldet, Overskrift } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { memo } from '../grund/memo.tsx';
import { saetning, stort, ubrudt } from '../grund/sprog.ts';
import type { Pligt, Styrke } from '../grund/typer.ts';
import { ord } from '../sag/ord.ts';
import { useSelector } from '../sag/store.ts';
import { STYRKER, T } from '../sag/tekster.ts';

const STYRKENAVNE: readonly Styrke[] = ['skal', 'boer', 'kan'];

const Punkt = memo(({ pligt }: { pligt: Pligt }) => (
  <li class={pligt.udfoert ? 'udfoert' : 'ikke'}>
    <p>
      {ubrudt(pligt.hvad)} <span class="id">{pligt.id}</span>
    </p>
    <p class="status">{pligt.udfoert ? T.udfoert : T.ikkeUdfoert}</p>
    <Kilder kilder={pligt.kilder} />
  </li>
));

export function Pligter(): JSX.Element {
  const pligter = useSelector(({ vurdering }) => vurdering.pligter);
  return (
    <section class="kort" aria-labelledby="h-pligter">
      <Overskrift trin={1} id="h-pligter">{T.pligter}</Overskrift>
      {pligter.length === 0 && <p>{T.pligterIngen}</p>}
      {STYRKENAVNE.map((styrke) => {
        const disse = pligter.filter((pligt) => pligt.styrke === styrke);
        if (disse.length === 0) return null;
        return (
          <section key={styrke} class={`del styrke-${styrke}`}>
            <Overskrift trin={2}>
              {stort(ord().styrker[styrke])} ({disse.length})
            </Overskrift>
            <p class="daempet">{STYRKER[styrke]}</p>
            <ul class="pligter">
              {disse.map((pligt) => (
                <Punkt key={pligt.id} pligt={pligt} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

export function Spor(): JSX.Element {
  const antal = useSelector(({ vurdering }) => vurdering.regler.length);
  return (
    <Foldet class="kort spor" titel={`${T.spor} (${antal})`}>
      {() => <Regelspor />}
    </Foldet>
  );
}

function Regelspor(): JSX.Element {
  const regler = useSelector(({ vurdering }) => vurdering.regler);
  return (
    <ol class="grundliste">
      {regler.map(({ id, udfald, note, hvad, trin, kilder }) => (
        <li key={id} class="grundlinje">
          <p>
            <span class={`maerke udfald-${udfald}`}>{note ? T.note : stort(ord().udfald[udfald])}</span>
            {ubrudt(hvad)} <span class="id">{id}</span>
          </p>
          {trin !== undefined && <p class="isagen">{saetning(trin)}</p>}
          <Kilder kilder={kilder} />
        </li>
      ))}
    </ol>
  );
}
