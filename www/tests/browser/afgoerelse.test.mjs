// SPDX-License-Identifier: MPL-2.0
// The element in Chromium: the six sections, their questions, and what they point to, under a strict policy.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { axe } from './axe.mjs';
import { start } from './helper.mjs';
import {
  aabnAlt,
  EKSEMPLER,
  eksempel,
  felt,
  fokusPaa,
  fulgtOp,
  gem,
  FOERSTE_EKSEMPEL,
  gemtIBrowseren,
  hentet,
  hoved,
  iFokus,
  INTET_GEMT,
  kort,
  oplaest,
  paaSiden,
  sektion,
  slip,
  svar,
  trin,
  trinknap,
  visEksempel,
} from './side.mjs';

const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const { url, open } = await start({ after }, { csp: CSP });
const side = paaSiden(open);

const konklusion = async (page, omraade) => {
  await fulgtOp(page);
  return kort(page, omraade).locator('.konklusion').innerText();
};
const naeste = (page) => page.locator('.sektion:visible .naeste .spoergsmaal');
const knap = (page, navn) => page.getByRole('button', { name: navn, exact: true });

test('the page opens with an example, its conclusions, sources and receipt', () =>
  side(async (page, { requests }) => {
    assert.match(await trinknap(page, 'Vurdering').innerText(), /Dagbehandling/);
    await trin(page, 'Vurdering');
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på dagbehandling.');
    await aabnAlt(page);
    assert.match(await kort(page, 'intensitet').innerText(), /INT-\d\d[\s\S]*serviceloven §\u00a0101|retningslinjer/);
    assert.match(await page.locator('.fod .kvittering').innerText(), /regelsæt 2024-01.*Retskilder kontrolleret pr\. \d+\./);
    assert.doesNotMatch(await page.locator('main').innerText(), /afgjort af redskabet/i);
    assert.deepEqual(requests.filter((r) => !r.startsWith('data:')).sort(), [url, `${url}side.css`, `${url}side.js`]);
  }));

test('every example of the repository can be chosen, and opens', () =>
  side(async (page) => {
    const titler = await page.getByLabel('Eksempelsag').locator('option').allInnerTexts();
    assert.equal(titler.length, readdirSync(EKSEMPLER).filter((fil) => fil.endsWith('.json')).length);
    for (const titel of titler) {
      await visEksempel(page, titel);
      assert.equal(await page.locator('.trinknap').count(), 6, titel);
      assert.equal(await page.locator('.fejl').count(), 0, titel);
    }
  }));

test('the sections can be gone through in any order, and the focus follows', () =>
  side(async (page) => {
    for (const [navn, id] of [
      ['Frit valg', 'fritValg'],
      ['Henvendelse', 'henvendelse'],
      ['Brev', 'brev'],
      ['Afdækning', 'afdaekning'],
      ['Afgørelse', 'afgoerelse'],
      ['Vurdering', 'vurdering'],
    ]) {
      await trin(page, navn);
      await fokusPaa(page, `h-sektion-${id}`);
      assert.match(await hoved(page), new RegExp(`^\\d\\. ${navn}`));
      assert.equal(await trinknap(page, navn).getAttribute('aria-current'), 'step');
      assert.equal(await sektion(page).count(), 1);
    }
    await page.getByRole('button', { name: 'Videre til Frit valg' }).click();
    await fokusPaa(page, 'h-sektion-fritValg');
  }));

test('a changed answer changes the conclusion, its reasons and what is missing', () =>
  side(async (page) => {
    const et = await svar(page, 'Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/, 'Kun døgnbehandling');
    const intensitet = kort(page, 'intensitet');
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på døgnbehandling.');
    assert.match(await intensitet.innerText(), /ret til døgnbehandling/);
    assert.equal(await intensitet.locator('.maerke.ny').innerText(), 'Ændret');
    await oplaest(page, 'Intensitet: Oplysningerne peger på døgnbehandling.');

    await et.getByLabel('Ved ikke endnu').check();
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger endnu ikke på en bestemt intensitet.');
    await intensitet.locator('.mangler').getByRole('button', { name: /mindst intensive tilbud/ }).click();
    await fokusPaa(page, 'svar-tilstraekkeligt');
  }));

test('a reason opens to its rule, its dated sources and the facts behind, and leads to the question', () =>
  side(async (page) => {
    await trin(page, 'Vurdering');
    const grund = kort(page, 'intensitet').locator('.grundlinje', { hasText: 'Tidligere ambulant behandling' });
    await grund.locator('summary').first().click();
    assert.match(await grund.innerText(), /Reglen:[\s\S]*INT-10[\s\S]*mest intensive tidligere behandling[\s\S]*ambulant[\s\S]*anvisning 3\.10\.8/);
    await grund.getByText('Om kilderne').click();
    assert.match(await grund.innerText(), /gældende fra 1\.\u00a0september 2020[\s\S]*kontrolleret 22\./);
    await grund.getByRole('button', { name: /mest intensive tidligere behandling/ }).click();
    await fokusPaa(page, 'svar-tidligereUtilstraekkelig');
  }));

test('a reason that goes is out of view and not told, and is as it was left when it comes back', () =>
  side(async (page) => {
    const faren = await felt(page, 'Vurdering', 'Samlet faglig vurdering', /situationen kan være livstruende/);
    const grund = kort(page, 'intensitet').locator('.grundlinje', { hasText: 'fast program på hverdage' });
    await grund.locator('summary').first().click();
    await grund.getByText('Om kilderne').waitFor();
    await grund.evaluate((et) => Object.assign(et, { sat: 'her' }));

    await faren.getByLabel('Ja').check();
    await grund.waitFor({ state: 'hidden' });
    assert.doesNotMatch(await kort(page, 'intensitet').innerText(), /fast program/);
    assert.doesNotMatch(await kort(page, 'intensitet').ariaSnapshot(), /fast program/);

    await faren.getByLabel('Nej').check();
    await grund.getByText('Om kilderne').waitFor();
    assert.equal(await grund.evaluate((et) => et.sat), 'her', 'it is the same row');
  }));

test('more answers that would change a conclusion are out of view when there are no more, and as open as before when there are', () =>
  side(async (page) => {
    const tilstraekkeligt = await felt(page, 'Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/);
    const intensitet = kort(page, 'intensitet');
    await intensitet.getByText('Hvad kunne ændre det?').click();
    const flere = intensitet.locator('.hvadhvis details').first();
    await flere.locator('summary').click();
    const antal = await flere.locator('li:visible').count();
    assert.ok(antal > 0);
    const foer = await tilstraekkeligt.locator('input:checked').getAttribute('value');
    await tilstraekkeligt.getByLabel('Kun døgnbehandling').check();
    await flere.waitFor({ state: 'hidden' });
    await tilstraekkeligt.locator(`input[value="${foer}"]`).check();
    await flere.waitFor();
    assert.equal(await flere.locator('li:visible').count(), antal);
  }));

test('what was hidden of one case is not kept for another', () =>
  side(async (page) => {
    const skjulte = page.locator('.grunde [hidden]:not(.maerke)');
    const faren = await felt(page, 'Vurdering', 'Samlet faglig vurdering', /situationen kan være livstruende/);
    await faren.getByLabel('Ja').check();
    await skjulte.first().waitFor({ state: 'attached' });
    await visEksempel(page, 'Under 18 år');
    assert.equal(await skjulte.count(), 0);
  }));

test('reasons for and against stand apart, with what they speak of', () =>
  side(async (page) => {
    await trin(page, 'Vurdering');
    const del = (navn) => kort(page, 'intensitet').locator('.del', { hasText: navn }).first();
    assert.match(await del('Taler for').innerText(), /dagbehandling og døgnbehandling\s+Tidligere ambulant behandling/);
    assert.match(await del('Taler imod').innerText(), /ambulant behandling\s+Borgerens nærmeste netværk bruger stoffer/);
  }));

test('answers that do not fit together are told above the areas, with rule, answers and sources, and lead to the answers', () =>
  side(async (page) => {
    await svar(page, 'Afdækning', 'Forbrug', 'Bruger borgeren kun alkohol', 'Ja');
    const advarsler = page.locator('.sektion:visible .advarsler');
    const linje = advarsler.locator('.grundlinje', { hasText: 'To svar passer ikke sammen' }).first();
    await linje.locator('summary').first().click();
    const aabnet = await linje.innerText();
    for (const ord of [/AD-09c/, /borgeren\? opioider og cannabis/, /ingen stoffer\? ja/, /retssikkerhedsloven §\s10/]) assert.match(aabnet, ord);
    await advarsler.getByRole('button', { name: 'Se svaret' }).first().click();
    await fokusPaa(page, 'svar-stoffer');
  }));

test('what would change a conclusion leads to the field of the answer', () =>
  side(async (page) => {
    await trin(page, 'Vurdering');
    await kort(page, 'intensitet').getByText('Hvad kunne ændre det?').click();
    assert.match(await kort(page, 'intensitet').innerText(), /Resultatet ville være »Døgnbehandling«, hvis svaret var:/);
    await kort(page, 'intensitet').locator('.hvadhvis').getByRole('button', { name: /livstruende/ }).first().click();
    await fokusPaa(page, 'svar-livstruende');
  }));

test('a question says why it is asked, who knows, and on what it rests', () =>
  side(async (page) => {
    const et = await felt(page, 'Vurdering', 'Samlet faglig vurdering', /livstruende/);
    await et.getByText('Hvorfor spørger vi?').click();
    assert.match(await et.innerText(), /Svaret bruges i: Intensitet[\s\S]*INT-\d\d[\s\S]*Det kan oplyses af [\s\S]*retningslinjer/);
  }));

test('questions that cannot change anything now are folded away with the reason, and can still be answered', () =>
  side(async (page) => {
    await trin(page, 'Frit valg');
    const foldede = sektion(page).locator('.foldede');
    assert.match(await foldede.innerText(), /kan ikke ændre noget lige nu/);
    await foldede.locator('summary').first().click();
    assert.match(await foldede.innerText(), /Svarene indgår kun i »Frit valg«, og som sagen ser ud nu, ændrer de ikke konklusionen\./);
    const iFolden = () => sektion(page).locator('.foldede ~ .felt').evaluateAll((alle) => alle.map(({ id }) => id));
    const [id, ...andre] = await iFolden();
    const nej = page.locator(`#${id}`).getByLabel('Nej', { exact: true });
    await nej.click();
    await page.keyboard.press('ArrowUp');
    await fokusPaa(page, id);
    assert.equal(await page.locator(`#${id}`).getByLabel('Ja', { exact: true }).isChecked(), true);
    assert.deepEqual(await iFolden(), [id, ...andre], 'what is answered stays under the hand');
    await foldede.locator('summary').first().click();
    await sektion(page).locator(`.foldede ~ #${id}`).waitFor({ state: 'detached' });
    assert.deepEqual(await iFolden(), andre);
    assert.equal(await page.locator(`#${id}`).isVisible(), true);
  }));

test('a question that an answer has made needed comes out of the fold as it is', () =>
  side(async (page) => {
    await visEksempel(page, 'Anonym behandling: uden for målgruppen');
    await trin(page, 'Afdækning');
    await aabnAlt(page);
    await sektion(page).locator('.foldede > summary').first().click();
    const foldet = sektion(page).locator('.foldede ~ .felt');
    await foldet.first().waitFor({ state: 'hidden' });
    const foer = await foldet.evaluateAll((alle) => (globalThis.foldede = alle).map(({ id }) => id));
    await sektion(page).locator('#svar-behandlingskraevende input:not(:checked)').first().click();
    const fremme = () => globalThis.foldede.filter((et) => et.checkVisibility() && !et.matches('.foldede ~ .felt')).map(({ id }) => id);
    await page.waitForFunction(() => globalThis.foldede.some((et) => et.checkVisibility()));
    assert.deepEqual(await page.evaluate(fremme), ['svar-fastholdelseAfOphoer']);
    assert.deepEqual(await foldet.evaluateAll((alle) => alle.map(({ id }) => id)), foer.filter((id) => id !== 'svar-fastholdelseAfOphoer'));
  }));

test('a question is gone to where it is folded away, again and again', () =>
  side(async (page) => {
    await trin(page, 'Frit valg');
    const vej = kort(page, 'begraensning').locator('.grundfakta').getByRole('button', { name: /^Dækker det valgte tilbud borgerens/ }).first();
    await aabnAlt(page);
    for (let gang = 0; gang < 2; gang += 1) {
      for (const fold of await sektion(page).locator('.foldede[open] > summary').all()) await fold.click();
      await page.locator('#svar-valgTilgodeserBehov').waitFor({ state: 'hidden' });
      await vej.click();
      await fokusPaa(page, 'svar-valgTilgodeserBehov');
      assert.equal(await sektion(page).locator('.foldede[open]').count(), 1);
    }
  }));

test('answers are taken back and given again, by button and by key', () =>
  side(async (page) => {
    assert.equal(await knap(page, 'Fortryd').getAttribute('aria-disabled'), 'true');
    const et = await svar(page, 'Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/, 'Kun døgnbehandling');
    await et.getByLabel('Ved ikke endnu').check();
    await knap(page, 'Fortryd').click();
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på døgnbehandling.');
    await oplaest(page, /^Fortrudt: Hvad er det mindst intensive tilbud/);
    assert.equal(await iFokus(page, (element) => element.textContent), 'Fortryd');
    await et.getByLabel('Kun døgnbehandling').focus();
    await page.keyboard.press('Control+z');
    await fokusPaa(page, 'svar-tilstraekkeligt');
    assert.equal(await konklusion(page, 'intensitet'), 'Oplysningerne peger på dagbehandling.');
    assert.doesNotMatch(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
    await page.keyboard.press('Control+z');
    await oplaest(page, 'Der er ikke noget at fortryde.');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await page.waitForFunction(() => document.querySelector('p101-afgoerelse').sag.fakta.tilstraekkeligt === undefined);
    assert.equal(await knap(page, 'Gentag').getAttribute('aria-disabled'), 'true');
  }));

test('what is written in one field is taken back in one step, and keys in a text field are the field’s own', () =>
  side(async (page) => {
    await trin(page, 'Afgørelse');
    const omfang = page.getByLabel('Omfang');
    const foer = await omfang.inputValue();
    await omfang.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' og lørdag?');
    assert.equal(await page.locator('dialog').count(), 0);
    assert.equal(await omfang.inputValue(), `${foer} og lørdag?`);
    await knap(page, 'Fortryd').click();
    assert.equal(await page.getByLabel('Omfang').inputValue(), foer);
  }));

test('the shortcuts lead to the sections, the next question, and their own list', () =>
  side(async (page) => {
    await trin(page, 'Henvendelse');
    await page.keyboard.press('Alt+4');
    await fokusPaa(page, 'h-sektion-fritValg');
    await page.keyboard.press('Alt+n');
    await fokusPaa(page, 'svar-visiteret');
    await page.keyboard.press('?');
    const liste = page.getByRole('dialog', { name: 'Genveje på tastaturet' });
    assert.match(await liste.innerText(), /Ctrl \+ S[\s\S]*Gem sagen/);
    await page.keyboard.press('Escape');
    assert.equal(await liste.count(), 0);
    await fokusPaa(page, 'svar-visiteret');
  }));

test('the mark of a question is in view where it can change a conclusion, and nowhere else', () =>
  side(async (page) => {
    await trin(page, 'Frit valg');
    await aabnAlt(page);
    const felter = await sektion(page).locator('.felt').evaluateAll((alle) =>
      alle.map((felt) => [felt.classList.contains('mangler'), felt.querySelector('.kan').checkVisibility()]),
    );
    assert.deepEqual([...new Set(felter.map(String))].sort(), ['false,false', 'true,true']);
  }));

test('a broken file tells every error, takes the focus and leaves the case as it was', () =>
  side(async (page) => {
    const foer = await page.evaluate(() => JSON.stringify(document.querySelector('p101-afgoerelse').sag));
    const sag = '{ "format": "p101-sag/1", "vurderingsdato": "2020-13-05",\n "fakta": { "alder": 134, "aldr": 3 } }';
    await page.evaluate(() => {
      const rod = document.querySelector('p101-afgoerelse').shadowRoot;
      new MutationObserver((_, nok) => {
        const kommet = rod.querySelector('.fejl');
        if (!kommet) return;
        window.fokusFraFoerste = rod.activeElement === kommet;
        nok.disconnect();
      }).observe(rod, { childList: true, subtree: true });
    });
    await slip(page, ['min sag.json', sag]);
    const fejl = page.getByRole('region', { name: 'min sag.json kunne ikke åbnes' });
    await fejl.waitFor();
    assert.equal(await page.evaluate(() => window.fokusFraFoerste), true, 'it has the focus in its first picture');
    assert.match(await iFokus(page, (element) => element.className), /fejl/);
    for (const del of [/vurderingsdato.*linje 1/, /2020-13-05/, /fakta\.alder, linje 2/, /134/, /et helt tal fra 0 til 120/, /fakta\.aldr/]) {
      assert.match(await fejl.innerText(), del);
    }
    assert.match(await fejl.innerText(), /uændret/);
    assert.equal(await page.evaluate(() => JSON.stringify(document.querySelector('p101-afgoerelse').sag)), foer);
    await slip(page, ['slet ikke.json', '{']);
    await page.getByRole('region', { name: 'slet ikke.json kunne ikke åbnes' }).waitFor();
    await page.getByRole('button', { name: 'Luk' }).click();
    assert.equal(await page.locator('.fejl').count(), 0);
    await fokusPaa(page, 'h-sektion-henvendelse');
    await slip(page, ['a.json', '{}'], ['b.json', '{}']);
    await page.getByText('Der er trukket flere filer ind').waitFor();
  }));

test('a case is saved and opened again with everything that was in it', () =>
  side(async (page) => {
    const original = eksempel('tilbageholdelse');
    original.oprindelse = { gravid: { hvem: 'laege', hvornaar: '2026-02-01' }, alder: { hvem: 'borger' } };
    await slip(page, ['sag.json', JSON.stringify(original)]);
    await page.locator('.sagsnavn', { hasText: 'sag.json' }).waitFor();
    await svar(page, 'Henvendelse', 'Borger', 'Er borgeren gravid?', 'Ja');
    assert.match(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
    const { navn, bytes } = await gem(page);
    assert.equal(navn, 'sag-2026-02-12.json');
    assert.deepEqual(JSON.parse(bytes.toString()), {
      ...original,
      fakta: { ...original.fakta, gravid: true },
      oprindelse: { alder: { hvem: 'borger' } },
    });
    assert.doesNotMatch(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
  }));

test('a case is saved with a passphrase, and only with it is it opened again', () =>
  side(async (page) => {
    await svar(page, 'Henvendelse', 'Borger', 'Er borgeren gravid?', 'Ja');
    await page.getByRole('button', { name: 'Gem sagen', exact: true }).focus();
    await page.keyboard.press('Control+s');
    const gemmer = page.getByRole('dialog');
    await gemmer.getByLabel('Kodeord', { exact: true }).fill('fire tilfældige ord her');
    await gemmer.getByLabel('Skriv kodeordet igen').fill('fire tilfældige ord her');
    const { navn, bytes } = await hentet(page, gemmer.getByRole('button', { name: 'Gem filen' }));
    assert.equal(navn, 'sag-2026-11-16.laast.json');
    assert.doesNotMatch(bytes.toString(), /gravid|Eksempel/);
    assert.doesNotMatch(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);

    await knap(page, 'Ny sag').click();
    await slip(page, [navn, bytes.toString()]);
    const aabner = page.getByRole('dialog');
    await aabner.getByLabel('Kodeord', { exact: true }).fill('fire tilfældige ord');
    await aabner.getByRole('button', { name: 'Åbn filen' }).click();
    await aabner.getByText(/Kodeordet passer ikke til filen/).waitFor();
    assert.equal(await page.evaluate(() => Object.keys(document.querySelector('p101-afgoerelse').sag.fakta).length), 0);
    await aabner.getByLabel('Kodeord', { exact: true }).fill('fire tilfældige ord her');
    await aabner.getByRole('button', { name: 'Åbn filen' }).click();
    await aabner.waitFor({ state: 'detached' });
    const sag = eksempel('eksempel');
    const aabnet = await page.evaluate(() => document.querySelector('p101-afgoerelse').sag);
    assert.deepEqual(aabnet, { ...sag, fakta: { ...sag.fakta, gravid: true } });
    await fokusPaa(page, 'h-sektion-henvendelse');
  }));

test('an empty case starts from today with nothing chosen, and the former one can be had back', () =>
  side(async (page) => {
    const alder = await felt(page, 'Henvendelse', 'Borger', 'Hvor gammel er borgeren?');
    await alder.getByRole('textbox').fill('35');
    await page.keyboard.press('Enter');
    await knap(page, 'Ny sag').click();
    await fokusPaa(page, 'h-sektion-henvendelse');
    assert.equal(await naeste(page).innerText(), 'Hvor gammel er borgeren?');
    const aar = await page.getByRole('group', { name: 'Vurderingsdato' }).getByLabel('År').inputValue();
    assert.equal(aar, String(new Date().getFullYear()));
    for (const navn of ['Henvendelse', 'Afdækning', 'Vurdering', 'Frit valg']) {
      await trin(page, navn);
      await aabnAlt(page);
      const valgte = await sektion(page).locator('input:checked').evaluateAll((alle) => alle.map((en) => en.closest('label').innerText));
      assert.deepEqual([...new Set(valgte)], ['Ved ikke endnu'], navn);
    }
    await page.getByRole('button', { name: /^Gå tilbage til/ }).click();
    const igen = await felt(page, 'Henvendelse', 'Borger', 'Hvor gammel er borgeren?');
    assert.equal(await igen.getByRole('textbox').inputValue(), '35');
    assert.match(await page.locator('.sagsnavn').innerText(), /ikke er gemt/);
  }));

test('leaving with work that is not saved asks first', () =>
  side(async (page) => {
    const spoerger = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await spoerger(), false);
    await svar(page, 'Henvendelse', 'Borger', 'Er borgeren gravid?', 'Ja');
    assert.equal(await spoerger(), true);
    await gem(page);
    assert.equal(await spoerger(), false);
  }));

test('dates are written as day, month and year, and a day that does not exist is told', () =>
  side(async (page) => {
    const et = await felt(page, 'Henvendelse', 'Henvendelse', /første gang kommunen om behandling/);
    const skriv = async (dag, maaned, aar) => {
      await et.getByLabel('Dag').fill(dag);
      await et.getByLabel('Måned').fill(maaned);
      await et.getByLabel('År').fill(aar);
      await page.keyboard.press('Tab');
    };
    await skriv('12', '10', '2020');
    assert.match(await et.innerText(), /mandag den 12\.\u00a0oktober 2020/);
    await sektion(page).getByText(/mandag den 26\.\u00a0oktober 2020/).first().waitFor();
    await skriv('31', '2', '2020');
    assert.match(await et.innerText(), /Skriv en dato, der findes/);
    assert.equal(await et.getByLabel('Dag').getAttribute('aria-invalid'), 'true');
    await sektion(page).getByText('Behandlingen skal være sat i gang').waitFor({ state: 'detached' });
    await skriv('', '', '');
    assert.doesNotMatch(await et.innerText(), /Skriv en dato/);
  }));

test('half a date is still there when its section comes back', () =>
  side(async (page) => {
    const et = await felt(page, 'Henvendelse', 'Henvendelse', /første gang kommunen om behandling/);
    await et.getByLabel('Dag').fill('31');
    await et.getByLabel('Måned').fill('');
    await trin(page, 'Brev');
    await trin(page, 'Henvendelse');
    assert.equal(await et.getByLabel('Dag').inputValue(), '31');
  }));

test('another day of the assessment uses the law of that day; a day before the law is told and changes nothing', () =>
  side(async (page) => {
    const et = page.getByRole('group', { name: 'Vurderingsdato' });
    await et.getByLabel('År').fill('2019');
    assert.match(await page.locator('.fod .kvittering').innerText(), /regelsæt 2017-12/);
    await et.getByLabel('År').fill('2001');
    await page.getByRole('region', { name: 'Vurderingsdatoen kan ikke bruges' }).waitFor();
    assert.match(await page.locator('.fod .kvittering').innerText(), /regelsæt 2017-12/);
  }));

test('sets say unknown, none and some apart', () =>
  side(async (page) => {
    await visEksempel(page, 'Ny henvendelse, næsten intet oplyst');
    const et = await felt(page, 'Afdækning', 'Forbrug', 'Hvilke stoffer bruger borgeren?');
    const satte = () => et.locator('label', { has: page.locator('input:checked') }).allInnerTexts();
    assert.deepEqual(await satte(), ['Ved ikke endnu']);
    await et.getByLabel('Kokain').check();
    await et.getByLabel('Opioider').check();
    assert.deepEqual(await satte(), ['Opioider', 'Kokain']);
    await et.getByLabel('Ingen af dem').check();
    assert.deepEqual(await satte(), ['Ingen af dem']);
    await et.getByLabel('Ved ikke endnu').click();
    await et.getByLabel('Ved ikke endnu').click();
    assert.deepEqual(await satte(), ['Ved ikke endnu']);
  }));

test('the keyboard alone reaches an answer and changes it', () =>
  side(async (page) => {
    const svarpaa = page.locator('.sektion:visible').getByRole('button', { name: 'Svar på spørgsmålet' });
    const har = () => svarpaa.evaluate((k) => k.getRootNode().activeElement === k);
    for (let n = 0; n < 60 && !(await har()); n += 1) await page.keyboard.press('Tab');
    const foer = await naeste(page).innerText();
    await page.keyboard.press('Enter');
    await fokusPaa(page, 'svar-visiteret');
    assert.equal(await iFokus(page, (element) => element.value), 'ukendt');
    await page.keyboard.press('ArrowUp');
    assert.equal(await iFokus(page, (element) => `${element.value} ${element.checked}`), 'nej true');
    await naeste(page).filter({ hasNotText: foer }).waitFor();
  }));

test('one answer is read aloud once, after a pause, and outside of the shadow root', () =>
  side(async (page) => {
    await oplaest(page, `${FOERSTE_EKSEMPEL} er åbnet.`);
    await page.evaluate(() => {
      window.p101Hoert = [];
      const region = document.querySelector('p101-afgoerelse > [role="status"]');
      new MutationObserver(() => window.p101Hoert.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const et = await felt(page, 'Vurdering', 'Samlet faglig vurdering', /mindst intensive tilbud/);
    const hoertStraks = await et.evaluate(async (element) => {
      for (const vaerdi of ['kunDoegn', 'ukendt', 'kunDoegn']) {
        element.querySelector(`input[value="${vaerdi}"]`).click();
        await new Promise((tegnet) => requestAnimationFrame(tegnet));
      }
      return window.p101Hoert.length;
    });
    assert.equal(hoertStraks, 0);
    await oplaest(page, 'Oplysningerne peger på døgnbehandling.');
    assert.equal((await page.evaluate(() => window.p101Hoert)).length, 1);
    assert.equal(await page.locator('p101-afgoerelse > [role="status"]').evaluate((p) => getComputedStyle(p).clipPath), 'inset(50%)');
  }));

test('the page leaves nothing behind and asks for nothing, and nothing survives a reload', () =>
  side(async (page, { requests }) => {
    const efterStart = requests.length;
    await visEksempel(page, 'Tilbageholdelse');
    await svar(page, 'Henvendelse', 'Borger', 'Er borgeren gravid?', 'Ja');
    await knap(page, 'Ny sag').click();
    assert.deepEqual(await gemtIBrowseren(page), INTET_GEMT);
    assert.equal(requests.length, efterStart);
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.locator('.sagsnavn', { hasText: FOERSTE_EKSEMPEL }).waitFor();
    assert.deepEqual(await page.evaluate(() => document.querySelector('p101-afgoerelse').sag), eksempel('eksempel'));
  }));

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any section, ${colorScheme}`, () =>
    side(
      async (page) => {
        for (const titel of ['Fristen på 14 dage er overskredet (2020)', 'Under 18 år']) {
          await visEksempel(page, titel);
          for (const navn of ['Henvendelse', 'Afdækning', 'Vurdering', 'Frit valg', 'Afgørelse', 'Brev']) {
            await trin(page, navn);
            await aabnAlt(page);
            if (titel === 'Under 18 år') await slip(page, ['x.json', '{}']);
            assert.deepEqual(await axe(page), [], `${titel}, ${navn}`);
          }
        }
      },
      { colorScheme },
    ));
}

test('at 320 px nothing is wider than the page', () =>
  side(
    async (page) => {
      for (const navn of ['Henvendelse', 'Afdækning', 'Vurdering', 'Frit valg', 'Afgørelse', 'Brev']) {
        await trin(page, navn);
        await aabnAlt(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, navn);
      }
    },
    { viewport: { width: 320, height: 640 } },
  ));

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
