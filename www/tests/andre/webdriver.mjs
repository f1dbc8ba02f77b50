// SPDX-License-Identifier: MPL-2.0
// The two other browsers, through their own protocols: Firefox over Marionette, WebKitGTK over WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FORSOEG = 100;
const PAUSE_MS = 200;
export const vent = (ms = PAUSE_MS) => new Promise((loest) => setTimeout(loest, ms));

/** Retries until it works, and returns the result. */
export async function indtil(goer) {
  for (let gang = 1; ; gang += 1) {
    try {
      return await goer();
    } catch (kastet) {
      if (gang === FORSOEG) throw kastet;
      await vent();
    }
  }
}

/** Commands by their WebDriver names; `send` delivers them to the browser. */
class Browser {
  constructor(send, luk) {
    this.send = send;
    this.luk = luk;
  }

  script(kode, ...args) {
    return this.send('script', { script: kode, args });
  }

  gaaTil(url) {
    return this.send('url', { url });
  }

  tilbage() {
    return this.send('back', {});
  }

  adresse() {
    return this.send('adresse', {});
  }

  /** Switches into the frame of an element, or back to the page. */
  ramme(element) {
    return this.send('ramme', element);
  }

  /** Presses keys one after another, like a person. */
  tast(...koder) {
    const tryk = koder.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    return this.send('tast', { actions: [{ type: 'key', id: 'taster', actions: tryk }] });
  }
}

/** Starts Firefox headless. Its protocol is length-prefixed JSON. */
export async function firefox(program = 'firefox-esr') {
  const profil = mkdtempSync(join(tmpdir(), 'p101-firefox-'));
  const port = 20_000 + (process.pid % 20_000);
  writeFileSync(join(profil, 'user.js'), `user_pref('marionette.port', ${port});\nuser_pref('app.update.enabled', false);\n`);
  const proces = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profil], { stdio: 'ignore', env: { ...process.env, HOME: profil } });
  const forbindelse = await indtil(async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  });
  const svar = beskeder(forbindelse);
  await svar.next();
  let nr = 0;
  const kald = async (navn, parametre) => {
    const besked = JSON.stringify([0, (nr += 1), navn, parametre]);
    forbindelse.write(`${Buffer.byteLength(besked)}:${besked}`);
    const [, , fejl, resultat] = (await svar.next()).value;
    if (fejl) throw new Error(`${navn}: ${fejl.message}`);
    return resultat;
  };
  const { capabilities } = await kald('WebDriver:NewSession', {});
  const NAVNE = { script: 'ExecuteScript', url: 'Navigate', back: 'Back', adresse: 'GetCurrentURL', ramme: 'SwitchToFrame', tast: 'PerformActions' };
  const send = async (navn, data) => {
    const parametre = navn === 'ramme' ? { element: data ? Object.values(data)[0] : null } : data;
    return (await kald(`WebDriver:${NAVNE[navn]}`, parametre))?.value;
  };
  const luk = async () => {
    const slut = once(proces, 'exit');
    proces.kill();
    await slut;
    rmSync(profil, { recursive: true, force: true, maxRetries: 5 });
  };
  return { navn: `${capabilities.browserName} ${capabilities.browserVersion}`, browser: new Browser(send, luk) };
}

async function* beskeder(forbindelse) {
  let rest = Buffer.alloc(0);
  for await (const stykke of forbindelse) {
    rest = Buffer.concat([rest, stykke]);
    for (;;) {
      const kolon = rest.indexOf(':');
      const laengde = Number(rest.subarray(0, Math.max(kolon, 0)).toString());
      if (kolon < 1 || rest.length < kolon + 1 + laengde) break;
      yield JSON.parse(rest.subarray(kolon + 1, kolon + 1 + laengde).toString());
      rest = rest.subarray(kolon + 1 + laengde);
    }
  }
}

/** Starts WebKitGTK's MiniBrowser; it needs a display, such as that of xvfb-run. */
export async function webkit(program = 'WebKitWebDriver') {
  const port = 40_000 + (process.pid % 20_000);
  const mappe = mkdtempSync(join(tmpdir(), 'p101-webkit-'));
  const proces = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, XDG_RUNTIME_DIR: mappe } });
  const kald = async (metode, sti, data) => {
    const svar = await fetch(`http://127.0.0.1:${port}${sti}`, { method: metode, ...(data ? { body: JSON.stringify(data) } : {}) });
    const { value } = await svar.json();
    if (value?.error) throw new Error(`${sti}: ${value.message || value.error}`);
    return value;
  };
  await indtil(() => kald('GET', '/status'));
  const binary = process.env.P101_MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const evner = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = await kald('POST', '/session', { capabilities: { alwaysMatch: evner } });
  const STIER = { script: 'execute/sync', url: 'url', back: 'back', ramme: 'frame', tast: 'actions' };
  const send = (navn, data) => {
    if (navn === 'adresse') return kald('GET', `/session/${sessionId}/url`);
    return kald('POST', `/session/${sessionId}/${STIER[navn]}`, navn === 'ramme' ? { id: data ?? null } : data);
  };
  const luk = async () => {
    await kald('DELETE', `/session/${sessionId}`).catch(() => undefined);
    const slut = once(proces, 'exit');
    proces.kill();
    await slut;
    rmSync(mappe, { recursive: true, force: true });
  };
  return { navn: `${capabilities.browserName} ${capabilities.browserVersion}`, browser: new Browser(send, luk) };
}
