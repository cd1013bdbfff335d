import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, signIn, url } from './harness.mjs';

const fill = (page, name, value) => page.locator(`input[name=${name}]`).fill(value);

export const journeys = {
  async 'the first run makes the organisation and its owner'(browser) {
    const { page, faults } = await newPerson(browser);
    await page.goto(url);
    await page.waitForURL('**/setup');
    await axe(page, 'the wizard');
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.getByText('Điền chỗ này nhé.').first().waitFor();
    await fill(page, 'organisation', owner.organisation);
    await fill(page, 'fullName', owner.fullName);
    assert.equal(await page.locator('input[name=givenName]').inputValue(), 'Anh');
    await fill(page, 'givenName', owner.givenName);
    await fill(page, 'email', owner.email);
    await fill(page, 'password', owner.password);
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await page.getByRole('link', { name: 'Hôm nay' }).first().waitFor();
    await axe(page, 'Today');
    assert.deepEqual(faults, []);
  },

  async 'a wrong password is refused in words, the right one lets in'(browser) {
    const { page, faults } = await newPerson(browser, { language: 'en' });
    await page.goto(`${url}/people`);
    await page.waitForURL('**/sign-in**');
    await fill(page, 'email', owner.email);
    await fill(page, 'password', 'not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await axe(page, 'sign-in');
    await fill(page, 'password', owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/people');
    assert.deepEqual(faults, []);
  },

  async 'a colleague comes in by a link and is found without accents'(browser) {
    const admin = await newPerson(browser);
    await signIn(admin.page, owner);
    await admin.page.goto(`${url}/admin`);
    await admin.page.getByRole('button', { name: 'Tạo liên kết mời' }).click();
    const link = await admin.page.getByLabel(/chỉ hiện một lần/).inputValue();
    await axe(admin.page, 'administration');

    const guest = await newPerson(browser, { size: phone });
    await guest.page.goto(link);
    await guest.page.getByText(owner.fullName).waitFor();
    await fits(guest.page, 'the invitation');
    await axe(guest.page, 'the invitation');
    for (const name of ['fullName', 'givenName', 'email', 'password']) {
      await fill(guest.page, name, colleague[name]);
    }
    await guest.page.getByRole('button', { name: 'Nhận lời' }).click();
    await guest.page.getByRole('link', { name: 'Hôm nay' }).first().waitFor();
    await fits(guest.page, 'Today on a phone');

    await admin.page.goto(`${url}/people`);
    await admin.page.getByText(colleague.fullName).waitFor();
    await admin.page.getByRole('searchbox').fill('dieu khanh');
    await admin.page.getByText(colleague.fullName).waitFor();
    await admin.page.getByText(owner.fullName).waitFor({ state: 'detached' });
    await axe(admin.page, 'the directory');
    await admin.page.getByText(colleague.fullName).click();
    await admin.page.waitForURL('**panel=person**');
    await axe(admin.page, 'a profile');
    await guest.page.goto(link);
    await guest.page.getByText('Liên kết này không còn dùng được').waitFor();
    assert.deepEqual([...admin.faults, ...guest.faults], []);
  },

  async 'a session ended elsewhere is over at once'(browser) {
    const here = await newPerson(browser);
    await signIn(here.page, owner);
    const there = await newPerson(browser, { size: phone });
    await signIn(there.page, owner);
    await here.page.goto(`${url}/account`);
    await here.page.getByText('máy này').waitFor();
    await axe(here.page, 'the account');
    const others = here.page.getByRole('button', { name: 'Đăng xuất máy đó' });
    while ((await others.count()) > 0) {
      const left = await others.count();
      await others.first().click();
      await here.page.waitForFunction(
        (n) =>
          [...document.querySelectorAll('button')].filter(
            (b) => b.textContent === 'Đăng xuất máy đó',
          ).length < n,
        left,
      );
    }
    await there.page.waitForURL('**/sign-in**');
  },
};
