// SPDX-License-Identifier: MPL-2.0
/** The fields of a decision. Empty fields are omitted, and nothing is preselected. */
import type { ComponentChildren, JSX } from 'preact';
import { useSkrevet } from '../felter/skrevet.ts';
import { radiogruppe } from '../grund/radiogruppe.tsx';
import { ubrudt } from '../grund/sprog.ts';
import { linjer } from './afgoerelse.ts';

interface Feltrammedata {
  id: string;
  navn: string;
  hjaelp?: string | undefined;
}

function hjaelpId(id: string): string {
  return `hjaelp-${id}`;
}

function Ramme({ id, navn, hjaelp, children }: Feltrammedata & { children: ComponentChildren }): JSX.Element {
  return (
    <div class="felt">
      <label for={id}>{ubrudt(navn)}</label>
      {hjaelp !== undefined && (
        <p class="hjaelp" id={hjaelpId(id)}>
          {ubrudt(hjaelp)}
        </p>
      )}
      {children}
    </div>
  );
}

interface Tekstdata extends Feltrammedata {
  tekst: string | null | undefined;
  skriv: (tekst: string) => void;
}

/** A text on one line. */
export function Linjefelt({ tekst, skriv, ...ramme }: Tekstdata): JSX.Element {
  return (
    <Ramme {...ramme}>
      <input
        type="text"
        id={ramme.id}
        autocomplete="off"
        aria-describedby={ramme.hjaelp === undefined ? undefined : hjaelpId(ramme.id)}
        value={tekst ?? ''}
        onInput={({ currentTarget }) => skriv(currentTarget.value)}
      />
    </Ramme>
  );
}

/** A long text. */
export function Tekstfelt({ tekst, skriv, raekker = 3, ...ramme }: Tekstdata & { raekker?: number }): JSX.Element {
  return (
    <Ramme {...ramme}>
      <textarea
        id={ramme.id}
        autocomplete="off"
        rows={raekker}
        aria-describedby={ramme.hjaelp === undefined ? undefined : hjaelpId(ramme.id)}
        value={tekst ?? ''}
        onInput={({ currentTarget }) => skriv(currentTarget.value)}
      />
    </Ramme>
  );
}

/** Texts, one per line; the field may hold empty lines that the case does not. */
export function Listefelt({
  tekster,
  skriv,
  ...ramme
}: Feltrammedata & { tekster: readonly string[] | null | undefined; skriv: (tekst: string) => void }): JSX.Element {
  const [skrevet, saet] = useSkrevet(
    (tekster ?? []).join('\n'),
    (tekst) => tekst,
    (tekst) => (linjer(tekst) ?? []).join('\n'),
  );
  return (
    <Tekstfelt
      {...ramme}
      tekst={skrevet}
      skriv={(tekst) => {
        saet(tekst);
        skriv(tekst);
      }}
    />
  );
}

export interface Mulighed<V> {
  vaerdi: V;
  tekst: string;
}

interface Valgdata<V> extends Feltrammedata {
  valgt: V | null | undefined;
  vaelg: (vaerdi: V | undefined) => void;
  /** Shown when nothing is chosen. */
  intet: string;
}

/** A few choices, all visible. */
export function Radiofelt<V extends string | boolean>({
  id,
  navn,
  valgt,
  vaelg,
  intet,
  muligheder,
}: Valgdata<V> & { muligheder: readonly Mulighed<V>[] }): JSX.Element {
  const alle: readonly { vaerdi: V | undefined; tekst: string }[] = [...muligheder, { vaerdi: undefined, tekst: intet }];
  return (
    <fieldset class="felt" id={id}>
      <legend>{ubrudt(navn)}</legend>
      {radiogruppe(
        alle.map(({ vaerdi, tekst }) => (
          <label key={String(vaerdi)} class={vaerdi === undefined ? 'valg ukendt' : 'valg'}>
            <input
              type="radio"
              name={id}
              value={String(vaerdi)}
              autocomplete="off"
              checked={(valgt ?? undefined) === vaerdi}
              onChange={() => vaelg(vaerdi)}
            />
            <span>{ubrudt(tekst)}</span>
          </label>
        )),
      )}
    </fieldset>
  );
}

/** Many choices, grouped where the groups have names. */
export function Listevalg<V extends string>({
  valgt,
  vaelg,
  intet,
  grupper,
  ...ramme
}: Valgdata<V> & { grupper: readonly { titel?: string; muligheder: readonly Mulighed<V>[] }[] }): JSX.Element {
  const alle = grupper.flatMap(({ muligheder }) => muligheder);
  const valgmuligheder = (muligheder: readonly Mulighed<V>[]): JSX.Element[] =>
    muligheder.map(({ vaerdi, tekst }) => (
      <option key={vaerdi} value={vaerdi}>
        {ubrudt(tekst)}
      </option>
    ));
  return (
    <Ramme {...ramme}>
      <select
        id={ramme.id}
        autocomplete="off"
        aria-describedby={ramme.hjaelp === undefined ? undefined : hjaelpId(ramme.id)}
        value={valgt ?? ''}
        onChange={({ currentTarget }) => vaelg(alle.find(({ vaerdi }) => vaerdi === currentTarget.value)?.vaerdi)}
      >
        <option value="">{intet}</option>
        {grupper.map(({ titel, muligheder }) =>
          titel === undefined ? (
            valgmuligheder(muligheder)
          ) : (
            <optgroup key={titel} label={ubrudt(titel)}>
              {valgmuligheder(muligheder)}
            </optgroup>
          ),
        )}
      </select>
    </Ramme>
  );
}
