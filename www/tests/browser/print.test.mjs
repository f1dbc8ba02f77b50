// SPDX-License-Identifier: MPL-2.0
// The letter on paper: the page hides everything else, and Chromium's PDF is tagged and has the same text as the
// letter.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brev } from '../../../dist/pakke/paragraf101.js';
import { start } from './helper.mjs';
import { eksempel, paaSiden, trin, visEksempel } from './side.mjs';

const { open } = await start({ after });
const side = paaSiden(open);

/** Letters and digits only: the spaces and hyphens on paper differ from a file's. */
const ord = (tekst) => tekst.match(/[\p{L}\p{N}]+/gu).join(' ');

/** The words of a letter, tables row by row, as its HTML file has them. */
const ordI = (sag) => ord(brev(sag, 'html').replace(/<head>[^]*<\/head>/, '').replace(/<[^>]*>|&[^;]+;/g, ' '));

const printet = async (page) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const tekst = await page.locator('body').innerText();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return tekst;
};

const EKSEMPLER = [
  ['eksempel', 'En sag midt i afdækningen'],
  ['kun-alkohol', 'Kun alkohol'],
  ['aendring', 'Ændring af en behandling, der er i gang'],
];

test('from any section the letter is printed, and nothing but the letter', () =>
  side(async (page) => {
    for (const [fil, titel] of EKSEMPLER) {
      await visEksempel(page, titel);
      for (const navn of ['Vurdering', 'Brev']) {
        await trin(page, navn);
        assert.equal(ord(await printet(page)), ordI(eksempel(fil)), `${titel}, ${navn}`);
      }
    }
    assert.equal(await page.locator('.p101-papir').count(), 0);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  }));

test('the button prints the letter once', () =>
  side(async (page) => {
    await trin(page, 'Brev');
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        window.p101Papir = document.querySelectorAll('.p101-papir').length;
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.getByRole('button', { name: 'Print brevet' }).click();
    assert.equal(await page.evaluate(() => window.p101Papir), 1);
    assert.equal(await page.locator('.p101-papir').count(), 0);
  }));

test('a case without a decision is printed as it stands on the page', () =>
  side(async (page) => {
    await visEksempel(page, 'Ny henvendelse, næsten intet oplyst');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const tekst = await page.locator('.ramme').innerText();
    assert.match(tekst, /Henvendelse[\s\S]*Hvornår bad borgeren/);
    assert.doesNotMatch(tekst, /Gem sagen/);
  }));

/** Prints the current case's letter to PDF; returns the file name. */
async function somPdf(page) {
  const pdf = join(mkdtempSync(join(tmpdir(), 'p101-')), 'brev.pdf');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return pdf;
}

const tekstI = (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });

test('a table is on the page of what leads up to it, and no signature is alone on a page', () =>
  side(async (page) => {
    for (const [fil, titel] of [...EKSEMPLER, ['anonym-uden-for-maalgruppen', 'Anonym behandling: uden for målgruppen']]) {
      await visEksempel(page, titel);
      const sider = tekstI(await somPdf(page)).split('\f').filter((en) => en.trim() !== '').map(ord);
      for (const { overskrift, blokke } of brev(eksempel(fil)).afsnit) {
        const hoved = blokke.find(({ tabel }) => tabel)?.tabel.hoved;
        if (hoved) assert.ok(sider.some((en) => en.includes(ord(overskrift)) && en.includes(ord(hoved.join(' ')))), overskrift);
      }
      for (const en of sider) assert.doesNotMatch(en, /^Med venlig hilsen/, titel);
    }
  }));

test('the PDF of the letter is tagged, in Danish, with headings, table headers and the words of the letter', () =>
  side(async (page) => {
    const pdf = await somPdf(page);
    const kald = (...argumenter) => execFileSync('pdfinfo', [...argumenter, pdf], { encoding: 'utf8' });
    assert.match(kald(), /Tagged:\s+yes[\s\S]*Page size:.*A4/);
    const struktur = kald('-struct-text');
    const data = brev(eksempel('eksempel'));
    for (const titel of [data.titel, ...data.afsnit.map(({ overskrift }) => overskrift).filter(Boolean)]) {
      assert.match(struktur.replaceAll('\u00a0', ' '), new RegExp(`H[12][^"]*\\n?[^"]*"${titel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`), titel);
    }
    assert.match(kald('-struct'), /H1[\s\S]*H2[\s\S]*LI[\s\S]*TH[\s\S]*Scope/);
    assert.match(readFileSync(pdf, 'latin1'), /\/Lang \(da\)/);
    const tekst = tekstI(pdf);
    const udenSidetal = tekst.replace(/Side \d+ af \d+/g, '');
    assert.equal(ord(udenSidetal), ordI(eksempel('eksempel')));
    assert.match(tekst, /Side 1 af \d/);
  }));
