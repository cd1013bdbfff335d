import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, send, signIn, url } from './harness.mjs';

const publish = { name: 'Đăng', exact: true };

async function write(page, text) {
  await page.getByRole('button', { name: /^Chia sẻ/ }).click();
  await page.getByRole('textbox', { name: /^Chia sẻ/ }).fill(text);
  await page.getByRole('button', publish).click();
}

const post = (text) => ['feed/write-post', { post: crypto.randomUUID(), group: null, text }];

export const journeys = {
  async 'a post is written, answered, changed and taken away before the eyes of another'(browser) {
    const an = await newPerson(browser);
    await signIn(an.page, owner);
    const khanh = await newPerson(browser, { size: phone, theme: 'dark', language: 'en' });
    await signIn(khanh.page, colleague);
    await Promise.all([an.page.goto(`${url}/feed`), khanh.page.goto(`${url}/feed`)]);
    await khanh.page.getByRole('button', { name: /^Share|^Chia sẻ/ }).waitFor();
    await axe(an.page, 'an empty feed');

    await write(an.page, 'Tuyến 4 chạy thử **sáng mai**, ai rảnh đi cùng nhé.');
    const mine = an.page.getByRole('article').filter({ hasText: 'Tuyến 4 chạy thử' });
    await mine.locator('strong', { hasText: 'sáng mai' }).waitFor();
    await khanh.page.getByRole('button', { name: /new post|bài mới/ }).click();
    const theirs = khanh.page.getByRole('article').filter({ hasText: 'Tuyến 4 chạy thử' });
    await theirs.waitFor();
    await fits(khanh.page, 'the feed on a phone');

    await theirs.getByRole('button', { name: /^React|^Bày tỏ/ }).click();
    await khanh.page.getByRole('menuitem', { name: /^Coffee|cà phê/ }).click();
    await mine.getByRole('button', { name: /^Mời cà phê/ }).waitFor();
    await theirs.getByRole('button', { name: /^(Comment|Bình luận)$/ }).click();
    await theirs.getByRole('textbox').fill('Em đi, mời cả nhóm cà phê.');
    await theirs.getByRole('textbox').press('Enter');
    await mine.getByRole('button', { name: '1 bình luận' }).waitFor();
    await axe(khanh.page, 'a feed with a comment, dark');

    await mine.getByRole('button', { name: 'Với bài này' }).click();
    await an.page.getByRole('menuitem', { name: 'Sửa' }).click();
    await mine.getByRole('textbox', { name: 'Sửa' }).fill('Tuyến 4 chạy thử **chiều mai**.');
    await mine.getByRole('button', { name: 'Lưu' }).click();
    await mine.getByRole('button', { name: 'sửa 1 lần' }).click();
    await an.page.waitForURL('**panel=post**');
    const panel = an.page.getByRole('complementary');
    await panel.locator('strong', { hasText: 'sáng mai' }).waitFor();
    await axe(an.page, 'the wordings of a post');
    await theirs.locator('strong', { hasText: 'chiều mai' }).waitFor();

    await mine.first().getByRole('button', { name: 'Với bài này' }).click();
    await an.page.getByRole('menuitem', { name: 'Xoá' }).click();
    await khanh.page
      .getByText(/This post was deleted|Bài này đã bị xoá/)
      .first()
      .waitFor();
    assert.equal(await theirs.count(), 0);
    assert.deepEqual([...an.faults, ...khanh.faults], []);
  },

  async 'reading on neither repeats nor skips while others write'(browser) {
    const an = await newPerson(browser);
    await signIn(an.page, owner);
    const khanh = await newPerson(browser);
    await signIn(khanh.page, colleague);
    await send(
      an.page,
      Array.from({ length: 35 }, (_, i) => post(`Chuyến số ${i + 1} về kho`)),
    );
    await khanh.page.goto(`${url}/feed`);
    await khanh.page.getByText('Chuyến số 35 về kho').waitFor();
    await send(an.page, [post('Chen ngang một'), post('Chen ngang hai'), post('Chen ngang ba')]);
    await khanh.page.getByRole('button', { name: /^3 (bài mới|new posts)$/ }).waitFor();
    const first = khanh.page.getByText('Chuyến số 1 về kho');
    await khanh.page.mouse.move(800, 500);
    // The end of what is loaded is where more is fetched.
    for (let loaded = 0; (await first.count()) === 0; ) {
      const posts = khanh.page.getByRole('article');
      await posts.nth(loaded).waitFor();
      loaded = await posts.count();
      await posts.last().scrollIntoViewIfNeeded();
      await khanh.page.mouse.wheel(0, 4000);
    }
    const told = await khanh.page.getByText(/^Chuyến số \d+ về kho$/).allTextContents();
    const expected = Array.from({ length: 35 }, (_, i) => `Chuyến số ${35 - i} về kho`);
    assert.deepEqual(told, expected);
    await khanh.page.getByRole('button', { name: /^3 (bài mới|new posts)$/ }).click();
    await khanh.page.getByText('Chen ngang ba').waitFor();
    const top = await khanh.page.getByRole('article').allTextContents();
    assert.match(top[0], /Chen ngang ba/);
    assert.match(top[2], /Chen ngang một/);
    assert.match(top[3], /Chuyến số 35/);
    assert.deepEqual([...an.faults, ...khanh.faults], []);
  },
};
