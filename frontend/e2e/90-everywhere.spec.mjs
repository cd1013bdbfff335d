import assert from 'node:assert/strict';
import { axe, desktop, fits, newPerson, owner, phone, signIn, url } from './harness.mjs';

const screens = [
  '/',
  '/feed',
  '/tasks',
  '/tasks?list=all',
  '/chat',
  '/places',
  '/people',
  '/account',
  '/admin',
];

async function walk(browser, options) {
  const { page, faults } = await newPerson(browser, options);
  await signIn(page, owner);
  for (const screen of screens) {
    await page.goto(url + screen);
    await page.getByRole('main').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
    await fits(page, screen);
    await axe(page, screen);
    assert.equal(await page.evaluate(() => document.documentElement.lang), options.language);
  }
  assert.deepEqual(faults, []);
  return page;
}

export const journeys = {
  'every screen in Vietnamese, light, on a desk': (browser) =>
    walk(browser, { language: 'vi', theme: 'light', size: desktop }),
  'every screen in Vietnamese, dark, on a phone': (browser) =>
    walk(browser, { language: 'vi', theme: 'dark', size: phone }),
  async 'every screen in English, dark on a desk and light on a phone'(browser) {
    const { page } = await newPerson(browser);
    await signIn(page, owner);
    await page.getByRole('button', { name: 'Tài khoản của bạn' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Today' }).first().waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await walk(browser, { language: 'en', theme: 'dark', size: desktop });
    await walk(browser, { language: 'en', theme: 'light', size: phone });
  },
};
