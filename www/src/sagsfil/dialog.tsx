// SPDX-License-Identifier: MPL-2.0
/** What the dialogs of the case file share: the modal frame, its work, and its buttons. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fejloversigt } from '../felter/fejloversigt.tsx';
import { fejlFra, type Fejlmelding } from '../grund/fejl.ts';
import { S } from './tekster.ts';

export interface Arbejde {
  optaget: boolean;
  /** What went wrong, when it was not something that can be typed again. */
  melding: Fejlmelding | undefined;
  /** Does the work and closes the dialog. `tagSig` takes an error that the dialog itself tells of. */
  udfoer: (goer: () => Promise<void>, tagSig?: (kastet: unknown) => boolean) => Promise<void>;
}

interface Rammedata {
  titel: string;
  arbejde: Arbejde;
  luk: () => void;
  children: ComponentChildren;
}

interface Knapdata {
  tekst: string;
  /** What is said while the work is done. */
  imens: string;
  goer: () => void;
  arbejde: Arbejde;
  /** What else there is to say: read aloud as it comes. */
  besked?: string | undefined;
}

/**
 * A dialog that is open as long as it is part of the page; Escape closes it, unless it is at work. The browser keeps
 * the focus inside, and gives it back to where it was.
 */
export function Ramme({ titel, arbejde, luk, children }: Rammedata): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const fremme = useRef(true);
  useLayoutEffect(() => {
    const aaben = dialog.current;
    aaben?.showModal();
    return () => {
      fremme.current = false;
      aaben?.close(); // before it is taken away: only a dialog that closes gives the focus back
    };
  }, []);
  const { optaget, melding } = arbejde;
  return (
    <dialog
      class="sagsfil"
      aria-labelledby="sagsfil-titel"
      ref={dialog}
      onCancel={(event) => optaget && event.preventDefault()}
      onClose={() => fremme.current && luk()}
    >
      <h2 id="sagsfil-titel">{titel}</h2>
      {melding ? <Fejloversigt melding={melding} luk={luk} /> : children}
    </dialog>
  );
}

/** The work of a dialog, one at a time. `titel` heads the errors of work that failed. */
export function useArbejde(titel: string, luk: () => void): Arbejde {
  const [optaget, saetOptaget] = useState(false);
  const [melding, meld] = useState<Fejlmelding>();
  const fremme = useRef(true);
  useEffect(() => {
    fremme.current = true;
    return () => {
      fremme.current = false;
    };
  }, []);
  const udfoer: Arbejde['udfoer'] = async (goer, tagSig) => {
    if (optaget) return;
    saetOptaget(true);
    try {
      await goer();
    } catch (kastet) {
      saetOptaget(false);
      if (!tagSig?.(kastet)) meld({ titel, fejl: fejlFra(kastet) });
      return;
    }
    if (fremme.current) luk();
  };
  return { optaget, melding, udfoer };
}

/** The status line, which is inside because a modal dialog silences every other one, and the two buttons. */
export function Knapper({ tekst, imens, goer, arbejde, besked, luk }: Knapdata & { luk: () => void }): JSX.Element {
  const { optaget } = arbejde;
  return (
    <>
      <p class="sagsfil-status" role="status">
        {optaget ? imens : besked}
      </p>
      <div class="sagsfil-knapper">
        <button type="button" class="knap" aria-disabled={optaget} onClick={goer}>
          {tekst}
        </button>
        <button type="button" class="knap anden" aria-disabled={optaget} onClick={() => optaget || luk()}>
          {S.annuller}
        </button>
      </div>
    </>
  );
}
