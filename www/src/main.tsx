// SPDX-License-Identifier: MPL-2.0
/** The page of dist/index.html. */
import { render } from 'preact';
import './side.css';
import { Side } from './element/side.tsx';

/** The reasons and the ledgers are part of the print; the sources stand in a list of their own there, each once. */
const FOLDES_UD = ':is(.omraade, .frister) details:not([open], .kilder details)';

function foldUdVedPrint(): void {
  let foldede: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    foldede = [...document.querySelectorAll<HTMLDetailsElement>(FOLDES_UD)];
    for (const detalje of foldede) detalje.open = true;
  });
  addEventListener('afterprint', () => {
    for (const detalje of foldede) detalje.open = false;
  });
}

const rod = document.getElementById('side');
if (rod) {
  render(<Side />, rod);
  foldUdVedPrint();
}
