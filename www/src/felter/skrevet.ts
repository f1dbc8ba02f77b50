// SPDX-License-Identifier: MPL-2.0
/** The text of a field while it is not yet, or no longer, an answer. */
import { useRef, useState } from 'preact/hooks';

/**
 * The text of a field and its setter. It stays as typed, incomplete or wrong, until the answer of the case changes to one
 * that the text does not mean, as undo does; then the field shows the answer.
 */
export function useSkrevet<S, A>(svar: A, somSkrevet: (svar: A) => S, somSvar: (skrevet: S) => A): [S, (skrevet: S) => void] {
  const [skrevet, skriv] = useState(() => somSkrevet(svar));
  const sidste = useRef(svar);
  let nu = skrevet;
  if (sidste.current !== svar) {
    sidste.current = svar;
    if (somSvar(skrevet) !== svar) {
      nu = somSkrevet(svar);
      skriv(nu);
    }
  }
  return [nu, skriv];
}
