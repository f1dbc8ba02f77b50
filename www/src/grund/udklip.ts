// SPDX-License-Identifier: MPL-2.0
/** Copies to the clipboard; where there is none, by a copy event. */

/** Copies a text and, if given, its HTML; returns whether the browser did. */
export async function kopier(tekst: string, html?: string): Promise<boolean> {
  // An intranet without https has no clipboard, although the types say so.
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

/** Copies as if the user had pressed Ctrl+C; works where a page may not use the clipboard API. */
export function vedHaendelse(tekst: string, html?: string): boolean {
  let kopieret = false;
  const fyld = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', tekst);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    kopieret = true;
  };
  // The user's own copying is left alone.
  const slut = new AbortController();
  document.addEventListener('copy', fyld, { signal: slut.signal });
  const udfoert = document.execCommand('copy');
  slut.abort();
  return udfoert && kopieret;
}
