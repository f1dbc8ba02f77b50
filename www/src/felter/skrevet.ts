// SPDX-License-Identifier: MPL-2.0
/** What is written in a field while it is not, or not yet, an answer. */
import { useRef, useState } from 'preact/hooks';

/**
 * The text of a field and the way to change it. It stays as it is written, half or wrong, until the answer of the case is
 * another than the one that it says: then somebody has taken the answer back, and the field says the answer.
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
