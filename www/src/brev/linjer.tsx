// SPDX-License-Identifier: MPL-2.0
/** Sender and addressee of a letter, line by line. */
import type { JSX } from 'preact';
import { ubrudt } from '../grund/sprog.ts';

export function Linjer({ linjer, klasse }: { linjer: readonly string[]; klasse: string }): JSX.Element | null {
  if (linjer.length === 0) return null;
  return (
    <div class={klasse}>
      {linjer
        .flatMap((linje) => linje.split('\n'))
        .map((linje, nr) => (
          <p key={nr}>{ubrudt(linje)}</p>
        ))}
    </div>
  );
}
