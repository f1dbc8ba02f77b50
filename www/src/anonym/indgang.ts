// SPDX-License-Identifier: MPL-2.0
/** The script of `anonym.html`. */
import { P101AnonymSide } from './side.tsx';

customElements.define('p101-anonym-side', P101AnonymSide);
