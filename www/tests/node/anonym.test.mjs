// SPDX-License-Identifier: MPL-2.0
// The public's questions as data: every path through them, its end, and the readability of each screen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { A, alleVeje, NORDVIG, skaermtekst, spoergsmaalstekst } from '../anonym.mjs';
import { lix } from '../lix.mjs';

const HOEJESTE_LIX = 30;
const SNAPSHOT = new URL('../snapshots/anonym.md', import.meta.url);
const VEJE = alleVeje();
const KOMMUNER = [undefined, NORDVIG];
const ENDER = ['iMaalgruppen', 'paragraf101', 'under18', 'alkohol', 'medicin', 'intetBehov', 'uafklaret'];
const SPOERGSMAAL = Object.keys(A.SPROG.da.spoergsmaal);

const start = (sprog, kanForlade = true) => A.startskaerm(A.SPROG[sprog], { kanForlade });
const endeskaerm = (sprog, { rute, ende }, kommune) => A.endeskaerm(A.SPROG[sprog], rute, ende, kommune);
/** Each question as on the first path that asks it. */
const spoergsmaalsskaerm = (sprog, id) => {
  const vej = VEJE.find(({ rute }) => rute.besvaret.some((et) => et.id === id));
  return A.spoergsmaalsskaerm(A.SPROG[sprog], vej.rute, id);
};

// Where the ways end.

/** The number of answers to each fact of the two areas; two of them are never asked. */
const VAERDIER = {
  behandlingskraevende: 2,
  kunAlkohol: 2,
  kunOrdineretEfterForskrift: 2,
  kanIndgaaIGruppe: 2,
  kortForloebTilstraekkeligt: 2,
  afhaengig: 2,
  fastholdelse: 2,
  hjaelp: 6,
};
const UDENFOR = ['psykisk', 'andet'];
const HJAELP = ['ingen', 'kunFysisk', 'kunParagraf80', 'kunFysiskOgParagraf80', ...UDENFOR];

/** Every completion of the answers, by the formulas of the law. */
function* udfyldninger(svar) {
  const navne = Object.keys(VAERDIER);
  const kendt = (navn) => {
    const givet = svar[navn === 'hjaelp' ? 'hjaelpAfsnitV' : navn];
    if (givet === undefined || givet === 'vedIkke') return undefined;
    return navn === 'hjaelp' ? HJAELP.indexOf(givet) : Number(givet === 'ja');
  };
  const gaa = function* (nr, fakta) {
    if (nr === navne.length) return void (yield fakta);
    const navn = navne[nr];
    const et = kendt(navn);
    const vaerdier = et === undefined ? [...Array(VAERDIER[navn]).keys()] : [et];
    for (const vaerdi of vaerdier) yield* gaa(nr + 1, { ...fakta, [navn]: vaerdi });
  };
  yield* gaa(0, {});
}

const om = (f) => f.fastholdelse || ((f.behandlingskraevende || f.afhaengig) && !f.kunAlkohol && !f.kunOrdineretEfterForskrift);
const an = (f) =>
  f.behandlingskraevende && !f.kunAlkohol && !f.kunOrdineretEfterForskrift && f.hjaelp < 4 && f.kanIndgaaIGruppe && f.kortForloebTilstraekkeligt;

/** The end, derived independently from the rules: OM, AN, and the referral by cause. */
function endeAf(svar) {
  if (svar.fyldt18 === 'nej') return 'under18';
  const alle = [...udfyldninger(svar)];
  if (alle.every(an)) return 'iMaalgruppen';
  if (!alle.some(an) && alle.every(om)) return 'paragraf101';
  if (svar.kunAlkohol === 'ja') return 'alkohol';
  if (svar.kunOrdineretEfterForskrift === 'ja') return 'medicin';
  if (svar.behandlingskraevende === 'nej') return 'intetBehov';
  return 'uafklaret';
}

test('every way ends as the rules say, after at most seven different questions', () => {
  for (const { svar, rute, ende } of VEJE) {
    assert.equal(ende, endeAf(svar), JSON.stringify(svar));
    const spurgt = rute.besvaret.map(({ id }) => id);
    assert.equal(new Set(spurgt).size, spurgt.length);
    assert.ok(spurgt.length <= 7, spurgt.join());
  }
  assert.deepEqual([...new Set(VEJE.map(({ ende }) => ende))].sort(), [...ENDER].sort());
  assert.ok(VEJE.some(({ rute }) => rute.besvaret.length === 7));
});

test('a question is asked only while its answers can lead to different ends', () => {
  const ender = new Map();
  for (const { rute, ende } of VEJE) {
    for (const [nr, { id }] of rute.besvaret.entries()) {
      const noegle = JSON.stringify([rute.besvaret.slice(0, nr), id]);
      ender.set(noegle, (ender.get(noegle) ?? new Set()).add(ende));
    }
  }
  for (const [noegle, mulige] of ender) assert.ok(mulige.size > 1, noegle);
});

test('every question can be answered with »Ved ikke«, last of all', () => {
  for (const sprog of A.SPROGKODER) {
    for (const id of SPOERGSMAAL) {
      const { valg } = spoergsmaalsskaerm(sprog, id);
      assert.equal(valg.at(-1).id, 'vedIkke', id);
      assert.equal(valg.at(-1).tekst, A.SPROG[sprog].spoergsmaal[id].svar.vedIkke);
    }
  }
});

test('the questions are counted down to the last', () => {
  for (const { rute } of VEJE) {
    for (const [nr, { id }] of rute.besvaret.entries()) {
      const { trin } = A.spoergsmaalsskaerm(A.SPROG.da, rute, id);
      const [nummer, hoejst] = trin.match(/\d+/g).map(Number);
      assert.equal(nummer, nr + 1);
      assert.ok(hoejst >= rute.besvaret.length && hoejst <= 7, trin);
    }
  }
});

// What is said.

/** The keys of a dictionary with the type and number of their values. */
const form = (ord) => {
  if (Array.isArray(ord)) return ord.map(form);
  if (typeof ord !== 'object' || ord === null) return typeof ord;
  return Object.fromEntries(Object.entries(ord).map(([noegle, et]) => [noegle, form(et)]));
};
const ordene = (ord) => (typeof ord === 'string' ? [ord] : typeof ord === 'object' ? Object.values(ord).flatMap(ordene) : []);

test('the languages say the same, sentence by sentence', () => {
  assert.deepEqual(form(A.SPROG.en), form(A.SPROG.da));
  assert.deepEqual(form(A.KORT.en), form(A.KORT.da));
  const dansk = new Set(ordene(A.SPROG.da));
  assert.deepEqual(ordene(A.SPROG.en).filter((tekst) => dansk.has(tekst)), []);
  for (const sprog of A.SPROGKODER) {
    for (const tekst of ordene(A.SPROG[sprog])) assert.match(tekst, /^\S.*\S$/s);
  }
});

test('no line breaks inside a citation', () => {
  for (const sprog of A.SPROGKODER) for (const tekst of ordene(A.SPROG[sprog])) assert.doesNotMatch(tekst, /§ |§.\d+ a/);
});

test('every screen has its text: no id, no undefined, in both languages', () => {
  for (const sprog of A.SPROGKODER) {
    for (const vej of VEJE) {
      for (const kommune of KOMMUNER) {
        const tekst = skaermtekst(endeskaerm(sprog, vej, kommune)).join('\n');
        assert.doesNotMatch(tekst, /undefined|null|vedIkke|kunFysisk|kunAlkohol|AN-\d|\n\n/, tekst);
      }
    }
  }
});

test('no end is a refusal, and each has somewhere to turn to', () => {
  for (const vej of VEJE) {
    const tekst = (kommune) => skaermtekst(endeskaerm('da', vej, kommune)).join('\n');
    assert.doesNotMatch(tekst(undefined), /afslag|afvis|ikke ret til|fejl/i);
    assert.match(tekst(undefined), /Ring til din kommune/);
    assert.match(tekst(NORDVIG), /00 00 01 01[\s\S]*00 00 01 04/);
    assert.match(tekst(NORDVIG), /Ring 112/);
  }
});

test('what the duty to notify means, and what the hospital does, stand before the first question and at the end', () => {
  for (const tekst of [skaermtekst(start('da')), skaermtekst(endeskaerm('da', VEJE[0], undefined))]) {
    assert.match(tekst.join('\n'), /underretningspligt/);
    assert.match(tekst.join('\n'), /indlagt/);
  }
  const slags = start('da').blokke.map((blok) => blok.titel ?? blok.slags);
  assert.ok(slags.indexOf(A.SPROG.da.start.boernTitel) < slags.indexOf('begynd'));
  assert.ok(slags.indexOf(A.SPROG.da.start.sygehusTitel) < slags.indexOf('begynd'));
});

test('in the group: the anonymous places alone are named, one of them outside', () => {
  const vej = VEJE.find(({ ende }) => ende === 'iMaalgruppen');
  const tekst = skaermtekst(endeskaerm('da', vej, NORDVIG)).join('\n');
  assert.match(tekst, /Nordvig Ambulatorium[\s\S]*Åhuset i Sydvig/);
  assert.doesNotMatch(tekst, /Fyrtårnet|Bøgely|rusmiddel@/);
  assert.match(skaermtekst(endeskaerm('da', vej, undefined)).join('\n'), /mindst to, og et af dem skal ligge i en anden kommune/);
});

test('not settled: what was answered with Ved ikke and could help is named', () => {
  const vej = VEJE.find(({ svar }) => svar.hjaelpAfsnitV === 'vedIkke' && svar.kanIndgaaIGruppe === 'ja' && svar.kortForloebTilstraekkeligt === 'ja');
  const tekst = skaermtekst(endeskaerm('da', vej, undefined)).join('\n');
  assert.match(tekst, /Du svarede »Ved ikke« her: Anden hjælp fra kommunen\?\nDu kan få hjælp i alle tilfælde/);
  assert.doesNotMatch(tekst, /Du svarede »Ved ikke« her: (?!Anden)/);
});

test('an age that is not known is asked about on the telephone', () => {
  const har = ({ rute, ende }) => skaermtekst(A.endeskaerm(A.SPROG.da, rute, ende, undefined)).includes(A.SPROG.da.grunde.ukendtAlder);
  for (const vej of VEJE) assert.equal(har(vej), vej.svar.fyldt18 === 'vedIkke');
});

// How hard it is to read.

test('LIX is counted as the letters are', () => {
  // The core's example: 8 words, 2 sentences, 1 long word.
  assert.equal(lix(['Du får en plads. Den er i behandling.']), 17);
  assert.equal(lix(['Ja', 'Nej', 'Ved ikke']), 1);
  assert.equal(lix([]), 0);
});

/** Checks one Danish screen against the limit. */
const laeselig = (navn, afsnit) => {
  const tal = lix(afsnit);
  assert.ok(tal <= HOEJESTE_LIX, `${navn}: LIX ${tal}`);
};

test(`every Danish screen has a LIX of at most ${HOEJESTE_LIX}`, () => {
  laeselig('start', skaermtekst(start('da')));
  laeselig('start without a way out', skaermtekst(start('da', false)));
  for (const kommune of KOMMUNER) laeselig('without script', A.noedlinjer('da', kommune));
  for (const { rute, ende } of VEJE) {
    for (const { id } of rute.besvaret) laeselig(id, spoergsmaalstekst(A.spoergsmaalsskaerm(A.SPROG.da, rute, id)));
    for (const kommune of KOMMUNER) laeselig(ende, skaermtekst(A.endeskaerm(A.SPROG.da, rute, ende, kommune)));
  }
});

// The style guide (docs/stilark.md): the part that a machine can check.

/**
 * Forbidden text by language, and its replacement; Danish must not name an answer or a button without quotation marks.
 */
const IKKE = [
  ['da', /\b(?:svar|svare|svarede|vælg)(?: også)? (?:Ja|Nej|Ved ikke)\b|på Forlad siden/i, 'the name of an answer or a button stands in » «'],
  ['en', /\b(?:answer|answered|choose) (?:Yes|No|Don’t know)\b(?! [a-z])|Press Leave/, 'the name of an answer or a button stands in “ ”'],
  ['da', /"/, '» «'],
  ['en', /"/, '“ ”'],
  ['da', /hjælp til (?:stoffer|alkohol)/, 'hjælp med'],
  ['da', /sygehus/i, 'hospital'],
  ['da', /handicap i kroppen/, 'fysisk handicap'],
  ['da', /\b(?:os|vi tror|tror vi)\b/i, 'who: the municipality, or the one who answers the telephone'],
  ['da', /(?:^|[^,]) end (?:der|du|loven)\b|\b(?:på|for|om|til|af|med|over|efter|i) at (?:der|det|du|et barn)\b/, 'a comma before the clause'],
  ['en', /\ba talk\b|fits? you|That is so\b|It is so\b/, 'English that was written in English'],
];

/** The first fault of a text, or nothing. */
const fejl = (sprog, tekst) => IKKE.find(([et, ord]) => et === sprog && ord.test(tekst))?.[2];

test('what the style sheet forbids is missed where it stands', () => {
  for (const [sprog, tekst, ventet] of [
    ['da', 'Er du i tvivl, så vælg Ved ikke.', true],
    ['da', 'Er du i tvivl, så vælg »Ved ikke«.', false],
    ['da', 'Vil du have hjælp til stoffer?', true],
    ['da', 'Vil du have hjælp med stoffer?', false],
    ['da', 'Ring til os.', true],
    ['da', 'Det er senere end du tror.', true],
    ['da', 'Skriv "ja".', true],
    ['en', 'If you are not sure, answer Don’t know.', true],
    ['en', 'If you are not sure, answer “Don’t know”.', false],
    ['en', 'Agree on a time for a talk.', true],
  ]) {
    assert.equal(fejl(sprog, tekst) !== undefined, ventet, tekst);
  }
});

test('no text does what the style sheet forbids', () => {
  for (const sprog of A.SPROGKODER) {
    for (const linje of kapitel(sprog).split('\n')) assert.equal(fejl(sprog, linje), undefined, linje);
  }
});

// The snapshot, for a jurist and a domain expert to read.

const punkter = (afsnit) => afsnit.map((tekst) => `- ${tekst.replaceAll('\u00a0', '~')}`).join('\n');

function kapitel(sprog) {
  const o = A.SPROG[sprog];
  const dele = [`# ${A.KORT[sprog].sprognavn}`, `## Start\n\n${punkter(skaermtekst(start(sprog)))}`];
  for (const id of SPOERGSMAAL) dele.push(`## ${id}\n\n${punkter(spoergsmaalstekst(spoergsmaalsskaerm(sprog, id)))}`);
  for (const ende of ENDER) {
    const veje = VEJE.filter((vej) => vej.ende === ende);
    const tekster = skaermtekst(endeskaerm(sprog, veje[0], NORDVIG));
    const sete = new Set(tekster);
    const andre = new Set(veje.flatMap((vej) => KOMMUNER.flatMap((kommune) => skaermtekst(endeskaerm(sprog, vej, kommune)))).filter((tekst) => !sete.has(tekst)));
    dele.push(`## ${ende}\n\n${punkter(tekster)}`, `### ${ende}: in its place with other answers, or without configuration\n\n${punkter([...andre])}`);
  }
  const { mangler, forlad, seddel, naeste, tilbage } = o;
  const smaat = [naeste, tilbage, mangler.titel, mangler.tekst, forlad.knap, forlad.shift(2), forlad.shift(1), forlad.gaar, ...Object.values(seddel).flat()];
  dele.push(`## Small words\n\n${punkter([A.KORT[sprog].sidetitel, ...smaat])}`);
  for (const kommune of KOMMUNER) dele.push(`## Without script${kommune ? ', configured' : ''}\n\n${punkter(A.noedlinjer(sprog, kommune))}`);
  return dele.join('\n\n');
}

test('the texts are those that were reviewed (UPDATE_SNAPSHOTS=1 writes them anew)', () => {
  const nu = `<!-- SPDX-License-Identifier: MPL-2.0 -->\n\n${A.SPROGKODER.map(kapitel).join('\n\n')}\n`;
  if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(SNAPSHOT, nu);
  assert.ok(existsSync(SNAPSHOT));
  assert.equal(nu, readFileSync(SNAPSHOT, 'utf8'));
});
