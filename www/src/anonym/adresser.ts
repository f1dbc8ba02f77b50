// SPDX-License-Identifier: MPL-2.0
/** A municipality's addresses and telephone numbers: which ones become links, and how they are shown. */

/** The address as a URL, if it is one. Only http and https become links. */
export function sted(web: string | null | undefined): URL | undefined {
  if (!web) return undefined;
  try {
    const url = new URL(web);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** "nordvig.example/stof", short enough to be remembered. */
export function kortSted({ host, pathname }: URL): string {
  return `${host}${laeselig(pathname)}`.replace(/\/$/, '');
}

function laeselig(sti: string): string {
  try {
    return decodeURI(sti);
  } catch {
    return sti;
  }
}

/** The number for a tel: link, if the text is nothing but a number. */
export function nummer(telefon: string): string | undefined {
  const tal = telefon.replace(/[\s()-]/g, '');
  return /^\+?\d{3,15}$/.test(tal) ? tal : undefined;
}
