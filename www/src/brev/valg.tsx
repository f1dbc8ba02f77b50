// SPDX-License-Identifier: MPL-2.0
/** The decision as the caseworker chooses and writes it. */
import type { JSX } from 'preact';
import { Datofelt } from '../felter/datofelt.tsx';
import { Overskrift } from '../felter/dele.tsx';
import { stort } from '../grund/sprog.ts';
import type { Afgoerelse, Afgoerelsestype, Fravigelse, Tilbudssted } from '../grund/typer.ts';
import { ider, konklusion, omraader, ord, titel } from '../sag/ord.ts';
import { useSide } from '../sag/side.ts';
import { useSelector } from '../sag/store.ts';
import { T } from '../sag/tekster.ts';
import { linjer, med, medTekst, tekstEllerIntet, type Tekstfelt as Feltnavn } from './afgoerelse.ts';
import { Linjefelt, Listefelt, Listevalg, type Mulighed, Radiofelt, Tekstfelt } from './brevfelter.tsx';
import { AFGOERELSESGRUPPER, B } from './brevtekster.ts';
import { fravigelsestrin } from './fravigelse.ts';

/** The types of decision as choices, by the law that they are made under. */
function typer(): { titel: string; muligheder: Mulighed<Afgoerelsestype>[] }[] {
  const navne = ord().afgoerelsestyper;
  return AFGOERELSESGRUPPER.map(({ titel, typer }) => ({
    titel,
    muligheder: typer.map((vaerdi) => ({ vaerdi, tekst: stort(navne[vaerdi]) })),
  }));
}

/** The values of a table as choices, in its order. */
function somMuligheder<V extends string>(tabel: Record<V, string>): Mulighed<V>[] {
  return ider(tabel).map((vaerdi) => ({ vaerdi, tekst: stort(tabel[vaerdi]) }));
}

const JA_NEJ: readonly Mulighed<boolean>[] = [
  { vaerdi: true, tekst: T.ja },
  { vaerdi: false, tekst: T.nej },
];

interface Valgdata {
  a: Afgoerelse;
  /** Sets one key. */
  saet: <F extends keyof Afgoerelse>(felt: F, vaerdi: Afgoerelse[F] | undefined) => void;
  /** Sets one key, as a text or part of it is typed. */
  skriv: <F extends keyof Afgoerelse>(felt: F, vaerdi: Afgoerelse[F] | undefined, del?: string) => void;
}

/** The decision and the controls to change it. */
function useValg(): Valgdata {
  const afgoerelse = useSelector(({ sag }) => sag.afgoerelse);
  const { afgoer } = useSide();
  return {
    a: afgoerelse ?? {},
    saet: (felt, vaerdi) => void afgoer((foer) => med(foer, felt, vaerdi)),
    skriv: (felt, vaerdi, del = '') => void afgoer((foer) => med(foer, felt, vaerdi), `${felt}${del}`),
  };
}

function Tekst({ felt, hjaelp, lang }: { felt: Feltnavn & keyof typeof B; hjaelp?: string; lang?: boolean }): JSX.Element {
  const { a, skriv } = useValg();
  const Felt = lang ? Tekstfelt : Linjefelt;
  return (
    <Felt
      id={`valg-${felt}`}
      navn={String(B[felt])}
      hjaelp={hjaelp}
      tekst={a[felt]}
      skriv={(tekst) => skriv(felt, tekstEllerIntet(tekst))}
    />
  );
}

/** The provider: typed, or chosen from the municipality's own. */
function Tilbud(): JSX.Element {
  const { a, saet, skriv } = useValg();
  const kommunens = useSelector(({ sag }) => sag.kommune?.tilbud) ?? [];
  const skrivDel = (felt: keyof Tilbudssted) => (tekst: string) =>
    skriv('tilbud', medTekst<Tilbudssted, keyof Tilbudssted>(a.tilbud, felt, tekstEllerIntet(tekst)), felt);
  const vaelg = (navn: string | undefined): void => {
    const valgt = kommunens.find((tilbud) => tilbud.navn === navn);
    saet('tilbud', valgt && { navn: valgt.navn, ...(valgt.adresse == null ? {} : { adresse: valgt.adresse }) });
  };
  return (
    <>
      {kommunens.length > 0 && (
        <Listevalg
          id="valg-kommunens-tilbud"
          navn={B.tilbudValg}
          intet={B.tilbudSkriv}
          valgt={kommunens.find(({ navn }) => navn === a.tilbud?.navn)?.navn}
          vaelg={vaelg}
          grupper={[{ muligheder: kommunens.map(({ navn }) => ({ vaerdi: navn, tekst: navn })) }]}
        />
      )}
      <Linjefelt id="valg-tilbud-navn" navn={B.tilbudNavn} tekst={a.tilbud?.navn} skriv={skrivDel('navn')} />
      <Linjefelt id="valg-tilbud-adresse" navn={B.tilbudAdresse} tekst={a.tilbud?.adresse} skriv={skrivDel('adresse')} />
    </>
  );
}

function Startdato(): JSX.Element {
  const { a, saet } = useValg();
  return (
    <fieldset class="felt" id="valg-startdato" aria-describedby="hjaelp-startdato">
      <legend>{B.startdato}</legend>
      <p class="hjaelp" id="hjaelp-startdato">
        {B.startdatoHjaelp}
      </p>
      <Datofelt
        id="startdato"
        svar={a.startdato ?? undefined}
        vaelg={(dato) => saet('startdato', dato)}
        beskrevet="hjaelp-startdato"
      />
    </fieldset>
  );
}

/** The step of a departure: there when the engine says that the decision departs, or when something is written of it. */
function Fravigelsestrin(): JSX.Element | null {
  const { a } = useValg();
  const vurdering = useSelector((tilstand) => tilstand.vurdering);
  const trin = fravigelsestrin(a, vurdering);
  if (!trin.vises) return null;
  return (
    <div class="fravigelse aktuel">
      <Overskrift trin={2}>{B.fravigelse}</Overskrift>
      {trin.tekst !== undefined && <p>{trin.tekst} {B.skrivHvorfor}</p>}
      <Fravigelsesfelter />
    </div>
  );
}

function Fravigelsesfelter(): JSX.Element {
  const { a, saet, skriv } = useValg();
  const medDel = <F extends keyof Fravigelse>(felt: F, vaerdi: Fravigelse[F] | undefined): Fravigelse | undefined =>
    medTekst<Fravigelse, F>(a.fravigelse, felt, vaerdi);
  return (
    <>
      <Listevalg
        id="valg-fravigelse-grund"
        navn={B.fravigelsesgrund}
        hjaelp={B.fravigelseHjaelp}
        intet={B.ikkeValgt}
        valgt={a.fravigelse?.grund}
        vaelg={(grund) => saet('fravigelse', medDel('grund', grund))}
        grupper={[{ muligheder: somMuligheder(ord().fravigelsesgrunde) }]}
      />
      <Tekstfelt
        id="valg-fravigelse-tekst"
        navn={B.fravigelsestekst}
        tekst={a.fravigelse?.tekst}
        skriv={(tekst) => skriv('fravigelse', medDel('tekst', tekstEllerIntet(tekst)))}
      />
    </>
  );
}

function Behandling(): JSX.Element {
  return (
    <div class="valggruppe">
      <Overskrift trin={2}>{B.behandlingen}</Overskrift>
      <Tilbud />
      <Tekst felt="indsats" hjaelp={B.indsatsHjaelp} lang />
      <Tekst felt="omfang" hjaelp={B.omfangHjaelp} />
      <Tekst felt="formaal" lang />
      <Startdato />
      <Tekst felt="varighed" hjaelp={B.varighedHjaelp} />
    </div>
  );
}

function Begrundelse(): JSX.Element {
  const { a, skriv } = useValg();
  return (
    <div class="valggruppe">
      <Overskrift trin={2}>{B.begrundelsen}</Overskrift>
      <Listefelt
        id="valg-fakta"
        navn={B.fakta}
        hjaelp={B.enPrLinje}
        tekster={a.faktiskeOmstaendigheder}
        skriv={(tekst) => skriv('faktiskeOmstaendigheder', linjer(tekst))}
      />
      <Listefelt
        id="valg-hensyn"
        navn={B.hensyn}
        hjaelp={B.enPrLinje}
        tekster={a.hovedhensyn}
        skriv={(tekst) => skriv('hovedhensyn', linjer(tekst))}
      />
      <Tekst felt="begrundelse" hjaelp={B.begrundelseHjaelp} lang />
    </div>
  );
}

/** The recipient; a case system fills in the gaps. */
function Borgeren(): JSX.Element {
  const borger = useSelector(({ sag }) => sag.borger);
  const { skrivBorger } = useSide();
  const skriv = (felt: 'navn' | 'adresse' | 'reference') => (tekst: string) =>
    skrivBorger(
      ({ [felt]: _foer, ...andre }) => (tekst.trim() === '' ? andre : { ...andre, [felt]: tekst }),
      `borger.${felt}`,
    );
  return (
    <div class="valggruppe">
      <Overskrift trin={2}>{B.borgeren}</Overskrift>
      <p class="hjaelp">{B.borgerHjaelp}</p>
      <Linjefelt id="valg-borger-navn" navn={B.borgerNavn} tekst={borger?.navn} skriv={skriv('navn')} />
      <Linjefelt id="valg-borger-adresse" navn={B.borgerAdresse} tekst={borger?.adresse} skriv={skriv('adresse')} />
      <Linjefelt
        id="valg-borger-reference"
        navn={B.borgerReference}
        hjaelp={B.borgerReferenceHjaelp}
        tekst={borger?.reference}
        skriv={skriv('reference')}
      />
    </div>
  );
}

function Resten(): JSX.Element {
  const { a, saet } = useValg();
  return (
    <div class="valggruppe">
      <Overskrift trin={2}>{B.resten}</Overskrift>
      <Tekst felt="andenHjaelp" lang />
      <Radiofelt
        id="valg-partshoert"
        navn={B.partshoert}
        intet={B.ikkeNoteret}
        valgt={a.partshoert}
        vaelg={(svar) => saet('partshoert', svar)}
        muligheder={JA_NEJ}
      />
      <Radiofelt
        id="valg-forsendelse"
        navn={B.forsendelse}
        intet={B.ikkeValgt}
        valgt={a.forsendelse}
        vaelg={(maade) => saet('forsendelse', maade)}
        muligheder={somMuligheder(ord().forsendelser)}
      />
      <Tekst felt="bemaerkninger" hjaelp={B.bemaerkningerHjaelp} lang />
    </div>
  );
}

export function Valg(): JSX.Element {
  const { a, saet } = useValg();
  const nr = useSelector((tilstand) => tilstand.nr);
  return (
    <section class="kort valget" aria-labelledby="h-valget">
      <Overskrift trin={1} id="h-valget">{B.valget}</Overskrift>
      {/* Another case starts with fields of its own, so that nothing half written follows along. */}
      <div class="valgfelter" key={nr}>
        <div class="valggruppe">
          <Listevalg
            id="valg-type"
            navn={B.type}
            intet={B.ikkeValgt}
            valgt={a.type}
            vaelg={(type) => saet('type', type)}
            grupper={typer()}
          />
          <Radiofelt
            id="valg-intensitet"
            navn={B.intensitet}
            intet={B.ikkeValgt}
            valgt={a.intensitet}
            vaelg={(intensitet) => saet('intensitet', intensitet)}
            muligheder={somMuligheder(ord().intensiteter)}
          />
          <Fravigelsestrin />
        </div>
        <Behandling />
        <Begrundelse />
        <Resten />
        <Borgeren />
      </div>
    </section>
  );
}

/** What every area of the case points to, beside the choice. */
export function Peger(): JSX.Element {
  const vurdering = useSelector((tilstand) => tilstand.vurdering);
  const { gaaTilElement } = useSide();
  return (
    <section class="kort" aria-labelledby="h-peger">
      <Overskrift trin={1} id="h-peger">
        {B.peger}
      </Overskrift>
      <p class="daempet">{B.pegerHjaelp}</p>
      <dl class="peger">
        {omraader().map((omraade) => {
          const fundet = vurdering[omraade].konklusion;
          return (
            <div key={omraade} class={fundet === 'uafklaret' ? 'uafklaret' : 'afklaret'}>
              <dt>
                <button type="button" class="link" onClick={() => gaaTilElement(`h-omraade-${omraade}`)}>
                  {titel(omraade)}
                </button>
              </dt>
              <dd>{konklusion(omraade, fundet).kort}</dd>
            </div>
          );
        })}
      </dl>
      {vurdering.intensitet.ret && <p class="ret">{ord().saetninger.retTilDoegn}</p>}
      {vurdering.fuldtMedhold && <p class="ret">{T.medhold}</p>}
    </section>
  );
}
