// SPDX-License-Identifier: MPL-2.0
/** The page of `make run`: the element, and a menu of the repository's examples. */
import { P101Afgoerelse } from '../element/define.ts';
import { EKSEMPLER } from './eksempler.ts';

const element = document.querySelector('p101-afgoerelse');
const vaelger = document.querySelector('select');
const form = document.querySelector('form');

function vis(nr: number): void {
  const eksempel = EKSEMPLER[nr];
  if (eksempel && element instanceof P101Afgoerelse) element.visSag(eksempel.titel, eksempel.sag);
}

for (const [nr, { titel }] of EKSEMPLER.entries()) vaelger?.add(new Option(titel, String(nr)));
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  vis(Number(vaelger?.value ?? 0));
});
if (element instanceof P101Afgoerelse) void element.klar.then(() => vis(0));
