// SPDX-License-Identifier: MPL-2.0
/** What stands where the element would be when the engine cannot run. */
import type { JSX } from 'preact';
import { E } from './tekster.ts';

export function Startfejl(): JSX.Element {
  return (
    <div class="ramme" part="frame" lang="da">
      <div class="fejl" role="alert">
        <p class="o1">{E.motorfejl}</p>
        <p>{E.motorfejlHjaelp}</p>
      </div>
    </div>
  );
}
