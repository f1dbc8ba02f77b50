// SPDX-License-Identifier: MPL-2.0
// The API of the element for the page around it: properties, methods, events, attributes, configuration, forms.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { AFSNIT, eksempel, klar, vaelgAfsnit, vaertssider } from './vaertssider.mjs';

const SAG = eksempel('eksempel');
const SYDVIG = { ...eksempel('kommune/nordvig'), navn: 'Sydvig Kommune' };
const TAG = '<p101-afgoerelse></p101-afgoerelse>';

/** Records every event of the element that reaches the document. */
const LYT = `
  window.haendelser = [];
  for (const navn of ['p101-klar', 'p101-vurdering', 'p101-brev', 'p101-gemt', 'p101-fejl']) {
    document.addEventListener(navn, (h) => haendelser.push({ navn, detail: h.detail, bubbles: h.bubbles, composed: h.composed }));
  }`;

const { side } = await vaertssider({ after });

/** A page with one started element. */
const medElement = (goer, { krop = TAG, js = LYT, ...mere } = {}) =>
  side({ krop, js, ...mere }, async (page, dele) => {
    await klar(page);
    await goer(page, dele);
  });

/** Calls a function in the page with the element and one argument. */
const iElement = (page, funktion, argument) => page.locator('p101-afgoerelse').first().evaluate(funktion, argument);
const haendelser = (page, navn) => page.evaluate((n) => window.haendelser.filter((h) => h.navn === n), navn);
const fejlramme = (page) => page.locator('.fejl');

async function skrivAlder(page, alder) {
  const gruppe = page.getByRole('button', { name: /^Borger \d/ });
  if ((await gruppe.getAttribute('aria-expanded')) === 'false') await gruppe.click();
  await page.getByLabel('Hvor gammel er borgeren?').fill(alder);
  await page.keyboard.press('Tab');
}

/** The error when a property is set, or of a rejected promise. */
const kastes = (page, navn, vaerdi) =>
  iElement(
    page,
    (element, [n, v]) => {
      try {
        element[n] = v;
        return undefined;
      } catch ({ name, kode, sti, alle }) {
        return { name, kode, sti, alle: alle.map((f) => f.sti) };
      }
    },
    [navn, vaerdi],
  );

test('importing the class defines nothing and starts nothing; defining it is all it takes', () =>
  side(
    {
      krop: TAG,
      hoved: '',
      js: `window.moduler = 0;
        WebAssembly.Module = class extends WebAssembly.Module { constructor(...a) { super(...a); window.moduler += 1; } };
        import('./element.js').then(({ P101Afgoerelse }) => { window.Klassen = P101Afgoerelse; });`,
    },
    async (page, { requests, context }) => {
      await page.waitForFunction(() => window.Klassen);
      const foer = await page.evaluate(() => ({
        defineret: customElements.get('p101-afgoerelse') !== undefined,
        skygge: document.querySelector('p101-afgoerelse').shadowRoot !== null,
        boern: document.querySelector('p101-afgoerelse').childNodes.length,
        ark: document.adoptedStyleSheets.length,
        moduler: window.moduler,
      }));
      assert.deepEqual(foer, { defineret: false, skygge: false, boern: 0, ark: 0, moduler: 0 });
      assert.deepEqual(requests.map((r) => r.split('/').at(-1)).sort(), ['element.js', 'motor.js', 'side1.css', 'side1.html', 'side1.js']);
      await page.evaluate(() => customElements.define('p101-afgoerelse', window.Klassen));
      await klar(page);
      assert.equal(await page.evaluate(() => window.moduler), 1);
      assert.equal(requests.length, 5);
      assert.deepEqual(await context.cookies(), []);
    },
  ));

for (const script of ['p101-afgoerelse.js', 'paragraf101.js']) {
  test(`${script} defines the element`, () =>
    medElement(async (page) => page.getByRole('heading', { name: '1. Henvendelse' }).waitFor(), {
      hoved: `<script type="module" src="${script}"></script>`,
    }));
}

test('the classic script defines it before the page is read, and still finds the configuration in it', () =>
  medElement(
    async (page) => {
      assert.equal(await iElement(page, (e) => e.kommune.navn), 'X Kommune');
      assert.deepEqual((await haendelser(page, 'p101-fejl')).length, 0);
    },
    {
      hoved: '<script src="paragraf101.iife.js"></script>',
      krop: '<p101-afgoerelse><script type="application/json">{ "navn": "X Kommune" }</script></p101-afgoerelse>',
    },
  ));

test('klar and info tell what runs', () =>
  medElement(async (page) => {
    const info = await iElement(page, (e) => e.info);
    assert.match(info.version, /^\d+\.\d+\.\d+$/);
    assert.match(info.kilderKontrolleret, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual([info.motor, info.regelsaet], ['wasm', ['2017-12', '2020-01', '2024-01']]);
    assert.deepEqual(await iElement(page, async (e) => [(await e.klar) === undefined, e.klar === e.klar]), [true, true]);
    const [foerst, ...flere] = await haendelser(page, 'p101-klar');
    assert.deepEqual([foerst, flere], [{ navn: 'p101-klar', detail: { motor: 'wasm' }, bubbles: true, composed: true }, []]);
  }));

test('before it starts an element has no case, no assessment and no info; what is set then is opened', () =>
  side({ krop: '' }, async (page) => {
    const foer = await page.evaluate(async (sag) => {
      await customElements.whenDefined('p101-afgoerelse');
      const element = document.createElement('p101-afgoerelse');
      const tomt = [element.sag, element.vurdering, element.info];
      element.sag = sag;
      sag.fakta.alder = 99; // the page may do what it likes with its own object
      document.body.append(element);
      await element.klar;
      return { tomt, alder: element.sag.fakta.alder };
    }, SAG);
    assert.deepEqual(foer, { tomt: [undefined, undefined, undefined], alder: SAG.fakta.alder });
  }));

test('a case is set as an object or as text, and got as a copy', () =>
  medElement(async (page) => {
    for (const sag of [SAG, JSON.stringify(SAG)]) {
      await iElement(page, (e, s) => (e.sag = s), sag);
      assert.deepEqual(await iElement(page, (e) => e.sag), SAG);
      await iElement(page, (e) => e.nulstil());
      assert.deepEqual(await iElement(page, (e) => e.sag.fakta), {});
    }
    const efter = await iElement(
      page,
      (e, s) => {
        e.sag = s;
        s.fakta.alder = 99;
        e.sag.fakta.alder = 98;
        e.vurdering.intensitet.konklusion = 'x';
        return [e.sag.fakta.alder, e.vurdering.intensitet.konklusion];
      },
      SAG,
    );
    assert.deepEqual(efter, [SAG.fakta.alder, 'dag']);
    await iElement(page, (e) => (e.sag = undefined));
    assert.deepEqual(await iElement(page, (e) => e.sag.fakta), {});
  }));

const DAARLIGE = [
  ['a fact out of range', { ...SAG, fakta: { alder: 134 } }, 'fakta.alder'],
  ['a key that does not exist', { ...SAG, fakta: { aldr: 34 } }, 'fakta.aldr'],
  ['a day that does not exist', JSON.stringify({ ...SAG, vurderingsdato: '2026-02-30' }), 'vurderingsdato'],
  ['no JSON', '{', ''],
  ['no case', 7, ''],
];
for (const [hvad, sag, sti] of DAARLIGE) {
  test(`a bad case throws and leaves the former alone: ${hvad}`, () =>
    medElement(async (page) => {
      await iElement(page, (e, s) => (e.sag = s), SAG);
      const fejl = await kastes(page, 'sag', sag);
      assert.deepEqual([fejl.name, fejl.sti, fejl.alle[0]], ['P101Fejl', sti, sti]);
      assert.deepEqual(await iElement(page, (e) => e.sag), SAG);
    }));
}

test('a bad case that is set before the start is told, by the event and on the page', () =>
  side({ krop: '', js: LYT }, async (page) => {
    await page.evaluate(async () => {
      await customElements.whenDefined('p101-afgoerelse');
      const element = document.createElement('p101-afgoerelse');
      element.sag = '{ "format": "p101-sag/1", "vurderingsdato": "2026-11-23", "fakta": { "alder": 134 } }';
      document.body.append(element);
      await element.klar;
    });
    const [{ detail }] = await haendelser(page, 'p101-fejl');
    assert.deepEqual([detail.kode, detail.sti], ['uden-for-omraade', 'fakta.alder']);
    assert.match(await fejlramme(page).innerText(), /fakta\.alder[\s\S]*134/);
    assert.deepEqual(await iElement(page, (e) => e.sag.fakta), {});
  }));

test('what was set before the tag was defined is taken over', () =>
  side({ krop: TAG, hoved: '' }, async (page) => {
    const [fundet, egne] = await page.evaluate(async (sag) => {
      const element = document.querySelector('p101-afgoerelse');
      Object.assign(element, { sag, headingLevel: 3, theme: 'virk', kommune: { navn: 'X Kommune' }, vurderingsdato: '2026-01-05', name: 'sagen' });
      await import('./p101-afgoerelse.js');
      await element.klar;
      const attributter = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      return [[element.sag.fakta.alder, element.kommune.navn, attributter], Object.keys(element)];
    }, SAG);
    assert.deepEqual(fundet, [SAG.fakta.alder, 'X Kommune', ['heading-level=3', 'name=sagen', 'theme=virk', 'vurderingsdato=2026-01-05']]);
    assert.deepEqual(egne, ['klar']);
  }));

test('nothing but the property changes the assessment, and it cannot be set', () =>
  medElement(async (page) => {
    const kastet = await iElement(page, (e) => {
      'use strict';
      try {
        e.vurdering = {};
        return 'nothing';
      } catch (fejl) {
        return fejl.name;
      }
    });
    assert.equal(kastet, 'TypeError');
  }));

test('every change is told once, with the assessment that the element has', () =>
  medElement(async (page) => {
    await page.evaluate(() => (window.haendelser.length = 0));
    await iElement(page, (e, s) => (e.sag = s), SAG);
    await skrivAlder(page, '35');
    const vurderet = await haendelser(page, 'p101-vurdering');
    assert.equal(vurderet.length, 2);
    assert.deepEqual(vurderet[1].detail.vurdering, await iElement(page, (e) => e.vurdering));
    assert.deepEqual([vurderet[1].bubbles, vurderet[1].composed], [true, true]);
  }));

test('another case is never seen with the groups that were open in the former', () =>
  medElement(async (page) => {
    const [straks, senere] = await iElement(
      page,
      async (element, sag) => {
        const aabne = () => [...element.shadowRoot.querySelectorAll('[aria-expanded="true"]')].map((knap) => knap.getAttribute('aria-controls'));
        element.sag = sag;
        await new Promise(requestAnimationFrame);
        const straks = aabne();
        await new Promise((ro) => setTimeout(ro, 300));
        return [straks, aabne()];
      },
      SAG,
    );
    assert.deepEqual(straks, senere);
    assert.notDeepEqual(senere, []);
  }));

test('the letter comes in every format, and an unknown one or a case without a decision is refused', () =>
  medElement(async (page) => {
    const brev = (format) =>
      iElement(
        page,
        async (e, f) => {
          try {
            const blob = await e.brev(f);
            return { type: blob.type, start: [...new Uint8Array(await blob.slice(0, 2).arrayBuffer())], stor: blob.size > 1000 };
          } catch (fejl) {
            return { navn: fejl.name, besked: fejl.message };
          }
        },
        format,
      );
    assert.equal((await brev('docx')).navn, 'P101Fejl');
    await iElement(page, (e, s) => (e.sag = s), SAG);
    const zip = { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', start: [0x50, 0x4b], stor: true };
    assert.deepEqual([await brev('docx'), await brev(undefined)], [zip, zip]);
    for (const [format, type] of [['html', 'text/html'], ['txt', 'text/plain'], ['md', 'text/markdown']]) {
      const { type: givet, stor } = await brev(format);
      assert.deepEqual([givet, stor], [type, true]);
    }
    const { navn, besked } = await brev('pdf');
    assert.equal(navn, 'TypeError');
    assert.match(besked, /»pdf«[\s\S]*docx, html, txt, md/);
  }));

test('a letter that is fetched is told', () =>
  medElement(async (page) => {
    await iElement(page, (e, s) => (e.sag = s), SAG);
    await vaelgAfsnit(page, 'Brev');
    const knap = page.getByRole('group', { name: 'Brevet', exact: true }).getByRole('button', { name: 'Word (DOCX)' });
    const [hentet] = await Promise.all([page.waitForEvent('download'), knap.click()]);
    const [givet] = await haendelser(page, 'p101-brev');
    assert.deepEqual(givet, { navn: 'p101-brev', detail: { format: 'docx', filnavn: hentet.suggestedFilename() }, bubbles: true, composed: true });
  }));

test('a saved case is told, and can be opened again', () =>
  medElement(async (page) => {
    await iElement(page, (e, s) => (e.sag = s), SAG);
    const [hentet] = await Promise.all([page.waitForEvent('download'), iElement(page, (e) => e.gem())]);
    const tekst = readFileSync(await hentet.path(), 'utf8');
    assert.deepEqual(JSON.parse(tekst), SAG);
    const [gemt] = await haendelser(page, 'p101-gemt');
    assert.deepEqual(gemt, { navn: 'p101-gemt', detail: { laast: false }, bubbles: true, composed: true });
    await iElement(page, (e) => e.nulstil());
    await iElement(page, (e, t) => e.aabn(new File([t], 'min sag.json')), tekst);
    assert.deepEqual(await iElement(page, (e) => e.sag), SAG);
  }));

test('a file that cannot be read is told, and the case stays', () =>
  medElement(async (page) => {
    await iElement(page, (e, s) => (e.sag = s), SAG);
    await iElement(page, (e) => e.aabn(new File(['{'], 'min sag.json')));
    await page.getByRole('region', { name: 'min sag.json kunne ikke åbnes' }).waitFor();
    const [{ detail, bubbles, composed }] = await haendelser(page, 'p101-fejl');
    assert.deepEqual([detail.kode, detail.tekst, bubbles, composed], ['ikke-json', 'min sag.json kunne ikke åbnes', true, true]);
    assert.deepEqual(await iElement(page, (e) => e.sag), SAG);
  }));

test('a page that opens a case keeps the focus; whoever is in the element is taken to its beginning', () =>
  medElement(
    async (page) => {
      const fokus = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.id ?? document.activeElement.id);
      await page.locator('#vaertens').focus();
      await iElement(page, (e, s) => (e.sag = s), SAG);
      await page.getByText('Sagen').first().waitFor();
      assert.equal(await fokus(), 'vaertens');
      await page.getByLabel('År').first().focus();
      await iElement(page, (e) => e.nulstil());
      await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === 'h-sektion-henvendelse');
    },
    { krop: `<input id="vaertens" aria-label="Vært">${TAG}` },
  ));

for (const [hvad, krop, saet] of [
  ['the property', TAG, (page) => iElement(page, (e, k) => (e.kommune = k), SYDVIG)],
  ['a child', `<p101-afgoerelse><script type="application/json">${JSON.stringify(SYDVIG)}</script></p101-afgoerelse>`, () => undefined],
]) {
  test(`the configuration comes from ${hvad}, for cases that have none of their own`, () =>
    medElement(
      async (page) => {
        await saet(page);
        assert.deepEqual(await iElement(page, (e) => [e.kommune, e.sag.kommune]), [SYDVIG, SYDVIG]);
        await iElement(page, (e, s) => (e.sag = s), SAG);
        assert.deepEqual(await iElement(page, (e) => e.sag.kommune), SAG.kommune);
        const { kommune: _egen, ...uden } = SAG;
        await iElement(page, (e, s) => (e.sag = s), uden);
        assert.deepEqual(await iElement(page, (e) => e.sag.kommune), SYDVIG);
        await iElement(page, (e) => (e.kommune = { navn: 'Y Kommune' }));
        assert.deepEqual(await iElement(page, (e) => e.sag.kommune), { navn: 'Y Kommune' });
        await iElement(page, (e) => (e.kommune = undefined));
        assert.equal(await iElement(page, (e) => 'kommune' in e.sag), false);
      },
      { krop },
    ));
}

test('a configuration stays when answers from before it are taken back', () =>
  medElement(async (page) => {
    await skrivAlder(page, '35');
    await iElement(page, (e) => (e.kommune = { navn: 'Y Kommune' }));
    await page.getByRole('button', { name: 'Fortryd' }).click();
    assert.deepEqual(await iElement(page, (e) => [e.sag.fakta, e.sag.kommune]), [{}, { navn: 'Y Kommune' }]);
  }));

test('a bad configuration throws when it is set, and the former stays', () =>
  medElement(async (page) => {
    await iElement(page, (e, k) => (e.kommune = k), SYDVIG);
    for (const [kommune, sti] of [[{ nvn: 'X' }, 'kommune.nvn'], [{ navn: 7 }, 'kommune.navn'], [{ tilbud: [{ intensitet: 'nat' }] }, 'kommune.tilbud[0].intensitet']]) {
      assert.equal((await kastes(page, 'kommune', kommune)).alle.includes(sti), true, sti);
      assert.deepEqual(await iElement(page, (e) => e.kommune), SYDVIG);
    }
  }));

for (const [hvad, tekst, kode, sti] of [
  ['no JSON', '{ navn: X }', 'ikke-json', 'kommune'],
  ['an unknown key', '{ "navn": "X", "nvn": "X" }', 'ukendt-noegle', 'kommune.nvn'],
]) {
  test(`a bad configuration in the page is told, and the element works without: ${hvad}`, () =>
    medElement(
      async (page) => {
        const [{ detail }] = await haendelser(page, 'p101-fejl');
        assert.deepEqual([detail.kode, detail.sti, detail.tekst], [kode, sti, 'Kommunens opsætning kan ikke bruges']);
        await page.getByRole('region', { name: 'Kommunens opsætning kan ikke bruges' }).getByText(sti).first().waitFor();
        assert.equal(await iElement(page, (e) => e.kommune), undefined);
        await page.getByRole('heading', { name: '1. Henvendelse' }).waitFor();
      },
      { krop: `<p101-afgoerelse><script type="application/json">${tekst}</script></p101-afgoerelse>` },
    ));
}

for (const [vaerdi, niveau] of [['1', 1], ['4', 4], ['0', 2], ['5', 2], ['2.5', 2], ['x', 2], ['', 2]]) {
  test(`heading-level="${vaerdi}" gives headings from level ${niveau}, at once and later`, () =>
    medElement(
      async (page) => {
        const overskrift = (n) => page.getByRole('heading', { level: n, name: '1. Henvendelse' });
        await overskrift(niveau).waitFor();
        await iElement(page, (e) => (e.headingLevel = 3));
        await overskrift(3).waitFor();
        await iElement(page, (e, v) => e.setAttribute('heading-level', v), vaerdi);
        await overskrift(niveau).waitFor();
        assert.equal(await iElement(page, (e) => e.headingLevel), niveau);
      },
      { krop: `<p101-afgoerelse heading-level="${vaerdi}"></p101-afgoerelse>` },
    ));
}

test('theme and engine say what is used, whatever stands in the attribute', () =>
  medElement(async (page) => {
    const laest = (navn, vaerdier) =>
      iElement(
        page,
        (e, [n, alle]) =>
          alle.map((v) => {
            if (v === null) e.removeAttribute(n);
            else e.setAttribute(n, v);
            return e[n];
          }),
        [navn, vaerdier],
      );
    assert.deepEqual(await laest('theme', [null, 'auto', 'neutral', 'borgerdk', 'virk', 'dark', 'sort']), ['auto', 'auto', 'neutral', 'borgerdk', 'virk', 'dark', 'auto']);
    assert.deepEqual(await laest('engine', [null, 'auto', 'wasm', 'js', 'x']), ['auto', 'auto', 'wasm', 'js', 'auto']);
    await iElement(page, (e) => Object.assign(e, { theme: 'virk', engine: 'wasm', name: 'n' }));
    assert.deepEqual(await iElement(page, (e) => ['theme', 'engine', 'name'].map((n) => e.getAttribute(n))), ['virk', 'wasm', 'n']);
  }));

test('vurderingsdato is the day of new cases; one that nobody has begun follows it', () =>
  medElement(
    async (page) => {
      const dag = () => iElement(page, (e) => e.sag.vurderingsdato);
      assert.equal(await dag(), '2019-05-06');
      await iElement(page, (e) => (e.vurderingsdato = '2021-03-04'));
      assert.equal(await dag(), '2021-03-04');
      await skrivAlder(page, '35');
      await iElement(page, (e) => (e.vurderingsdato = '2022-03-04'));
      assert.equal(await dag(), '2021-03-04');
      await iElement(page, (e) => e.nulstil());
      assert.equal(await dag(), '2022-03-04');
    },
    { krop: '<p101-afgoerelse vurderingsdato="2019-05-06"></p101-afgoerelse>' },
  ));

for (const dag of ['2026-02-30', 'i dag', '2016-01-01', '2200-01-01']) {
  test(`vurderingsdato="${dag}" is told, and the element works with today`, () =>
    medElement(
      async (page) => {
        const idag = await page.evaluate(() => new Date().toLocaleDateString('sv'));
        const fejl = page.getByRole('region', { name: 'Vurderingsdatoen kan ikke bruges' });
        await fejl.getByText(dag).first().waitFor();
        assert.equal(await iElement(page, (e) => e.sag.vurderingsdato), idag);
        await iElement(page, (e) => (e.vurderingsdato = '2021-03-04'));
        assert.equal(await iElement(page, (e) => e.sag.vurderingsdato), '2021-03-04');
        await iElement(page, (e, d) => (e.vurderingsdato = d), dag);
        await iElement(page, (e) => e.nulstil());
        assert.equal(await iElement(page, (e) => e.sag.vurderingsdato), idag);
        const fortalt = await haendelser(page, 'p101-fejl');
        assert.deepEqual(fortalt.map(({ detail }) => detail.sti), ['vurderingsdato', 'vurderingsdato']);
      },
      { krop: `<p101-afgoerelse vurderingsdato="${dag}"></p101-afgoerelse>` },
    ));
}

test('in a form it submits the case under its name, and begins anew with the form', () =>
  medElement(
    async (page) => {
      await iElement(page, (e, s) => (e.sag = s), SAG);
      const data = () => page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form'))));
      const foer = await data();
      assert.deepEqual(Object.keys(foer), ['titel', 'sagen']);
      assert.deepEqual(JSON.parse(foer.sagen), SAG);
      const iFormdata = await page.evaluate(() => {
        const form = document.querySelector('form');
        const set = [form.elements.sagen.form === form];
        form.addEventListener('formdata', ({ formData }) => set.push(JSON.parse(formData.get('sagen')).fakta.alder), { once: true });
        new FormData(form);
        return set;
      });
      assert.deepEqual(iFormdata, [true, SAG.fakta.alder]);
      await page.evaluate(() => document.querySelector('form').reset());
      assert.deepEqual(JSON.parse((await data()).sagen).fakta, {});
      await iElement(page, (e) => e.removeAttribute('name'));
      assert.deepEqual(Object.keys(await data()), ['titel']);
      await page.evaluate(() => (document.querySelector('fieldset').disabled = true));
      await iElement(page, (e) => (e.name = 'sagen'));
      assert.deepEqual(Object.keys(await data()), ['titel']);
    },
    { krop: `<form><input name="titel" value="t" aria-label="Titel"><fieldset><legend>Sag</legend><p101-afgoerelse name="sagen"></p101-afgoerelse></fieldset></form>` },
  ));

test('a form that is sent has the case in it', () =>
  medElement(
    async (page) => {
      await iElement(page, (e, s) => (e.sag = s), eksempel('under-18'));
      await Promise.all([page.waitForURL(/sagen=/), page.evaluate(() => document.querySelector('form').requestSubmit())]);
      assert.deepEqual(JSON.parse(new URL(page.url()).searchParams.get('sagen')), eksempel('under-18'));
    },
    { krop: `<form><p101-afgoerelse name="sagen"></p101-afgoerelse></form>` },
  ));

/** Leaves the page with an unsaved case, and comes back to it. */
const VEJE_TILBAGE = {
  reload: (page) => page.reload(),
  back: async (page) => {
    await page.goto(page.url().replace('.html', '.css'));
    await page.goBack();
  },
};
for (const [vej, gaa] of Object.entries(VEJE_TILBAGE)) {
  test(`the browser brings nothing of a case back: ${vej}`, () =>
    medElement(
      async (page) => {
        await page.getByLabel('Titel').fill('skrevet');
        await skrivAlder(page, '35');
        page.on('dialog', (dialog) => dialog.accept()); // it asks, because the case is not saved
        await gaa(page);
        await klar(page);
        // The page's own field shows what the browser does restore on return.
        assert.equal(await page.getByLabel('Titel').inputValue(), vej === 'back' ? 'skrevet' : '');
        assert.deepEqual(await iElement(page, (e) => e.sag.fakta), {});
        assert.equal(await page.getByLabel('Hvor gammel er borgeren?').inputValue(), '');
      },
      { krop: `<form><input name="titel" aria-label="Titel"><p101-afgoerelse name="sagen"></p101-afgoerelse></form>` },
    ));
}

test('every control says autocomplete="off", in every section', () =>
  medElement(async (page) => {
    await iElement(page, (e, s) => (e.sag = s), SAG);
    const antal = {};
    for (const afsnit of AFSNIT) {
      await vaelgAfsnit(page, afsnit);
      const lukkede = page.locator('.gruppe button[aria-expanded="false"]:visible');
      while ((await lukkede.count()) > 0) await lukkede.first().click();
      const felter = await iElement(page, (e) =>
        [...e.shadowRoot.querySelectorAll('input, select, textarea')].map((f) => [f.getAttribute('autocomplete'), f.outerHTML.slice(0, 80)]),
      );
      antal[afsnit] = felter.length;
      assert.deepEqual(felter.filter(([vaerdi]) => vaerdi !== 'off'), [], afsnit);
    }
    assert.ok(antal.Brev > 150, JSON.stringify(antal));
  }));

test('taken out and put back somewhere else it has its case, one region, and one set of listeners', () =>
  side(
    {
      krop: `<section id="a">${TAG}</section><section id="b"></section>`,
      hoved: '',
      js: `window.lyttere = 0;
        const { addEventListener: paa, removeEventListener: af } = EventTarget.prototype;
        const taeller = (goer, tal) => function (...a) {
          if ((this === window || this === document) && new Error().stack.includes('p101-afgoerelse.js')) window.lyttere += tal;
          return goer.apply(this, a);
        };
        EventTarget.prototype.addEventListener = taeller(paa, 1);
        EventTarget.prototype.removeEventListener = taeller(af, -1);
        import('./p101-afgoerelse.js');`,
    },
    async (page) => {
      await page.waitForFunction(() => customElements.get('p101-afgoerelse'));
      await klar(page);
      await skrivAlder(page, '35');
      const tal = () => page.evaluate(() => [window.lyttere, document.querySelectorAll('[role=status]').length]);
      const foer = await tal();
      assert.ok(foer[0] > 0);
      await page.evaluate(() => {
        for (let n = 0; n < 3; n += 1) document.querySelector(n % 2 ? '#a' : '#b').append(document.querySelector('p101-afgoerelse'));
      });
      assert.deepEqual(await tal(), foer);
      assert.equal(await iElement(page, (e) => e.sag.fakta.alder), 35);
      assert.equal(await page.getByLabel('Hvor gammel er borgeren?').inputValue(), '35');
      await page.evaluate(() => {
        window.element = document.querySelector('p101-afgoerelse');
        window.element.remove();
      });
      assert.deepEqual(await tal(), [0, 0]);
      assert.equal(await page.evaluate(() => window.element.childNodes.length), 0);
      await page.evaluate(() => document.querySelector('#a').append(window.element));
      assert.deepEqual(await tal(), foer);
      await page.getByRole('button', { name: 'Fortryd' }).click();
      assert.deepEqual(await iElement(page, (e) => e.sag.fakta), {});
    },
  ));

test('after the start it asks the network for nothing and keeps nothing', () =>
  medElement(async (page, { requests, context }) => {
    const efterStart = requests.length;
    await iElement(page, (e, s) => (e.sag = s), SAG);
    for (const afsnit of AFSNIT) await vaelgAfsnit(page, afsnit);
    await page.getByRole('group', { name: 'Brevet', exact: true }).getByRole('button', { name: 'Word (DOCX)' }).click();
    await iElement(page, (e) => e.gem());
    const gemt = await page.evaluate(async () => ({
      lokalt: localStorage.length + sessionStorage.length,
      databaser: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      bytes: (await navigator.storage.estimate()).usage,
      arbejdere: (await navigator.serviceWorker.getRegistrations()).length,
      kage: document.cookie,
    }));
    assert.deepEqual(gemt, { lokalt: 0, databaser: 0, caches: 0, bytes: 0, arbejdere: 0, kage: '' });
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(requests.slice(efterStart).filter((r) => !r.startsWith('blob:')), []);
  }));
