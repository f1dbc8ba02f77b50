// SPDX-License-Identifier: MPL-2.0
/** The errors of a file: a summary that takes the focus. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fejlmelding } from '../grund/fejl.ts';
import type { Fejl } from '../grund/typer.ts';
import { T } from '../sag/tekster.ts';
import { Overskrift } from './dele.tsx';

/** Errors that are shown; a file with more is the wrong file. */
const VISTE = 20;

function Punkt({ fejl: { sti, vaerdi, forventet, linje, kolonne } }: { fejl: Fejl }): JSX.Element {
  const sted = T.fejlSted(sti);
  return (
    <li>
      <strong>{linje === undefined ? sted : `${sted}, ${T.fejlLinje(linje, kolonne ?? 1)}`}</strong>
      <dl>
        <dt>{T.fejlVaerdi}</dt>
        <dd>{vaerdi === '' ? T.fejlIntet : <code>{vaerdi}</code>}</dd>
        <dt>{T.fejlForventet}</dt>
        <dd>{forventet}</dd>
      </dl>
    </li>
  );
}

export function Fejloversigt({ melding, luk }: { melding: Fejlmelding; luk: () => void }): JSX.Element {
  const ramme = useRef<HTMLElement>(null);
  useLayoutEffect(() => ramme.current?.focus(), [melding]);
  const { titel, fejl } = melding;
  return (
    <section class="fejl" aria-labelledby="h-fejl" tabIndex={-1} ref={ramme}>
      <Overskrift trin={0} id="h-fejl">{titel}</Overskrift>
      <p>{T.fejlUaendret}</p>
      <ul>
        {fejl.slice(0, VISTE).map((et, nr) => (
          <Punkt key={nr} fejl={et} />
        ))}
      </ul>
      {fejl.length > VISTE && <p>{T.fejlFlere(fejl.length - VISTE)}</p>}
      <button type="button" class="knap anden" onClick={luk}>
        {T.luk}
      </button>
    </section>
  );
}
