// SPDX-License-Identifier: MPL-2.0
// The decision and its letter in the page: written, checked, edited, overridden and exported, under a strict policy.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { brev } from '../../../dist/pakke/paragraf101.js';
import { axe } from './axe.mjs';
import { start } from './helper.mjs';
import {
  eksempel,
  fokusPaa,
  gem,
  gemtIBrowseren,
  hentet,
  iFokus,
  INTET_GEMT,
  oplaest,
  paaSiden,
  sektion,
  snart,
  svar,
  trin,
  trinknap,
  visEksempel,
} from './side.mjs';

const EKSEMPEL = eksempel('eksempel');

const { open } = await start({ after });
const paa = paaSiden(open);

/** A test that starts in the section of the letter. */
const side = (goer, context) =>
  paa(async (page, mere) => {
    await trin(page, 'Brev');
    await ark(page).waitFor();
    await goer(page, mere);
  }, context);

const ark = (page) => page.locator('.brevark');
const afsnit = (page, navn) => page.getByRole('group', { name: navn, exact: true });
const tjekket = (page) => page.getByRole('region', { name: 'Brevtjek' });
const fund = (page, id) => tjekket(page).locator('.fund', { has: page.getByText(id, { exact: true }) }).first();
const knap = (page, gruppe, navn) => page.getByRole('group', { name: gruppe, exact: true }).getByRole('button', { name: navn, exact: true });

/** Changes something in the section of the decision and returns to the letter. */
async function afgoer(page, goer) {
  await trin(page, 'Afgørelse');
  await goer(sektion(page));
  await trin(page, 'Brev');
}

const vaelgType = (page, type) => afgoer(page, (del) => del.getByLabel('Hvad afgøres?').selectOption(type));
const skriv = (page, navn, tekst) => afgoer(page, (del) => del.getByLabel(navn, { exact: true }).fill(tekst));

const TILSTRAEKKELIGT = ['Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/];

/** Answers the question of the least sufficient offer, and returns to the letter. */
async function tilstraekkeligt(page, tekst) {
  await svar(page, ...TILSTRAEKKELIGT, tekst);
  await trin(page, 'Brev');
}

/** Letters and digits only: the page's spacing differs from a file's. */
const ord = (tekst) => tekst.match(/[\p{L}\p{N}]+/gu).join(' ');

/** The words of a letter, tables row by row, as its HTML file has them. */
const ordI = (sag) => ord(brev(sag, 'html').replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>|&[^;]+;/g, ' '));

test('the letter of the example stands in the page, word for word as in the file', () =>
  side(async (page) => {
    const data = brev(EKSEMPEL);
    assert.equal(await ark(page).getByRole('heading', { level: 4 }).innerText(), data.titel);
    assert.deepEqual(
      await ark(page).getByRole('heading', { level: 5 }).allInnerTexts(),
      data.afsnit.map((et) => et.overskrift).filter((o) => o !== ''),
    );
    const { navn, bytes } = await hentet(page, knap(page, 'Brevet', 'Tekst'));
    assert.equal(navn, 'brev-2026-11-16.txt');
    assert.equal(bytes.toString(), brev(EKSEMPEL, 'txt'));
    // The page's own text beside the letter: how binding a section is, and its buttons.
    await ark(page).evaluate((element) => element.querySelectorAll('.redskaber').forEach((redskaber) => redskaber.remove()));
    assert.equal(ord(await ark(page).innerText()), ordI(EKSEMPEL));
  }));

test('the type and the intensity change the letter, the findings and the files', () =>
  side(async (page) => {
    assert.match(await tjekket(page).innerText(), /har ikke fundet noget/);
    await vaelgType(page, 'afslag');
    await fund(page, 'BT-10').waitFor();
    assert.equal(await page.locator('#brevafsnit-indsats').count(), 0);
    assert.match(await fund(page, 'BT-10').innerText(), /Fejl[\s\S]*omfattet af serviceloven §\s101/);
    assert.match(await ark(page).locator('.pladsholder').innerText(), /\[hvorfor valget er et andet\]/);
    await oplaest(page, 'Brevtjekket finder 1 fejl, 1 advarsel.');
    await knap(page, 'Brevet', 'HTML').click();
    assert.equal(await page.getByText('Brevet har en fejl, som ikke er tilsidesat').count(), 1);

    await afgoer(page, async (del) => {
      await del.getByLabel('Hvad afgøres?').selectOption({ label: 'Ændring' });
      await del.getByRole('group', { name: 'Behandlingens intensitet' }).getByLabel('Døgnbehandling').check();
      assert.match(await del.innerText(), /Oplysningerne peger på dagbehandling\. Der er valgt døgnbehandling\./);
    });
    await snart(async () => assert.match(await afsnit(page, 'Afgørelse').innerText(), /døgnbehandling/));
    assert.equal(await fund(page, 'BT-10').count(), 1);
    await afgoer(page, async (del) => {
      await del.getByLabel('Grund til at vælge anderledes').selectOption({ label: 'Borgerens eget ønske' });
      await del.getByLabel('Hvorfor vælger I anderledes?').fill('Du har selv bedt om det.');
    });
    await snart(async () => assert.equal(await fund(page, 'BT-10').count(), 0));
    await fund(page, 'BT-17').waitFor();
    assert.match(await afsnit(page, 'Hvorfor vi har valgt anderledes').innerText(), /Du har selv bedt om det\./);
    assert.match(await fund(page, 'BT-17').innerText(), /Fyrtårnet giver dagbehandling/);
    await afgoer(page, (del) => del.getByLabel('Vælg blandt kommunens tilbud').selectOption({ label: 'Behandlingshjemmet Bøgely' }));
    await snart(async () => assert.match(await tjekket(page).innerText(), /har ikke fundet noget/));
    const tilbud = { navn: 'Behandlingshjemmet Bøgely' };
    const fravigelse = { grund: 'borgerensOenske', tekst: 'Du har selv bedt om det.' };
    const afgoerelse = { ...EKSEMPEL.afgoerelse, type: 'aendring', intensitet: 'doegn', tilbud, fravigelse };
    const { bytes } = await hentet(page, knap(page, 'Brevet', 'HTML'));
    assert.equal(bytes.toString(), brev({ ...EKSEMPEL, afgoerelse }, 'html'));

    await afgoer(page, (del) => del.getByRole('group', { name: 'Behandlingens intensitet' }).getByLabel('Ikke valgt endnu').check());
    await ark(page).locator('.pladsholder').first().waitFor();
  }));

test('nothing is chosen in a case without a decision, and the page says where to begin', () =>
  side(async (page) => {
    await visEksempel(page, 'Ny henvendelse, næsten intet oplyst');
    await trin(page, 'Brev');
    assert.equal(await ark(page).count(), 0);
    await page.getByRole('button', { name: 'Vælg afgørelse' }).click();
    await fokusPaa(page, 'valg-type');
    assert.equal(await page.getByLabel('Hvad afgøres?').inputValue(), '');
    await vaelgType(page, 'afslag');
    await ark(page).waitFor();
    assert.equal(await knap(page, 'Journalnotatet', 'Word (DOCX)').count(), 1);
  }));

test('an edit stays when the case changes, and both texts are offered', () =>
  side(async (page) => {
    const hensyn = afsnit(page, 'Sådan har vi vurderet');
    await hensyn.getByRole('button', { name: /^Ret afsnittet/ }).click();
    const felt = hensyn.getByLabel('Teksten i »Sådan har vi vurderet«');
    await fokusPaa(page, 'tekst-hensyn');
    await felt.fill('Mine egne ord.\n\n- et punkt');
    await hensyn.locator('li', { hasText: 'et punkt' }).waitFor();
    await hensyn.getByRole('button', { name: 'Færdig' }).click();
    assert.match(await hensyn.innerText(), /Rettet af dig/);
    assert.doesNotMatch(await hensyn.innerText(), /Udkastet har ændret sig/);

    await tilstraekkeligt(page, 'Kun døgnbehandling');
    await snart(async () =>
      assert.match(await hensyn.innerText(), /Mine egne ord\.[\s\S]*Udkastet har ændret sig[\s\S]*Nu ville udkastet være/),
    );
    await hensyn.getByRole('button', { name: 'Behold min tekst' }).click();
    await snart(async () => assert.doesNotMatch(await hensyn.innerText(), /Udkastet har ændret sig/));
    assert.match(await hensyn.innerText(), /Mine egne ord\./);

    await tilstraekkeligt(page, 'Dagbehandling');
    await hensyn.getByRole('button', { name: 'Brug det nye udkast' }).click();
    await snart(async () => assert.doesNotMatch(await hensyn.innerText(), /Mine egne ord|Rettet af dig/));
    const { afgoerelse } = JSON.parse((await gem(page)).bytes.toString());
    assert.deepEqual(afgoerelse, EKSEMPEL.afgoerelse);
  }));

test('nothing is said of a letter that the answers have left behind until it is read again', () =>
  side(async (page) => {
    const stand = async () => (await trinknap(page, 'Brev').locator('.trinstand').textContent()).replace(/^: /, '');
    const fejl = /^\d+ fejl i brevtjekket$|^Brevet er skrevet$/;
    await snart(async () => assert.match(await stand(), fejl));
    const laest = await stand();
    await trin(page, 'Vurdering');
    assert.equal(await stand(), laest);

    await svar(page, ...TILSTRAEKKELIGT, 'Kun døgnbehandling');
    await snart(async () => assert.equal(await stand(), 'Udkastet er klar'));
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await snart(async () => assert.equal(await stand(), laest));

    await svar(page, ...TILSTRAEKKELIGT, 'Kun døgnbehandling');
    await trin(page, 'Brev');
    await snart(async () => assert.match(await stand(), fejl));

    // Text typed just before leaving the section is not yet in the rendered letter.
    await trin(page, 'Afgørelse');
    await sektion(page).getByLabel('Bemærkninger', { exact: true }).evaluate((felt) => {
      felt.value = 'Kommunen har ikke råd til mere.';
      felt.dispatchEvent(new Event('input', { bubbles: true }));
      const rod = felt.getRootNode();
      [...rod.querySelectorAll('.trinknap')].find((et) => et.textContent.includes('Vurdering')).click();
    });
    await snart(async () => assert.equal(await stand(), 'Udkastet er klar'));
  }));

test('the draft can be had back, and a section that should stand there can be left out and taken back', () =>
  side(async (page) => {
    const bisidder = afsnit(page, 'Hjælp fra en, du kender');
    const foer = await bisidder.innerText();
    await bisidder.getByRole('button', { name: /^Ret afsnittet/ }).click();
    await bisidder.getByRole('textbox').fill('Tag en med.');
    await bisidder.getByRole('button', { name: 'Færdig' }).click();
    await bisidder.getByRole('button', { name: /^Brug udkastet igen/ }).click();
    await snart(async () => assert.equal(await bisidder.innerText(), foer));
    await bisidder.getByRole('button', { name: /^Udelad/ }).click();
    const udeladt = page.locator('.udeladt');
    await udeladt.waitFor();
    assert.equal(await bisidder.count(), 0);
    assert.match(await udeladt.innerText(), /er udeladt/);
    await udeladt.getByRole('button').click();
    await snart(async () => assert.equal(await bisidder.innerText(), foer));
    await fokusPaa(page, 'brevafsnit-bisidder');
    assert.equal(await afsnit(page, 'Hvis du vil klage').getByRole('button', { name: /^Udelad/ }).count(), 0);
  }));

test('a finding leads to its section, and an error is overridden with a reason that the note has', () =>
  side(async (page) => {
    await skriv(page, 'Den konkrete indsats', '');
    const fejl = tjekket(page).locator('.er-fejl').first();
    const id = await fejl.locator('.id').innerText();
    assert.equal(await afsnit(page, 'Din behandling').getByRole('button', { name: /i brevtjekket/ }).count(), 1);
    await fejl.getByRole('button', { name: /^Gå til/ }).click();
    await fokusPaa(page, 'brevafsnit-indsats');
    assert.notEqual(await iFokus(page, (element) => getComputedStyle(element).outlineStyle), 'none');
    await fejl.getByRole('button', { name: /^Tilsidesæt fejlen/ }).click();
    await fejl.getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
    assert.equal(await iFokus(page, (element) => element.getAttribute('aria-invalid')), 'true');
    await fejl.getByRole('textbox').fill('aftalt med borgeren');
    await fejl.getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
    const tilsidesatte = tjekket(page).locator('.er-tilsidesat');
    await tilsidesatte.first().waitFor();
    assert.match(await tilsidesatte.first().innerText(), new RegExp(`${id}[\\s\\S]*aftalt med borgeren`));
    const { navn, bytes } = await hentet(page, knap(page, 'Journalnotatet', 'Data (JSON)'));
    assert.equal(navn, 'notat-2026-11-16.json');
    const { tilsidesat, aendretSiden } = JSON.parse(bytes.toString());
    assert.deepEqual(tilsidesat, [{ id, grund: 'aftalt med borgeren' }]);
    assert.deepEqual(aendretSiden.map(({ sti }) => sti).sort(), ['afgoerelse.indsats', 'afgoerelse.tilsidesat']);
    await tjekket(page).getByRole('button', { name: /^Fortryd tilsidesættelsen/ }).first().click();
    await snart(async () => assert.equal(await tilsidesatte.count(), 0));
  }));

test('a letter in order is given as DOCX at once, and one with an error only with a reason', () =>
  side(async (page) => {
    const docx = await hentet(page, knap(page, 'Brevet', 'Word (DOCX)'));
    assert.equal(docx.navn, 'brev-2026-11-16.docx');
    assert.ok(docx.bytes.equals(Buffer.from(brev(EKSEMPEL, 'docx'))));

    await skriv(page, 'Den konkrete indsats', '');
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
    await snart(async () => assert.match(await tjekket(page).innerText(), /tilsidesat/));
    await hentet(page, knap(page, 'Brevet', 'Tekst'));
  }));

test('an error that was written a moment ago stops the letter, before the check has been drawn', () =>
  side(async (page) => {
    const hensyn = afsnit(page, 'Sådan har vi vurderet');
    await hensyn.getByRole('button', { name: /^Ret afsnittet/ }).click();
    await page.evaluate(() => {
      const rod = document.querySelector('p101-afgoerelse').shadowRoot;
      const felt = rod.getElementById('tekst-hensyn');
      felt.value = 'Kommunen har ikke råd til mere.';
      felt.dispatchEvent(new Event('input', { bubbles: true }));
      [...rod.querySelectorAll('button')].find((knap) => knap.textContent === 'Word (DOCX)').click();
    });
    await fokusPaa(page, 'grund-brev');
  }));

test('no file is named after a person, and every file of the case has what its name says', () =>
  side(async (page) => {
    for (const [gruppe, navn, ventet, begynder] of [
      ['Journalnotatet', 'Word (DOCX)', 'notat-2026-11-16.docx', /^PK/],
      ['Journalnotatet', 'Tekst', 'notat-2026-11-16.txt', /./],
      ['Sagen i øvrigt', 'Datoerne til kalenderen (.ics)', 'datoer-2026-11-16.ics', /^BEGIN:VCALENDAR/],
      ['Sagen i øvrigt', 'Mangelliste', 'mangelliste-2026-11-16.txt', /^Mangelliste, vurderet pr\.[\s\S]*Kan oplyses af [\s\S]*\n- Er borgerens boligforhold[\s\S]*Kan ændre: /],
      ['Sagen i øvrigt', 'Vurderingen som data (JSON)', 'vurdering-2026-11-16.json', /^\{"format":"p101-vurdering\/1"/],
    ]) {
      const fil = await hentet(page, knap(page, gruppe, navn));
      assert.equal(fil.navn, ventet);
      assert.match(fil.bytes.toString(begynder.source.startsWith('^PK') ? 'latin1' : 'utf8'), begynder);
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
      await page.locator('.sagsnavn').waitFor();
      await trin(page, 'Brev');
      await page.evaluate(() => {
        document.addEventListener('copy', (e) => setTimeout(() => (window.p101Kopieret = e.type)));
      });
      await knap(page, 'Brevet', 'Kopiér som tekst').click();
      await oplaest(page, 'Brevet er kopieret.');
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
    await vaelgType(page, 'anonymBevilling');
    const umulig = page.getByRole('region', { name: 'Brevet kan ikke skrives sådan' });
    assert.match(await umulig.innerText(), /Borgerens navn[\s\S]*intet navn[\s\S]*Intensiteten[\s\S]*ambulant/);
    assert.equal(await ark(page).count(), 0);
    await oplaest(page, 'Brevet kan ikke skrives sådan.');
    await umulig.getByRole('button', { name: 'Fjern navnet fra sagen' }).click();
    await umulig.getByRole('button', { name: 'Vælg en anden intensitet' }).click();
    await fokusPaa(page, 'valg-intensitet');
    assert.equal(await iFokus(page, (element) => element.value), 'dag');
    await page.keyboard.press('ArrowUp');
    await trin(page, 'Brev');
    await ark(page).waitFor();
    assert.doesNotMatch(await ark(page).innerText(), /Kim Eksempel/);
    await skriv(page, 'Navn', 'K');
    await umulig.waitFor();
    await skriv(page, 'Navn', '');

    await vaelgType(page, 'fritValgBegraenset');
    await umulig.getByRole('button', { name: 'Vælg en anden afgørelse' }).click();
    await fokusPaa(page, 'valg-type');
    await vaelgType(page, 'delvistAfslag');
    await afsnit(page, 'Anden hjælp').getByRole('button', { name: /^Udelad/ }).click();
    await vaelgType(page, 'fritValgImoedekommet');
    await ark(page).waitFor();
    await vaelgType(page, 'anonymHenvisning');
    await snart(async () => assert.match(await umulig.innerText(), /Det udeladte afsnit »Anden hjælp«\s+Afsnittet kan ikke vælges fra/));
    await umulig.getByRole('button', { name: 'Tag med igen' }).click();
    await afsnit(page, 'Anden hjælp').waitFor();
  }));

test('the keyboard alone edits a section', () =>
  side(async (page) => {
    const ret = afsnit(page, 'Afgørelse').getByRole('button', { name: /^Ret afsnittet/ });
    await fokusPaa(page, 'h-sektion-brev');
    for (let n = 0; n < 10 && !(await ret.evaluate((k) => k.getRootNode().activeElement === k)); n += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fokusPaa(page, 'tekst-afgoerelse');
    await page.keyboard.type('Du får hjælp. ');
    await snart(async () => assert.match(await afsnit(page, 'Afgørelse').innerText(), /Du får hjælp\./));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fokusPaa(page, 'brevafsnit-afgoerelse');
  }));

test('writing and giving away a letter asks the network for nothing and leaves nothing behind', () =>
  side(async (page, { requests }) => {
    const efterStart = requests.filter((r) => !r.startsWith('blob:')).length;
    await skriv(page, 'Omfang', 'hver dag');
    await hentet(page, knap(page, 'Brevet', 'Word (DOCX)'));
    await hentet(page, knap(page, 'Sagen i øvrigt', 'Datoerne til kalenderen (.ics)'));
    assert.deepEqual(await gemtIBrowseren(page), INTET_GEMT);
    assert.equal(requests.filter((r) => !r.startsWith('blob:')).length, efterStart);
  }));

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any state of the letter, ${colorScheme}`, () =>
    side(
      async (page) => {
        const hensyn = afsnit(page, 'Sådan har vi vurderet');
        await hensyn.getByRole('button', { name: /^Ret afsnittet/ }).click();
        await hensyn.getByRole('textbox').fill('Kommunen har ikke råd.');
        await tilstraekkeligt(page, 'Kun døgnbehandling');
        await skriv(page, 'Den konkrete indsats', '');
        await afsnit(page, 'Hjælp fra en, du kender').getByRole('button', { name: /^Udelad/ }).click();
        await tjekket(page).getByRole('button', { name: /^Tilsidesæt fejlen/ }).first().click();
        await tjekket(page).getByRole('button', { name: 'Tilsidesæt', exact: true }).click();
        await knap(page, 'Brevet', 'Tekst').click();
        assert.deepEqual(await axe(page), [], 'a letter with everything');
        await vaelgType(page, 'anonymBevilling');
        assert.deepEqual(await axe(page), [], 'what cannot stand together');
      },
      { colorScheme },
    ));
}

test('at 320 px nothing is wider than the page, also while a section is edited', () =>
  side(
    async (page) => {
      await skriv(page, 'Den konkrete indsats', '');
      await afsnit(page, 'Din behandling').getByRole('button', { name: /^Ret afsnittet/ }).click();
      await knap(page, 'Brevet', 'Tekst').click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    },
    { viewport: { width: 320, height: 640 } },
  ));
