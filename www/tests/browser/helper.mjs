// SPDX-License-Identifier: MPL-2.0
// Shared by the browser tests: one server, one Chromium, and pages that record every error.
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts server and browser for one test file, and stops both after it.
 * @param {{ after: (f: () => Promise<void>) => void }} runner of node:test
 * @param {Parameters<typeof serve>[0]} [options] of the server
 */
export async function start({ after }, options) {
  const server = await serve(options);
  const browser = await chromium.launch({ executablePath: process.env.P101_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { url: server.url, browser, open: (path = '', context = {}) => open(browser, server.url, path, context) };
}

/**
 * Opens a page in its own context. `wrong` collects everything that must not happen: console errors, uncaught errors,
 * violations of the content security policy, and requests to anywhere but the server. `requests` has all requests.
 */
async function open(browser, url, path, options) {
  const context = await browser.newContext({ locale: 'da-DK', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const wrong = [];
  const requests = [];
  page.on('console', (m) => m.type() === 'error' && wrong.push(`console: ${m.text()}`));
  page.on('pageerror', (e) => wrong.push(`uncaught: ${e}`));
  page.on('request', (r) => {
    requests.push(r.url());
    if (!r.url().startsWith(url) && !r.url().startsWith('data:')) wrong.push(`request: ${r.url()}`);
  });
  await page.exposeFunction('p101Breach', (breach) => wrong.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => {
      window.p101Breach(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`);
    });
  });
  await page.goto(url + path);
  return { page, context, wrong, requests, close: () => context.close() };
}
