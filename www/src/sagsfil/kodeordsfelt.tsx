// SPDX-License-Identifier: MPL-2.0
/** A passphrase field, and the checkbox that shows what is typed. */
import type { JSX, RefObject } from 'preact';
import { S } from './tekster.ts';

interface Feltdata {
  id: string;
  navn: string;
  felt: RefObject<HTMLInputElement>;
  vaerdi: string;
  synligt: boolean;
  fejl?: string | undefined;
  /** Ids of other elements that describe the field. */
  beskrevet?: string;
  skriv: (kodeord: string) => void;
  saetCapsLock: (til: boolean) => void;
  /** The action of the Enter key. */
  enter: () => void;
}

/**
 * Not inside a form: a sandbox may forbid forms, and a form around the element is not ours to submit. Shown as text, it
 * opts out of the browser's spell checker, which can upload its input.
 */
export function Kodeordsfelt(data: Feltdata): JSX.Element {
  const { id, navn, felt, vaerdi, synligt, fejl, beskrevet = '', skriv, saetCapsLock, enter } = data;
  const fejlId = `${id}-fejl`;
  const tast = (event: KeyboardEvent): void => {
    saetCapsLock(event.getModifierState('CapsLock'));
    if (event.type !== 'keydown' || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    enter();
  };
  return (
    <>
      {fejl !== undefined && (
        <p class="feltfejl" id={fejlId} role="alert">
          {fejl}
        </p>
      )}
      <label class="sagsfil-navn" for={id}>
        {navn}
      </label>
      <input
        ref={felt}
        id={id}
        type={synligt ? 'text' : 'password'}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={vaerdi}
        aria-invalid={fejl !== undefined}
        aria-describedby={fejl === undefined ? beskrevet : `${fejlId} ${beskrevet}`}
        onInput={({ currentTarget }) => skriv(currentTarget.value)}
        onKeyDown={tast}
        onKeyUp={tast}
      />
    </>
  );
}

export function VisKodeord({ synligt, vis }: { synligt: boolean; vis: (synligt: boolean) => void }): JSX.Element {
  return (
    <label class="valg">
      <input
        type="checkbox"
        autocomplete="off"
        checked={synligt}
        onChange={({ currentTarget }) => vis(currentTarget.checked)}
      />
      <span>{S.visKodeord}</span>
    </label>
  );
}
