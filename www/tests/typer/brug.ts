// SPDX-License-Identifier: MPL-2.0
/** Every function with its types; it is compiled, never run. */
import {
  brev,
  fakta,
  hvadHvis,
  ics,
  mangelliste,
  naeste,
  notat,
  regler,
  Sag,
  sammenlign,
  skema,
  tjek,
  version,
  vurder,
  type Afsnitsnavn,
  type Blok,
  type Brev,
  type Brevformat,
  type Faktumnavn,
  type Henvisning,
  type Naeste,
  type Notat,
  type P101Fejl,
  type Sagsdata,
  type Tjek,
  type Vurdering,
} from 'paragraf101';

const sag: Sagsdata = {
  format: 'p101-sag/1',
  vurderingsdato: '2026-11-23',
  fakta: { alder: 34, stoffer: ['kokain'], belastning: null },
  oprindelse: { alder: { hvem: 'borger', hvornaar: '2026-11-20' } },
  kommune: { navn: 'X', tilbud: [{ navn: 'Y', intensitet: 'dag' }] },
};

const vurdering: Vurdering = vurder(sag);
const ogFraTekst: Vurdering = vurder(JSON.stringify(sag));
export const ret: boolean = vurdering.intensitet.ret && ogFraTekst.fuldtMedhold;
export const mangler: Faktumnavn[] = vurdering.omfattet.mangler;
export const dag: string | undefined = vurdering.frister[0]?.regnskab.sprunget[0]?.dato;
export const kilde: Henvisning | undefined = vurdering.regler[0]?.kilder[0];
export const til: string | undefined = kilde?.til;

const { enkelte } = hvadHvis(sag).omraader.intensitet;
export const andet: Sagsdata = { ...sag, fakta: { ...sag.fakta, ...enkelte[0]?.svar } };

const spoergsmaal: Naeste = naeste(sag, 'fritValg');
export const faktum: Faktumnavn | undefined = (spoergsmaal.faktum ?? naeste(sag).faktum);
export const hvem = mangelliste(sag).mangler.map((mangel) => mangel.hvem.includes('laege'));
export const forskel: string | undefined = sammenlign(sag, '2024-01').forskelle[0]?.grund;
export const perioder: string[] = regler().regler.flatMap((regel) => regel.perioder.map((periode) => periode.regelsaet));
export const formular = fakta('2026-11-23').fakta.map(({ id, type, vaerdier = [] }) => [id, type, vaerdier.map((v) => v.id)]);
export const udenDag = fakta().fakta[0]?.kilder;
export const udskrift: string = JSON.stringify(skema()) + version();

const brevet: Brev = brev(sag, 'json');
export const afsnit: Afsnitsnavn[] = brev(sag).afsnit.map(({ id }) => id);
export const blokke: Blok[] = brevet.afsnit[0]?.blokke ?? [];
export const udkast: string | undefined = brevet.afsnit[0]?.nytUdkast;
export const tekster: string[] = [brev(sag, 'txt'), brev(sag, 'html'), notat(sag, null, 'md'), ics(sag)];
export const filer: Uint8Array[] = [brev(sag, 'docx'), notat(sag, sag, 'docx')];
const formater: Brevformat[] = ['json', 'txt', 'html', 'md', 'docx'];
export const alle: (Brev | string | Uint8Array)[] = formater.map((format) => brev(sag, format));
const tjekket: Tjek = tjek(sag);
const tilsidesat = tjekket.fund.map(({ id }) => ({ id, grund: 'x' }));
export const tilside: Sagsdata = { ...sag, afgoerelse: { type: 'afslag', tilsidesat } };
const notatet: Notat = notat(sag, JSON.stringify(sag));
export const foer: string[] | undefined = notatet.aendretSiden?.map(({ sti }) => sti);

const session = new Sag(sag);
export const aendret: string[] = session.svar('stoffer', ['opioider']).aendret.concat(session.svar('alder', null).aendret);
export const nu: Vurdering = session.vurdering();
session.free();

export const vis = (fejl: P101Fejl): string => fejl.alle.map(({ kode, sti, linje = 0 }) => `${kode} ${sti} ${linje}`).join() + fejl.message;
