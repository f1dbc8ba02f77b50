// SPDX-License-Identifier: MPL-2.0
// The decision and its letter in the page: written, checked, edited, overridden and given away, under a strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { brev } from '../../../dist/pakke/paragraf101.js';
import { start } from './helper.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EKSEMPEL = JSON.parse(readFileSync(new URL('../../../examples/eksempel.json', import.meta.url), 'utf8'));

const { open } = await start({ after });

/** Opens the page, does something with it, and sees that nothing went wrong meanwhile. */
async function side(goer, context) {
  const { page, wrong, close, ...mere } = await open('', context);
  await page.getByRole('heading', { name: 'Afgørelse og brev' }).waitFor();
  await goer(page, mere);
  assert.deepEqual(wrong, []);
  await close();
}

const ark = (page) => page.locator('.brevark');
const afsnit = (page, navn) => page.getByRole('group', { name: navn, exact: true });
const tjekket = (page) => page.getByRole('region', { name: 'Brevtjek' });
const fund = (page, id) => tjekket(page).locator('.fund', { has: page.getByText(id, { exact: true }) }).first();
const vaelgType = (page, type) => page.getByLabel('Hvad afgøres?').selectOption({ label: type });
const knap = (page, gruppe, navn) => page.getByRole('group', { name: gruppe, exact: true }).getByRole('button', { name: navn, exact: true });

async function visEksempel(page, titel) {
  await page.getByLabel('Eksempelsag').selectOption({ label: titel });
  await page.getByRole('button', { name: 'Vis eksemplet' }).click();
}

async function svar(page, gruppe, spoergsmaal, tekst) {
  const overskrift = page.getByRole('button', { name: new RegExp(`^${gruppe}`) });
  if ((await overskrift.getAttribute('aria-expanded')) === 'false') await overskrift.click();
  await page.getByRole('group', { name: spoergsmaal }).getByLabel(tekst, { exact: true }).check();
}

/** Clicks, and gives the name and the bytes of the file that comes. */
async function hentet(page, element) {
  const [fil] = await Promise.all([page.waitForEvent('download'), element.click()]);
  return { navn: fil.suggestedFilename(), bytes: readFileSync(await fil.path()) };
}

/** Waits for the focus, which moves when the page has been drawn. */
const fokusPaa = (page, id) => page.waitForFunction((ventet) => document.activeElement?.id === ventet, id, { timeout: 5000 });

/** Letters and numbers alone: the page sets other spaces than a file. */
const ord = (tekst) => tekst.match(/[\p{L}\p{N}]+/gu).join(' ');

/** The words of a letter, tables row by row, as its HTML file has them. */
const ordI = (sag) => ord(brev(sag, 'html').replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>|&[^;]+;/g, ' '));

test('the letter of the example stands in the page, word for word as in the file', () =>
  side(async (page) => {
    const data = brev(EKSEMPEL);
    assert.equal(await ark(page).locator('h4').innerText(), data.titel);
    assert.deepEqual(await ark(page).locator('h5').allInnerTexts(), data.afsnit.map((et) => et.overskrift).filter((o) => o !== ''));
    const { navn, bytes } = await hentet(page, knap(page, 'Brevet', 'Tekst'));
    assert.equal(navn, 'brev-2026-11-16.txt');
    assert.equal(bytes.toString(), brev(EKSEMPEL, 'txt'));
    // What is on the page beside the letter's words: how binding a section is, and its buttons.
    await page.evaluate(() => document.querySelectorAll('.redskaber').forEach((redskaber) => redskaber.remove()));
    assert.equal(ord(await ark(page).innerText()), ordI(EKSEMPEL));
  }));

test('the type and the intensity change the letter, the findings and the files', () =>
  side(async (page) => {
    assert.match(await tjekket(page).innerText(), /finder ingenting/);
    await vaelgType(page, 'Afslag på behandling');
    assert.equal(await page.locator('#brevafsnit-indsats').count(), 0);
    assert.match(await fund(page, 'BT-10').innerText(), /Fejl[\s\S]*omfattet af §\s101/);
    assert.match(await ark(page).locator('.pladsholder').innerText(), /\[hvorfor valget er et andet\]/);
    await page.getByRole('status').filter({ hasText: 'Brevtjekket finder 1 fejl, 1 advarsel.' }).waitFor({ state: 'attached' });
    await knap(page, 'Brevet', 'HTML').click();
    assert.equal(await page.getByText('Brevet har en fejl, som ikke er tilsidesat').count(), 1);

    await vaelgType(page, 'Ændring af behandling');
    await page.getByRole('group', { name: 'Behandlingens intensitet' }).getByLabel('Døgnbehandling').check();
    assert.match(await afsnit(page, 'Afgørelse').innerText(), /døgnbehandling/);
    assert.equal(await fund(page, 'BT-10').count(), 1);
    await page.getByLabel('Grund til at vælge anderledes').selectOption({ label: 'Borgerens eget ønske' });
    await page.getByLabel('Hvorfor vælges der anderledes?').fill('Du har selv bedt om det.');
    assert.equal(await fund(page, 'BT-10').count(), 0);
    assert.match(await afsnit(page, 'Hvorfor vi har valgt anderledes').innerText(), /Du har selv bedt om det\./);
    assert.match(await fund(page, 'BT-17').innerText(), /Fyrtårnet giver dagbehandling/);
    await page.getByLabel('Vælg blandt kommunens tilbud').selectOption({ label: 'Behandlingshjemmet Bøgely' });
    assert.match(await tjekket(page).innerText(), /finder ingenting/);
    const tilbud = { navn: 'Behandlingshjemmet Bøgely' };
    const fravigelse = { grund: 'borgerensOenske', tekst: 'Du har selv bedt om det.' };
    const afgoerelse = { ...EKSEMPEL.afgoerelse, type: 'aendring', intensitet: 'doegn', tilbud, fravigelse };
    const { bytes } = await hentet(page, knap(page, 'Brevet', 'HTML'));
    assert.equal(bytes.toString(), brev({ ...EKSEMPEL, afgoerelse }, 'html'));

    await page.getByRole('group', { name: 'Behandlingens intensitet' }).getByLabel('Ikke valgt endnu').check();
    assert.ok((await ark(page).locator('.pladsholder').count()) > 0);
  }));

test('nothing is chosen in a case without a decision, and the page says where to begin', () =>
  side(async (page) => {
    await visEksempel(page, 'Ny henvendelse, næsten intet oplyst');
    assert.equal(await ark(page).count(), 0);
    assert.equal(await page.getByLabel('Hvad afgøres?').inputValue(), '');
    await page.getByRole('button', { name: 'Vælg afgørelse' }).click();
    await fokusPaa(page, 'valg-type');
    assert.equal(await knap(page, 'Journalnotatet', 'Word (DOCX)').count(), 1);
    await vaelgType(page, 'Afslag på behandling');
    assert.equal(await ark(page).count(), 1);
  }));

test('an edit stays when the case changes, and both texts are offered', () =>
  side(async (page) => {
    const hensyn = afsnit(page, 'Sådan har vi vurderet');
    await hensyn.getByRole('button', { name: /^Ret afsnittet/ }).click();
    const felt = hensyn.getByLabel('Teksten i »Sådan har vi vurderet«');
    await fokusPaa(page, 'tekst-hensyn');
    await felt.fill('Mine egne ord.\n\n- et punkt');
    assert.equal(await hensyn.locator('li').innerText(), 'et punkt');
    await hensyn.getByRole('button', { name: 'Færdig' }).click();
    assert.match(await hensyn.innerText(), /Rettet af dig/);
    assert.doesNotMatch(await hensyn.innerText(), /Udkastet har ændret sig/);

    await svar(page, 'Samlet faglig vurdering', /mindst intensive tilbud/, 'Kun døgnbehandling');
    assert.match(await hensyn.innerText(), /Mine egne ord\.[\s\S]*Udkastet har ændret sig[\s\S]*Nu ville udkastet være/);
    await hensyn.getByRole('button', { name: 'Behold min tekst' }).click();
    assert.match(await hensyn.innerText(), /Mine egne ord\./);
    assert.doesNotMatch(await hensyn.innerText(), /Udkastet har ændret sig/);

    await svar(page, 'Samlet faglig vurdering', /mindst intensive tilbud/, 'Dagbehandling');
    await hensyn.getByRole('button', { name: 'Brug det nye udkast' }).click();
    assert.doesNotMatch(await hensyn.innerText(), /Mine egne ord|Rettet af dig/);
    const gemt = await hentet(page, page.getByRole('button', { name: 'Gem sagen som fil' }));
    const { afgoerelse } = JSON.parse(gemt.bytes.toString());
    assert.deepEqual(afgoerelse, EKSEMPEL.afgoerelse);
  }));

test('the draft can be had back, and a section that should stand there can be left out and taken back', () =>
  side(async (page) => {
    const bisidder = afsnit(page, 'Hjælp fra en, du kender');
    const foer = await bisidder.innerText();
    await bisidder.getByRole('button', { name: /^Ret afsnittet/ }).click();
    await bisidder.getByRole('textbox').fill('Tag en med.');
    await bisidder.getByRole('button', { name: 'Færdig' }).click();
    await bisidder.getByRole('button', { name: /^Brug udkastet igen/ }).click();
    assert.equal(await bisidder.innerText(), foer);
    await bisidder.getByRole('button', { name: /^Udelad/ }).click();
    assert.equal(await bisidder.count(), 0);
    const udeladt = page.locator('.udeladt');
    assert.match(await udeladt.innerText(), /er udeladt/);
    await udeladt.getByRole('button').click();
    assert.equal(await bisidder.innerText(), foer);
    await fokusPaa(page, 'brevafsnit-bisidder');
    assert.equal(await afsnit(page, 'Hvis du vil klage').getByRole('button', { name: /^Udelad/ }).count(), 0);
  }));

test('a finding leads to its section, and an error is overridden with a reason that the note has', () =>
  side(async (page) => {
    await page.getByLabel('Den konkrete indsats').fill('');
    const fejl = tjekket(page).locator('.er-fejl').first();
    const id = await fejl.locator('.id').innerText();
    assert.equal(await afsnit(page, 'Din behandling').getByRole('button', { name: /i brevtjekket/ }).count(), 1);
    await fejl.getByRole('button', { name: /^Gå til/ }).click();
    await fokusPaa(page, 'brevafsnit-indsats');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    await fejl.getByRole('button', { name: /^Tilsidesæt fejlen/ }).click();
    await fejl.getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true');
    await fejl.getByRole('textbox').fill('aftalt med borgeren');
    await fejl.getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
    assert.match(await tjekket(page).locator('.er-tilsidesat').first().innerText(), new RegExp(`${id}[\\s\\S]*aftalt med borgeren`));
    const { navn, bytes } = await hentet(page, knap(page, 'Journalnotatet', 'Data (JSON)'));
    assert.equal(navn, 'notat-2026-11-16.json');
    const { tilsidesat, aendretSiden } = JSON.parse(bytes.toString());
    assert.deepEqual(tilsidesat, [{ id, grund: 'aftalt med borgeren' }]);
    assert.deepEqual(aendretSiden.map(({ sti }) => sti).sort(), ['afgoerelse.indsats', 'afgoerelse.tilsidesat']);
    await tjekket(page).getByRole('button', { name: /^Fortryd tilsidesættelsen/ }).first().click();
    assert.equal(await tjekket(page).locator('.er-tilsidesat').count(), 0);
  }));

test('a letter in order is given as DOCX at once, and one with an error only with a reason', () =>
  side(async (page) => {
    const docx = await hentet(page, knap(page, 'Brevet', 'Word (DOCX)'));
    assert.equal(docx.navn, 'brev-2026-11-16.docx');
    assert.equal(docx.bytes.subarray(0, 2).toString(), 'PK');
    assert.ok(docx.bytes.equals(Buffer.from(brev(EKSEMPEL, 'docx'))));

    await page.getByLabel('Den konkrete indsats').fill('');
    await knap(page, 'Brevet', 'Word (DOCX)').click();
    const hent = page.getByRole('region', { name: 'Hent, kopiér og print' });
    const felt = hent.getByLabel('Hvorfor skal brevet bruges alligevel?');
    await fokusPaa(page, 'grund-brev');
    await hent.getByRole('button', { name: 'Fortryd' }).click();
    assert.equal(await felt.count(), 0);
    await knap(page, 'Brevet', 'Word (DOCX)').click();
    await felt.fill('haster');
    const med = await hentet(page, hent.getByRole('button', { name: 'Tilsidesæt og fortsæt' }));
    assert.equal(med.bytes.subarray(0, 2).toString(), 'PK');
    assert.match(await tjekket(page).innerText(), /tilsidesat/);
    await hentet(page, knap(page, 'Brevet', 'Tekst'));
  }));

test('no file is named after a person, and the calendar and the note are there as files', () =>
  side(async (page) => {
    for (const [gruppe, navn, ventet, begynder] of [
      ['Journalnotatet', 'Word (DOCX)', 'notat-2026-11-16.docx', /^PK/],
      ['Journalnotatet', 'Tekst', 'notat-2026-11-16.txt', /./],
      ['Datoerne', 'Kalender (.ics)', 'datoer-2026-11-16.ics', /^BEGIN:VCALENDAR/],
    ]) {
      const fil = await hentet(page, knap(page, gruppe, navn));
      assert.equal(fil.navn, ventet);
      assert.match(fil.bytes.toString('latin1'), begynder);
    }
  }));

for (const [maade, forbered] of [
  ['the clipboard', (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'])],
  ['an event, where there is no clipboard', (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'))],
]) {
  test(`the letter is copied as text and with its headings by ${maade}`, () =>
    side(async (page, { context }) => {
      await forbered(context);
      await context.grantPermissions(['clipboard-read']);
      await page.reload();
      await page.evaluate(() => {
        document.addEventListener('copy', (e) => setTimeout(() => (window.p101Kopieret = e.type)));
      });
      await knap(page, 'Brevet', 'Kopiér som tekst').click();
      await page.getByRole('status').filter({ hasText: 'Brevet er kopieret.' }).waitFor({ state: 'attached' });
      const tekst = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(tekst.replaceAll('\r', ''), brev(EKSEMPEL, 'txt').replaceAll('\r', ''));
      await knap(page, 'Brevet', 'Kopiér med formatering').click();
      await page.waitForFunction(async () => (await navigator.clipboard.read())[0].types.includes('text/html'));
      const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text());
      assert.match(html, /<h1[^>]*>Afgørelse om behandling/);
      assert.equal(await page.evaluate(() => window.p101Kopieret ?? ''), maade === 'the clipboard' ? '' : 'copy');
    }));
}

test('what cannot stand together says so, with the way out', () =>
  side(async (page) => {
    await vaelgType(page, 'Bevilling, anonymt');
    const umulig = page.getByRole('region', { name: 'Brevet kan ikke skrives sådan' });
    assert.match(await umulig.innerText(), /Borgerens navn[\s\S]*intet navn[\s\S]*Intensiteten[\s\S]*ambulant/);
    assert.equal(await ark(page).count(), 0);
    await page.getByRole('status').filter({ hasText: 'Brevet kan ikke skrives sådan.' }).waitFor({ state: 'attached' });
    await umulig.getByRole('button', { name: 'Fjern navnet fra sagen' }).click();
    await umulig.getByRole('button', { name: 'Vælg en anden intensitet' }).click();
    await page.waitForFunction(() => document.activeElement?.value === 'dag', undefined, { timeout: 5000 });
    await page.keyboard.press('ArrowUp');
    await ark(page).waitFor();
    assert.doesNotMatch(await ark(page).innerText(), /Kim Eksempel/);
    await page.getByLabel('Navn', { exact: true }).fill('K');
    assert.equal(await umulig.count(), 1);
    await page.getByLabel('Navn', { exact: true }).fill('');

    await vaelgType(page, 'Frit valg begrænses');
    await umulig.getByRole('button', { name: 'Vælg en anden afgørelse' }).click();
    await fokusPaa(page, 'valg-type');
    await vaelgType(page, 'Delvist afslag');
    await afsnit(page, 'Anden hjælp').getByRole('button', { name: /^Udelad/ }).click();
    await vaelgType(page, 'Frit valg imødekommes');
    await ark(page).waitFor();
    await vaelgType(page, 'Henvisning til anden hjælp');
    assert.match(await umulig.innerText(), /Det udeladte afsnit »Anden hjælp«\s+Afsnittet kan ikke vælges fra/);
    await umulig.getByRole('button', { name: 'Tag med igen' }).click();
    await afsnit(page, 'Anden hjælp').waitFor();
  }));

test('the keyboard alone edits a section', () =>
  side(async (page) => {
    const ret = afsnit(page, 'Afgørelse').getByRole('button', { name: /^Ret afsnittet/ });
    await page.getByLabel('Bemærkninger').focus();
    for (let n = 0; n < 10 && !(await ret.evaluate((k) => k === document.activeElement)); n += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fokusPaa(page, 'tekst-afgoerelse');
    await page.keyboard.type('Du får hjælp. ');
    assert.match(await afsnit(page, 'Afgørelse').innerText(), /Du får hjælp\./);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fokusPaa(page, 'brevafsnit-afgoerelse');
  }));

test('writing and giving away a letter asks the network for nothing and leaves nothing behind', () =>
  side(async (page, { context, requests }) => {
    const efterStart = requests.filter((r) => !r.startsWith('blob:')).length;
    await page.getByLabel('Omfang').fill('hver dag');
    await hentet(page, knap(page, 'Brevet', 'Word (DOCX)'));
    await hentet(page, knap(page, 'Datoerne', 'Kalender (.ics)'));
    const bytes = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    assert.deepEqual(bytes, { local: 0, session: 0, databases: 0, caches: 0 });
    assert.deepEqual(await context.cookies(), []);
    assert.equal(requests.filter((r) => !r.startsWith('blob:')).length, efterStart);
  }));

test('the letter is printed alone', () =>
  side(async (page) => {
    await page.evaluate(() => {
      window.print = () => (window.p101Printet = document.documentElement.className);
    });
    await knap(page, 'Brevet', 'Print brevet').click();
    assert.equal(await page.evaluate(() => window.p101Printet), 'kun-brev');
    await page.emulateMedia({ media: 'print' });
    assert.equal(ord(await page.locator('body').innerText()), ordI(EKSEMPEL));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await ark(page).isVisible(), false);
  }));

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any state of the letter, ${colorScheme}`, () =>
    side(
      async (page) => {
        await page.evaluate(AXE);
        const se = async (hvad) => {
          const { violations } = await page.evaluate(() => window.axe.run('.afgoerelsesdel'));
          assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3)}`), [], hvad);
        };
        const hensyn = afsnit(page, 'Sådan har vi vurderet');
        await hensyn.getByRole('button', { name: /^Ret afsnittet/ }).click();
        await hensyn.getByRole('textbox').fill('Kommunen har ikke råd.');
        await svar(page, 'Samlet faglig vurdering', /mindst intensive tilbud/, 'Kun døgnbehandling');
        await page.getByLabel('Den konkrete indsats').fill('');
        await afsnit(page, 'Hjælp fra en, du kender').getByRole('button', { name: /^Udelad/ }).click();
        await tjekket(page).getByRole('button', { name: /^Tilsidesæt fejlen/ }).first().click();
        await tjekket(page).getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
        await knap(page, 'Brevet', 'Tekst').click();
        await se('a letter with everything');
        await vaelgType(page, 'Bevilling, anonymt');
        await se('what cannot stand together');
      },
      { colorScheme },
    ));
}

test('at 320 px nothing is wider than the page, also while a section is edited', () =>
  side(
    async (page) => {
      await afsnit(page, 'Din behandling').getByRole('button', { name: /^Ret afsnittet/ }).click();
      await page.getByLabel('Den konkrete indsats').fill('');
      await knap(page, 'Brevet', 'Tekst').click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    },
    { viewport: { width: 320, height: 640 } },
  ));
