// SPDX-License-Identifier: MPL-2.0
// Shared by the tests of the element: opens the page of `make run`, and acts as a caseworker in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const EKSEMPLER = new URL('../../../examples/', import.meta.url);
export const FOERSTE_EKSEMPEL = 'En sag midt i afdækningen';

/** An example of the repository. */
export const eksempel = (navn) => JSON.parse(readFileSync(new URL(`${navn}.json`, EKSEMPLER), 'utf8'));

/** A test that opens the page, runs its actions, and fails on any error. */
export function paaSiden(open) {
  return async (goer, context) => {
    const { page, wrong, close, ...mere } = await open('', context);
    await page.locator('.sagsnavn', { hasText: FOERSTE_EKSEMPEL }).waitFor();
    await goer(page, mere);
    assert.deepEqual(wrong, []);
    await close();
  };
}

/** Shows one of the six sections. */
export const trin = (page, navn) => trinknap(page, navn).click();

/** The button of a section in the navigation. */
export const trinknap = (page, navn) =>
  page.getByRole('navigation', { name: 'Sagens afsnit' }).locator('.trinknap', {
    has: page.locator('.trintitel').getByText(navn, { exact: true }),
  });

/** The visible section. */
export const sektion = (page) => page.locator('.sektion:visible');

export const kort = (page, omraade) => page.locator(`#omraade-${omraade}`);

export const hoved = (page) => page.locator('.sektion:visible .sektionshoved').innerText();

export async function visEksempel(page, titel) {
  await page.getByLabel('Eksempelsag').selectOption({ label: titel });
  await page.getByRole('button', { name: 'Vis eksemplet' }).click();
  await page.locator('.sagsnavn', { hasText: titel }).waitFor();
}

export async function aabnGruppe(page, navn) {
  const knap = sektion(page).locator('.gruppe').getByRole('button', { name: new RegExp(`^${navn}`) });
  if ((await knap.getAttribute('aria-expanded')) === 'false') await knap.click();
}

/** The field of a fact, in its section and with its group open. */
export async function felt(page, sektionsnavn, gruppe, spoergsmaal) {
  await trin(page, sektionsnavn);
  await aabnGruppe(page, gruppe);
  return sektion(page).locator('.felt', { hasText: spoergsmaal }).first();
}

export async function svar(page, sektionsnavn, gruppe, spoergsmaal, tekst) {
  const et = await felt(page, sektionsnavn, gruppe, spoergsmaal);
  await et.getByLabel(tekst, { exact: true }).check();
  return et;
}

/** Expands every group of answers and every fold in the visible section. */
export async function aabnAlt(page) {
  const lukkede = sektion(page).locator('.gruppe button[aria-expanded="false"]');
  while ((await lukkede.count()) > 0) await lukkede.first().click();
  // A fold renders when it is opened, and may contain further folds.
  await sektion(page).evaluate(async (element) => {
    for (let lukkede = [...element.querySelectorAll('details:not([open])')]; lukkede.length > 0; ) {
      for (const foldet of lukkede) foldet.open = true;
      await new Promise((tegnet) => setTimeout(tegnet, 50));
      lukkede = [...element.querySelectorAll('details:not([open])')];
    }
  });
}

/** Drops files on the element. */
export async function slip(page, ...filer) {
  const data = await page.evaluateHandle((alle) => {
    const transfer = new DataTransfer();
    for (const [navn, tekst] of alle) transfer.items.add(new File([tekst], navn, { type: 'application/json' }));
    return transfer;
  }, filer);
  await page.dispatchEvent('.ramme', 'drop', { dataTransfer: data });
}

/** Clicks, and returns the name and the bytes of the download. */
export async function hentet(page, element) {
  const [fil] = await Promise.all([page.waitForEvent('download'), element.click()]);
  return { navn: fil.suggestedFilename(), bytes: readFileSync(await fil.path()) };
}

/** The focused element, inside shadow roots too. */
export const iFokus = (page, goer) =>
  page.evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }).then((handle) => handle.evaluate(goer));

/**
 * Waits for the focus, which moves after the page has rendered: the element's own id, or that of the field around it.
 */
export async function fokusPaa(page, id) {
  await page.waitForFunction(
    (ventet) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.id === ventet || element?.closest('.felt')?.id === ventet;
    },
    id,
    { timeout: 5000 },
  );
}

/** Waits for an announcement. */
export const oplaest = (page, tekst) =>
  page.locator('p101-afgoerelse > [role="status"]').filter({ hasText: tekst }).waitFor({ state: 'attached', timeout: 5000 });

/** The page's storage. */
export const gemtIBrowseren = (page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
export const INTET_GEMT = { local: 0, session: 0, databases: 0, caches: 0, cookies: '' };

/** Waits for what follows an answer: reasons and the next question are drawn in the task after it. */
export const fulgtOp = (page) => page.evaluate(() => new Promise((videre) => setTimeout(videre)));

/** Asserts a condition that holds after a short delay: the letter is debounced. */
export async function snart(paastand) {
  const senest = Date.now() + 6000;
  for (;;) {
    try {
      return await paastand();
    } catch (fejl) {
      if (Date.now() > senest) throw fejl;
      await new Promise((videre) => setTimeout(videre, 50));
    }
  }
}

/** Saves the case without a passphrase, through the dialog. */
export async function gem(page) {
  await page.getByRole('button', { name: 'Gem sagen', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Uden kodeord/).check();
  return hentet(page, dialog.getByRole('button', { name: /^Gem/ }));
}
