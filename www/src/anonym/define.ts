// SPDX-License-Identifier: MPL-2.0
/** Registers the tag `p101-anonym`. */
import { P101Anonym } from './p101-anonym.ts';

if (!customElements.get('p101-anonym')) customElements.define('p101-anonym', P101Anonym);

export { P101Anonym };
