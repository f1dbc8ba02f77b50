// SPDX-License-Identifier: MPL-2.0
// The dialogs that save and open a case file, inside a shadow root and under the strict policy.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { hentTs } from '../ts.mjs';
import { wasmAsText } from '../../scripts/esbuild.mjs';
import { axe } from './axe.mjs';
import { start } from './helper.mjs';

const KODEORD = 'fire ord på række';
const SAG = '{"format":"p101-sag/1","vurderingsdato":"2026-11-22"}\n';
const { laas, laasOp } = await hentTs('sagsfil/laas.ts');
const LAAST = await laas(SAG, KODEORD, '1.0.0');

const mappe = mkdtempSync(join(tmpdir(), 'p101-sagsfil-'));
after(() => rmSync(mappe, { recursive: true }));
await bygSide();
const { url, browser, open } = await start({ after }, { dir: pathToFileURL(`${mappe}/`) });

/** Writes the page: its script, and its style twice, for the document and, inside the script, for the shadow root. */
async function bygSide() {
  const her = (fil) => fileURLToPath(new URL(fil, import.meta.url));
  const ark = ['grund', 'ramme', 'svar', 'sagsfil'].map((navn) => `@import './${navn}.css';`);
  const stdin = { contents: ark.join('\n'), resolveDir: her('../../src/stil'), loader: 'css' };
  const [{ text: css }] = (await build({ stdin, bundle: true, write: false })).outputFiles;
  const stil = {
    name: 'stil',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^p101:stil$/ }, () => ({ path: 'stil', namespace: 'p101' }));
      onLoad({ filter: /.*/, namespace: 'p101' }, () => ({ contents: css, loader: 'text' }));
    },
  };
  await build({
    entryPoints: [her('sagsfilside.mjs')],
    outfile: join(mappe, 'side.js'),
    bundle: true,
    format: 'esm',
    plugins: [stil, wasmAsText],
    tsconfig: her('../../tsconfig.json'),
  });
  writeFileSync(join(mappe, 'side.css'), css);
  writeFileSync(
    join(mappe, 'index.html'),
    '<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>Prøve</title><link rel="stylesheet" href="side.css"><script type="module" src="side.js"></script>' +
      '<body><p101-proeve></p101-proeve></body></html>',
  );
}

/** Opens the page, runs the test, and checks that nothing failed and nothing was stored. */
async function side(goer, context) {
  const { page, wrong, close } = await open('', context);
  await page.getByRole('button', { name: 'Gem' }).waitFor();
  await page.evaluate((laast) => (window.proeve.laast = laast), LAAST);
  await goer(page, wrong);
  assert.deepEqual(wrong, []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await close();
}

/** The id of the focused element inside the shadow root, else its text. */
const fokus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return element?.id || element?.getAttribute('value') || element?.textContent || element?.className;
  });
const gemt = (page) => page.evaluate(() => window.proeve.gemt);
const sagen = (page) => page.locator('#sag').innerText();
const gemDialog = (page) => page.getByRole('dialog', { name: 'Gem sagen som fil' });
const kodeordDialog = (page) => page.getByRole('dialog', { name: 'Filen er låst med kodeord' });
const tast = async (page, ...taster) => {
  for (const en of taster) await page.keyboard.press(en);
};
const gem = async (page) => {
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await gemDialog(page).waitFor();
};
const aabn = async (page) => {
  await page.getByRole('button', { name: 'Åbn', exact: true }).click();
  await kodeordDialog(page).waitFor();
};
/** Blocks the work of a dialog until the test calls the returned function. */
const holdTilbage = async (page) => {
  await page.evaluate(() => {
    window.proeve.vent = new Promise((slip) => (window.slip = slip));
  });
  return () => page.evaluate(() => window.slip());
};
/** The error of a field, as a screen reader announces it. */
const feltfejl = (felt) =>
  felt.evaluate((f) => {
    const id = f.getAttribute('aria-describedby').split(' ').find((et) => et.endsWith('-fejl'));
    return [f.getAttribute('aria-invalid'), f.getRootNode().getElementById(id)?.textContent];
  });

test('with the keyboard alone a case is saved with a passphrase, and the focus returns', () =>
  side(async (page) => {
    await tast(page, 'Tab', 'Enter');
    await gemDialog(page).waitFor();
    assert.equal(await fokus(page), 'med');
    await tast(page, 'Tab');
    assert.equal(await fokus(page), 'sagsfil-kodeord');
    await page.keyboard.type(KODEORD);
    await tast(page, 'Tab');
    assert.equal(await fokus(page), 'sagsfil-gentag');
    await page.keyboard.type(KODEORD);
    await tast(page, 'Enter');
    await gemDialog(page).waitFor({ state: 'detached' });
    assert.equal(await fokus(page), 'Gem');
    const [fil, ...flere] = await gemt(page);
    assert.deepEqual(flere, []);
    assert.equal(await laasOp(fil, KODEORD), SAG);
  }));

test('with the keyboard alone a case is saved plain, and the name of the file follows', () =>
  side(async (page) => {
    await tast(page, 'Tab', 'Enter');
    await gemDialog(page).getByText('sag-2026-11-22.laast.json').waitFor();
    await tast(page, 'ArrowDown');
    assert.equal(await fokus(page), 'uden');
    await gemDialog(page).getByText('sag-2026-11-22.json').waitFor();
    assert.equal(await page.getByLabel('Kodeord', { exact: true }).count(), 0);
    await tast(page, 'Tab');
    assert.equal(await fokus(page), 'Gem filen');
    await tast(page, 'Enter');
    await gemDialog(page).waitFor({ state: 'detached' });
    assert.deepEqual([await gemt(page), await fokus(page)], [[SAG], 'Gem']);
  }));

test('no passphrase, and two that differ, are told at the field, and nothing is saved', () =>
  side(async (page) => {
    await gem(page);
    const [foerste, anden] = [page.getByLabel('Kodeord', { exact: true }), page.getByLabel('Skriv kodeordet igen')];
    const knap = page.getByRole('button', { name: 'Gem filen' });
    await knap.click();
    assert.equal(await fokus(page), 'sagsfil-kodeord');
    assert.deepEqual(await feltfejl(foerste), ['true', 'Skriv et kodeord.']);
    assert.deepEqual(await feltfejl(anden), ['false', undefined]);

    await foerste.fill(KODEORD);
    for (const andet of ['', 'Fire ord på række', `${KODEORD} `]) {
      await anden.fill(andet);
      await knap.click();
      assert.equal(await fokus(page), 'sagsfil-gentag', andet);
      assert.deepEqual(await feltfejl(foerste), ['false', undefined], andet);
      const ikkeEns = 'De to kodeord er ikke ens. Skriv det samme kodeord begge steder.';
      assert.deepEqual(await feltfejl(anden), ['true', ikkeEns], andet);
    }
    assert.deepEqual(await gemt(page), []);
    await anden.fill(KODEORD.normalize('NFD'));
    await knap.click();
    await gemDialog(page).waitFor({ state: 'detached' });
    assert.equal(await laasOp((await gemt(page))[0], KODEORD), SAG);
  }));

test('what is typed can be shown, and a caps lock and a short passphrase are told of', () =>
  side(async (page) => {
    await gem(page);
    const felter = page.locator('.sagsfil .felt > input');
    const type = (f) => [f.type, f.getAttribute('spellcheck'), f.getAttribute('autocapitalize')].join();
    const typer = async () => Promise.all((await felter.all()).map((felt) => felt.evaluate(type)));
    assert.deepEqual(await typer(), ['password,false,none', 'password,false,none']);
    await page.getByLabel('Vis kodeordet').check();
    assert.deepEqual(await typer(), ['text,false,none', 'text,false,none']);
    await page.getByLabel('Vis kodeordet').uncheck();
    assert.deepEqual(await typer(), ['password,false,none', 'password,false,none']);

    const status = gemDialog(page).getByRole('status');
    const tryk = (f, modifierCapsLock) => f.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock }));
    const medCapsLock = (til) => felter.first().evaluate(tryk, til);
    await medCapsLock(true);
    await status.getByText('Caps Lock er slået til.').waitFor();
    await medCapsLock(false);
    await status.getByText('Caps Lock').waitFor({ state: 'detached' });

    const tegn = page.locator('#sagsfil-tegn');
    assert.equal(await tegn.innerText(), '');
    await felter.first().fill('elleve tegn');
    assert.equal(await tegn.innerText(), 'Kodeordet er på 11\u00a0tegn. Så kort et kodeord kan blive gættet.');
    await felter.first().fill('tolv tegn 😀!');
    assert.equal(await tegn.innerText(), 'Kodeordet er på 12\u00a0tegn.');
  }));

test('Escape and Annuller close without saving, and give the focus back', () =>
  side(async (page) => {
    for (const [vis, dialog, knap] of [[gem, gemDialog, 'Gem'], [aabn, kodeordDialog, 'Åbn']]) {
      for (const luk of [() => tast(page, 'Escape'), () => page.getByRole('button', { name: 'Annuller' }).click()]) {
        await vis(page);
        await page.getByLabel('Kodeord', { exact: true }).fill(KODEORD);
        await luk();
        await dialog(page).waitFor({ state: 'detached' });
        assert.equal(await fokus(page), knap);
        await vis(page);
        assert.equal(await page.getByLabel('Kodeord', { exact: true }).inputValue(), '', 'the passphrase was kept');
        await tast(page, 'Escape');
        await dialog(page).waitFor({ state: 'detached' });
      }
    }
    assert.deepEqual([await gemt(page), await sagen(page)], [[], 'den første']);
  }));

test('while the dialog works it says so, cannot be closed, and does the work once', () =>
  side(async (page) => {
    await gem(page);
    await page.getByLabel('Uden kodeord').check();
    const slip = await holdTilbage(page);
    const knap = page.getByRole('button', { name: 'Gem filen' });
    await knap.click();
    await gemDialog(page).getByRole('status').getByText('Filen bliver gemt').waitFor();
    assert.equal(await knap.getAttribute('aria-disabled'), 'true');
    await knap.click({ force: true });
    await page.getByRole('button', { name: 'Annuller' }).click({ force: true });
    await tast(page, 'Escape');
    assert.equal(await gemDialog(page).isVisible(), true);
    await slip();
    await gemDialog(page).waitFor({ state: 'detached' });
    assert.deepEqual(await gemt(page), [SAG]);
  }));

test('a wrong passphrase: the error, the focus in the field, the former case; then the right one', () =>
  side(async (page) => {
    await aabn(page);
    assert.equal(await fokus(page), 'sagsfil-kodeord');
    const felt = page.getByLabel('Kodeord', { exact: true });
    await tast(page, 'Enter');
    assert.deepEqual(await feltfejl(felt), ['true', 'Skriv et kodeord.']);
    for (const nr of [1, 2]) {
      await page.keyboard.type('Fire ord på række'); // instead of the marked text
      await tast(page, 'Enter');
      await page.getByText('Kodeordet passer ikke til filen.').waitFor();
      assert.match((await feltfejl(felt))[1], /Tjek store og små bogstaver.*filen være ændret/, `${nr}`);
      assert.equal(await fokus(page), 'sagsfil-kodeord', `${nr}`);
      assert.equal(await felt.inputValue(), 'Fire ord på række', `${nr}`);
      assert.equal(await sagen(page), 'den første', `${nr}`);
    }
    await page.keyboard.type(KODEORD);
    await tast(page, 'Enter');
    await kodeordDialog(page).waitFor({ state: 'detached' });
    assert.deepEqual([await sagen(page), await fokus(page)], [SAG.trim(), 'Åbn']);
  }));

test('a file that was changed says the same as a wrong passphrase', () =>
  side(async (page) => {
    await page.evaluate(() => (window.proeve.laast = window.proeve.laast.replace('"1.0.0"', '"1.0.1"')));
    await aabn(page);
    await page.keyboard.type(KODEORD);
    await page.getByRole('button', { name: 'Åbn filen' }).click();
    await page.getByText('Kodeordet passer ikke til filen.').waitFor();
    assert.deepEqual([await fokus(page), await sagen(page)], ['sagsfil-kodeord', 'den første']);
  }));

test('any other error is shown whole, takes the focus, and leaves the case', () =>
  side(async (page) => {
    await page.evaluate(() => (window.proeve.kast = 'fejl'));
    for (const [vis, dialog, titel, knap, tilbage] of [
      [aabn, kodeordDialog, 'sag-2026-11-22.laast.json kunne ikke åbnes', 'Åbn filen', 'Åbn'],
      [gem, gemDialog, 'Filen kunne ikke gemmes', 'Gem filen', 'Gem'],
    ]) {
      await vis(page);
      for (const felt of await page.locator('.sagsfil .felt > input').all()) await felt.fill(KODEORD);
      await page.getByRole('button', { name: knap }).click();
      const fejl = dialog(page).getByRole('region', { name: titel });
      await fejl.waitFor();
      assert.match(await fejl.innerText(), /fakta\.alder[\s\S]*"34"[\s\S]*et helt tal/);
      assert.equal(await fejl.evaluate((f) => f.getRootNode().activeElement === f), true);
      await fejl.getByRole('button', { name: 'Luk' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      assert.equal(await fokus(page), tilbage);
    }
    assert.deepEqual([await gemt(page), await sagen(page)], [[], 'den første']);
  }));

test('a fault of ours is not hidden, and the dialog can be used again', () =>
  side(async (page, wrong) => {
    await page.evaluate(() => (window.proeve.kast = 'ours'));
    await gem(page);
    await page.getByLabel('Uden kodeord').check();
    const kastet = page.waitForEvent('pageerror');
    await page.getByRole('button', { name: 'Gem filen' }).click();
    assert.match((await kastet).message, /ours/);
    assert.deepEqual(wrong.splice(0), ['uncaught: TypeError: ours']);
    assert.equal(await page.getByRole('button', { name: 'Gem filen' }).getAttribute('aria-disabled'), 'false');
  }));

/** Every visually distinct state of the dialogs. */
const TILSTANDE = {
  'saving, nothing typed': (page) => gem(page),
  'saving, two that differ': async (page) => {
    await gem(page);
    await page.getByLabel('Kodeord', { exact: true }).fill('kort');
    await page.getByLabel('Vis kodeordet').check();
    await page.getByRole('button', { name: 'Gem filen' }).click();
    await page.getByText('ikke ens').waitFor();
  },
  'saving, plain': async (page) => {
    await gem(page);
    await page.getByLabel('Uden kodeord').check();
  },
  'saving, at work': async (page) => {
    await gem(page);
    await page.getByLabel('Uden kodeord').check();
    await holdTilbage(page);
    await page.getByRole('button', { name: 'Gem filen' }).click();
    await page.getByText('Filen bliver gemt').waitFor();
  },
  opening: (page) => aabn(page),
  'opening, a wrong passphrase': async (page) => {
    await aabn(page);
    await page.getByLabel('Kodeord', { exact: true }).fill('forkert');
    await page.getByRole('button', { name: 'Åbn filen' }).click();
    await page.getByText('passer ikke').waitFor();
  },
  'opening, another error': async (page) => {
    await page.evaluate(() => (window.proeve.kast = 'fejl'));
    await aabn(page);
    await page.getByLabel('Kodeord', { exact: true }).fill(KODEORD);
    await page.getByRole('button', { name: 'Åbn filen' }).click();
    await page.getByRole('region', { name: /kunne ikke åbnes/ }).waitFor();
  },
};

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing in any state, ${colorScheme}`, async () => {
    for (const [navn, vis] of Object.entries(TILSTANDE)) {
      const tjek = async (page) => {
        await vis(page);
        assert.deepEqual(await axe(page), [], navn);
      };
      await side(tjek, { colorScheme });
    }
  });
}

test('at 320 px, also with text of 200 %, nothing is cut off and everything can be reached', async () => {
  for (const skrift of ['100%', '200%']) {
    for (const [navn, vis] of Object.entries(TILSTANDE)) {
      const tjek = async (page) => {
        await page.evaluate((px) => document.documentElement.style.setProperty('font-size', px), skrift);
        await vis(page);
        const maal = await page.locator('.sagsfil').evaluate((d) => {
          const { left, right, top, bottom } = d.getBoundingClientRect();
          const ude = left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
          return { bred: d.scrollWidth > d.clientWidth, ude };
        });
        assert.deepEqual(maal, { bred: false, ude: false }, `${navn}, ${skrift}`);
        const sidste = page.locator('.sagsfil button').last();
        await sidste.focus();
        assert.equal(await sidste.evaluate((k) => k.getBoundingClientRect().bottom <= innerHeight), true, `${navn}, ${skrift}`);
      };
      await side(tjek, { viewport: { width: 320, height: 480 } });
    }
  }
});

test('no control offers what was typed before', () =>
  side(async (page) => {
    for (const vis of [gem, aabn]) {
      await vis(page);
      const felter = page.locator('.sagsfil input');
      assert.ok((await felter.count()) >= 2);
      for (const felt of await felter.all()) assert.equal(await felt.getAttribute('autocomplete'), 'off');
      await tast(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  }));

test('on a page without https the dialogs say why there is no passphrase, and a plain case can be saved', async () => {
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  await page.route('http://intranet.test/**', async (route) => {
    const sti = new URL(route.request().url()).pathname.slice(1);
    await route.fulfill({ response: await route.fetch({ url: url + sti }) });
  });
  await page.goto('http://intranet.test/');
  assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.subtle]), [false, 'undefined']);
  await gem(page);
  const ord = await gemDialog(page).innerText();
  assert.match(ord, /ikke gemmes med kodeord her[\s\S]*http\)[\s\S]*it-afdeling[\s\S]*sag-2026-11-22\.json/);
  assert.equal(await page.locator('.sagsfil input').count(), 0);
  assert.deepEqual(await axe(page), [], 'saving');
  await page.getByRole('button', { name: 'Gem filen' }).click();
  await gemDialog(page).waitFor({ state: 'detached' });
  assert.deepEqual(await gemt(page), [SAG]);

  await aabn(page);
  assert.match(await kodeordDialog(page).innerText(), /ikke låses op her[\s\S]*http\)[\s\S]*bliver ikke ændret/);
  assert.deepEqual(await axe(page), [], 'opening');
  await page.getByRole('button', { name: 'Luk' }).click();
  await kodeordDialog(page).waitFor({ state: 'detached' });
  assert.deepEqual([await sagen(page), await fokus(page)], ['den første', 'Åbn']);
  await context.close();
});
