import assert from 'node:assert/strict';
import {
  axe,
  colleague,
  fits,
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
    title: 'Tên việc',
    two: 'Có hai bản',
    useMine: 'Dùng bản của bạn',
    useTheirs: 'Dùng bản đã lưu',
    later: 'Sửa tiếp',
    postMenu: 'Với bài này',
    edit: 'Sửa',
    save: 'Lưu',
  },
  en: {
    title: 'Title',
    two: 'There are two versions',
    useMine: 'Use your version',
    useTheirs: 'Use the saved version',
    later: 'Go on writing',
    postMenu: 'About this post',
    edit: 'Edit',
    save: 'Save',
  },
};

/** Two people rename one task at once: the second sees both versions and chooses. */
async function title(page, other, w) {
  const task = crypto.randomUUID();
  const rest = { description: null, group: null, owner: null, due: null };
  await send(page, [['tasks/create-task', { task, title: 'Kho', ...rest }]]);
  await page.goto(`${url}/tasks?panel=task:${task}`);
  const field = page.getByRole('complementary').getByRole('textbox', { name: w.title });
  await field.fill('Kho Bình Tân');
  await send(other, [['tasks/rename-task', { task, title: 'Kho Thủ Đức' }]]);
  await page.getByText('Kho Thủ Đức').first().waitFor();
  assert.equal(await field.inputValue(), 'Kho Bình Tân');
  await field.press('Enter');
  const dialog = page.getByRole('dialog', { name: w.two });
  await dialog.getByText('Kho Thủ Đức').waitFor();
  await dialog.getByText('Kho Bình Tân').waitFor();
  await dialog.getByText(colleague.fullName).waitFor();
  await axe(page, 'two versions');
  await fits(page, 'two versions');
  await dialog.getByRole('button', { name: w.later }).click();
  assert.equal(await field.inputValue(), 'Kho Bình Tân');
  await field.press('Enter');
  await dialog.getByRole('button', { name: w.useMine }).click();
  await dialog.waitFor({ state: 'detached' });
  await other.waitForFunction(
    async ([id, name]) =>
      (await (await fetch(`/api/views/tasks/task/${id}`)).json()).title === name,
    [task, 'Kho Bình Tân'],
  );

  // What others do beside the title is in nobody's way.
  await field.fill('Kho mới');
  const comment = { task, comment: crypto.randomUUID(), text: 'Đã dọn xong' };
  await send(other, [['tasks/comment-on-task', comment]]);
  await page.getByText('Đã dọn xong').first().waitFor();
  await field.press('Enter');
  await page.getByRole('complementary').getByText('Kho mới').first().waitFor();
  assert.equal(await dialog.count(), 0);
}

/** An author edits a post on two devices at once. */
async function post(page, elsewhere, w) {
  const id = crypto.randomUUID();
  const sign = id.slice(0, 6);
  await send(page, [['feed/write-post', { post: id, group: null, text: `Giờ mở ${sign}` }]]);
  await page.goto(`${url}/feed`);
  const mine = page.getByRole('article').filter({ hasText: sign });
  await mine.getByRole('button', { name: w.postMenu }).click();
  await page.getByRole('menuitem', { name: w.edit, exact: true }).click();
  await mine.getByRole('textbox', { name: w.edit }).fill(`Giờ mở ${sign}: 7 giờ`);
  await send(elsewhere, [['feed/edit-post', { post: id, text: `Giờ mở ${sign}: 8 giờ` }]]);
  await mine.getByRole('button', { name: w.save }).click();
  const dialog = page.getByRole('dialog', { name: w.two });
  await dialog.getByText(`Giờ mở ${sign}: 8 giờ`).waitFor();
  await dialog.getByRole('radio').nth(1).check();
  await dialog.getByRole('button', { name: w.useTheirs }).click();
  await mine.getByText(`Giờ mở ${sign}: 8 giờ`).waitFor();
  assert.equal(await mine.getByRole('textbox', { name: w.edit }).count(), 0);
}

async function all(browser, language, size) {
  const w = words[language];
  const one = await newPerson(browser, { language, size });
  await signInAs(one.page, owner, language);
  const other = await newPerson(browser);
  await signIn(other.page, colleague);
  await title(one.page, other.page, w);
  const elsewhere = await newPerson(browser);
  await signIn(elsewhere.page, owner);
  await post(one.page, elsewhere.page, w);
  await signInAs(one.page, owner, 'vi');
  assert.deepEqual([...one.faults, ...other.faults, ...elsewhere.faults], []);
}

export const journeys = {
  'who writes over the words of another sees both and chooses': (browser) => all(browser, 'vi'),
  'both versions, in English on a phone': (browser) => all(browser, 'en', phone),
};
