// SPDX-License-Identifier: MPL-2.0
// How the page avoids re-rendering: structural sharing, and hiding rows instead of unmounting them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakta, skema, vurder } from '../../../dist/pakke/paragraf101.js';
import { korpus } from '../korpus.mjs';
import { hentTs } from '../ts.mjs';

const { shareStructure } = await hentTs('grund/sharestructure.ts');
const { keepHidden } = await hentTs('grund/keephidden.ts');

/** [name, old value, new value, whether the old one is reused] */
const RAEKKER = [
  ['the same text', 'a', 'a', true],
  ['another text', 'a', 'b', false],
  ['a number for a text', '1', 1, false],
  ['nothing for something', {}, null, false],
  ['something for nothing', null, {}, false],
  ['a list for an object', {}, [], false],
  ['an object for a list', [], {}, false],
  ['an object that is alike', { a: 1, b: [2] }, { a: 1, b: [2] }, true],
  ['a key less', { a: 1, b: 2 }, { a: 1 }, false],
  ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
  ['a key of another name', { a: undefined }, { b: undefined }, false],
  ['a list that is alike', [1, [2]], [1, [2]], true],
  ['a shorter list', [1, 2], [1], false],
  ['a longer list', [1], [1, 2], false],
  ['a list in another order', [1, 2], [2, 1], false],
  ['rows in another order', [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }, { id: 'a' }], false],
];

for (const [navn, foer, ny, bruges] of RAEKKER) {
  test(`${navn}: ${bruges ? 'the former' : 'the new'} value`, () => {
    const [foerTekst, nyTekst] = [JSON.stringify(foer), JSON.stringify(ny)];
    const faaet = shareStructure(foer, ny);
    assert.equal(faaet, bruges ? foer : ny);
    assert.equal(JSON.stringify(faaet), nyTekst);
    assert.equal(JSON.stringify(foer), foerTekst);
  });
}

test('a part that is alike is the former one, wherever its row stands', () => {
  const foer = { liste: [{ id: 'a', del: { x: 1 } }, { id: 'b', del: { x: 2 } }], andet: { y: 1 } };
  const ny = shareStructure(foer, { liste: [{ id: 'b', del: { x: 2 } }, { id: 'a', del: { x: 3 } }], andet: { y: 1 } });
  assert.equal(ny.liste[0], foer.liste[1]);
  assert.deepEqual(ny.liste[1], { id: 'a', del: { x: 3 } });
  assert.equal(ny.andet, foer.andet);
  assert.notEqual(ny, foer);
});

test('assessments say the same after it, and the former stay as they were', () => {
  let foer = vurder({ format: 'p101-sag/1', vurderingsdato: '2026-11-23' });
  for (const sag of korpus({ fakta: fakta(), skema: skema(), antal: 200, frø: 109 })) {
    const [foerTekst, nyTekst] = [JSON.stringify(foer), JSON.stringify(vurder(sag))];
    const ny = shareStructure(foer, vurder(sag));
    assert.equal(JSON.stringify(ny), nyTekst);
    assert.equal(JSON.stringify(foer), foerTekst);
    foer = ny;
  }
});

/** Every list of some letters, in every order. */
function lister(bogstaver) {
  return [[], ...bogstaver.flatMap((et) => lister(bogstaver.filter((andet) => andet !== et)).map((resten) => [et, ...resten]))];
}

const iOrd = (bevarede) => bevarede.map(({ row: { id }, shown }) => (shown ? id : `(${id})`)).join('');
const bevaret = (...lister) => lister.reduce((foer, liste) => keepHidden(foer, [...liste].map((id) => ({ id }))), []);

/** [name, the lists one after another, the final rows: hidden ones in brackets] */
const BEVAREDE = [
  ['nothing was there', ['ab'], 'ab'],
  ['a row goes from the middle', ['abc', 'ac'], 'a(b)c'],
  ['all rows go', ['ab', ''], '(a)(b)'],
  ['a row comes back to its place', ['abc', 'ac', 'abc'], 'abc'],
  ['another comes where one went', ['abc', 'adc'], 'a(b)dc'],
  ['a row comes before one that went', ['bc', 'c', 'ac'], '(b)ac'],
  ['the order is another', ['abc', 'ca'], 'ca(b)'],
];

for (const [navn, trin, ventet] of BEVAREDE) {
  test(`rows that go are hidden: ${navn}`, () => assert.equal(iOrd(bevaret(...trin)), ventet));
}

test('what is in view is the list as it is, whatever was there, and nothing is there twice', () => {
  const alle = lister([...'abcd']);
  for (const foer of alle) {
    for (const nu of alle) {
      const faaet = bevaret(foer, nu);
      assert.deepEqual(faaet.filter(({ shown }) => shown).map(({ row }) => row.id), nu);
      assert.deepEqual(faaet.map(({ row }) => row.id).sort(), [...new Set([...foer, ...nu])].sort());
    }
  }
});

test('a hidden row is as it was, and one that comes back is as it is', () => {
  const [gammel, ny] = [{ id: 'a', ord: 'før' }, { id: 'a', ord: 'nu' }];
  const gemt = keepHidden(keepHidden([], [gammel]), []);
  assert.equal(gemt[0].row, gammel);
  assert.equal(keepHidden(gemt, [ny])[0].row, ny);
});
