// SPDX-License-Identifier: MPL-2.0
// LIX of a screen, by the same count as for letters: words / sentences + 100 · (words of more than 6 letters) / words.

const LANGT_ORD = 6;
const ORD = /[\p{L}\p{N}]+/gu;
/** A sentence ends at a full stop before a space and a capital, and at the end of the paragraph. */
const SLUT = /[.!?:]+(?=\s+\p{Lu})/u;

/** The index of paragraphs, rounded; 0 where there are no words. */
export function lix(afsnit) {
  const saetninger = afsnit.flatMap((et) => et.split(SLUT)).map((saetning) => saetning.match(ORD) ?? []).filter((ord) => ord.length > 0);
  const ord = saetninger.flat();
  if (ord.length === 0) return 0;
  const lange = ord.filter((et) => [...et].length > LANGT_ORD).length;
  return Math.round(ord.length / saetninger.length + (100 * lange) / ord.length);
}
