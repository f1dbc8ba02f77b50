// SPDX-License-Identifier: MPL-2.0
/** When the step of a departure is in view. The engine alone decides whether a decision departs. */
import type { Afgoerelse, Vurdering } from '../grund/typer.ts';

/** Whether the step is shown, and the engine's words where the decision departs. */
export interface Fravigelsestrin {
  vises: boolean;
  tekst?: string;
}

/** The step for the engine's verdict; what is written stays in view whatever the verdict. */
export function fravigelsestrin(
  { fravigelse: skrevet }: Pick<Afgoerelse, 'fravigelse'>,
  { fravigelse: dom }: Pick<Vurdering, 'fravigelse'>,
): Fravigelsestrin {
  if (dom?.forhold === 'fraviger') return { vises: true, tekst: dom.tekst };
  return { vises: skrevet != null };
}
