// SPDX-License-Identifier: MPL-2.0
// The logic behind the two pictures: which events meet which date, the layout of rows, and the sentences on top.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fakta as oversigt, vurder } from '../../../dist/pakke/paragraf101.js';
import { ANMODET, EFTER, FOER, FRISTEN, plus, SENERE } from '../tilstande.mjs';

const MODULER = ['maerker.tsx', 'profil.ts', 'sammendrag.ts', 'tekster.ts', 'tidslinje.tsx', 'tidslinjelayout.ts'];
const { outputFiles } = await build({
  stdin: {
    contents: MODULER.map((fil) => `export * from './${fil}';`).join('\n'),
    resolveDir: fileURLToPath(new URL('../../src/billeder/', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const B = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const KATALOG = new Map(oversigt().fakta.map((faktum) => [faktum.id, faktum]));
const EKSEMPLER = new URL('../../../examples/', import.meta.url);
const eksempel = (fil) => JSON.parse(readFileSync(new URL(fil, EKSEMPLER), 'utf8'));

/** A date in the engine's form, without the parts that these tests do not read. */
const EJERE = { 'FR-04': 'borgeren', 'FR-15': 'ingen' };
const frist = (id, dato, mere = {}) => ({
  id,
  dato,
  hvad: `${id} skal være sket.`,
  regnskab: { usikkert: [] },
  ejer: EJERE[id] ?? 'kommunen',
  tilstand: { slags: 'loeber', dage: 1, tekst: '1 dag tilbage' },
  ...mere,
});
test('every fact that is a day has its words, and nothing else has', () => {
  const datoer = [...KATALOG.values()].filter(({ type }) => type === 'dato').map(({ id }) => id);
  assert.deepEqual(Object.keys(B.BEGIVENHEDER).sort(), datoer.sort());
});

test('the mark of a date says where it stands', () => {
  const tegn = (id, fakta, dag = SENERE) => {
    const { frister } = vurder({ format: 'p101-sag/1', vurderingsdato: dag, fakta: { anmodningsdato: ANMODET, ...fakta } });
    return B.tegnFor({ slags: 'frist', frist: frister.find((frist) => frist.id === id) });
  };
  assert.equal(tegn('FR-01', {}, FOER), 'venter');
  assert.equal(tegn('FR-01', {}, FRISTEN), 'venter');
  assert.equal(tegn('FR-01', {}), 'overskredet');
  assert.equal(tegn('FR-01', { ivaerksatDato: FRISTEN }), 'opfyldt');
  assert.equal(tegn('FR-01', { ivaerksatDato: EFTER }), 'efterDatoen');
  assert.equal(tegn('FR-01', { benytterFritValg: true, ivaerksatDato: EFTER }), 'efterDatoen');
  assert.equal(tegn('FR-01', { benytterFritValg: true }), 'passeret');
  assert.equal(tegn('FR-03', {}), 'passeret');
});

/** The axis between two days at that distance. */
function akse(navn, dage, { fra = '2026-11-02', er }) {
  test(`axis: ${navn}`, () => {
    const { trin, iUger, brud, streger } = B.stykke(fra, plus(fra, dage));
    assert.deepEqual({ trin, iUger, brud, streger: streger.map(({ slags }) => slags[0]).join('') }, er);
  });
}

akse('the next day', 1, { er: { trin: 0, iUger: false, brud: false, streger: '' } });
akse('2 days', 2, { er: { trin: 1, iUger: false, brud: false, streger: 'd' } });
akse('3 days', 3, { er: { trin: 1, iUger: false, brud: false, streger: 'dd' } });
akse('4 days', 4, { er: { trin: 2, iUger: false, brud: false, streger: 'ddd' } });
akse('a week from a Monday', 7, { er: { trin: 2, iUger: false, brud: false, streger: 'ddddff' } });
akse('a weekend', 3, { fra: '2026-11-06', er: { trin: 1, iUger: false, brud: false, streger: 'ff' } });
akse('8 days', 8, { er: { trin: 3, iUger: false, brud: false, streger: 'ddddffd' } });
akse('14 days', 14, { er: { trin: 3, iUger: false, brud: false, streger: 'ddddffdddddff' } });
akse('15 days are Mondays', 15, { er: { trin: 4, iUger: true, brud: false, streger: 'mm' } });
akse('70 days', 70, { er: { trin: 4, iUger: true, brud: false, streger: 'm'.repeat(9) } });
akse('71 days are broken', 71, { er: { trin: 4, iUger: true, brud: true, streger: '' } });

/** Deterministic pseudo-random numbers. */
function tilfaeldige(froe) {
  let tal = froe;
  return (under) => {
    tal = (Math.imul(tal, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((tal / 2 ** 32) * under);
  };
}

/** A timeline with that many dates and events, over that many days. */
function tilfaeldig(froe) {
  const n = tilfaeldige(froe);
  const dag = plus('2020-01-01', n(2000));
  const spredning = [1, 10, 60, 400, 4000][n(5)];
  const dato = () => plus(dag, n(spredning) - Math.floor(spredning / 2));
  const frister = Array.from({ length: n(17) }, (_, nr) => {
    const id = `FR-${String(nr + 1).padStart(2, '0')}`;
    return frist(id, dato(), n(3) === 0 ? { alternativ: { dato: dato(), grund: 'hvis dagen tæller' } } : {});
  });
  const begivenheder = Object.keys(B.BEGIVENHEDER).filter(() => n(2) === 0).map((faktum) => ({ faktum, dato: dato() }));
  return { dag, frister, begivenheder, raekker: B.tidslinje(frister, begivenheder, dag) };
}

/** A property of 2,000 timelines. */
function altid(navn, holder) {
  test(`always: ${navn}`, () => {
    for (let froe = 1; froe <= 2000; froe += 1) holder(tilfaeldig(froe), `seed ${froe}`);
  });
}

altid('every date, event and other day stands once, on its own day', ({ frister, begivenheder, raekker }, om) => {
  const staar = raekker.flatMap(({ dag, punkter }) =>
    punkter.flatMap((p) => {
      if (p.slags === 'frist') return [`${dag} ${p.frist.id}`];
      if (p.slags === 'alternativ') return p.ider.map((id) => `${dag} eller ${id}`);
      return p.slags === 'begivenhed' ? [`${dag} ${p.faktum}`] : [];
    }),
  );
  const skal = [
    ...frister.map(({ dato, id }) => `${dato} ${id}`),
    ...frister.flatMap(({ id, alternativ }) => (alternativ ? [`${alternativ.dato} eller ${id}`] : [])),
    ...begivenheder.map(({ dato, faktum }) => `${dato} ${faktum}`),
  ];
  assert.deepEqual(staar.sort(), skal.sort(), om);
});

altid('the days are in order, and the day of the assessment stands between its neighbours', ({ dag, raekker }, om) => {
  for (const [nr, raekke] of raekker.slice(1).entries()) assert.ok(raekker[nr].dag < raekke.dag, om);
  const dagens = raekker.filter(({ punkter }) => punkter.some(({ slags }) => slags === 'dagen'));
  assert.deepEqual(dagens.map((r) => [r.dag, r.afstand, r.punkter[0].slags]), [[dag, 0, 'dagen']], om);
  for (const raekke of raekker) assert.equal(plus(dag, raekke.afstand), raekke.dag, om);
});

altid('the axis is as long as the days it stands for, its lines in order and apart', ({ raekker }, om) => {
  assert.equal(raekker.at(-1).efter, undefined, om);
  for (const [nr, { dag, efter }] of raekker.slice(0, -1).entries()) {
    assert.equal(plus(dag, efter.dage), raekker[nr + 1].dag, om);
    const steder = [0, ...efter.streger.map(({ procent }) => procent), 100];
    const mindst = Math.min(...steder.slice(1).map((sted, i) => sted - steder[i]));
    assert.ok(mindst > (efter.iUger ? 0 : 7), `${om}: ${mindst}`);
  }
});

test('always: more days are never drawn shorter', () => {
  let foer = 0;
  for (let dage = 1; dage <= 400; dage += 1) {
    const { trin, brud } = B.stykke('2026-01-01', plus('2026-01-01', dage));
    const laengde = brud ? 5 : trin;
    assert.ok(laengde >= foer, `${dage}`);
    foer = laengde;
  }
});

/** The points that dates and events make on the timeline of a day. */
function punkter(navn, { frister = [], begivenheder = [], er }) {
  test(`points: ${navn}`, () => {
    const alle = B.tidslinje(frister, begivenheder, FRISTEN).flatMap((raekke) => raekke.punkter);
    assert.deepEqual(alle.filter(({ slags }) => slags !== 'dagen' && slags !== 'frist'), er);
  });
}

const medAndenDag = (dage, grund = 'hvis dagen tæller') => ({ alternativ: { dato: plus(FRISTEN, dage), grund } });
const anden = (mere) => ({ slags: 'alternativ', dato: FRISTEN, grund: 'hvis dagen tæller', ...mere });
punkter('another day before the date', {
  frister: [frist('FR-01', FRISTEN, medAndenDag(-1))],
  er: [anden({ erSenere: false, ider: ['FR-01'] })],
});
punkter('another day after the date', {
  frister: [frist('FR-01', FRISTEN, medAndenDag(1))],
  er: [anden({ erSenere: true, ider: ['FR-01'] })],
});
punkter('two dates with the same other day', {
  frister: [frist('FR-01', FRISTEN, medAndenDag(1)), frist('FR-02', FRISTEN, medAndenDag(1))],
  er: [anden({ erSenere: true, ider: ['FR-01', 'FR-02'] })],
});
punkter('two dates with the same other day for two reasons', {
  frister: [frist('FR-01', FRISTEN, medAndenDag(1)), frist('FR-02', FRISTEN, medAndenDag(1, 'ellers'))],
  er: [anden({ erSenere: true, ider: ['FR-01'] }), anden({ erSenere: true, grund: 'ellers', ider: ['FR-02'] })],
});
for (const [dage, planlagt] of [[0, false], [1, true]]) {
  punkter(`an event ${dage} days after the day of the assessment`, {
    begivenheder: [{ faktum: 'ivaerksatDato', dato: plus(FRISTEN, dage) }],
    er: [{ slags: 'begivenhed', faktum: 'ivaerksatDato', planlagt }],
  });
}

/** The sentences on top of a timeline. */
function siger(navn, frister, { dag = FOER, tilstande, er }) {
  test(`sentence: ${navn}`, () => {
    const stande = frister.map((f) => ({ ...f, tilstand: { slags: tilstande[f.id], dage: 1, tekst: '' } }));
    const { overskredet, naeste } = B.sammendrag(stande, (dage) => B.afstandIOrd(dage, true), dag);
    const alt = [overskredet, naeste.hvornaar && `${naeste.hvornaar}:`, naeste.hvad].filter(Boolean).join(' ');
    assert.equal(alt.replaceAll('\u00a0', ' '), er);
  });
}

const ET = frist('FR-01', FRISTEN);
const TO = frist('FR-02', FRISTEN);
const KLAGE = frist('FR-04', FOER);
siger('one ahead', [ET], {
  tilstande: { 'FR-01': 'loeber' },
  er: 'Næste frist: mandag den 16. november 2026 – i morgen: FR-01 skal være sket.',
});
siger('two on one day, in two days', [ET, TO], {
  dag: plus(FRISTEN, -2),
  tilstande: { 'FR-01': 'loeber', 'FR-02': 'loeber' },
  er: 'Næste frist: mandag den 16. november 2026 – om 2 dage: FR-01 skal være sket. Samme dag er der 1 anden frist.',
});
siger('one of two is met', [ET, TO], {
  dag: FRISTEN,
  tilstande: { 'FR-01': 'opfyldt', 'FR-02': 'iDag' },
  er: 'Næste frist: mandag den 16. november 2026 – i dag: FR-02 skal være sket.',
});
siger('the municipality comes before the citizen', [KLAGE, ET], {
  tilstande: { 'FR-01': 'loeber', 'FR-04': 'iDag' },
  er: 'Næste frist: mandag den 16. november 2026 – i morgen: FR-01 skal være sket.',
});
siger('the citizen alone', [KLAGE, ET], {
  tilstande: { 'FR-01': 'opfyldt', 'FR-04': 'iDag' },
  er: 'Borgerens frist: søndag den 15. november 2026 – i dag: FR-04 skal være sket.',
});
siger('one overdue, none ahead', [ET], {
  tilstande: { 'FR-01': 'overskredet' },
  er: '1 frist er overskredet. Ingen frister venter.',
});
siger('two overdue, one ahead', [ET, TO, frist('FR-06', SENERE)], {
  dag: EFTER,
  tilstande: { 'FR-01': 'overskredet', 'FR-02': 'overskredet', 'FR-06': 'loeber' },
  er: '2 frister er overskredet. Næste frist: fredag den 27. november 2026 – om 10 dage: FR-06 skal være sket.',
});
siger('gone by is not overdue, and a contract that ends is no duty', [ET, frist('FR-15', SENERE)], {
  tilstande: { 'FR-01': 'usikker', 'FR-15': 'loeber' },
  er: 'Ingen frister venter.',
});
siger('none', [], { tilstande: {}, er: 'Oplysningerne giver endnu ingen frister.' });
const HVERDAG = { alternativ: { dato: plus(FRISTEN, -3), grund: 'sidste hverdag inden fristen' } };
for (const [navn, fra, mere] of [
  ['on the last working day', -3, ' Sidste hverdag inden fristen: fredag den 13. november 2026.'],
  ['after the last working day', -2, ''],
]) {
  siger(navn, [frist('FR-01', FRISTEN, HVERDAG)], {
    dag: plus(FRISTEN, fra),
    tilstande: { 'FR-01': 'loeber' },
    er: `Næste frist: mandag den 16. november 2026 – om ${-fra} dage: FR-01 skal være sket.${mere}`,
  });
}

for (const [dage, er, ellers] of [
  [-2, 'for 2 dage siden', '2 dage før vurderingsdatoen'],
  [-1, 'i går', 'dagen før vurderingsdatoen'],
  [0, 'i dag', 'på vurderingsdatoen'],
  [1, 'i morgen', 'dagen efter vurderingsdatoen'],
  [2, 'om 2 dage', '2 dage efter vurderingsdatoen'],
]) {
  test(`distance: ${dage} days`, () => {
    const sagt = [true, false].map((erIdag) => B.afstandIOrd(dage, erIdag).replaceAll('\u00a0', ' '));
    assert.deepEqual(sagt, [er, ellers]);
  });
}

/** The rows and the sentence of a profile. */
function profil(navn, fakta, { raekke, siger: er }) {
  test(`profile: ${navn}`, () => {
    const raekker = B.profil(fakta, KATALOG);
    assert.deepEqual(raekker[0], { omraade: 'forbrug', trin: 4, ...raekke });
    assert.equal(B.profilsammendrag(raekker), er);
  });
}

const OMRAADER = ['Forbrug', 'Sociale', 'Helbred', 'Arbejde', 'Bolig', 'Andet'];
const alle = (foran, svar) => Object.fromEntries(OMRAADER.map((omraade) => [foran + omraade, svar]));
const ALLE_ANDRE = 'sociale forhold, helbred, arbejde og uddannelse, bolig og andre forhold';

profil('nothing known', {}, {
  raekke: { afdaekket: undefined, niveau: undefined, faktum: 'afdaekForbrug' },
  siger: 'Ingen af de seks områder er afdækket. De mangler alle. Belastningen er ikke vurderet endnu.',
});
profil('known not to be covered is missing too', alle('afdaek', false), {
  raekke: { afdaekket: false, niveau: undefined, faktum: 'afdaekForbrug' },
  siger: 'Ingen af de seks områder er afdækket. De mangler alle. Belastningen er ikke vurderet endnu.',
});
profil('one covered, and no burden there', { afdaekForbrug: true, profilForbrug: 'ingen' }, {
  raekke: { afdaekket: true, niveau: { tekst: 'ingen belastning', fyldt: 0 }, faktum: 'profilForbrug' },
  siger: `1 af de seks områder er afdækket. Der mangler ${ALLE_ANDRE}. Belastningen er ikke vurderet endnu for ${ALLE_ANDRE}.`,
});
profil('all covered, burden not assessed', alle('afdaek', true), {
  raekke: { afdaekket: true, niveau: undefined, faktum: 'profilForbrug' },
  siger: 'Alle seks områder er afdækket. Belastningen er ikke vurderet endnu.',
});
profil('everything known', { ...alle('afdaek', true), ...alle('profil', 'svaer') }, {
  raekke: { afdaekket: true, niveau: { tekst: 'svær belastning', fyldt: 4 }, faktum: 'profilForbrug' },
  siger: 'Alle seks områder er afdækket. Belastningen er vurderet på alle seks områder.',
});

test('every level of the catalogue fills one step more than the one below it', () => {
  for (const faktum of OMRAADER.map((omraade) => `profil${omraade}`)) {
    const fyldt = KATALOG.get(faktum).vaerdier.map(({ id }) => {
      const raekke = B.profil({ [faktum]: id }, KATALOG).find((r) => r.niveau !== undefined);
      return raekke.niveau.fyldt;
    });
    assert.deepEqual(fyldt, [0, 1, 2, 3, 4], faktum);
  }
});

test('the events of a case are its facts that are days', () => {
  for (const fil of readdirSync(EKSEMPLER).filter((navn) => navn.endsWith('.json'))) {
    const { fakta } = eksempel(fil);
    const dage = Object.entries(fakta).filter(([id]) => KATALOG.get(id).type === 'dato').map(([id, dag]) => `${id} ${dag}`);
    assert.deepEqual(B.begivenheder(fakta).map(({ faktum, dato }) => `${faktum} ${dato}`).sort(), dage.sort(), fil);
  }
});
