/** What every journey needs: a browser, people in it, and a look for what hinders some of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

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
export const phone = { width: 360, height: 780 };

/** Somebody with a browser of their own. Errors of the page are faults of the journey. */
export async function newPerson(
  browser,
  { language = 'vi', theme = 'light', size = desktop } = {},
) {
  const context = await browser.newContext({
    viewport: size,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: size.width < 720,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // A refused request is part of some journeys; the page shows it in words.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      faults.push(text);
  });
  return { page, context, faults };
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

/** What the first journey makes and the others find. */
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

/** Signs in and waits for the shell. */
export async function signIn(page, person) {
  await page.goto(`${url}/sign-in`);
  await page.locator('input[name=email]').fill(person.email);
  await page.locator('input[name=password]').fill(person.password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((to) => !to.pathname.startsWith('/sign-in'));
  await page.locator('nav[aria-label=Chung]').waitFor({ state: 'attached' });
}

/** Sends commands as the page's person, faster than by hand; the answers in their order. */
export const send = (page, commands) =>
  page.evaluate(async (list) => {
    const answers = [];
    for (const [name, body] of list) {
      const answer = await fetch(`/api/commands/${name}`, {
        method: 'POST',
        headers: {
          'X-Chung': '1',
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(await answer.text());
      answers.push(await answer.json());
    }
    return answers;
  }, commands);

/** Signs in with the interface in this language, whatever the account was set to. */
export async function signInAs(page, person, language) {
  await signIn(page, person);
  const me = await page.evaluate(async () => (await fetch('/api/session')).json());
  await send(page, [['people/change-language', { person: me.person, language }]]);
  await page.reload();
  await page.waitForFunction((to) => document.documentElement.lang === to, language);
}
