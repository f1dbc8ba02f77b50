// SPDX-License-Identifier: MPL-2.0
/** The letter on paper, rendered outside the element: only what is sent. */
import type { JSX } from 'preact';
import { dato, ubrudt } from '../grund/sprog.ts';
import type { Brev } from '../grund/typer.ts';
import { Blokke } from './brevindhold.tsx';
import { B } from './brevtekster.ts';
import { Linjer } from './linjer.tsx';

export function Brevpapir({ brev }: { brev: Brev }): JSX.Element {
  return (
    <article>
      <Linjer klasse="p101-afsender" linjer={brev.afsender} />
      <Linjer klasse="p101-modtager" linjer={brev.modtager} />
      <div class="p101-dato">
        <p>{dato(brev.dato)}</p>
        {brev.reference !== undefined && <p>{B.reference(brev.reference)}</p>}
      </div>
      <h1>{ubrudt(brev.titel)}</h1>
      {brev.afsnit.map(({ id, overskrift, blokke }) => (
        <section key={id}>
          {overskrift !== '' && <h2>{ubrudt(overskrift)}</h2>}
          <Blokke blokke={blokke} />
        </section>
      ))}
    </article>
  );
}
