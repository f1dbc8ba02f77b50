// SPDX-License-Identifier: MPL-2.0
/** The name of a saved case: the day of its assessment, and nothing about a person. */
export function filnavn(vurderingsdato: string, laast: boolean): string {
  const dag = /^\d{4}-\d\d-\d\d$/.test(vurderingsdato) ? `-${vurderingsdato}` : '';
  return `sag${dag}${laast ? '.laast' : ''}.json`;
}
