// SPDX-License-Identifier: MPL-2.0
/** The configuration that an element has in it. */
import { kast } from './fejl.ts';

/** The JSON of a `<script type="application/json">` child; undefined when there is none. Throws when it is no JSON. */
export function boernekonfiguration(element: HTMLElement): unknown {
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.text);
  } catch (kastet) {
    throw kast({ kode: 'ikke-json', sti: 'kommune', vaerdi: script.text.slice(0, 60), forventet: `JSON (${String(kastet)})` });
  }
}
