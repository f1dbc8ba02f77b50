// SPDX-License-Identifier: MPL-2.0
/** The decision as the caseworker chooses and writes it. */
import type { JSX } from 'preact';
import { linjer, med, medTekst, tekstEllerIntet, type Tekstfelt as Feltnavn } from './afgoerelse.ts';
import { Linjefelt, Listefelt, Listevalg, type Mulighed, Radiofelt, Tekstfelt } from './brevfelter.tsx';
import { AFGOERELSESGRUPPER, AFGOERELSESTYPER, B, FORSENDELSER, FRAVIGELSER } from './brevtekster.ts';
import { Datofelt } from '../svar/datofelt.tsx';
import { useSide } from '../faelles.tsx';
import { INTENSITETER, T } from '../tekster.ts';
import type { Afgoerelse, Fravigelse, Intensitet, Tilbudssted } from '../typer.ts';

const TYPER = AFGOERELSESGRUPPER.map(({ titel, typer }) => ({
  titel,
  muligheder: typer.map((vaerdi) => ({ vaerdi, tekst: AFGOERELSESTYPER[vaerdi] })),
}));

/** The values of a table as choices, in its order. */
function somMuligheder<V extends string>(tabel: Record<V, string>): Mulighed<V>[] {
  return (Object.entries(tabel) as [V, string][]).map(([vaerdi, tekst]) => ({
    vaerdi,
    tekst: tekst.charAt(0).toLocaleUpperCase('da') + tekst.slice(1),
  }));
}

const JA_NEJ: readonly Mulighed<boolean>[] = [
  { vaerdi: true, tekst: T.ja },
  { vaerdi: false, tekst: T.nej },
];

/** The decision and a way to change one key of it. */
function useValg(): { a: Afgoerelse; saet: <F extends keyof Afgoerelse>(felt: F, vaerdi: Afgoerelse[F] | undefined) => void } {
  const { tilstand, afgoer } = useSide();
  return {
    a: tilstand.sag.afgoerelse ?? {},
    saet: (felt, vaerdi) => afgoer((foer) => med(foer, felt, vaerdi)),
  };
}

function Tekst({ felt, hjaelp, lang }: { felt: Feltnavn & keyof typeof B; hjaelp?: string; lang?: boolean }): JSX.Element {
  const { a, saet } = useValg();
  const Felt = lang ? Tekstfelt : Linjefelt;
  return (
    <Felt
      id={`valg-${felt}`}
      navn={String(B[felt])}
      hjaelp={hjaelp}
      tekst={a[felt]}
      skriv={(tekst) => saet(felt, tekstEllerIntet(tekst))}
    />
  );
}

/** The provider: written, or taken from the municipality's own. */
function Tilbud(): JSX.Element {
  const { tilstand } = useSide();
  const { a, saet } = useValg();
  const kommunens = tilstand.sag.kommune?.tilbud ?? [];
  const skriv = (felt: keyof Tilbudssted) => (tekst: string) =>
    saet('tilbud', medTekst<Tilbudssted, keyof Tilbudssted>(a.tilbud, felt, tekstEllerIntet(tekst)));
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
      <Linjefelt id="valg-tilbud-navn" navn={B.tilbudNavn} tekst={a.tilbud?.navn} skriv={skriv('navn')} />
      <Linjefelt id="valg-tilbud-adresse" navn={B.tilbudAdresse} tekst={a.tilbud?.adresse} skriv={skriv('adresse')} />
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

function Afvigelse(): JSX.Element {
  const { a, saet } = useValg();
  const saetDel = <F extends keyof Fravigelse>(felt: F, vaerdi: Fravigelse[F] | undefined): void =>
    saet('fravigelse', medTekst<Fravigelse, F>(a.fravigelse, felt, vaerdi));
  return (
    <>
      <Listevalg
        id="valg-fravigelse-grund"
        navn={B.fravigelsesgrund}
        hjaelp={B.fravigelseHjaelp}
        intet={B.ikkeValgt}
        valgt={a.fravigelse?.grund}
        vaelg={(grund) => saetDel('grund', grund)}
        grupper={[{ muligheder: somMuligheder(FRAVIGELSER) }]}
      />
      <Tekstfelt
        id="valg-fravigelse-tekst"
        navn={B.fravigelsestekst}
        tekst={a.fravigelse?.tekst}
        skriv={(tekst) => saetDel('tekst', tekstEllerIntet(tekst))}
      />
    </>
  );
}

function Behandling(): JSX.Element {
  return (
    <div class="valggruppe">
      <h4>{B.behandlingen}</h4>
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
  const { a, saet } = useValg();
  return (
    <div class="valggruppe">
      <h4>{B.begrundelsen}</h4>
      <Listefelt
        id="valg-fakta"
        navn={B.fakta}
        hjaelp={B.enPrLinje}
        tekster={a.faktiskeOmstaendigheder}
        skriv={(tekst) => saet('faktiskeOmstaendigheder', linjer(tekst))}
      />
      <Listefelt
        id="valg-hensyn"
        navn={B.hensyn}
        hjaelp={B.enPrLinje}
        tekster={a.hovedhensyn}
        skriv={(tekst) => saet('hovedhensyn', linjer(tekst))}
      />
      <Tekst felt="begrundelse" hjaelp={B.begrundelseHjaelp} lang />
      <Afvigelse />
    </div>
  );
}

/** To whom; a case system fills in what is not written. */
function Borgeren(): JSX.Element {
  const { tilstand, skrivBorger } = useSide();
  const { borger } = tilstand.sag;
  const skriv = (felt: 'navn' | 'adresse') => (tekst: string) =>
    skrivBorger(({ [felt]: _foer, ...andre }) => (tekst.trim() === '' ? andre : { ...andre, [felt]: tekst }));
  return (
    <div class="valggruppe">
      <h4>{B.borgeren}</h4>
      <p class="hjaelp">{B.borgerHjaelp}</p>
      <Linjefelt id="valg-borger-navn" navn={B.borgerNavn} tekst={borger?.navn} skriv={skriv('navn')} />
      <Linjefelt id="valg-borger-adresse" navn={B.borgerAdresse} tekst={borger?.adresse} skriv={skriv('adresse')} />
    </div>
  );
}

function Resten(): JSX.Element {
  const { a, saet } = useValg();
  return (
    <div class="valggruppe">
      <h4>{B.resten}</h4>
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
        muligheder={somMuligheder(FORSENDELSER)}
      />
      <Tekst felt="bemaerkninger" hjaelp={B.bemaerkningerHjaelp} lang />
    </div>
  );
}

export function Valg(): JSX.Element {
  const { a, saet } = useValg();
  const { tilstand } = useSide();
  return (
    <section class="kort valget" aria-labelledby="h-valget">
      <h3 id="h-valget">{B.valget}</h3>
      {/* Another case starts with fields of its own, so that nothing half written follows along. */}
      <div class="valgfelter" key={tilstand.nr}>
        <div class="valggruppe">
          <Listevalg
            id="valg-type"
            navn={B.type}
            intet={B.ikkeValgt}
            valgt={a.type}
            vaelg={(type) => saet('type', type)}
            grupper={TYPER}
          />
          <Radiofelt
            id="valg-intensitet"
            navn={B.intensitet}
            intet={B.ikkeValgt}
            valgt={a.intensitet}
            vaelg={(intensitet) => saet('intensitet', intensitet)}
            muligheder={somMuligheder<Intensitet>(INTENSITETER)}
          />
        </div>
        <Behandling />
        <Begrundelse />
        <Resten />
        <Borgeren />
      </div>
    </section>
  );
}
