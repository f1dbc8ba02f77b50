// SPDX-License-Identifier: MPL-2.0
// The public's questions in the frame of a municipality's page, in Chromium: what leaves it, what stays, and how it is left.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { A, NORDVIG } from '../anonym.mjs';
import { begynd, gaaVejen, knap, kommunensMappe, rammen, set, STRENG, svar, titel, VEJE } from './anonym-side.mjs';
import { start } from './helper.mjs';

const mappe = await kommunensMappe({ after });
const { url, browser, open } = await start({ after }, { dir: mappe.dir, csp: STRENG });
/** High enough for nothing to be scrolled on the page around. */
const STOR = { viewport: { width: 1000, height: 2400 } };

/** A test on a page of the municipality, with the first screen in view, during which nothing may go wrong. */
async function paa(fil, goer, options) {
  const alt = await open(fil, options);
  await titel(rammen(alt.page)).waitFor();
  await goer(alt.page, rammen(alt.page), alt);
  assert.deepEqual(alt.wrong, []);
  await alt.close();
}

/** What the browser holds for the page. */
async function gemt(page) {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  return { cookies, origins };
}

const INTET = { cookies: [], origins: [] };

for (const [ende, vej] of Object.entries(VEJE)) {
  test(`to ${ende}: no request, nothing stored, no new place in the history`, () =>
    paa('', async (page, ramme, { requests }) => {
      const foer = { url: page.url(), antal: requests.length, historie: await page.evaluate(() => history.length) };
      const rammeFoer = page.frames()[1].url();
      await gaaVejen(ramme, vej);
      assert.equal(await titel(ramme).innerText(), A.SPROG.da.ender[ende].titel);
      assert.match(await ramme.locator('.aktuel').innerText(), /00 00 01 01/);
      await knap(ramme, 'English').click();
      await titel(ramme).filter({ hasText: A.SPROG.en.ender[ende].titel }).waitFor();
      assert.deepEqual({ url: page.url(), antal: requests.length, historie: await page.evaluate(() => history.length) }, foer);
      assert.equal(page.frames()[1].url(), rammeFoer);
      assert.deepEqual(await gemt(page), INTET);
    }));
}

test('the frame has no origin: storage, cookies and the page around are out of its reach', () =>
  paa('', async (page) => {
    const element = page.locator('p101-anonym iframe');
    assert.equal(await element.getAttribute('sandbox'), 'allow-scripts allow-modals allow-downloads allow-top-navigation');
    assert.equal(await element.getAttribute('referrerpolicy'), 'no-referrer');
    assert.equal(await element.getAttribute('title'), 'Find den rette hjælp');
    const kaster = await page.frames()[1].evaluate(() => {
      const proev = (goer) => {
        try {
          goer();
          return 'ingen fejl';
        } catch (kastet) {
          return kastet.name;
        }
      };
      return [() => localStorage, () => sessionStorage, () => document.cookie, () => parent.document, () => parent.location.href].map(proev);
    });
    assert.deepEqual(kaster, Array(5).fill('SecurityError'));
    assert.equal(await page.frames()[1].evaluate(() => self.origin), 'null');
    assert.equal(await page.frames()[1].evaluate(() => document.referrer), '');
  }));

test('what the frame may not do, the policy of its page stops', async () => {
  const { page, close } = await open('', STOR);
  await titel(rammen(page)).waitFor();
  const stoppet = await page.frames()[1].evaluate(async (adresse) => {
    const brud = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => brud.push(effectiveDirective));
    await fetch(adresse).catch(() => undefined);
    navigator.sendBeacon(adresse);
    document.body.append(Object.assign(new Image(), { src: adresse }), Object.assign(document.createElement('iframe'), { src: adresse }));
    await new Promise((loest) => setTimeout(loest, 200));
    return brud.sort();
  }, url);
  assert.deepEqual([...new Set(stoppet)], ['connect-src', 'frame-src', 'img-src']);
  await close();
});

test('a script on the page around sees the same, whatever is answered, and nothing from within', async () => {
  const sete = [];
  for (const vej of [VEJE.iMaalgruppen, VEJE.under18, VEJE.uafklaret]) {
    await paa('', async (page, ramme) => {
      const foer = (await set(page)).length;
      await gaaVejen(ramme, vej);
      await knap(ramme, 'Kopiér').click();
      await knap(ramme, 'Slet alle svar, og begynd forfra').click();
      sete.push((await set(page)).slice(foer));
      const indblik = await page.evaluate(() => {
        const frame = document.querySelector('p101-anonym').shadowRoot.querySelector('iframe');
        const laes = () => {
          try {
            return frame.contentWindow.document.body.textContent;
          } catch (kastet) {
            return kastet.name;
          }
        };
        return [frame.contentDocument, laes(), frame.contentWindow.length, document.querySelector('p101-anonym').shadowRoot.textContent];
      });
      assert.deepEqual(indblik, [null, 'SecurityError', 0, '']);
    }, STOR);
  }
  // That the window lost the focus to the frame is all there is to see.
  for (const et of sete) assert.deepEqual(et.filter((hvad) => !/^blur |^focusin /.test(hvad)), []);
  for (const et of sete) assert.ok(et.length <= 2, et.join());
});

test('the spy sees what there is to see: the height, once, and again for another width', () =>
  paa('', async (page, ramme) => {
    const hoejder = async () => (await set(page)).filter((hvad) => /^(message|p101-)/.test(hvad));
    const [besked, klar, haendelse, ...mere] = await hoejder();
    assert.match(besked, /^message \{"p101-hoejde":\d+\}$/);
    assert.equal(klar, 'p101-klar {"motor":"js"}');
    assert.equal(haendelse, `p101-hoejde {"hoejde":${/\d+(?=\}$)/.exec(besked)[0]}}`);
    assert.deepEqual(mere, []);
    const hoej = await ramme.locator('.maal').evaluate((maal) => maal.scrollHeight);
    assert.ok((await page.locator('p101-anonym iframe').boundingBox()).height >= hoej);
    await page.setViewportSize({ width: 500, height: 2400 });
    await page.waitForFunction(() => globalThis.set.filter((hvad) => hvad.startsWith('p101-hoejde')).length === 2);
    assert.ok((await hoejder()).every((hvad) => /p101-hoejde|p101-klar/.test(hvad)));
  }, STOR));

test('the frame is never higher than the window, and the way out stays in sight while the page around is scrolled', () =>
  paa('lang.html', async (page, ramme) => {
    const udgang = knap(ramme, 'Forlad siden hurtigt');
    const { height } = page.viewportSize();
    for (const y of [1000, 1500, 1800, 2000]) {
      await page.evaluate((til) => scrollTo(0, til), y);
      const boks = await page.locator('p101-anonym iframe').boundingBox();
      assert.ok(boks.height <= height);
      await page.waitForFunction(() => new Promise((loest) => requestAnimationFrame(() => requestAnimationFrame(loest))) || true);
      if (boks.y > height - 60) continue;
      await assertSynlig(udgang, height, y);
    }
  }, { viewport: { width: 400, height: 700 } }));

/** Waits until an element is inside the window. */
async function assertSynlig(element, hoejde, hvor) {
  let boks;
  for (let gang = 0; gang < 50; gang += 1) {
    boks = await element.boundingBox();
    if (boks && boks.y >= 0 && boks.y + boks.height <= hoejde) return;
    await new Promise((loest) => setTimeout(loest, 20));
  }
  assert.fail(`not in sight at ${hvor}: ${JSON.stringify(boks)}`);
}

test('a new screen begins below what is out of sight', () =>
  paa('lang.html', async (page, ramme) => {
    await page.evaluate(() => scrollTo(0, 1700));
    await ramme.locator('.top').evaluate((top) => top.getRootNode().host.style.getPropertyValue('--skjult'));
    await begynd(ramme);
    const top = await knap(ramme, 'Forlad siden hurtigt').boundingBox();
    const overskrift = await titel(ramme).boundingBox();
    assert.ok(overskrift.y >= top.y + top.height, JSON.stringify([top, overskrift]));
  }, { viewport: { width: 400, height: 700 } }));

// Leaving.

/** A page elsewhere that takes its time: `spurgt` is settled when it is asked for, and it comes when `kom` is called. */
async function langsomSide(proeve) {
  let kom;
  const maaKomme = new Promise((loest) => (kom = loest));
  let erSpurgt;
  const spurgt = new Promise((loest) => (erSpurgt = loest));
  const henvisere = [];
  const server = createServer(async (request, response) => {
    if (request.url === '/vejr') henvisere.push(request.headers.referer);
    erSpurgt();
    await maaKomme;
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Vejret</title><h1>Vejret</h1>');
  });
  await new Promise((loest) => server.listen(0, '127.0.0.1', loest));
  proeve.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { adresse: `http://127.0.0.1:${server.address().port}/vejr`, spurgt, kom, henvisere };
}

/** How many colours a part of the window has. The driver waits for the other page; the protocol below it does not. */
async function farver(cdp, udsnit) {
  const { data } = await cdp.send('Page.captureScreenshot', { clip: { ...udsnit, scale: 1 } });
  const anden = await browser.newPage();
  const antal = await anden.evaluate(async (png) => {
    const billede = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
    await billede.decode();
    const flade = new OffscreenCanvas(billede.width, billede.height).getContext('2d');
    flade.drawImage(billede, 0, 0);
    return new Set(new Uint32Array(flade.getImageData(0, 0, billede.width, billede.height).data.buffer)).size;
  }, data);
  await anden.close();
  return antal;
}

/** Sees that the frame is blank before the other page has come, and that *Back* does not lead to the questions. */
async function forlader(proeve, hvordan) {
  const langsom = await langsomSide(proeve);
  mappe.skriv('udgang.html', mappe.kommunens({ attributter: `exit-href="${langsom.adresse}"` }));
  const { page, context, close } = await open('uden.html', STOR);
  await page.goto(`${url}udgang.html`);
  const ramme = rammen(page);
  await begynd(ramme);
  await svar(ramme, 'ja');
  const historie = await page.evaluate(() => history.length);
  const udsnit = await page.locator('p101-anonym iframe').boundingBox();
  const cdp = await context.newCDPSession(page);
  assert.ok((await farver(cdp, udsnit)) > 10);
  const gjort = hvordan(page, await knap(ramme, 'Forlad siden hurtigt').boundingBox());
  await langsom.spurgt;
  assert.equal(await farver(cdp, udsnit), 1);
  langsom.kom();
  await gjort;
  await page.waitForURL(langsom.adresse);
  assert.equal(await page.evaluate(() => history.length), historie);
  assert.deepEqual(langsom.henvisere, [undefined]);
  await page.goBack();
  assert.match(page.url(), /uden\.html$/);
  await close();
}

test('Forlad siden hurtigt blanks the frame before it leaves, and replaces the page', (proeve) =>
  forlader(proeve, (page, { x, y }) => page.mouse.click(x + 20, y + 20)));

test('Shift three times does the same, with keys pressed six seconds after the last click', (proeve) =>
  forlader(proeve, async (page) => {
    await page.waitForTimeout(6000);
    for (let gang = 0; gang < 3; gang += 1) await page.keyboard.press('Shift');
  }));

test('Shift is counted aloud and in sight, and other keys begin the count anew', () =>
  paa('', async (page, ramme) => {
    await begynd(ramme);
    const besked = ramme.locator('.shift');
    const oplaest = (tekst) => ramme.locator('[role="status"]').filter({ hasText: tekst }).waitFor({ state: 'attached' });
    await page.keyboard.press('Shift');
    assert.equal(await besked.innerText(), 'Tryk Shift to gange mere for at komme væk.');
    await oplaest('Tryk Shift to gange mere');
    await page.keyboard.press('Shift');
    assert.equal(await besked.innerText(), 'Tryk Shift en gang mere for at komme væk.');
    await oplaest('Tryk Shift en gang mere');
    await page.keyboard.press('Tab');
    await besked.waitFor({ state: 'detached' });
    for (let gang = 0; gang < 3; gang += 1) await page.keyboard.press('Shift+Tab');
    assert.equal(await besked.count(), 0);
    assert.equal(await ramme.locator('fieldset').count(), 1);
  }));

test('no-exit: no button, and Shift does nothing', () =>
  paa('uden-udgang.html', async (page, ramme) => {
    await begynd(ramme);
    assert.equal(await knap(ramme, 'Forlad siden hurtigt').count(), 0);
    for (let gang = 0; gang < 4; gang += 1) await page.keyboard.press('Shift');
    assert.equal(await ramme.locator('fieldset').count(), 1);
    assert.doesNotMatch(await ramme.locator('p101-anonym-side').innerText(), /Shift/);
  }));

// Coming back.

test('Back brings no answer back, neither anew nor from the memory of the browser', async () => {
  const { chromium } = await import('playwright-core');
  // Playwright turns the memory of whole pages off, which people have on.
  const med = await chromium.launch({
    executablePath: process.env.P101_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    for (const fil of ['index.html', 'opsat/anonym.html']) {
      const page = await med.newPage(STOR);
      await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => (globalThis.husket = persisted)));
      await page.goto(url + fil);
      const cdp = await page.context().newCDPSession(page);
      const billede = async () => (await cdp.send('Page.captureScreenshot')).data;
      const sted = fil === 'index.html' ? rammen(page) : page;
      await titel(sted).waitFor();
      const foer = await billede();
      await gaaVejen(sted, VEJE.paragraf101);
      assert.notEqual(await billede(), foer);
      await page.goto(`${url}vejr.html`);
      await page.goBack({ waitUntil: 'commit' });
      // The driver has lost sight of the frame: it is looked at from outside.
      assert.equal(await page.evaluate(() => globalThis.husket), true, `${fil}: the page came from the memory`);
      let efter;
      for (let gang = 0; gang < 50 && efter !== foer; gang += 1) efter = await billede();
      assert.equal(efter, foer, fil);
      await page.close();
    }
  } finally {
    await med.close();
  }
});

test('hidden from view, the page holds nothing', () =>
  paa('', async (page, ramme) => {
    await gaaVejen(ramme, VEJE.alkohol);
    const tekst = await page.frames()[1].evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return document.querySelector('p101-anonym-side').shadowRoot.textContent;
    });
    assert.equal(tekst, '');
  }));

test('reloading begins anew', () =>
  paa('', async (page, ramme) => {
    await gaaVejen(ramme, VEJE.medicin);
    await page.reload();
    await begynd(ramme);
    assert.equal(await ramme.locator('input:checked').count(), 0);
  }));

// Only what somebody asks for.

test('the note is copied and printed when somebody asks for it, and not before', async () => {
  const { page, close } = await open('', { permissions: ['clipboard-read', 'clipboard-write'], ...STOR });
  const ramme = rammen(page);
  await gaaVejen(ramme, VEJE.iMaalgruppen);
  const side = page.frames()[1];
  await side.evaluate(() => {
    globalThis.printet = 0;
    globalThis.print = () => (globalThis.printet += 1);
  });
  await page.evaluate(() => navigator.clipboard.writeText('før'));
  await page.bringToFront();
  assert.equal(await side.evaluate(() => globalThis.printet), 0);
  await knap(ramme, 'Udskriv').click();
  assert.equal(await side.evaluate(() => globalThis.printet), 1);
  await knap(ramme, 'Kopiér').click();
  await ramme.locator('.besked', { hasText: 'Teksten er kopieret.' }).waitFor();
  await page.locator('h1').click();
  const udklip = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(udklip, A.SPROG.da.ender.iMaalgruppen.seddel.join('\n'));
  await close();
});

test('on paper there is the note and nothing else', () =>
  paa('', async (page, ramme) => {
    await gaaVejen(ramme, VEJE.paragraf101);
    await page.emulateMedia({ media: 'print' });
    const tekst = (await ramme.locator('.ramme').innerText()).trim().split(/\n+/);
    assert.deepEqual(tekst, [A.SPROG.da.seddel.titel, ...A.SPROG.da.ender.paragraf101.seddel]);
  }));

// The element.

test('the configuration, its errors and its address', async () => {
  const { page, wrong, close } = await open('fejl.html', STOR);
  const ramme = rammen(page);
  await gaaVejen(ramme, VEJE.under18);
  assert.match(await ramme.locator('.aktuel').innerText(), /00 00 01 01/);
  assert.doesNotMatch(await ramme.locator('.aktuel').innerHTML(), /javascript/);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"uden-for-omraade"}']);
  assert.match(wrong.join(), /kommune\.web: "javascript:alert\(1\)".*kommune\.telefn: "1", forventet en af nøglerne/);
  const kastet = await page.evaluate(() => {
    const element = document.querySelector('p101-anonym');
    try {
      element.kommune = { navn: 'Sydvig', telefon: '00 00 09 09', raadgivning: [] };
      return undefined;
    } catch ({ name, alle }) {
      return { name, alle, kommune: element.kommune };
    }
  });
  assert.deepEqual(kastet, {
    name: 'P101Fejl',
    alle: [{ kode: 'forkert-type', sti: 'kommune.raadgivning', vaerdi: '[]', forventet: 'et objekt' }],
    kommune: { navn: 'Sydvig', telefon: '00 00 09 09' },
  });
  await ramme.locator('.aktuel', { hasText: '00 00 09 09' }).waitFor();
  assert.equal(await titel(ramme).innerText(), A.SPROG.da.ender.under18.titel);
  await close();
});

test('a configuration that is no JSON is told by its code, and the page helps in general words', async () => {
  const { page, close } = await open('ikke-json.html', STOR);
  await gaaVejen(rammen(page), VEJE.iMaalgruppen);
  assert.match(await rammen(page).locator('.aktuel').innerText(), /Ring til din kommune/);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"ikke-json"}']);
  await close();
});

test('attributes set up the page, also while it is answered', () =>
  paa('engelsk.html', async (page, ramme) => {
    assert.equal(await titel(ramme).innerText(), A.SPROG.en.start.titel);
    assert.equal(await titel(ramme).evaluate((h) => h.tagName), 'H3');
    assert.equal(await page.locator('p101-anonym iframe').getAttribute('title'), 'Find the right help');
    assert.equal(await ramme.locator('p101-anonym-side').getAttribute('theme'), 'virk');
    await begynd(ramme);
    await svar(ramme, 'ja');
    await page.evaluate(() => {
      const element = document.querySelector('p101-anonym');
      element.lang = 'da';
      element.headingLevel = 2;
      element.theme = 'dark';
      element.noExit = true;
    });
    await titel(ramme).filter({ hasText: A.SPROG.da.spoergsmaal.behandlingskraevende.spoergsmaal }).waitFor();
    assert.equal(await titel(ramme).evaluate((h) => h.tagName), 'H2');
    await knap(ramme, 'Forlad siden hurtigt').waitFor({ state: 'detached' });
    const { theme, headingLevel, exitHref, noExit, src } = await page.evaluate(() => {
      const { theme, headingLevel, exitHref, noExit, src } = document.querySelector('p101-anonym');
      return { theme, headingLevel, exitHref, noExit, src };
    });
    assert.deepEqual({ theme, headingLevel, exitHref, noExit, src }, { theme: 'dark', headingLevel: 2, exitHref: 'https://www.dmi.dk/', noExit: true, src: `${url}anonym.html` });
  }, STOR));

test('a page that does not come gives way to the number to call', async () => {
  const { page, close } = await open('vaek.html', STOR);
  await page.getByText('Ring til Rusmiddelcenter Nordvig: 00 00 01 01').waitFor();
  assert.equal(await page.getByText('Kommunens egen tekst').isVisible(), true);
  assert.equal(await page.locator('p101-anonym iframe').isVisible(), false);
  assert.deepEqual((await set(page)).filter((hvad) => hvad.startsWith('p101-fejl')), ['p101-fejl {"kode":"ramme"}']);
  await close();
});

test('taken out of the page and put back, the element begins anew', () =>
  paa('', async (page, ramme) => {
    await gaaVejen(ramme, VEJE.alkohol);
    await page.evaluate(() => {
      const element = document.querySelector('p101-anonym');
      const forael = element.parentElement;
      element.remove();
      forael.append(element);
    });
    await titel(ramme).filter({ hasText: A.SPROG.da.start.titel }).waitFor();
  }));

// Wherever it runs.

for (const [navn, fil, flag, goer] of [
  ['without WebAssembly', 'index.html', [], (page) => page.addInitScript(() => delete globalThis.WebAssembly)],
  ['without a compiler, as in lockdown mode', 'index.html', ['--js-flags=--jitless'], () => undefined],
  ['in three files, where a policy for all files allows no script in a page', 'filer.html', [], () => undefined],
]) {
  test(`it runs ${navn}`, async () => {
    const { chromium } = await import('playwright-core');
    const egen = await chromium.launch({ executablePath: process.env.P101_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...flag] });
    try {
      const page = await egen.newPage();
      page.setDefaultTimeout(20_000);
      await goer(page);
      await page.goto(url + fil);
      for (const [ende, vej] of Object.entries(VEJE).slice(0, 2)) {
        await gaaVejen(rammen(page), vej);
        assert.equal(await titel(rammen(page)).innerText(), A.SPROG.da.ender[ende].titel);
        await knap(rammen(page), 'Slet alle svar, og begynd forfra').click();
      }
    } finally {
      await egen.close();
    }
  });
}

test('it runs from a folder, alone and in a frame', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('opsat/anonym.html', mappe.dir).href);
  await gaaVejen(page, VEJE.iMaalgruppen);
  assert.match(await page.locator('.aktuel').innerText(), /Åhuset i Sydvig\s+Ligger i en anden kommune/);
  await page.close();
});

test('without JavaScript there is a text, with the number where there is one', async () => {
  for (const [fil, ventet] of [['anonym.html', /Ring til din kommune/], ['opsat/anonym.html', /Ring til Rusmiddelcenter Nordvig: 00 00 01 01, mandag til fredag/]]) {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(url + fil);
    const tekst = await page.locator('body').innerText();
    assert.match(tekst, ventet);
    assert.match(tekst, /Ring 112[\s\S]*Call 112/);
    await page.close();
  }
});

test('when the page itself fails, the text is there instead', async () => {
  const page = await browser.newPage();
  await page.goto(`${url}opsat/anonym.html`);
  await titel(page).waitFor();
  await page.evaluate(() => setTimeout(() => Promise.resolve().then(() => dispatchEvent(new ErrorEvent('error'))), 0));
  await page.getByText(`Ring til ${NORDVIG.afdeling}: ${NORDVIG.telefon}`).waitFor();
  await page.close();
});
