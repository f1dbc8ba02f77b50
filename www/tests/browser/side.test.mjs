// SPDX-License-Identifier: MPL-2.0
// The page of dist/ in Chromium, under the content security policy that it is served with.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { start } from './helper.mjs';

const { url, open } = await start({ after });

test('the page shows the engine’s answer, and nothing goes wrong', async () => {
  const { page, wrong, requests, close } = await open();
  await page.getByRole('heading', { name: /version \d+\.\d+\.\d+/ }).waitFor();
  assert.deepEqual(wrong, []);
  assert.deepEqual(requests.filter((r) => !r.startsWith('data:')).sort(), [url, `${url}side.js`]);
  await close();
});

test('the page leaves nothing behind', async () => {
  const { page, context, close } = await open();
  await page.getByRole('heading').waitFor();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0 });
  assert.deepEqual(await context.cookies(), []);
  await close();
});

test('axe finds nothing', async () => {
  const { page, wrong, close } = await open();
  await page.getByRole('heading').waitFor();
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run(document));
  assert.deepEqual(violations.map((v) => v.id), []);
  assert.deepEqual(wrong, []);
  await close();
});

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
