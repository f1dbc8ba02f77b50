// SPDX-License-Identifier: MPL-2.0
/** Asks for the reason to override errors; a reason is required. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { B } from './brevtekster.ts';

interface Props {
  id: string;
  spoergsmaal: string;
  hjaelp: string;
  knap: string;
  giv: (grund: string) => void;
  fortryd: () => void;
}

export function Grund({ id, spoergsmaal, hjaelp, knap, giv, fortryd }: Props): JSX.Element {
  const [grund, skriv] = useState('');
  const [mangler, vis] = useState(false);
  const felt = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => felt.current?.focus(), []);
  const send = (): void => {
    if (grund.trim() !== '') {
      giv(grund.trim());
      return;
    }
    vis(true);
    felt.current?.focus();
  };
  return (
    <div class="grund">
      <label for={id}>{spoergsmaal}</label>
      <p class="hjaelp" id={`hjaelp-${id}`}>
        {hjaelp}
      </p>
      {mangler && (
        <p class="feltfejl" id={`fejl-${id}`}>
          {B.grundMangler}
        </p>
      )}
      <textarea
        ref={felt}
        id={id}
        rows={3}
        autocomplete="off"
        aria-invalid={mangler}
        aria-describedby={mangler ? `fejl-${id} hjaelp-${id}` : `hjaelp-${id}`}
        value={grund}
        onInput={({ currentTarget }) => skriv(currentTarget.value)}
      />
      <p class="redskabsknapper knapper">
        <button type="button" class="knap" onClick={send}>
          {knap}
        </button>
        <button type="button" class="knap anden" onClick={fortryd}>
          {B.fortryd}
        </button>
      </p>
    </div>
  );
}
