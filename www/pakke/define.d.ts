// SPDX-License-Identifier: MPL-2.0
/** Registers the tag `p101-afgoerelse`. */
import { P101Afgoerelse } from './element.js';

export { P101Afgoerelse };

declare global {
  interface HTMLElementTagNameMap {
    'p101-afgoerelse': P101Afgoerelse;
  }
}
