// SPDX-License-Identifier: MPL-2.0
/** Where a classic script was loaded from, which a module knows of itself; the build puts this in the place of that. */
const script = document.currentScript;

export const p101Adresse: string = script instanceof HTMLScriptElement && script.src !== '' ? script.src : document.baseURI;
