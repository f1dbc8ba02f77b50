// SPDX-License-Identifier: MPL-2.0
/** The decision, the letter of it, what the check finds, and the ways out of the page. */
import type { JSX } from 'preact';
import { Brevark, Intetbrev, Umulig } from './brev.tsx';
import { B } from './brevtekster.ts';
import { useSide } from '../faelles.tsx';
import { Brevtjek, fundIOrd } from './fund.tsx';
import { Hent } from './hent.tsx';
import type { Tilstand } from '../element/tilstand.ts';
import { Valg } from './valg.tsx';

/** What there is to say of the letter, for those who do not see it. */
export function brevIOrd({ brevet, sag }: Tilstand): string {
  if ('brev' in brevet) return `${B.antalAfsnit(brevet.brev.afsnit.length)} ${fundIOrd(brevet.tjek)}`;
  return sag.afgoerelse?.type == null ? '' : `${B.umulig}.`;
}

function Brevdel(): JSX.Element {
  const { brevet, sag } = useSide().tilstand;
  if ('brev' in brevet) return <Brevark brev={brevet.brev} />;
  return sag.afgoerelse?.type == null ? <Intetbrev /> : <Umulig fejl={brevet.fejl} />;
}

export function Afgoerelsesdel(): JSX.Element {
  const { brevet } = useSide().tilstand;
  return (
    <section class="afgoerelsesdel" aria-labelledby="h-afgoerelse">
      <div class="delhoved">
        <h2 id="h-afgoerelse" tabIndex={-1}>
          {B.del}
        </h2>
        <p>{B.indledning}</p>
      </div>
      <div class="brevspalter">
        <Valg />
        <Brevdel />
        <div class="brevkant">
          {'brev' in brevet && <Brevtjek {...brevet} />}
          <Hent />
        </div>
      </div>
    </section>
  );
}
