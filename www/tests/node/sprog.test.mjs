// SPDX-License-Identifier: MPL-2.0
// The page's Danish typography: non-breaking spaces, sentences, and days.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hentTs } from '../ts.mjs';

const { idag, isoDato, langDato, opremsning, saetning, ubrudt } = await hentTs('grund/sprog.ts');

/** The rows that letters are held to as well; "_" stands for a space where the line does not break. */
const BINDINGER = JSON.parse(readFileSync(new URL('../../../tests/faste_mellemrum.json', import.meta.url), 'utf8'));

test('citations, hours, counts, days and telephone numbers do not break over two lines', () => {
  for (const { navn, ...row } of BINDINGER) {
    const [tekst, ventet] = [row.tekst, row.ventet].map((felt) => felt.replaceAll('_', '\u00a0'));
    assert.equal(ubrudt(tekst), ventet, navn);
    assert.equal(ubrudt(ubrudt(tekst)), ubrudt(tekst), `${navn}, twice`);
  }
});

/** [name, clause, sentence] */
const SAETNINGER = [
  ['a clause', 'ærindet er løst', 'Ærindet er løst.'],
  ['a question', 'er den løst?', 'Er den løst?'],
  ['a sentence', 'Den er løst.', 'Den er løst.'],
];

test('a clause becomes a sentence', () => {
  for (const [navn, led, ventet] of SAETNINGER) assert.equal(saetning(led), ventet, navn);
});

/** [name, items, text] */
const OPREMSNINGER = [
  ['none', [], ''],
  ['one', ['a'], 'a'],
  ['two', ['a', 'b'], 'a og b'],
  ['three', ['a', 'b', 'c'], 'a, b og c'],
];

test('items are listed as in a sentence', () => {
  for (const [navn, led, ventet] of OPREMSNINGER) assert.equal(opremsning(led), ventet, navn);
});

/** [name, day, month and year as typed, ISO] */
const DATOER = [
  ['a day', ['5', '11', '2026'], '2026-11-05'],
  ['with zeros', ['05', '02', '2026'], '2026-02-05'],
  ['a leap day', ['29', '2', '2028'], '2028-02-29'],
  ['a leap day in another year', ['29', '2', '2026'], undefined],
  ['the first day of a case', ['1', '1', '1900'], '1900-01-01'],
  ['the day before it', ['31', '12', '1899'], undefined],
  ['the last day of a case', ['31', '12', '2199'], '2199-12-31'],
  ['the day after it', ['1', '1', '2200'], undefined],
  ['no day', ['', '11', '2026'], undefined],
  ['a month too many', ['5', '13', '2026'], undefined],
  ['a short year', ['5', '11', '26'], undefined],
  ['letters', ['5', 'nov', '2026'], undefined],
];

test('a typed day has its ISO form, or none', () => {
  for (const [navn, [dag, maaned, aar], ventet] of DATOER) assert.equal(isoDato(dag, maaned, aar), ventet, navn);
});

test('a day in words', () => {
  assert.equal(langDato('2020-10-12').replaceAll('\u00a0', '~'), 'mandag den 12.~oktober 2020');
});

/** [name, the wall-clock time] in order: each is followed by a query of the day */
const DAGE = [
  ['in the morning', '2026-11-26T08:00:00'],
  ['a second before midnight', '2026-11-26T23:59:59'],
  ['at midnight', '2026-11-27T00:00:00'],
  ['in another year', '2027-01-01T12:00:00'],
  ['when the clock has been put back', '2026-11-26T12:00:00'],
  ['on the day when summer time begins', '2027-03-28T23:30:00'],
];

test('today is what the clock says', ({ mock }) => {
  mock.timers.enable({ apis: ['Date'] });
  for (const [navn, klokken] of DAGE) {
    mock.timers.setTime(new Date(klokken).getTime());
    assert.equal(idag(), klokken.slice(0, 10), navn);
  }
});
