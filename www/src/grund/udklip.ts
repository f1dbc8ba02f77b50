// SPDX-License-Identifier: MPL-2.0
/** The clipboard, where there is one; else what a browser does when a user copies. */

/** Copies a text, and its rich form where it has one; tells whether the browser did. */
export async function kopier(tekst: string, html?: string): Promise<boolean> {
  // On an intranet without https the clipboard is not there, whatever the types say.
  if (isSecureContext && typeof ClipboardItem !== 'undefined') {
    try {
      await navigator.clipboard.write([new ClipboardItem(indhold(tekst, html))]);
      return true;
    } catch {
      return vedHaendelse(tekst, html);
    }
  }
  return vedHaendelse(tekst, html);
}

function indhold(tekst: string, html: string | undefined): Record<string, Blob> {
  const alle = html === undefined ? { 'text/plain': tekst } : { 'text/plain': tekst, 'text/html': html };
  return Object.fromEntries(Object.entries(alle).map(([type, del]) => [type, new Blob([del], { type })]));
}

/** Copies as a user does who presses the keys for it: also where a page may not ask for the clipboard. */
export function vedHaendelse(tekst: string, html?: string): boolean {
  let kopieret = false;
  const fyld = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', tekst);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    kopieret = true;
  };
  // What the user copies later is not ours.
  const slut = new AbortController();
  document.addEventListener('copy', fyld, { signal: slut.signal });
  const udfoert = document.execCommand('copy');
  slut.abort();
  return udfoert && kopieret;
}
