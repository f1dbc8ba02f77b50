// SPDX-License-Identifier: MPL-2.0
/** Keyboard shortcuts. They work while the focus is in the element, and letters alone never while somebody writes. */
import { SEKTIONSNAVNE, type Sektion } from './sektioner.ts';

export interface Genvejshandlinger {
  sektion: (sektion: Sektion) => void;
  naeste: () => void;
  fortryd: () => void;
  gentag: () => void;
  gem: () => void;
  aabn: () => void;
  genveje: () => void;
}

/** Does what a key stands for, and keeps the browser from doing its own. */
export function tast(event: KeyboardEvent, handlinger: Genvejshandlinger): void {
  const handling = handlingFor(event, skriver(event.composedPath()[0]), handlinger);
  if (!handling) return;
  event.preventDefault();
  handling();
}

function handlingFor(event: KeyboardEvent, skriver: boolean, goer: Genvejshandlinger): (() => void) | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  const tegn = event.key.toLowerCase();
  if (altKey && !ctrlKey && !metaKey && !shiftKey) {
    // The digit by its place on the keyboard: Option makes another sign of it on a Mac.
    const sektion = SEKTIONSNAVNE[Number(/^Digit([1-6])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (sektion) return () => goer.sektion(sektion);
    return event.code === 'KeyN' ? goer.naeste : undefined;
  }
  if ((ctrlKey || metaKey) && !altKey) {
    if (tegn === 's' && !shiftKey) return goer.gem;
    if (tegn === 'o' && !shiftKey) return goer.aabn;
    // In a text field the browser takes back what was typed.
    if (skriver) return undefined;
    if (tegn === 'z') return shiftKey ? goer.gentag : goer.fortryd;
    return tegn === 'y' && !shiftKey ? goer.gentag : undefined;
  }
  return event.key === '?' && !skriver && !ctrlKey && !metaKey ? goer.genveje : undefined;
}

function skriver(maal: EventTarget | undefined): boolean {
  if (maal instanceof HTMLTextAreaElement || maal instanceof HTMLSelectElement) return true;
  return maal instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(maal.type);
}
