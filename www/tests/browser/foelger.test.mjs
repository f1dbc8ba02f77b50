// SPDX-License-Identifier: MPL-2.0
// Every part of the page follows the case by itself, and none may forget to: after any answer, each section reads as in
// an element that opens the finished case.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { tilfaeldige } from '../korpus.mjs';
import { start } from './helper.mjs';
import { paaSiden, visEksempel } from './side.mjs';

const { open } = await start({ after });
const side = paaSiden(open);

const MED_SPOERGSMAAL = ['Henvendelse', 'Afdækning', 'Vurdering', 'Frit valg'];
const SEKTIONER = [...MED_SPOERGSMAAL, 'Afgørelse', 'Brev'];

/** The actions on an element, all inside the page, because the page follows up an answer in two tasks. */
async function hjaelpere(page) {
  await page.evaluate(async () => {
    const ro = (ms = 0) => new Promise((tegnet) => setTimeout(tegnet, ms));
    const en = document.querySelector('p101-afgoerelse');
    const frisk = document.createElement('p101-afgoerelse');
    document.querySelector('main').append(frisk);
    await frisk.klar;

    const trin = (rod) => [...rod.querySelectorAll('.trinknap')];
    const iSyne = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('.sektion')].find((et) => et.checkVisibility());
    const gaaTil = (element, navn) => {
      trin(element.shadowRoot).find((et) => et.querySelector('.trintitel').textContent === navn).click();
      return ro();
    };
    const aabnAlt = async (element) => {
      await ro();
      for (const knap of iSyne(element).querySelectorAll('.gruppe button[aria-expanded="false"]')) knap.click();
      await ro();
      const steder = () => [iSyne(element), element.shadowRoot.querySelector('.fod')];
      const lukkede = () => steder().flatMap((sted) => [...sted.querySelectorAll('details:not([open])')]);
      for (let fundet = lukkede(); fundet.length > 0; fundet = lukkede()) {
        for (const foldet of fundet) foldet.open = true;
        await ro();
      }
      await ro(20); // the letter and the reasons render in tasks of their own
    };
    /**
     * What the element shows, without its history: which questions were in view, what the last answer changed, and
     * whether the letter was read.
     */
    const laes = ({ shadowRoot }, sektion) => {
      const kopi = sektion.cloneNode(true);
      for (const et of kopi.querySelectorAll('.maerke.ny, [hidden]')) et.remove();
      const linjer = (udvalg) => [...kopi.querySelectorAll(udvalg)].map((et) => et.outerHTML.replaceAll('><', '>\n<').trim());
      const felter = [...sektion.querySelectorAll('.felt')].map((felt) => {
        const svar = [...felt.querySelectorAll('input, select, textarea')].map((et) => [et.id || et.name, et.value, et.checked === true]);
        return [felt.id, felt.className, felt.textContent, svar];
      });
      return {
        trin: trin(shadowRoot).slice(0, sektion.matches('.sektion-afgoerelse, .sektion-brev') ? 6 : 5).map((et) => `${et.className}: ${et.textContent}`),
        fod: shadowRoot.querySelector('.fod').textContent,
        grupper: linjer('.gruppe :is(h2, h3, h4, h5)'),
        felter: felter.sort(([a], [b]) => (a < b ? -1 : 1)),
        andet: linjer('.naeste, .grunde, .brevspalter'),
      };
    };
    window.sammenlign = async (navn) => {
      await gaaTil(en, navn);
      await aabnAlt(en);
      frisk.sag = en.sag;
      await ro(20);
      await gaaTil(frisk, navn);
      await aabnAlt(frisk);
      return [laes(en, iSyne(en)), laes(frisk, iSyne(frisk))];
    };
    /** Answers one of the visible questions, chosen by the numbers. */
    window.svar = async (kast) => {
      const valg = [...iSyne(en).querySelectorAll('.felt :is(input[type="radio"]:not(:checked), input[type="checkbox"])')];
      const valgt = valg[Math.floor(kast * valg.length)];
      valgt.click();
      return `${valgt.closest('.felt').id} ${valgt.value}`;
    };
  });
}

async function ensSomFrisk(page, navn, efter) {
  const [vist, ventet] = await page.evaluate((sektion) => window.sammenlign(sektion), navn);
  for (const del of Object.keys(ventet)) assert.deepEqual(vist[del], ventet[del], `${del} of ${navn} after ${efter}`);
}

for (const [frø, titel] of [
  'En sag midt i afdækningen',
  'Ny henvendelse, næsten intet oplyst',
  'Anonym behandling: uden for målgruppen',
  'Frit valg: tilbuddet er af en anden karakter',
  'Under 18 år',
].entries()) {
  test(`after any answer every section reads as in a case that is opened: ${titel}`, () =>
    side(async (page) => {
      const kast = tilfaeldige(frø + 1);
      await visEksempel(page, titel);
      await hjaelpere(page);
      for (const navn of SEKTIONER) await ensSomFrisk(page, navn, 'it was opened');
      for (const navn of MED_SPOERGSMAAL) {
        await ensSomFrisk(page, navn, 'it was gone to');
        for (let nr = 0; nr < 4; nr += 1) {
          const svaret = await page.evaluate((tal) => window.svar(tal), kast());
          await ensSomFrisk(page, navn, svaret);
        }
      }
      for (let nr = 0; nr < 3; nr += 1) await page.getByRole('button', { name: 'Fortryd', exact: true }).first().click();
      for (const navn of SEKTIONER) await ensSomFrisk(page, navn, 'answers were taken back');
    }));
}
