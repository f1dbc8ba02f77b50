// SPDX-License-Identifier: MPL-2.0
/** Files that are dropped on the page. */
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
