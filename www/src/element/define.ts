// SPDX-License-Identifier: MPL-2.0
/** Registers the tag `p101-afgoerelse`. */
import { P101Afgoerelse } from './p101-afgoerelse.tsx';

if (!customElements.get('p101-afgoerelse')) customElements.define('p101-afgoerelse', P101Afgoerelse);

export { P101Afgoerelse };
