// SPDX-License-Identifier: MPL-2.0
/** A heading, for every element. */
import type { ComponentChildren, JSX } from 'preact';

export interface Titeldata {
  /** How many levels below the first heading of the element. */
  trin: 0 | 1 | 2 | 3;
  id?: string;
  class?: string;
  /** Whether the focus can be moved here. */
  maal?: boolean;
  children: ComponentChildren;
}

/** A heading so many levels below a level. */
export function Titel({ niveau, trin, maal, children, ...mere }: Titeldata & { niveau: number }): JSX.Element {
  const Navn = `h${Math.min(6, niveau + trin)}` as 'h2';
  const klasse = mere.class === undefined ? `o${trin}` : `o${trin} ${mere.class}`;
  return (
    <Navn {...(mere.id === undefined ? {} : { id: mere.id })} class={klasse} {...(maal ? { tabIndex: -1 } : {})}>
      {children}
    </Navn>
  );
}
