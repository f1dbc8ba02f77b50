// SPDX-License-Identifier: MPL-2.0
/** Small pieces that every section is made of: headings, what is folded away, ways to a question, the receipt. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { memo } from '../grund/memo.tsx';
import { dato } from '../grund/sprog.ts';
import { Titel, type Titeldata } from '../grund/titel.tsx';
import type { Faktumnavn, Kvittering } from '../grund/typer.ts';
import { spoergsmaal } from '../sag/katalog.ts';
import { ord } from '../sag/ord.ts';
import { type Side, useSide } from '../sag/side.ts';
import { T } from '../sag/tekster.ts';

/** A heading at the level that the page around leaves room for. */
export function Overskrift(data: Titeldata): JSX.Element {
  return <Titel niveau={useSide().niveau} {...data} />;
}

interface Foldedata {
  titel: ComponentChildren;
  class?: string;
  hidden?: boolean;
  /** The content; rendered once opened. */
  children: () => ComponentChildren;
}

/** A disclosure whose content is rendered only once opened. */
export function Foldet({ titel, children, ...mere }: Foldedata): JSX.Element {
  const [aaben, vis] = useState(false);
  // `toggle` is dispatched a task later; rendering on click avoids an empty frame.
  return (
    <details {...mere} onToggle={({ currentTarget }) => vis(currentTarget.open)}>
      <summary onClick={() => vis(true)}>{titel}</summary>
      {aaben && children()}
    </details>
  );
}

// Pieces without hooks are functions in lower case and no components: they are rendered often, and a component costs more.

/** Text for screen readers alone. */
export function skjult(tekst: string): JSX.Element {
  return <span class="skjult">{tekst}</span>;
}

/** A button that goes to the field of a fact; its text is the question unless given. */
export function tilSvar({ gaaTil }: Side, faktum: Faktumnavn, tekst: string = spoergsmaal(faktum), klasse = 'link'): JSX.Element {
  return (
    <button type="button" class={klasse} onClick={() => gaaTil(faktum)}>
      {tekst}
    </button>
  );
}

/** Version, rule set and day of a conclusion; shown beside every conclusion. */
export const Kvitteringslinje = memo(({ kvittering, kort }: { kvittering: Kvittering; kort?: boolean }) => {
  const { version, regelsaet, vurderingsdato, kilderKontrolleret } = kvittering;
  return (
    <p class="kvittering">
      {!kort && `${T.kvittering(version, regelsaet, dato(vurderingsdato))} `}
      {T.kilderKontrolleret(dato(kilderKontrolleret))} {ord().saetninger.stoetter}
    </p>
  );
});
