// SPDX-License-Identifier: MPL-2.0
/** The element with its types; it is compiled, never run. */
import type { Sagsdata, Vurdering } from 'paragraf101';
import { P101Afgoerelse } from 'paragraf101/define';
import type { Info, P101Haendelser, Tema } from 'paragraf101/element';

const sag: Sagsdata = { format: 'p101-sag/1', vurderingsdato: '2026-11-23', fakta: { alder: 34 } };
const element = document.createElement('p101-afgoerelse');
export const erKlassen: P101Afgoerelse = element;

element.sag = sag;
element.sag = JSON.stringify(sag);
element.sag = undefined;
element.kommune = { navn: 'Nordvig Kommune' };
element.theme = 'borgerdk';
element.headingLevel = 3;
element.engine = 'wasm';
export const tema: Tema = element.theme;
export const navn: string | undefined = element.kommune?.navn;
export const gemt: Sagsdata | undefined = element.sag;
export const vurdering: Vurdering | undefined = element.vurdering;
export const motor: Info['motor'] | undefined = element.info?.motor;
export const formular: HTMLFormElement | null = element.form;

element.addEventListener('p101-vurdering', ({ detail }) => console.log(detail.vurdering.intensitet.konklusion));
element.addEventListener('p101-fejl', function ({ detail: { kode, sti, tekst } }) {
  console.log(this.sag?.vurderingsdato, `${kode} ${sti} ${tekst}`);
});
element.addEventListener('click', (event) => event.preventDefault());
export type Laast = P101Haendelser['p101-gemt']['detail']['laast'];

export async function brug(fil: File): Promise<number> {
  await element.klar;
  element.visSag('En sag', sag);
  element.nulstil();
  element.gem();
  await element.aabn(fil);
  return (await element.brev()).size + (await element.brev('html')).size;
}

element.addEventListener(
  'p101-vurdering',
  // @ts-expect-error the detail has no such key
  ({ detail }) => detail.sag,
);
// @ts-expect-error a copy to read
element.vurdering = undefined;
// @ts-expect-error a look that does not exist
element.theme = 'sort';
// @ts-expect-error data is no letter to be had as a file
void element.brev('json');
// @ts-expect-error a key that a configuration does not have
element.kommune = { findesIkke: true };
