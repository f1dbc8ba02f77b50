// SPDX-License-Identifier: MPL-2.0
// The public's questions in the frame of a municipality's page, in Chromium: what leaves the frame, what stays, and how
// to leave.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { A } from '../anonym.mjs';
import { begynd, gaaVejen, knap, kommunensMappe, paaKommunensSide, rammen, set, STOR, STRENG, svar, titel, VEJE } from './anonym-side.mjs';
import { start } from './helper.mjs';

const mappe = await kommunensMappe({ after });
const { url, browser, open } = await start({ after }, { dir: mappe.dir, csp: STRENG });
const paa = paaKommunensSide(open);

/** The browser's storage for the page. */
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
  // The only observable trace is that the window lost the focus to the frame.
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

/** A slow page elsewhere: `spurgt` resolves when it is requested, and `kom` delivers it. */
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

/** The number of colours in a part of the window. Playwright waits for the other page; the raw protocol does not. */
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

/** At the right of the frame, always present. */
const RULLEPANEL = 20;

/** Checks that the frame is blank before the other page arrives, and that *Back* does not lead to the questions. */
async function forlader(proeve, hvordan) {
  const langsom = await langsomSide(proeve);
  mappe.skriv('udgang.html', mappe.kommunens({ attributter: `exit-href="${langsom.adresse}"` }));
  const { page, context, close } = await open('uden.html', STOR);
  await page.goto(`${url}udgang.html`);
  const ramme = rammen(page);
  await begynd(ramme);
  await svar(ramme, 'ja');
  const historie = await page.evaluate(() => history.length);
  const boks = await page.locator('p101-anonym iframe').boundingBox();
  const udsnit = { ...boks, width: boks.width - RULLEPANEL };
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

test('Forlad siden hurtigt blanks the frame before it leaves, and replaces the page', { timeout: 60_000 }, (proeve) =>
  forlader(proeve, (page, { x, y }) => page.mouse.click(x + 20, y + 20)));

test('Shift three times does the same, with keys pressed six seconds after the last click', { timeout: 60_000 }, (proeve) =>
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
    assert.equal(await besked.innerText(), 'Tryk på Shift to gange til for at komme væk.');
    await oplaest('Tryk på Shift to gange til');
    await page.keyboard.press('Shift');
    assert.equal(await besked.innerText(), 'Tryk på Shift en gang til for at komme væk.');
    await oplaest('Tryk på Shift en gang til');
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
  // Playwright disables the back/forward cache, which people have enabled.
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
      // The frame gets its height after its title: the first picture is of the page at rest.
      let foer = await billede();
      for (let forrige = ''; forrige !== foer; ) {
        await page.waitForTimeout(300);
        [forrige, foer] = [foer, await billede()];
      }
      await gaaVejen(sted, VEJE.paragraf101);
      assert.notEqual(await billede(), foer);
      await page.goto(`${url}vejr.html`);
      await page.goBack({ waitUntil: 'commit' });
      // Playwright has lost track of the frame, so the test inspects it from outside.
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

// Only on request.

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
