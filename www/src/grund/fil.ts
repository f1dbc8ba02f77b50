// SPDX-License-Identifier: MPL-2.0
/** Files that are dropped on the page, and files that it gives. */
import { useState } from 'preact/hooks';

interface Modtager {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** Whether a file hangs over the page, and the handlers of the element that takes it. */
export function useSlip(tag: (filer: readonly File[]) => void): [boolean, Modtager] {
  const [over, saet] = useState(false);
  const harFil = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const modtager: Modtager = {
    onDragOver: (event) => {
      if (!harFil(event)) return;
      event.preventDefault();
      saet(true);
    },
    onDragLeave: (event) => {
      if (event.relatedTarget === null) saet(false);
    },
    onDrop: (event) => {
      if (!harFil(event)) return;
      event.preventDefault();
      saet(false);
      tag([...(event.dataTransfer?.files ?? [])]);
    },
  };
  return [over, modtager];
}

/** Gives the user a file; gives its name back. */
export function hentFil({ navn, indhold }: { navn: string; indhold: Blob }): string {
  const url = URL.createObjectURL(indhold);
  const link = document.createElement('a');
  link.href = url;
  link.download = navn;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  return navn;
}
