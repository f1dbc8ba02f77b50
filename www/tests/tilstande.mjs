// SPDX-License-Identifier: MPL-2.0
// Cases in which a date stands in each state that it can have: the same for every way through the product.

/** The day so many days after another. @param {string} dag @param {number} dage */
export const plus = (dag, dage) => new Date(Date.parse(`${dag}T00:00:00Z`) + dage * 86_400_000).toISOString().slice(0, 10);

/** The day of the request or of the holding, and the day that FR-01, FR-02, FR-09, FR-10 and FR-12 fall on in these cases. */
export const ANMODET = '2026-11-02';
export const FRISTEN = '2026-11-16';
export const FOER = plus(FRISTEN, -1);
export const EFTER = plus(FRISTEN, 1);
export const SENERE = plus(FRISTEN, 11);

/** @typedef {{ navn: string, id: string, sag: any, er: string }} Stand */

/** @type {Stand[]} */
export const STANDE = [];

/**
 * A date, held against facts on a day; `er` is the state and its days.
 * @param {string} navn @param {string} id @param {string} dag @param {any} fakta @param {string} er
 */
function stand(navn, id, dag, fakta, er) {
  STANDE.push({ navn: `${id} ${navn}`, id, sag: { format: 'p101-sag/1', vurderingsdato: dag, fakta }, er });
}

/** @param {string} navn @param {string} dag @param {any} fakta @param {string} er */
const fr01 = (navn, dag, fakta, er) => stand(navn, 'FR-01', dag, { anmodningsdato: ANMODET, ...fakta }, er);
fr01('the day before, nothing recorded', FOER, {}, 'loeber 1');
fr01('on the day, nothing recorded', FRISTEN, {}, 'iDag 0');
fr01('the day after, nothing recorded', EFTER, {}, 'overskredet 1');
fr01('begun on the day', SENERE, { ivaerksatDato: FRISTEN }, 'opfyldt 0');
fr01('begun the day after', SENERE, { ivaerksatDato: EFTER }, 'forSent 1');
fr01('begun on the day of the assessment, late', SENERE, { ivaerksatDato: SENERE }, 'forSent 11');
fr01('to begin tomorrow, date gone by', SENERE, { ivaerksatDato: plus(SENERE, 1) }, 'overskredet 11');
fr01('to begin tomorrow, date ahead', FOER, { ivaerksatDato: FRISTEN }, 'loeber 1');
fr01('begun before its date comes', FOER, { ivaerksatDato: FOER }, 'opfyldt 1');
fr01('begun on the day of the request', SENERE, { ivaerksatDato: ANMODET }, 'opfyldt 14');
fr01('begun before the request: an earlier course', SENERE, { ivaerksatDato: plus(ANMODET, -1) }, 'usikker 11');
fr01('with frit valg, not begun', SENERE, { benytterFritValg: true }, 'afloest 11');
fr01('without frit valg, not begun', SENERE, { benytterFritValg: false }, 'overskredet 11');
fr01('with frit valg, begun late', SENERE, { benytterFritValg: true, ivaerksatDato: EFTER }, 'afloest 1');
fr01('discharged, so it began some day', SENERE, { udskrivningsdato: SENERE }, 'usikker 11');
fr01('discharge planned', SENERE, { udskrivningsdato: plus(SENERE, 1) }, 'overskredet 11');
fr01('discharged before the request', SENERE, { udskrivningsdato: plus(ANMODET, -1) }, 'overskredet 11');

const FULD = Object.fromEntries(
  ['Forbrug', 'Sociale', 'Helbred', 'Arbejde', 'Bolig', 'Andet'].map((omraade) => [`afdaek${omraade}`, true]),
);
/** @param {string} navn @param {string} dag @param {any} fakta @param {string} er */
const fr02 = (navn, dag, fakta, er) => stand(navn, 'FR-02', dag, { anmodningsdato: ANMODET, ...fakta }, er);
fr02('ahead', FOER, {}, 'loeber 1');
fr02('due', FRISTEN, {}, 'iDag 0');
fr02('nothing decided', SENERE, {}, 'overskredet 11');
fr02('decided in time on a complete afdækning', SENERE, { ...FULD, visitationsdato: FRISTEN }, 'opfyldt 0');
fr02('decided late on a complete afdækning', SENERE, { ...FULD, visitationsdato: EFTER }, 'forSent 1');
fr02('decided in time, afdækning not settled', SENERE, { visitationsdato: FRISTEN }, 'usikker 11');
fr02('decided, afdækning not settled, date ahead', FOER, { visitationsdato: FOER }, 'loeber 1');
for (const faktum of ['meddelelsesdato', 'ivaerksatDato', 'udskrivningsdato']) {
  fr02(`with ${faktum} alone: somebody decided`, SENERE, { [faktum]: EFTER }, 'usikker 11');
}
stand('of 2017 asks no afdækning', 'FR-02', '2019-11-27', { anmodningsdato: '2019-11-02', visitationsdato: '2019-11-16' }, 'opfyldt 0');

const HOLDT = { 'FR-09': {}, 'FR-10': { gravid: false, tilbageholdteDageFoer: 47 } };
for (const [id, mere] of Object.entries(HOLDT)) {
  const holdt = { tilbageholdtFra: ANMODET, ...mere };
  stand('ahead', id, FOER, holdt, 'loeber 1');
  stand('due', id, FRISTEN, holdt, 'iDag 0');
  stand('still held', id, SENERE, holdt, 'overskredet 11');
  stand('ended on the day', id, SENERE, { ...holdt, tilbageholdelseOphoert: FRISTEN }, 'opfyldt 0');
  stand('ended the day after', id, SENERE, { ...holdt, tilbageholdelseOphoert: EFTER }, 'forSent 1');
  stand('an earlier holding ended', id, SENERE, { ...holdt, tilbageholdelseOphoert: plus(ANMODET, -1) }, 'usikker 11');
  stand('discharged', id, SENERE, { ...holdt, udskrivningsdato: SENERE }, 'usikker 11');
}
const OPHOERT = { tilbageholdelseOphoert: plus(FRISTEN, -28) };
stand('ahead', 'FR-12', FOER, OPHOERT, 'loeber 1');
stand('due', 'FR-12', FRISTEN, OPHOERT, 'iDag 0');
stand('asked for in time', 'FR-12', SENERE, { ...OPHOERT, domstolsbegaering: FRISTEN }, 'opfyldt 0');
stand('asked for late', 'FR-12', SENERE, { ...OPHOERT, domstolsbegaering: EFTER }, 'forSent 1');
stand('not asked for: the citizen need not', 'FR-12', SENERE, OPHOERT, 'usikker 11');

// A holding from 12 October 2020 is to be decided on by 15 October, unless it has ended by then.
const AFGOERES = '2020-10-15';
stand('the holding ended in time', 'FR-08', plus(AFGOERES, 1), { tilbageholdtFra: '2020-10-12', tilbageholdelseOphoert: AFGOERES }, 'afloest 0');

/** Dates that no fact meets, with the facts that list them and the day that they fall on. @type {[string, any, string][]} */
const UDEN_BEGIVENHED = [
  ['FR-03', { anmodningsdato: ANMODET }, FRISTEN],
  ['FR-04', { meddelelsesdato: '2020-10-05' }, '2020-11-02'],
  ['FR-05', { meddelelsesdato: '2020-10-05', meddeltMundtligt: true }, '2020-10-19'],
  ['FR-06', { udskrivningsdato: '2020-10-12', udskrivningsaarsag: 'faerdigbehandlet' }, '2020-11-12'],
  ['FR-07', { udskrivningsdato: '2020-10-12', udskrivningsaarsag: 'faerdigbehandlet' }, '2021-04-12'],
  ['FR-08', { tilbageholdtFra: '2020-10-12' }, AFGOERES],
  ['FR-11', { domstolsbegaering: '2020-10-12' }, '2020-10-17'],
  ['FR-13', { magtanvendelse: '2020-10-12' }, '2020-10-13'],
  ['FR-14', { magtanvendelse: '2020-10-12' }, '2020-10-15'],
  ['FR-15', { kontraktdato: '2020-10-12', gravid: false }, '2021-04-12'],
  ['FR-16', { anmodningsdato: ANMODET, substitution: true, ivaerksatDato: ANMODET }, FRISTEN],
];
for (const [id, fakta, dato] of UDEN_BEGIVENHED) {
  stand('ahead', id, plus(dato, -1), fakta, 'loeber 1');
  stand('due', id, dato, fakta, 'iDag 0');
  stand('gone by: no fact tells whether it was met', id, plus(dato, 1), fakta, 'usikker 1');
}
