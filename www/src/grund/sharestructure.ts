// SPDX-License-Identifier: MPL-2.0
/** What is alike in two values becomes the same object, so that a glance tells what did not change. */

type Opslag = Record<string, unknown>;

/** The new value, in which every part that is as it was is the former part itself. Both are trees of plain objects. */
export function genbrug<T>(foer: unknown, ny: T): T {
  if (Object.is(foer, ny)) return ny;
  if (typeof foer !== 'object' || typeof ny !== 'object' || foer === null || ny === null) return ny;
  if (Array.isArray(foer) && Array.isArray(ny)) return (liste(foer, ny) ? foer : ny) as T;
  if (Array.isArray(foer) || Array.isArray(ny)) return ny;
  return (objekt(foer as Opslag, ny as Opslag) ? foer : ny) as T;
}

/** Takes over what is alike and tells whether all of it was. */
function objekt(foer: Opslag, ny: Opslag): boolean {
  const navne = Object.keys(ny);
  let ens = navne.length === Object.keys(foer).length;
  for (const navn of navne) {
    ny[navn] = genbrug(foer[navn], ny[navn]);
    ens &&= Object.is(ny[navn], foer[navn]) && navn in foer;
  }
  return ens;
}

/** Rows are alike when their ids are, wherever they stand; other values by their place. */
function liste(foer: readonly unknown[], ny: unknown[]): boolean {
  let ens = ny.length === foer.length;
  for (let plads = 0; plads < ny.length; plads += 1) {
    const led = ny[plads];
    const her = foer[plads];
    if (Object.is(led, her)) continue;
    const id = idAf(led);
    // Most rows stand where they stood.
    ny[plads] = genbrug(id === idAf(her) ? her : foer.find((en) => idAf(en) === id), led);
    ens &&= Object.is(ny[plads], her);
  }
  return ens;
}

function idAf(led: unknown): unknown {
  return typeof led === 'object' && led !== null ? (led as { id?: unknown }).id : undefined;
}
