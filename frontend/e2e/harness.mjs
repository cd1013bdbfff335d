/** What every journey needs: a browser, people in it, and a look for what hinders some of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { caller, found, join } from './api.mjs';
import { storyteller, words } from './words.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export const url = process.env.CHUNG_URL ?? 'http://localhost:8080';

/** The browser named by CHUNG_BROWSER, without anything that would call out. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHUNG_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 360, height: 740 };

const desk = { size: desktop, theme: 'light', touch: false };
const pocket = { size: phone, theme: 'dark', touch: true };

/**
 * What a journey is given. Who acts sits at a desk in the light in Vietnamese, and holds a phone in the dark in English;
 * who looks on has the other of the two, so that both runs together see both.
 */
export function stage(browser, language) {
  const [near, far] = language === 'vi' ? [desk, pocket] : [pocket, desk];
  const faults = [];
  const person = (look = near) => newPerson(browser, { language, ...look }, faults);
  const workspace = () => furnished(language);
  const enter = async (who, look) => {
    await workspace();
    const page = await person(look);
    await signIn(page, who);
    return page;
  };
  const told = storyteller(language);
  return { language, say: words(language), told, near, far, faults, person, enter, workspace };
}

/** The page of somebody with a browser of their own. Its errors are faults of the journey. */
async function newPerson(browser, { language, theme, size, touch }, faults) {
  const context = await browser.newContext({
    viewport: size,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: touch,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // A refused request is part of some journeys; the page shows it in words.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      faults.push(text);
  });
  return page;
}

let furnishing;

/** Sees once to it that the owner and the colleague are there, whatever ran before. */
function furnished(language) {
  furnishing ??= furnish(language);
  return furnishing;
}

async function furnish(language) {
  const visitor = caller(url);
  const { needed } = await visitor.call('GET', '/api/setup');
  const admin = needed ? await found(url, owner, language) : visitor;
  const { organisation, fullName, givenName, ...key } = owner;
  if (!needed) await visitor.call('POST', '/api/session', key);
  const { items } = await admin.call('GET', '/api/views/people/person');
  if (!items.some((person) => person.fullName === colleague.fullName))
    await join(url, admin, colleague, language);
}

/** Fails when axe finds anything on the screen. */
export async function axe(page, where) {
  // The address changes a moment before the screen does.
  await page.locator('main').first().waitFor();
  await page.locator('h1').first().waitFor({ state: 'attached' });
  // Through the debugger's own world: the page's policy rightly refuses injected scripts.
  const found = await page.evaluate(
    `${axeSource}; axe.run(document, { resultTypes: ['violations'] })`,
  );
  const lines = found.violations.map(
    (v) =>
      `${v.id} (${v.impact}): ${v.nodes
        .map((n) => n.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
  if (lines.length) throw new Error(`axe on ${where}:\n  ${lines.join('\n  ')}`);
}

/** Fails when something sticks out of the window to the side. */
export async function fits(page, where) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) throw new Error(`${where} is ${over} px wider than the window`);
}

/** Whom every journey finds: the first of them makes the owner by the wizard; the rest is made when it is wanted. */
export const owner = {
  organisation: 'Gió Mùa',
  fullName: 'Nguyễn Lan Anh',
  givenName: 'Lan Anh',
  email: 'lan.anh@giomua.vn',
  password: 'cà phê sữa đá 2026',
};

export const colleague = {
  fullName: 'Công Tằng Tôn Nữ Diệu Khanh',
  givenName: 'Diệu Khanh',
  email: 'dieu.khanh@giomua.vn',
  password: 'mưa rào mùa hạ 12',
};

const ours = { Origin: url, 'X-Chung': '1' };

/** Signs the page's browser in without walking through the door; the journeys of people do walk. */
export async function signIn(page, { email, password }) {
  const request = { headers: ours, data: { email, password } };
  const answer = await page.request.post(`${url}/api/session`, request);
  if (!answer.ok()) throw new Error(await answer.text());
}

/** Sends commands as the page's person, faster than by hand; the answers in their order. */
export async function send(page, commands) {
  const answers = [];
  for (const [name, data] of commands) {
    const headers = { ...ours, 'Idempotency-Key': crypto.randomUUID() };
    const answer = await page.request.post(`${url}/api/commands/${name}`, { headers, data });
    if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
    answers.push(await answer.json());
  }
  return answers;
}

export const uuid = () => crypto.randomUUID();

/** The workflow of a project in which it does not matter. */
export const twoStates = {
  states: [
    { id: 'todo', name: 'Cần làm', category: 'todo' },
    { id: 'done', name: 'Xong', category: 'done' },
  ],
  transitions: [],
};

/** The id of whom this page belongs to. */
export const whoIs = async (page) =>
  (await (await page.request.get(`${url}/api/session`)).json()).person;

/** Chooses something from the menu of the message with these words. */
export async function chooseFor(page, say, words, choice) {
  const message = page.getByRole('article').filter({ hasText: words }).last();
  await message.hover();
  await message.getByRole('button', { name: say('chat.message-menu') }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
}

const mostLines = 500;

/** Tells what the page's person did elsewhere, as an import does: much, long ago, and fast. */
export async function tell(page, source, lines) {
  const importId = crypto.randomUUID();
  const actor = await whoIs(page);
  await send(page, [['imports/start-import', { importId, source }]]);
  for (let from = 0; from < lines.length; from += mostLines) {
    const commands = lines
      .slice(from, from + mostLines)
      .map(({ at, ...line }) => ({ id: crypto.randomUUID(), actor, occurredAt: at, ...line }));
    const answer = await page.request.post(`${url}/api/imports/${importId}/commands`, {
      headers: ours,
      data: { commands },
    });
    const { answers = [] } = await answer.json();
    const wrong = answers.find(({ problem }) => problem);
    if (!answer.ok() || wrong) throw new Error(JSON.stringify(wrong ?? (await answer.text())));
  }
  await send(page, [
    ['imports/finish-import', { importId, read: lines.length, created: lines.length, skipped: [] }],
  ]);
}
