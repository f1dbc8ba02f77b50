// SPDX-License-Identifier: MPL-2.0
/** The style sheets, made once for all elements of a page. */
import elementCss from '../stil/element.css';
import printCss from '../stil/print.css';

let elementets: CSSStyleSheet | undefined;
let printets: CSSStyleSheet | undefined;

/** The look of the element. */
export function stilark(): CSSStyleSheet {
  elementets ??= ark(elementCss);
  return elementets;
}

/** Of the document around, while the letter is printed. */
export function printark(): CSSStyleSheet {
  printets ??= ark(printCss);
  return printets;
}

function ark(css: string): CSSStyleSheet {
  const nyt = new CSSStyleSheet();
  nyt.replaceSync(css);
  return nyt;
}
