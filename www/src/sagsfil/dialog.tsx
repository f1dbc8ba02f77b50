// SPDX-License-Identifier: MPL-2.0
/** Shared by the dialogs of the case file: the modal frame, its pending work, and its buttons. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fejloversigt } from '../felter/fejloversigt.tsx';
import { fejlFra, type Fejlmelding } from '../grund/fejl.ts';
import { S } from './tekster.ts';

export interface Arbejde {
  optaget: boolean;
  /** An error that retyping cannot fix. */
  melding: Fejlmelding | undefined;
  /** Runs the work and closes the dialog. `tagSig` handles an error that the dialog itself shows. */
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
  /** The announcement while the work runs. */
  imens: string;
  goer: () => void;
  arbejde: Arbejde;
  /** Other status text, announced as it appears. */
  besked?: string | undefined;
}

/**
 * A dialog that is open while mounted; Escape closes it, unless work is pending. The browser traps the focus, and
 * returns it to where it was.
 */
export function Ramme({ titel, arbejde, luk, children }: Rammedata): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const fremme = useRef(true);
  useLayoutEffect(() => {
    const aaben = dialog.current;
    aaben?.showModal();
    return () => {
      fremme.current = false;
      aaben?.close(); // before unmounting: only a dialog that closes returns the focus
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

/** The pending work of a dialog, one at a time. `titel` heads the errors of failed work. */
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

/** The status line, inside the dialog because a modal one silences all others, and the two buttons. */
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
