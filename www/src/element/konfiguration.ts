// SPDX-License-Identifier: MPL-2.0
/** The municipality's configuration, from a property or from the page. */
import { kast } from '../fejl.tsx';
import { regn } from '../kerne.ts';
import type { Sagsfil } from '../typer.ts';

type Kommune = Sagsfil['kommune'];

/** The configuration in a `<script type="application/json">` child; undefined when there is none. Throws when it is no JSON. */
export function boernekonfiguration(element: HTMLElement): Kommune {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.text) as Kommune;
  } catch (kastet) {
    throw kast({ kode: 'ikke-json', sti: 'kommune', vaerdi: script.text.slice(0, 60), forventet: `JSON (${String(kastet)})` });
  }
}

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
