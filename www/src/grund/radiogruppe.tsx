// SPDX-License-Identifier: MPL-2.0
import type { JSX } from 'preact';

/**
 * Radio buttons of one name, in a form of their own that nothing sends. Chromium keeps a radio button that is taken out of
 * a shadow tree where no form owns it, with all that stood around it: a page that is open all day would grow with every
 * case, each answer would take longer, and what was answered would still be there. The public's page has no form at all, and
 * takes the name off its buttons instead.
 */
export function radiogruppe(knapper: JSX.Element[]): JSX.Element {
  return (
    <form class="radiogruppe" autocomplete="off">
      {knapper}
    </form>
  );
}
