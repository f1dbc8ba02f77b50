// SPDX-License-Identifier: MPL-2.0
/** The fields that answer a fact, one for each type of answer. Unknown is always an option. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Datofelt } from '../felter/datofelt.tsx';
import { Foldet, skjult } from '../felter/dele.tsx';
import { Kilder } from '../felter/kilder.tsx';
import { useSkrevet } from '../felter/skrevet.ts';
import { cached, memo } from '../grund/memo.tsx';
import { radiogruppe } from '../grund/radiogruppe.tsx';
import { opremsning, stort, ubrudt } from '../grund/sprog.ts';
import type { Faktum, Svar } from '../grund/typer.ts';
import { brugAf } from '../sag/brug.ts';
import { kilderTil } from '../sag/katalog.ts';
import { ord, titel } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { mangler, svarPaa } from '../sag/tilstand.ts';

/** Choices with more values than this become a select instead of radio buttons. */
const FLEST_RADIOER = 4;

interface Svardata {
  faktum: Faktum;
  svar: Svar | undefined;
  vaelg: (svar: Svar | undefined) => void;
  /** Ids of what describes the field. */
  beskrevet: string;
}

interface Mulighed {
  id: string;
  tekst: string;
  svar: Svar | undefined;
}

function radioer({ faktum, svar, vaelg }: Svardata): JSX.Element {
  const navn = `felt-${faktum.id}`;
  return radiogruppe(
    muligheder(faktum).map((mulighed) => (
      <label key={mulighed.id} class={mulighed === UKENDT ? 'valg ukendt' : 'valg'}>
        <input
          type="radio"
          name={navn}
          value={mulighed.id}
          autocomplete="off"
          checked={svar === mulighed.svar}
          onChange={() => vaelg(mulighed.svar)}
        />
        <span>{mulighed.tekst}</span>
      </label>
    )),
  );
}

const JA_NEJ: readonly Mulighed[] = [
  { id: 'ja', tekst: T.ja, svar: true },
  { id: 'nej', tekst: T.nej, svar: false },
];

const UKENDT: Mulighed = { id: 'ukendt', tekst: T.vedIkke, svar: undefined };

/** The options, unknown last. */
const muligheder = cached(({ type, vaerdier = [] }: Faktum): readonly Mulighed[] => [
  ...(type === 'jaNej' ? JA_NEJ : vaerdier.map(({ id, tekst }) => ({ id, tekst: ubrudt(stort(tekst)), svar: id }))),
  UKENDT,
]);

function Liste({ faktum, svar, vaelg, beskrevet }: Svardata): JSX.Element {
  return (
    <select
      id={`felt-${faktum.id}`}
      autocomplete="off"
      aria-describedby={beskrevet}
      value={typeof svar === 'string' ? svar : ''}
      onChange={({ currentTarget }) => vaelg(currentTarget.value === '' ? undefined : currentTarget.value)}
    >
      <option value="">{T.vedIkke}</option>
      {(faktum.vaerdier ?? []).map(({ id, tekst }) => (
        <option key={id} value={id}>
          {ubrudt(stort(tekst))}
        </option>
      ))}
    </select>
  );
}

function Kryds({ tekst, sat, skift }: { tekst: string; sat: boolean; skift: (sat: boolean) => void }): JSX.Element {
  return (
    <label class="valg">
      <input
        type="checkbox"
        autocomplete="off"
        checked={sat}
        onChange={({ currentTarget }) => {
          const nu = currentTarget.checked;
          currentTarget.checked = sat; // controlled: the state decides what is checked
          skift(nu);
        }}
      />
      <span>{ubrudt(tekst)}</span>
    </label>
  );
}

/** A set: its values, and two exclusive answers. An empty set is an explicit answer. */
function Maengde({ faktum, svar, vaelg }: Svardata): JSX.Element {
  const valgte = typeof svar === 'object' ? svar : [];
  const vaerdier = faktum.vaerdier ?? [];
  const skift = (id: string, sat: boolean): void => {
    const nu = vaerdier.map((v) => v.id).filter((v) => (v === id ? sat : valgte.includes(v)));
    vaelg(nu.length === 0 ? undefined : nu);
  };
  return (
    <>
      {vaerdier.map(({ id, tekst }) => (
        <Kryds key={id} tekst={stort(tekst)} sat={valgte.includes(id)} skift={(sat) => skift(id, sat)} />
      ))}
      <Kryds
        tekst={T.ingenAfDem}
        sat={typeof svar === 'object' && svar.length === 0}
        skift={(sat) => vaelg(sat ? [] : undefined)}
      />
      <Kryds tekst={T.vedIkke} sat={svar === undefined} skift={() => vaelg(undefined)} />
    </>
  );
}

function Tal({ faktum, svar, vaelg, beskrevet }: Svardata): JSX.Element {
  const { id, min = 0, max = 0 } = faktum;
  const gyldigt = (tekst: string): boolean => /^\d{1,4}$/.test(tekst) && Number(tekst) >= min && Number(tekst) <= max;
  const [skrevet, skriv] = useSkrevet(
    svar,
    (et) => (et === undefined ? '' : String(et)),
    (tekst) => (gyldigt(tekst) ? Number(tekst) : undefined),
  );
  const fejl = skrevet !== '' && !gyldigt(skrevet);
  const fejlId = `fejl-${id}`;
  const aendr = ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>): void => {
    const tekst = currentTarget.value.trim();
    skriv(tekst);
    vaelg(gyldigt(tekst) ? Number(tekst) : undefined);
  };
  return (
    <>
      {fejl && (
        <p class="feltfejl" id={fejlId}>
          {T.talFejl(min, max)}
        </p>
      )}
      <input
        type="text"
        inputMode="numeric"
        class="tal"
        id={`felt-${id}`}
        autocomplete="off"
        aria-describedby={fejl ? `${fejlId} ${beskrevet}` : beskrevet}
        aria-invalid={fejl}
        value={skrevet}
        onChange={aendr}
      />
    </>
  );
}

const Indhold = memo(({ faktum, beskrevet }: Pick<Svardata, 'faktum' | 'beskrevet'>) => {
  const side = useSide();
  const svar = useSelector((tilstand) => svarPaa(tilstand, faktum.id));
  const felt = { faktum, svar, beskrevet, vaelg: (nyt: Svar | undefined) => side.svar(faktum.id, nyt) };
  switch (faktum.type) {
    case 'jaNej':
      return radioer(felt);
    case 'valg':
      return erListe(faktum) ? <Liste {...felt} /> : radioer(felt);
    case 'maengde':
      return <Maengde {...felt} />;
    case 'tal':
      return <Tal {...felt} />;
    case 'dato':
      return <Datofelt {...felt} id={faktum.id} svar={typeof svar === 'string' ? svar : undefined} />;
  }
});

function erListe({ type, vaerdier = [] }: Faktum): boolean {
  return type === 'valg' && vaerdier.length > FLEST_RADIOER;
}

/** Why the question is asked, who can answer it, and its sources. */
const Hvorfor = memo(({ faktum }: { faktum: Faktum }) => {
  const titel = [T.hvorfor, skjult(`: ${ubrudt(faktum.spoergsmaal)}`)];
  return (
    <Foldet class="hvorfor" titel={titel}>
      {() => <Hvorforsvar faktum={faktum} />}
    </Foldet>
  );
});

function Hvorforsvar({ faktum }: { faktum: Faktum }): JSX.Element {
  const dag = useSelector(({ sag }) => sag.vurderingsdato);
  const { omraader, raekker } = brugAf(faktum.id);
  return (
    <>
      {omraader.length > 0 && <p>{T.hvorforOmraader(opremsning(omraader.map(titel)))}</p>}
      {raekker.length > 0 ? <p>{T.hvorforRaekker(raekker.join(', '))}</p> : <p>{T.hvorforIngen}</p>}
      <p>{T.hvemVed(opremsning(faktum.hvem.map((hvem) => ord().hvem[hvem])))}</p>
      <Kilder kilder={kilderTil(faktum.id, dag)} />
    </>
  );
}

/** Whether the field is a single control, labelled by the question; otherwise it is a group. */
function erEtFelt(faktum: Faktum): boolean {
  return faktum.type === 'tal' || erListe(faktum);
}

/** The static part of a question: the field subscribes to its own answer, and CSS shows the mark. */
function indeni(faktum: Faktum): JSX.Element {
  const { id, spoergsmaal, hjaelp } = faktum;
  const ord = ubrudt(spoergsmaal);
  return (
    <>
      {erEtFelt(faktum) ? <label for={`felt-${id}`}>{ord}</label> : <legend>{ord}</legend>}
      <p class="hjaelp" id={`hjaelp-${id}`}>
        {ubrudt(hjaelp)}
        <span class="maerke kan">{T.kanAendre}</span>
      </p>
      <Indhold faktum={faktum} beskrevet={`hjaelp-${id}`} />
      <Hvorfor faktum={faktum} />
    </>
  );
}

/** The question of a fact with its help and its field. */
export const Felt = memo(({ faktum, vises }: { faktum: Faktum; vises: boolean }) => {
  const { id } = faktum;
  const kanAendre = useSelector(({ vurdering }) => mangler(vurdering).has(id));
  const indhold = useMemo(() => indeni(faktum), [faktum]);
  const Ramme = erEtFelt(faktum) ? 'div' : 'fieldset';
  return (
    <Ramme
      class={kanAendre ? 'felt mangler' : 'felt'}
      id={`svar-${id}`}
      hidden={!vises}
      aria-describedby={Ramme === 'fieldset' ? `hjaelp-${id}` : undefined}
    >
      {indhold}
    </Ramme>
  );
});
