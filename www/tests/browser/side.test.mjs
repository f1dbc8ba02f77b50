// SPDX-License-Identifier: MPL-2.0
// The page of dist/ in Chromium, under a content security policy that allows nothing but its own script and style.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { start } from './helper.mjs';

const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EKSEMPLER = new URL('../../../examples/', import.meta.url);

const { url, open } = await start({ after }, { csp: CSP });

/** Opens the page, does something with it, and sees that nothing went wrong meanwhile. */
async function side(goer, context) {
  const { page, wrong, close, ...mere } = await open('', context);
  await page.getByRole('heading', { name: 'Overblik' }).waitFor();
  await goer(page, mere);
  assert.deepEqual(wrong, []);
  await close();
}

const kort = (page, omraade) => page.locator(`#omraade-${omraade}`);
const konklusion = (page, omraade) => kort(page, omraade).locator('.konklusion').innerText();

async function visEksempel(page, titel) {
  await page.getByLabel('Eksempelsag').selectOption({ label: titel });
  await page.getByRole('button', { name: 'Vis eksemplet' }).click();
}

/** Drops a file on the page. */
async function slip(page, navn, tekst) {
  const data = await page.evaluateHandle(
    ([n, t]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([t], n, { type: 'application/json' }));
      return transfer;
    },
    [navn, tekst],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

async function aabnGruppe(page, navn) {
  const knap = page.getByRole('button', { name: new RegExp(`^${navn}`) });
  if ((await knap.getAttribute('aria-expanded')) === 'false') await knap.click();
}

/** Opens every group of answers and everything that is folded away. */
async function aabnAlt(page) {
  const lukkede = page.locator('.gruppe button[aria-expanded="false"]');
  while ((await lukkede.count()) > 0) await lukkede.first().click();
  await page.evaluate(() => {
    for (const detalje of document.querySelectorAll('details')) detalje.open = true;
  });
}

const fokus = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

test('the page opens with an example, its conclusions, sources and receipt', () =>
  side(async (page, { requests }) => {
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på dagbehandling.');
    assert.match(await kort(page, 'intensitet').innerText(), /INT-\d\d[\s\S]*serviceloven §\u00a0101|retningslinjer/);
    assert.match(await page.locator('.overblik .kvittering').innerText(), /regelsæt 2024-01.*Retskilder kontrolleret pr\. \d+\./);
    assert.doesNotMatch(await page.locator('main').innerText(), /afgjort/i);
    assert.deepEqual(requests.filter((r) => !r.startsWith('data:')).sort(), [url, `${url}side.css`, `${url}side.js`]);
  }));

test('every example of the repository can be chosen, and opens', () =>
  side(async (page) => {
    const titler = await page.getByLabel('Eksempelsag').locator('option').allInnerTexts();
    assert.equal(titler.length, readdirSync(EKSEMPLER).filter((fil) => fil.endsWith('.json')).length);
    for (const titel of titler) {
      await visEksempel(page, titel);
      await page.locator('.sagsnavn p', { hasText: titel }).waitFor();
      assert.equal(await page.locator('.omraade').count(), 8, titel);
      assert.equal(await page.locator('.fejl').count(), 0, titel);
    }
  }));

test('a changed answer changes the conclusion, its rules and what is missing', () =>
  side(async (page) => {
    await aabnGruppe(page, 'Samlet faglig vurdering');
    const felt = page.getByRole('group', { name: /mindst intensive tilbud/ });
    await felt.getByLabel('Kun døgnbehandling').check();
    const intensitet = kort(page, 'intensitet');
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på døgnbehandling.');
    assert.match(await intensitet.innerText(), /ret til døgnbehandling[\s\S]*INT-01[\s\S]*principmeddelelse 23-18/);
    assert.equal(await intensitet.locator('.maerke.ny').innerText(), 'Ændret');
    await page.getByRole('status').filter({ hasText: 'Intensitet: Oplysningerne peger på døgnbehandling.' }).waitFor({ state: 'attached' });

    await felt.getByLabel('Ved ikke endnu').check();
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne viser endnu ikke, hvilken intensitet de peger på.');
    await intensitet.locator('.mangler').getByRole('button', { name: /mindst intensive tilbud/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.felt')?.id), 'svar-tilstraekkeligt');
  }));

test('what would change a conclusion leads to the field of the answer', () =>
  side(async (page) => {
    const hvadHvis = kort(page, 'intensitet').locator('details', { hasText: 'Hvad kunne ændre det?' }).last();
    await kort(page, 'intensitet').getByText('Hvad kunne ændre det?').click();
    assert.match(await kort(page, 'intensitet').innerText(), /Resultatet ville være »Døgnbehandling«, hvis svaret var:/);
    await hvadHvis.getByRole('button', { name: /livstruende/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.felt')?.id), 'svar-livstruende');
  }));

test('a broken file tells every error, takes the focus and leaves the case as it was', () =>
  side(async (page) => {
    const foer = await page.locator('.vurdering').innerText();
    const sag = '{ "format": "p101-sag/1", "vurderingsdato": "2020-13-05",\n "fakta": { "alder": 134, "aldr": 3 } }';
    await slip(page, 'min sag.json', sag);
    const fejl = page.getByRole('region', { name: 'min sag.json kunne ikke åbnes' });
    await fejl.waitFor();
    assert.equal(await fokus(page), 'fejl');
    for (const del of [/vurderingsdato.*linje 1/, /2020-13-05/, /fakta\.alder, linje 2/, /134/, /et helt tal fra 0 til 120/, /fakta\.aldr/]) {
      assert.match(await fejl.innerText(), del);
    }
    assert.match(await fejl.innerText(), /uændret/);
    assert.equal(await page.locator('.vurdering').innerText(), foer);
    await slip(page, 'slet ikke.json', '{');
    await page.getByRole('region', { name: 'slet ikke.json kunne ikke åbnes' }).waitFor();
    await page.getByRole('button', { name: 'Luk' }).click();
    assert.equal(await page.locator('.fejl').count(), 0);
    assert.equal(await fokus(page), 'h-overblik');
  }));

test('a case is saved and opened again with everything that was in it', () =>
  side(async (page) => {
    const original = JSON.parse(readFileSync(new URL('tilbageholdelse.json', EKSEMPLER), 'utf8'));
    original.oprindelse = { gravid: { hvem: 'laege', hvornaar: '2026-02-01' }, alder: { hvem: 'borger' } };
    await slip(page, 'sag.json', JSON.stringify(original));
    await page.locator('.sagsnavn p', { hasText: 'sag.json' }).waitFor();
    await aabnGruppe(page, 'Borger');
    await page.getByRole('group', { name: 'Er borgeren gravid?' }).getByLabel('Ja').check();
    assert.match(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
    const [hentet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem sagen som fil' }).click(),
    ]);
    assert.equal(hentet.suggestedFilename(), 'sag-2026-02-12.json');
    const gemt = JSON.parse(readFileSync(await hentet.path(), 'utf8'));
    assert.deepEqual(gemt, {
      ...original,
      fakta: { ...original.fakta, gravid: true },
      oprindelse: { alder: { hvem: 'borger' } },
    });
    assert.doesNotMatch(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
  }));

test('an empty case starts from today, and the former one can be had back', () =>
  side(async (page) => {
    await aabnGruppe(page, 'Borger');
    await page.getByLabel('Hvor gammel er borgeren?').fill('35');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ny tom sag' }).click();
    assert.equal(await fokus(page), 'h-overblik');
    assert.equal(await page.locator('.naeste .spoergsmaal').innerText(), 'Hvor gammel er borgeren?');
    const aar = await page.getByRole('group', { name: 'Vurderingsdato' }).getByLabel('År').inputValue();
    assert.equal(aar, String(new Date().getFullYear()));
    await page.getByRole('button', { name: /^Gå tilbage til/ }).click();
    await aabnGruppe(page, 'Borger');
    assert.equal(await page.getByLabel('Hvor gammel er borgeren?').inputValue(), '35');
  }));

test('dates are written as day, month and year, and a day that does not exist is told', () =>
  side(async (page) => {
    await aabnGruppe(page, 'Henvendelse');
    const felt = page.getByRole('group', { name: /første gang kommunen om behandling/ });
    const skriv = async (dag, maaned, aar) => {
      await felt.getByLabel('Dag').fill(dag);
      await felt.getByLabel('Måned').fill(maaned);
      await felt.getByLabel('År').fill(aar);
      await page.keyboard.press('Tab');
    };
    await skriv('12', '10', '2020');
    assert.match(await felt.innerText(), /mandag den 12\.\u00a0oktober 2020/);
    assert.match(await page.locator('.frister').innerText(), /mandag den 26\.\u00a0oktober 2020/);
    await skriv('31', '2', '2020');
    assert.match(await felt.innerText(), /Skriv en dag, der findes/);
    assert.equal(await felt.getByLabel('Dag').getAttribute('aria-invalid'), 'true');
    assert.doesNotMatch(await page.locator('.vurdering').innerText(), /Behandlingen skal være sat i gang/);
    await skriv('', '', '');
    assert.doesNotMatch(await felt.innerText(), /Skriv en dag/);
  }));

test('another day of the assessment uses the law of that day; a day before the law is told and changes nothing', () =>
  side(async (page) => {
    const felt = page.getByRole('group', { name: 'Vurderingsdato' });
    await felt.getByLabel('År').fill('2019');
    assert.match(await page.locator('.overblik .kvittering').innerText(), /regelsæt 2017-12/);
    await felt.getByLabel('År').fill('2001');
    const fejl = page.getByRole('region', { name: 'Vurderingsdatoen kan ikke bruges' });
    await fejl.waitFor();
    assert.match(await page.locator('.overblik .kvittering').innerText(), /regelsæt 2017-12/);
  }));

test('sets say unknown, none and some apart', () =>
  side(async (page) => {
    await visEksempel(page, 'Ny henvendelse, næsten intet oplyst');
    await aabnGruppe(page, 'Forbrug');
    const felt = page.getByRole('group', { name: 'Hvilke stoffer bruger borgeren?' });
    const satte = () => felt.locator('label', { has: page.locator('input:checked') }).allInnerTexts();
    assert.deepEqual(await satte(), ['Ved ikke endnu']);
    await felt.getByLabel('Kokain').check();
    await felt.getByLabel('Opioider').check();
    assert.deepEqual(await satte(), ['Opioider', 'Kokain']);
    await felt.getByLabel('Ingen af dem').check();
    assert.deepEqual(await satte(), ['Ingen af dem']);
    await felt.getByLabel('Ved ikke endnu').click();
    await felt.getByLabel('Ved ikke endnu').click();
    assert.deepEqual(await satte(), ['Ved ikke endnu']);
  }));

test('the filter shows what is missing, and keeps an answer in view while it is given', () =>
  side(async (page) => {
    await page.getByLabel('Vis kun det, der mangler').check();
    const antal = await page.locator('.gruppe .felt').count();
    assert.equal(antal, await page.locator('.gruppe .felt.mangler').count());
    const bolig = page.getByRole('group', { name: 'Er borgerens boligforhold afdækket?' });
    await bolig.getByLabel('Ja').check();
    assert.equal(await bolig.getByLabel('Ja').isChecked(), true);
  }));

test('the keyboard alone reaches an answer and changes it', () =>
  side(async (page) => {
    const knap = page.getByRole('button', { name: 'Svar på spørgsmålet' });
    for (let n = 0; n < 40 && !(await knap.evaluate((k) => k === document.activeElement)); n += 1) {
      await page.keyboard.press('Tab');
    }
    const foer = await page.locator('.naeste .spoergsmaal').innerText();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.felt'));
    assert.equal(await page.evaluate(() => document.activeElement.value), 'ukendt');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => `${document.activeElement.value} ${document.activeElement.checked}`), 'nej true');
    await page.locator('.naeste .spoergsmaal').filter({ hasNotText: foer }).waitFor();
  }));

test('the page leaves nothing behind and asks for nothing', () =>
  side(async (page, { context, requests }) => {
    const efterStart = requests.length;
    await visEksempel(page, 'Tilbageholdelse');
    await page.getByRole('button', { name: 'Ny tom sag' }).click();
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0 });
    assert.deepEqual(await context.cookies(), []);
    assert.equal(requests.length, efterStart);
  }));

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing, ${colorScheme}`, () =>
    side(
      async (page) => {
        for (const titel of ['Fristen på 14 dage er overskredet (2020)', 'Under 18 år']) {
          await visEksempel(page, titel);
          await aabnAlt(page);
          if (titel === 'Under 18 år') await slip(page, 'x.json', '{}');
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() => window.axe.run(document));
          assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3)}`), [], titel);
        }
      },
      { colorScheme },
    ));
}

test('at 320 px nothing is wider than the page', () =>
  side(
    async (page) => {
      await aabnAlt(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    },
    { viewport: { width: 320, height: 640 } },
  ));

test('the printed page has the answers and everything that is folded away on the screen', () =>
  side(async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.match(await page.locator('.vurdering').innerText(), /Oplysninger i sagen[\s\S]*Hvor gammel er borgeren\?\s+34/);
    assert.match(await page.locator('.vurdering').innerText(), /Talt fra torsdag den 5\.\u00a0november 2026[\s\S]*hvis svaret var:/);
    assert.match(await page.getByRole('region', { name: 'Kilder' }).innerText(), /gældende fra [\s\S]*kontrolleret 22\./);
    assert.equal(await page.getByRole('button', { name: 'Gem sagen som fil' }).isVisible(), false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('details[open]').count(), 0);
  }));

test('the helper notices what goes wrong', async () => {
  const { page, wrong, close } = await open();
  await page.evaluate(() => {
    console.error('on purpose');
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/elsewhere.png';
    document.body.append(image);
    return new Promise((done) => image.addEventListener('error', done));
  });
  for (const kind of ['console: on purpose', 'policy: img-src']) {
    assert.ok(wrong.some((w) => w.startsWith(kind)), `${kind} in ${wrong.join('\n')}`);
  }
  await close();
});
