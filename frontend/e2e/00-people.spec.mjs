import assert from 'node:assert/strict';
import { axe, fits, owner, url } from './harness.mjs';

const newcomer = {
  fullName: 'Phạm Thị Thuỳ Dương',
  givenName: 'Dương',
  email: 'duong@giomua.vn',
  password: 'hai con mèo một cái sân',
};

const labels = {
  organisation: 'people.organisation',
  fullName: 'people.full-name',
  givenName: 'people.given-name',
  email: 'people.email',
  password: 'people.password',
};

const field = (page, say, name) => page.getByLabel(say(labels[name]), { exact: true });

async function fill(page, say, person, ...names) {
  for (const name of names) await field(page, say, name).fill(person[name]);
}

export const journeys = {
  async 'the first run makes the organisation and its owner'({ say, language, person }) {
    const page = await person();
    await page.goto(url);
    await page.waitForURL('**/setup');
    await axe(page, 'the wizard');
    await fits(page, 'the wizard');
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const start = page.getByRole('button', { name: say('people.setup-action') });
    await start.click();
    await page.getByText(say('people.is-missing')).first().waitFor();
    await fill(page, say, owner, 'organisation', 'fullName');
    assert.equal(await field(page, say, 'givenName').inputValue(), 'Anh');
    await fill(page, say, owner, 'givenName', 'email', 'password');
    await start.click();
    const skip = page.getByRole('link', { name: say('imports.skip') });
    await skip.waitFor();
    await axe(page, 'the last step of the wizard');
    await fits(page, 'the last step of the wizard');
    await skip.click();
    await page.getByRole('heading', { name: say('app.today-doors') }).waitFor();
    await axe(page, 'Today');
    await fits(page, 'Today');
  },

  async 'a wrong password is refused in words, the right one lets in'({ say, person, workspace }) {
    await workspace();
    const page = await person();
    await page.goto(`${url}/people`);
    await page.waitForURL('**/sign-in**');
    const signIn = page.getByRole('button', { name: say('people.sign-in') });
    await fill(page, say, { ...owner, password: 'not the password' }, 'email', 'password');
    await signIn.click();
    await page.getByRole('alert').waitFor();
    await axe(page, 'sign-in');
    await fill(page, say, owner, 'password');
    await signIn.click();
    await page.waitForURL('**/people');
  },

  async 'a colleague comes in by a link and is found without accents'({ say, enter, person, far }) {
    const admin = await enter(owner);
    await admin.goto(`${url}/admin`);
    await admin.getByRole('button', { name: say('people.invite') }).click();
    const link = await admin.getByLabel(say('people.invite-link')).inputValue();
    await axe(admin, 'administration');

    const guest = await person(far);
    await guest.goto(link);
    await guest.getByText(owner.fullName).waitFor();
    await fits(guest, 'the invitation');
    await axe(guest, 'the invitation');
    await fill(guest, say, newcomer, 'fullName', 'givenName', 'email', 'password');
    await guest.getByRole('button', { name: say('people.invitation-action') }).click();
    await guest
      .getByRole('link', { name: say('app.today') })
      .first()
      .waitFor();
    await fits(guest, 'the first Today');

    await admin.goto(`${url}/people`);
    const found = admin.getByText(newcomer.fullName);
    await found.waitFor();
    await admin.getByRole('searchbox').fill('duong thi');
    await admin.getByText(owner.fullName).waitFor({ state: 'detached' });
    await found.waitFor();
    await axe(admin, 'the directory');
    await found.click();
    await admin.waitForURL('**panel=person**');
    await axe(admin, 'a profile');
    await guest.goto(link);
    await guest.getByText(say('people.link-over'), { exact: true }).waitFor();
  },

  async 'a session ended elsewhere is over at once'({ say, enter, far }) {
    const here = await enter(owner);
    const there = await enter(owner, far);
    await there.goto(url);
    await there.getByRole('main').first().waitFor();
    await here.goto(`${url}/account`);
    await here.getByText(say('people.this-session'), { exact: true }).waitFor();
    await axe(here, 'the account');
    const others = here.getByRole('button', { name: say('people.end-session') });
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click();
      await others.nth(left - 1).waitFor({ state: 'detached' });
    }
    await there.waitForURL('**/sign-in**');
    await there.getByText(say('people.session-over')).waitFor();
    await axe(there, 'sign-in after the end');
  },

  async 'the interface speaks the other language at a word, and this one again'({
    say,
    language,
    enter,
  }) {
    const page = await enter(owner);
    await page.goto(url);
    const other = language === 'vi' ? 'en' : 'vi';
    const spoken = (lang) => page.locator(`html[lang=${lang}]`).waitFor();
    const menu = page.getByRole('banner').getByRole('button').last();
    await menu.click();
    await page.getByRole('menuitem', { name: say('app.other-language') }).click();
    await spoken(other);
    await page.reload();
    await spoken(other);
    await menu.click();
    await page.getByRole('menuitem', { name: say(`people.${language}`) }).click();
    await spoken(language);
    await page
      .getByRole('link', { name: say('app.today') })
      .first()
      .waitFor();
  },
};
