// SPDX-License-Identifier: MPL-2.0
/** The texts of the screens, by language. */
import { ubrudt } from '../../grund/sprog.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Ordbog } from './form.ts';
import type { Sprog } from './koder.ts';

export const SPROG: Readonly<Record<Sprog, Ordbog>> = { da: ubrudte(da), en: ubrudte(en) };

/** The same texts with non-breaking spaces inside "§ 101 a". Texts composed later have none. */
function ubrudte<O>(ord: O): O {
  if (typeof ord === 'string') return ubrudt(ord) as O;
  if (typeof ord !== 'object' || ord === null) return ord;
  if (Array.isArray(ord)) return ord.map(ubrudte) as O;
  return Object.fromEntries(Object.entries(ord).map(([noegle, et]) => [noegle, ubrudte(et)])) as O;
}
