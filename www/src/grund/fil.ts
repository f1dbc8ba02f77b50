// SPDX-License-Identifier: MPL-2.0
/** Files dropped on the page, and downloads. */
import { useState } from 'preact/hooks';

interface Modtager {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

/** Whether a file is being dragged over the page, and the handlers of the drop target. */
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

/** Downloads a file; returns its name. */
export function hentFil({ navn, indhold }: { navn: string; indhold: Blob }): string {
  const url = URL.createObjectURL(indhold);
  const link = document.createElement('a');
  link.href = url;
  link.download = navn;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  return navn;
}
