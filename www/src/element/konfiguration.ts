// SPDX-License-Identifier: MPL-2.0
/** The municipality's configuration. */
import type { Sagsfil } from '../grund/typer.ts';
import { regn } from '../sag/kerne.ts';

type Kommune = Sagsfil['kommune'];

/** The configuration itself, once the engine has read it. Throws the engine's errors, with the path of each. */
export function kontrolleret(kommune: Kommune, vurderingsdato: string): Kommune {
  if (kommune !== undefined) regn().vurder({ format: 'p101-sag/1', vurderingsdato, fakta: {}, kommune });
  return kommune;
}

/** The day itself, when a case can be assessed on it. Throws the engine's errors. */
export function kontrolleretDag(dag: string): string {
  regn().vurder({ format: 'p101-sag/1', vurderingsdato: dag, fakta: {} });
  return dag;
}
