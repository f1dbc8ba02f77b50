// SPDX-License-Identifier: MPL-2.0
// The main-thread cost of one answer on the staff page in Chromium, with the CPU throttled four times: every kind of
// field in four cases, with "what would change the conclusions" open beside it. The goal is scripting time, in the
// longest task and in all tasks of an answer; the whole task, with style and layout, is reported beside it. Other load
// on the machine only ever slows it down, so a fixed piece of work is timed before and after each answer, and an answer
// counts as undisturbed when that work ran near its best time. Each answer is repeated until it has enough undisturbed
// samples, or the rounds are over; the report has medians of all samples and of the undisturbed ones. Parts drawn once
// in a case are only hidden when they go, so first-time answers are measured too.
import { chromium } from 'playwright-core';
import { serve } from '../scripts/serve.mjs';

const THROTTLE = Number(process.env.P101_THROTTLE ?? 4);
const GOAL_MS = 16;
/** The most repetitions of an answer. */
const ROUNDS = Number(process.env.P101_ROUNDS ?? 24);
/** The fixed piece of work may take this many times its best time in an undisturbed sample. */
const CALM = 1.25;
/** The undisturbed samples wanted of an answer, or of each of its two directions. */
const ENOUGH = 5;
const EKSEMPLER = ['En sag midt i afdækningen', 'Ny henvendelse, næsten intet oplyst', 'Tilbageholdelse', 'Anonym behandling: uden for målgruppen'];

/** The radio buttons to click, by section and name; each click flips an answer, and the next flips it back. */
const SVAR = [
  ['Vurdering', 'felt-tilstraekkeligt'],
  ['Vurdering', 'felt-livstruende'],
  ['Vurdering', 'felt-behovNytMiljoe'],
  ['Vurdering', 'felt-belastning'],
  ['Afdækning', 'felt-behandlingskraevende'],
  ['Afdækning', 'felt-kunAlkohol'],
  ['Henvendelse', 'felt-efterParagraf101a'],
  ['Frit valg', 'felt-valgtGodkendt'],
];

/** A number of the trace's events, in milliseconds. @param {{ dur?: number }[]} events */
const ms = (events) => events.map(({ dur = 0 }) => dur / 1000);

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'EventDispatch', 'RunMicrotasks', 'FireAnimationFrame']);

/** The scripting time of a task: its outermost script events. @param {any} task @param {any[]} scripts */
function scripting(task, scripts) {
  const inside = scripts.filter((e) => e.ts >= task.ts && e.ts + (e.dur ?? 0) <= task.ts + task.dur).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0 } of inside) {
    if (ts < end) continue;
    sum += dur;
    end = ts + dur;
  }
  return sum / 1000;
}

/** The cost of an answer: its tasks on the page's main thread. @param {Buffer} trace */
function cost(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const [mark, end] = ['p101-svar', 'p101-slut'].map((name) => traceEvents.find((/** @type {any} */ e) => e.name === name));
  // The task of the second mark belongs to this file.
  const during = (/** @type {any} */ e) => e.ts >= mark.ts && e.ts + (e.dur ?? 0) < end.ts;
  const mine = traceEvents.filter((/** @type {any} */ e) => e.pid === mark.pid && e.tid === mark.tid && during(e) && e.ph === 'X');
  const scripts = mine.filter((/** @type {any} */ e) => SCRIPT.has(e.name));
  const tasks = mine.filter((/** @type {any} */ e) => e.name === 'RunTask');
  const times = tasks.map((/** @type {any} */ task) => scripting(task, scripts));
  return { script: Math.max(0, ...times), all: times.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0), task: Math.max(0, ...ms(tasks)) };
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.P101_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ locale: 'da-DK' });
await page.goto(server.url);
await page.locator('.sagsnavn', { hasText: EKSEMPLER[0] ?? '' }).waitFor();

/** Clicks an unchecked radio button from inside the page, and waits until the page is idle. @param {string} name */
const answer = (name) =>
  page.evaluate(async (felt) => {
    const rod = document.querySelector('p101-afgoerelse')?.shadowRoot;
    const nu = [...(rod?.querySelectorAll(`input[name="${felt}"]`) ?? [])].find((en) => en instanceof HTMLInputElement && !en.checked);
    await new Promise((ro) => setTimeout(ro, 120));
    performance.mark('p101-svar');
    if (nu instanceof HTMLElement) setTimeout(() => nu.click());
    await new Promise((ro) => setTimeout(ro, 280));
    performance.mark('p101-slut');
  }, name);

/**
 * Shows a section with every question, and "what would change the conclusion" open in each card.
 * @param {string} sektion
 */
async function visAlt(sektion) {
  await page.locator('.trinknap', { has: page.locator('.trintitel').getByText(sektion, { exact: true }) }).click();
  const grupper = page.locator('.sektion:visible .gruppe button[aria-expanded="false"]');
  while ((await grupper.count()) > 0) await grupper.first().click();
  const lukkede = page.locator('.sektion:visible .kort details:not([open])').filter({ has: page.locator('summary').getByText('Hvad kunne ændre det?', { exact: true }) });
  while ((await lukkede.count()) > 0) await lukkede.first().locator('summary').first().click();
}

/** The time of a fixed piece of script, unthrottled. */
const fixedWork = () =>
  page.evaluate(() => {
    const begun = performance.now();
    const seen = new Map();
    for (let nr = 0; nr < 200_000; nr += 1) seen.set(nr % 1000, `${seen.get((nr * 7) % 1000) ?? ''}${nr % 97}`.slice(-5));
    return performance.now() - begun;
  });

/** @param {string} titel */
async function visEksempel(titel) {
  await page.getByLabel('Eksempelsag').selectOption({ label: titel });
  await page.getByRole('button', { name: 'Vis eksemplet' }).click();
  await page.locator('.sagsnavn', { hasText: titel }).waitFor();
}

/**
 * The cost of each answer in a case, round by round, so that a few seconds of other load do not hit only one answer.
 * @param {string} titel @param {boolean} opened whether the case is opened anew in each round
 */
async function measure(titel, opened) {
  await visEksempel(titel);
  const cdp = await page.context().newCDPSession(page);
  /** @type {Sample[][]} */
  const samples = SVAR.map(() => []);
  /** @param {Sample[]} of */
  const enough = (of) => (opened ? [0] : [0, 1]).every((way) => of.filter((sample) => sample.way === way && inCalm(sample)).length >= ENOUGH);
  for (let nr = 0; nr <= ROUNDS && !samples.every(enough); nr += 1) {
    if (opened) await visEksempel(titel);
    for (const [hvilket, [sektion = '', felt = '']] of SVAR.entries()) {
      const measured = samples[hvilket] ?? [];
      await visAlt(sektion);
      if (enough(measured)) {
        if (opened) await answer(felt); // later runs answer in the same case
        continue;
      }
      const before = await fixedWork();
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
      await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'] });
      await answer(felt);
      const spent = cost(await browser.stopTracing());
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const after = await fixedWork();
      if (nr === 0) continue; // the first includes the engine's compilation
      work.push(before, after);
      measured.push({ ...spent, way: opened ? 0 : nr % 2, around: Math.max(before, after) });
    }
  }
  return SVAR.map(([, felt = ''], hvilket) => ({ hvad: `${felt.replace('felt-', '')}, ${titel}`, samples: samples[hvilket] ?? [] }));
}

/**
 * The cost of an answer, its direction, and the time of the fixed piece of work around it.
 * @typedef {ReturnType<typeof cost> & { way: number, around: number }} Sample
 */

/** @type {number[]} */
const work = [];

/** Whether an answer was undisturbed, judged by the best time so far. @param {Sample} sample */
const inCalm = ({ around }) => around <= CALM * Math.min(...work);

/** @type {Awaited<ReturnType<typeof measure>>} */
const flipped = [];
/** @type {Awaited<ReturnType<typeof measure>>} */
const opened = [];
for (const titel of EKSEMPLER) flipped.push(...(await measure(titel, false)));
for (const titel of EKSEMPLER) opened.push(...(await measure(titel, true)));
await browser.close();
await server.close();

const one = (/** @type {number | undefined} */ tal) => (tal === undefined ? '–' : tal.toFixed(1)).padStart(7);
const KINDS = /** @type {const} */ ({ script: 'longest script', all: 'all script of an answer', task: 'longest task' });

/**
 * The median of the slower direction, if there are samples.
 * @param {Sample[]} samples @param {keyof typeof KINDS} kind
 */
function heavier(samples, kind) {
  const ways = [0, 1].map((way) => samples.filter((sample) => sample.way === way)).filter(({ length }) => length > 0);
  return ways.length === 0 ? undefined : Math.max(...ways.map((some) => median(some.map((sample) => sample[kind]))));
}

/** @param {Sample[]} samples */
const medians = (samples) => [heavier(samples, 'script'), heavier(samples, 'all'), heavier(samples, 'task')];

/** @param {string} what @param {Awaited<ReturnType<typeof measure>>} measured */
function print(what, measured) {
  const rows = measured.map(({ hvad, samples }) => {
    const calm = samples.filter(inCalm);
    return { hvad, count: calm.length, all: medians(samples), calm: medians(calm) };
  });
  console.log(`    ${what}, at ${THROTTLE} x CPU throttle, medians of at most ${ROUNDS}: ${Object.values(KINDS).join(', ')}; of those in calm the same, and how many (ms)`);
  for (const { hvad, count, all, calm } of rows) {
    console.log(`    ${[...all, ...calm].map(one).join(' ')} ${String(count).padStart(3)}  ${hvad}`);
  }
  for (const [name, of] of /** @type {const} */ ([['', 'all'], [' in calm', 'calm']])) {
    for (const [plads, kind] of Object.values(KINDS).entries()) {
      const times = rows.flatMap((row) => row[of][plads] ?? []);
      const over = times.filter((time) => time > GOAL_MS).length;
      console.log(`    ${kind}${name}: ${one(Math.max(...times)).trim()} ms, the goal is ${GOAL_MS}; ${over} of ${times.length} answers over`);
    }
  }
}

print('an answer given and taken back', flipped);
print('an answer given once in a case that was just opened', opened);
console.log(`    a fixed piece of work took ${one(Math.min(...work)).trim()} ms at best, ${one(median(work)).trim()} ms mostly, ${one(Math.max(...work)).trim()} ms at worst`);
