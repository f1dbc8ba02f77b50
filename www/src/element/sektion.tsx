// SPDX-License-Identifier: MPL-2.0
/** A section: its heading, what stands in it, and the way to the next. */
import type { ComponentChildren, JSX } from 'preact';
import { Overskrift } from '../felter/dele.tsx';
import { memo } from '../grund/memo.tsx';
import { ubrudt } from '../grund/sprog.ts';
import { sektionshoved } from './navigation.ts';
import { SEKTIONSNAVNE, type Sektion } from './sektioner.ts';
import { E, SEKTIONSTEKSTER } from './tekster.ts';

interface Props {
  sektion: Sektion;
  vaelg: (sektion: Sektion) => void;
  children: ComponentChildren;
}

export function Sektionsramme({ sektion, vaelg, children }: Props): JSX.Element {
  const nr = SEKTIONSNAVNE.indexOf(sektion);
  return (
    <section class={`sektion sektion-${sektion}`} part="section" aria-labelledby={sektionshoved(sektion)}>
      <Hoved sektion={sektion} nr={nr + 1} />
      {children}
      <Bladr forrige={SEKTIONSNAVNE[nr - 1]} naeste={SEKTIONSNAVNE[nr + 1]} vaelg={vaelg} />
    </section>
  );
}

const Hoved = memo(({ sektion, nr }: { sektion: Sektion; nr: number }) => {
  const { titel, indledning } = SEKTIONSTEKSTER[sektion];
  return (
    <div class="sektionshoved">
      <Overskrift trin={0} id={sektionshoved(sektion)} maal>
        {E.sektion(nr, titel)}
      </Overskrift>
      <p class="daempet">{ubrudt(indledning)}</p>
    </div>
  );
});

interface Bladredata {
  forrige: Sektion | undefined;
  naeste: Sektion | undefined;
  vaelg: (sektion: Sektion) => void;
}

const Bladr = memo(({ forrige, naeste, vaelg }: Bladredata) => (
  <div class="bladr">
    {forrige && (
      <button type="button" class="knap anden" part="button" onClick={() => vaelg(forrige)}>
        {E.tilForrige(SEKTIONSTEKSTER[forrige].titel)}
      </button>
    )}
    {naeste && (
      <button type="button" class="knap anden videre" part="button" onClick={() => vaelg(naeste)}>
        {E.tilNaeste(SEKTIONSTEKSTER[naeste].titel)}
      </button>
    )}
  </div>
));
