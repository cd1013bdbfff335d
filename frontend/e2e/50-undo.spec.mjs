import assert from 'node:assert/strict';
import {
  axe,
  colleague,
  newPerson,
  owner,
  phone,
  send,
  signIn,
  signInAs,
  url,
} from './harness.mjs';

const words = {
  vi: {
    share: /^Chia sẻ/,
    publish: 'Đăng',
    postMenu: 'Với bài này',
    edit: 'Sửa',
    save: 'Lưu',
    remove: 'Xoá',
    undo: 'Hoàn tác',
    gone: 'Bài này đã bị xoá.',
    comment: 'Viết bình luận…',
    commentGone: 'Bình luận này đã bị xoá.',
    deleteMessage: 'Xoá tin',
    messageGone: 'Tin này đã bị xoá.',
    quick: /Thêm việc/,
    restored: 'khôi phục bài này.',
  },
  en: {
    share: /^Share/,
    publish: 'Post',
    postMenu: 'About this post',
    edit: 'Edit',
    save: 'Save',
    remove: 'Delete',
    undo: 'Undo',
    gone: 'This post was deleted.',
    comment: 'Write a comment…',
    commentGone: 'This comment was deleted.',
    deleteMessage: 'Delete the message',
    messageGone: 'This message was deleted.',
    quick: /Add a task/,
    restored: 'brought this post back.',
  },
};

const undo = (page, w) =>
  page.getByRole('status').getByRole('button', { name: w.undo }).last().click();

async function postAndComment(page, other, w, language) {
  const text = `Lịch trực ${language} ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto(`${url}/feed`);
  await page.getByRole('button', { name: w.share }).click();
  await page.getByRole('textbox', { name: w.share }).fill(`${text} **thứ Bảy**`);
  await page.getByRole('button', { name: w.publish, exact: true }).click();
  const mine = page.getByRole('article').filter({ hasText: text });
  await mine.waitFor();
  await other.goto(`${url}/feed`);
  const theirs = other.getByRole('article').filter({ hasText: text });
  await theirs.waitFor();
  await mine.getByRole('button', { name: w.postMenu }).click();
  await page.getByRole('menuitem', { name: w.edit, exact: true }).click();
  await mine.getByRole('textbox', { name: w.edit }).fill(`${text} **Chủ nhật**`);
  await mine.getByRole('button', { name: w.save }).click();
  await theirs.getByText('Chủ nhật').waitFor();

  // The post goes and comes back, here and there, with its wordings and its story.
  await mine.getByRole('button', { name: w.postMenu }).click();
  await page.getByRole('menuitem', { name: w.remove, exact: true }).click();
  await other
    .getByText(/This post was deleted|Bài này đã bị xoá/)
    .first()
    .waitFor();
  await axe(page, 'a toast with undo');
  await undo(page, w);
  await theirs.getByText('Chủ nhật').waitFor();
  await mine.getByRole('button', { name: w.postMenu }).click();
  await page.getByRole('menuitem').nth(1).click();
  const panel = page.getByRole('complementary');
  await panel.getByText('thứ Bảy').first().waitFor();
  await panel.getByText(w.restored).waitFor();

  await panel.getByPlaceholder(w.comment).fill('Tôi nhận ca sáng');
  await panel.getByPlaceholder(w.comment).press('Enter');
  await panel.getByRole('button', { name: w.remove, exact: true }).click();
  await panel.getByText(w.commentGone).waitFor();
  await undo(page, w);
  await panel.getByText('Tôi nhận ca sáng').first().waitFor();
  await panel.getByText(w.commentGone).waitFor({ state: 'detached' });
}

async function taskComment(page, w, language) {
  const title = `Sắp ca ${language} ${crypto.randomUUID().slice(0, 6)}`;
  await page.goto(`${url}/tasks?list=by-me`);
  await page.getByPlaceholder(w.quick).fill(title);
  await page.getByPlaceholder(w.quick).press('Enter');
  await page.getByText(title).click();
  const panel = page.getByRole('complementary');
  await panel.getByPlaceholder(w.comment).fill('Còn thiếu một người');
  await panel.getByPlaceholder(w.comment).press('Enter');
  await panel.getByRole('button', { name: w.remove, exact: true }).click();
  await panel.getByText(w.commentGone).waitFor();
  await undo(page, w);
  await panel.getByText('Còn thiếu một người').first().waitFor();
  await panel.getByText(w.commentGone).waitFor({ state: 'detached' });
}

async function message(page, w, language) {
  const channel = crypto.randomUUID();
  const said = `Ai còn xăng ${language}`;
  await send(page, [
    [
      'chat/create-channel',
      { channel, name: `ca-${channel.slice(0, 6)}`, topic: '', privacy: 'public' },
    ],
    ['chat/join-channel', { channel }],
    ['chat/send-message', { message: crypto.randomUUID(), channel, text: said }],
  ]);
  await page.goto(`${url}/chat/${channel}`);
  await page.getByText(said).hover();
  await page.getByRole('button', { name: w.deleteMessage }).click();
  await page.getByText(w.messageGone).waitFor();
  await undo(page, w);
  await page.getByText(said).waitFor();
}

async function all(browser, language, size) {
  const w = words[language];
  const one = await newPerson(browser, { language, size });
  await signInAs(one.page, owner, language);
  const other = await newPerson(browser, { language });
  await signIn(other.page, colleague);
  await postAndComment(one.page, other.page, w, language);
  await taskComment(one.page, w, language);
  await message(one.page, w, language);
  await signInAs(one.page, owner, 'vi');
  assert.deepEqual([...one.faults, ...other.faults], []);
}

export const journeys = {
  'what was deleted comes back from the toast': (browser) => all(browser, 'vi'),
  'what was deleted comes back from the toast, in English on a phone': (browser) =>
    all(browser, 'en', phone),
};
