// SPDX-License-Identifier: MPL-2.0
// What the page around does with the element's events: it tells that a file was saved, and what could not be read.
const element = document.querySelector('p101-afgoerelse');
const besked = document.querySelector('.besked');

/** @param {string} tekst */
function vis(tekst) {
  besked.textContent = tekst;
}

element.addEventListener('p101-gemt', () => vis('Sagen er gemt som fil. Læg filen på sagen i fagsystemet.'));
element.addEventListener('p101-brev', () => vis('Brevet er taget ud. Send det fra fagsystemet.'));
element.addEventListener('p101-fejl', ({ detail }) => vis(detail.tekst));
