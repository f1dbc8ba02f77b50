// SPDX-License-Identifier: MPL-2.0
// A caseworker's whole path through a case, by hand: from an empty page to the files, which must equal the engine's.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { brev, fakta, notat, tjek } from '../../../dist/pakke/paragraf101.js';
import { start } from './helper.mjs';
import { aabnGruppe, eksempel, gem, gemtIBrowseren, hentet, INTET_GEMT, paaSiden, sektion, snart, trin } from './side.mjs';

const KATALOG = new Map(fakta().fakta.map((faktum) => [faktum.id, faktum]));

/** The section of each group of facts, in the page's words. */
const STEDER = {
  henvendelse: ['Henvendelse', 'Henvendelse'],
  borger: ['Henvendelse', 'Borger'],
  visitation: ['Henvendelse', 'Visitation'],
  meddelelse: ['Henvendelse', 'Meddelelse'],
  forbrug: ['Afdækning', 'Forbrug'],
  afdaekning: ['Afdækning', 'Afdækning'],
  samletVurdering: ['Vurdering', 'Samlet faglig vurdering'],
  helbred: ['Vurdering', 'Helbred'],
  anonym: ['Vurdering', '§'],
  tilbageholdelse: ['Vurdering', 'Tilbageholdelse'],
  fritValg: ['Frit valg', 'Frit valg'],
};

const { open } = await start({ after });
const side = paaSiden(open);

const stort = (tekst) => tekst.charAt(0).toLocaleUpperCase('da') + tekst.slice(1);

async function skrivDato(felt, iso) {
  const [aar, maaned, dag] = iso.split('-');
  await felt.getByLabel('Dag').fill(String(Number(dag)));
  await felt.getByLabel('Måned').fill(String(Number(maaned)));
  await felt.getByLabel('År').fill(aar);
}

/** Gives one answer as a person would, folded away or not. */
async function besvar(page, id, svar) {
  const { type, vaerdier = [] } = KATALOG.get(id);
  const felt = page.locator(`#svar-${id}`);
  const ord = (vaerdi) => stort(vaerdier.find((en) => en.id === vaerdi).tekst).replaceAll(' ', ' ');
  if (!(await felt.isVisible())) {
    const foldet = page.locator('.gruppe', { has: felt });
    await foldet.locator('.foldede > summary').click();
  }
  if (type === 'dato') await skrivDato(felt, svar);
  else if (type === 'tal') {
    await felt.getByRole('textbox').fill(String(svar));
    await page.keyboard.press('Tab');
  } else if (type === 'maengde' && svar.length === 0) await felt.getByLabel('Ingen af dem', { exact: true }).click();
  else if (type === 'jaNej') await felt.locator(`input[value="${svar ? 'ja' : 'nej'}"]`).click();
  else if (type === 'maengde') for (const vaerdi of svar) await felt.getByLabel(ord(vaerdi), { exact: true }).click();
  else if (await felt.locator('select').count()) await felt.locator('select').selectOption(svar);
  else await felt.locator(`input[value="${svar}"]`).click();
}

async function besvarAlt(page, svarene) {
  for (const [gruppe, [trinnavn, gruppenavn]] of Object.entries(STEDER)) {
    const disse = Object.entries(svarene).filter(([id]) => KATALOG.get(id).gruppe === gruppe);
    if (disse.length === 0) continue;
    await trin(page, trinnavn);
    await aabnGruppe(page, gruppenavn);
    for (const [id, svar] of disse) await besvar(page, id, svar);
  }
}

async function skrivAfgoerelse(page, { type, intensitet, tilbud = {}, startdato, partshoert, forsendelse, ...tekster }, borger = {}) {
  await trin(page, 'Afgørelse');
  const del = sektion(page);
  await del.locator('#valg-type').selectOption(type);
  if (intensitet) await del.locator(`#valg-intensitet input[value="${intensitet}"]`).click();
  for (const [noegle, tekst] of Object.entries(tilbud)) await del.locator(`#valg-tilbud-${noegle}`).fill(tekst);
  for (const [noegle, tekst] of Object.entries(tekster)) {
    const id = { faktiskeOmstaendigheder: 'fakta', hovedhensyn: 'hensyn' }[noegle] ?? noegle;
    await del.locator(`#valg-${id}`).fill(Array.isArray(tekst) ? tekst.join('\n') : tekst);
  }
  if (startdato) await skrivDato(del.locator('#valg-startdato'), startdato);
  if (partshoert !== undefined) await del.locator(`#valg-partshoert input[value="${partshoert}"]`).click();
  if (forsendelse) await del.locator(`#valg-forsendelse input[value="${forsendelse}"]`).click();
  for (const [noegle, tekst] of Object.entries(borger)) await del.locator(`#valg-borger-${noegle}`).fill(tekst);
}

const knap = (page, gruppe, navn) => page.getByRole('group', { name: gruppe, exact: true }).getByRole('button', { name: navn, exact: true });

/** A case with sorted keys and sets, whatever the order of the answers. */
const ordnet = (vaerdi) =>
  Array.isArray(vaerdi)
    ? vaerdi.map(ordnet).sort()
    : vaerdi !== null && typeof vaerdi === 'object'
      ? Object.fromEntries(Object.keys(vaerdi).sort().map((noegle) => [noegle, ordnet(vaerdi[noegle])]))
      : vaerdi;

/** Enters a whole case by hand, and compares every file with the engine's for the same case. */
function check(hvad, navn, type) {
  const { oprindelse: _ikkePaaSiden, ...sag } = eksempel(navn);
  test(hvad, () =>
    side(async (page) => {
      assert.equal(sag.afgoerelse.type, type);
      await page.evaluate((kommune) => {
        document.querySelector('p101-afgoerelse').kommune = kommune;
      }, sag.kommune);
      await page.getByRole('button', { name: 'Ny sag', exact: true }).click();
      await skrivDato(page.locator('#svar-vurderingsdato'), sag.vurderingsdato);
      await besvarAlt(page, sag.fakta);
      await skrivAfgoerelse(page, sag.afgoerelse, sag.borger);

      await trin(page, 'Brev');
      const { fund } = tjek(sag);
      await snart(async () =>
        assert.deepEqual((await page.locator('.brevtjek .fund .fundhoved .id').allInnerTexts()).sort(), fund.map(({ id }) => id).sort()),
      );
      const docx = await hentet(page, knap(page, 'Brevet', 'Word (DOCX)'));
      const gemt = await gem(page);
      const gemtSag = JSON.parse(gemt.bytes.toString());
      assert.deepEqual(ordnet(gemtSag), ordnet(sag));
      assert.ok(docx.bytes.equals(Buffer.from(brev(sag, 'docx'))), 'the letter');
      const note = await hentet(page, knap(page, 'Journalnotatet', 'Tekst'));
      assert.equal(note.bytes.toString(), notat(gemtSag, undefined, 'txt'));
      assert.deepEqual(await gemtIBrowseren(page), INTET_GEMT);
    }),
  );
}

check('a full grant', 'doegn-ret', 'bevilling');
check('day treatment instead of residential', 'eksempel', 'delvistAfslag');
check('a refusal', 'kun-alkohol', 'afslag');
check('frit valg refused: the provider is of another character', 'frit-valg-afslag', 'fritValgAfslag');
check('frit valg limited', 'frit-valg-begraenset', 'fritValgBegraenset');
check('a change of a treatment that runs', 'aendring', 'aendring');
