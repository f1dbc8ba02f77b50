// SPDX-License-Identifier: MPL-2.0
/** The style sheet of the page of the public's questions. */
import css from '../stil/anonym.css';

let arket: CSSStyleSheet | undefined;

export function stilark(): CSSStyleSheet {
  if (!arket) {
    arket = new CSSStyleSheet();
    arket.replaceSync(css);
  }
  return arket;
}
