// SPDX-License-Identifier: MPL-2.0
/** A day in three short fields: day, month, year. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isoDato, langDato } from '../grund/sprog.ts';
import { T } from '../sag/tekster.ts';
import { useSkrevet } from './skrevet.ts';

type Del = 'dag' | 'maaned' | 'aar';
type Skrevet = Record<Del, string>;

const DELE: readonly { del: Del; navn: string; tegn: number }[] = [
  { del: 'dag', navn: T.dag, tegn: 2 },
  { del: 'maaned', navn: T.maaned, tegn: 2 },
  { del: 'aar', navn: T.aar, tegn: 4 },
];

interface Props {
  id: string;
  svar: string | undefined;
  vaelg: (dato: string | undefined) => void;
  beskrevet: string;
  /** The day must be there: an empty or broken one leaves the former in use. */
  kraevet?: boolean;
}

function skrevetSom(iso: string | undefined): Skrevet {
  const [aar = '', maaned = '', dag = ''] = iso?.split('-') ?? [];
  return { dag: dag.replace(/^0/, ''), maaned: maaned.replace(/^0/, ''), aar };
}

export function Datofelt({ id, svar, vaelg, beskrevet, kraevet = false }: Props): JSX.Element {
  const [skrevet, skriv] = useSkrevet(svar, skrevetSom, ({ dag, maaned, aar }) => isoDato(dag, maaned, aar));
  const [fejl, visFejl] = useState(false);
  const ramme = useRef<HTMLDivElement>(null);
  const fejlId = `fejl-${id}`;

  const tag = (nu: Skrevet, faerdig: boolean): void => {
    const udfyldte = DELE.filter(({ del }) => nu[del] !== '').length;
    const iso = isoDato(nu.dag, nu.maaned, nu.aar);
    const tomt = udfyldte === 0 && !kraevet;
    visFejl(iso === undefined && !tomt && (faerdig || udfyldte === DELE.length));
    if (iso === undefined && (kraevet || (!faerdig && !tomt))) return;
    if (iso !== svar) vaelg(iso);
  };
  const aendr = (del: Del, tekst: string): void => {
    const nu = { ...skrevet, [del]: tekst.trim() };
    skriv(nu);
    if (nu.aar.length === 4 || DELE.every((d) => nu[d.del] === '')) tag(nu, false);
  };
  const forlad = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && ramme.current?.contains(event.relatedTarget)) return;
    tag(skrevet, true);
  };

  return (
    <>
      {fejl && (
        <p class="feltfejl" id={fejlId}>
          {kraevet ? T.datoKrav : T.datoFejl}
        </p>
      )}
      <div class="dato" ref={ramme} onFocusOut={forlad}>
        {DELE.map(({ del, navn, tegn }) => (
          <label key={del} class={del}>
            <span>{navn}</span>
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={tegn}
              value={skrevet[del]}
              aria-invalid={fejl}
              aria-describedby={fejl ? `${fejlId} ${beskrevet}` : beskrevet}
              onInput={({ currentTarget }) => aendr(del, currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {svar !== undefined && !fejl && <p class="datoiord">{langDato(svar)}</p>}
    </>
  );
}
