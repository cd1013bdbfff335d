import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, signIn, url } from './harness.mjs';

async function found(page, name, privacy) {
  await page.goto(`${url}/places`);
  await page.getByRole('button', { name: 'Lập nơi mới' }).first().click();
  await page.getByRole('textbox', { name: 'Tên' }).fill(name);
  await page.getByRole('radio', { name: privacy }).check();
  await axe(page, 'founding a place');
  await page.getByRole('button', { name: 'Lập nơi', exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return page.url();
}

async function write(page, text) {
  await page.getByRole('button', { name: /^Chia sẻ/ }).click();
  await page.getByRole('textbox', { name: /^Chia sẻ/ }).fill(text);
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await page.getByRole('article').filter({ hasText: text }).waitFor();
}

const nothing = /Không có nơi này|There is no such place/;

export const journeys = {
  async 'a secret place is nowhere for others, opens for who is added, and closes at once'(
    browser,
  ) {
    const an = await newPerson(browser);
    await signIn(an.page, owner);
    const khanh = await newPerson(browser, { size: phone });
    await signIn(khanh.page, colleague);
    const place = await found(an.page, 'Quà Tết Đinh Mùi', /bí mật/);
    await write(an.page, 'Đừng kể ai: năm nay tặng máy xay cầm tay.');
    await khanh.page.goto(place);
    await khanh.page.getByText(nothing).waitFor();

    await an.page.getByRole('button', { name: 'Thêm người' }).click();
    await an.page.getByRole('searchbox').fill('dieu khanh');
    await an.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(colleague.fullName) })
      .click();
    await an.page.getByText('đã ở trong').first().waitFor();
    await axe(an.page, 'adding people');
    await an.page.keyboard.press('Escape');
    await khanh.page.goto(place);
    await khanh.page.getByText('máy xay cầm tay').waitFor();
    await fits(khanh.page, 'a place on a phone');
    await axe(khanh.page, 'a place on a phone');

    await an.page.getByRole('link', { name: 'Thành viên' }).click();
    await an.page.getByRole('button', { name: `Với ${colleague.fullName}` }).click();
    await axe(an.page, 'members with a menu');
    await an.page.getByRole('menuitem', { name: 'Đưa ra khỏi nhóm' }).click();
    await an.page.getByText(`Đã đưa ${colleague.fullName} ra khỏi nhóm`).waitFor();
    await khanh.page.getByText(nothing).waitFor();
    await khanh.page.goto(`${url}/feed`);
    await khanh.page.getByRole('article').first().waitFor();
    assert.equal(await khanh.page.getByText('máy xay cầm tay').count(), 0);

    await an.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await khanh.page.goto(place);
    await khanh.page.getByText('máy xay cầm tay').waitFor();
    assert.deepEqual([...an.faults, ...khanh.faults], []);
  },

  async 'opening a place asks what becomes of older posts'(browser) {
    const an = await newPerson(browser);
    await signIn(an.page, owner);
    const khanh = await newPerson(browser);
    await signIn(khanh.page, colleague);
    const place = await found(an.page, 'Bếp thử & công thức', /Nhóm kín/);
    await write(an.page, 'Công thức còn giữ kín.');
    await khanh.page.goto(place);
    await khanh.page
      .getByText(/chỉ thành viên xem được|only members/)
      .first()
      .waitFor();

    await an.page.getByRole('button', { name: 'Với nơi này' }).click();
    await an.page.getByRole('menuitem', { name: 'Đổi người xem được' }).click();
    await an.page.getByRole('radio', { name: /Nhóm mở/ }).check();
    const change = an.page.getByRole('button', { name: 'Đổi', exact: true });
    assert.equal(await change.isDisabled(), true);
    await axe(an.page, 'changing who may look in');
    await an.page.getByRole('radio', { name: /Giữ như cũ/ }).check();
    await change.click();
    await an.page.getByText('Đã đổi người xem được').waitFor();
    await write(an.page, 'Từ nay ai cũng nếm được.');

    await khanh.page.goto(place);
    await khanh.page.getByText('Từ nay ai cũng nếm được.').waitFor();
    assert.equal(await khanh.page.getByText('Công thức còn giữ kín.').count(), 0);
    await khanh.page
      .getByRole('button', { name: /Vào nhóm|Join/ })
      .first()
      .click();
    await khanh.page.getByRole('button', { name: /^Chia sẻ|^Share/ }).waitFor();
    await khanh.page.getByRole('button', { name: /Với nơi này|About this place/ }).click();
    await khanh.page.getByRole('menuitem', { name: /Rời nhóm|Leave/ }).click();
    await khanh.page.getByRole('button', { name: /Hoàn tác|Undo/ }).click();
    await khanh.page.getByRole('button', { name: /^Chia sẻ|^Share/ }).waitFor();
    assert.deepEqual([...an.faults, ...khanh.faults], []);
  },
};
