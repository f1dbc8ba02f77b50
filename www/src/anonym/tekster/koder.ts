// SPDX-License-Identifier: MPL-2.0
/** The languages by code, without their texts; the first is the default. */
import { kort as da } from './da.ts';
import { kort as en } from './en.ts';
import type { Korttekst } from './form.ts';

export const KORT = { da, en } satisfies Record<string, Korttekst>;
export type Sprog = keyof typeof KORT;
export const SPROGKODER = Object.keys(KORT) as readonly Sprog[];

/** The language of a code such as `en` or `en-GB`; Danish for any other. */
export function sprogFra(kode: unknown): Sprog {
  const kort = typeof kode === 'string' ? kode.toLowerCase().split('-')[0] : undefined;
  return SPROGKODER.find((sprog) => sprog === kort) ?? 'da';
}
