import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

/** Two people rename one task at once: the second sees both versions and chooses. */
async function title(page, other, say) {
  const task = crypto.randomUUID();
  const rest = { description: null, group: null, owner: null, due: null };
  await send(page, [['tasks/create-task', { task, title: 'Kho', ...rest }]]);
  await page.goto(`${url}/tasks?panel=task:${task}`);
  const field = page.getByRole('complementary').getByRole('textbox', { name: say('tasks.title') });
  await field.fill('Kho Bình Tân');
  await send(other, [['tasks/rename-task', { task, title: 'Kho Thủ Đức' }]]);
  await page.getByText('Kho Thủ Đức').first().waitFor();
  assert.equal(await field.inputValue(), 'Kho Bình Tân');
  await field.press('Enter');
  const dialog = page.getByRole('dialog', { name: say('conflict.title') });
  await dialog.getByText('Kho Thủ Đức').waitFor();
  await dialog.getByText('Kho Bình Tân').waitFor();
  await dialog.getByText(colleague.fullName).waitFor();
  await axe(page, 'two versions');
  await fits(page, 'two versions');
  await dialog.getByRole('button', { name: say('conflict.later') }).click();
  assert.equal(await field.inputValue(), 'Kho Bình Tân');
  await field.press('Enter');
  await dialog.getByRole('button', { name: say('conflict.use-mine') }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('complementary').getByText('“Kho Bình Tân”').waitFor();

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
async function post(page, elsewhere, say) {
  const id = crypto.randomUUID();
  const sign = id.slice(0, 6);
  await send(page, [['feed/write-post', { post: id, group: null, text: `Giờ mở ${sign}` }]]);
  await page.goto(`${url}/feed`);
  const mine = page.getByRole('article').filter({ hasText: sign });
  await mine.getByRole('button', { name: say('feed.post-menu') }).click();
  await page.getByRole('menuitem', { name: say('feed.edit'), exact: true }).click();
  await mine.getByRole('textbox', { name: say('feed.edit') }).fill(`Giờ mở ${sign}: 7 giờ`);
  await send(elsewhere, [['feed/edit-post', { post: id, text: `Giờ mở ${sign}: 8 giờ` }]]);
  await mine.getByRole('button', { name: say('ui.save') }).click();
  const dialog = page.getByRole('dialog', { name: say('conflict.title') });
  await dialog.getByText(`Giờ mở ${sign}: 8 giờ`).waitFor();
  await dialog.getByRole('radio').nth(1).check();
  await dialog.getByRole('button', { name: say('conflict.use-theirs') }).click();
  await mine.getByText(`Giờ mở ${sign}: 8 giờ`).waitFor();
  assert.equal(await mine.getByRole('textbox', { name: say('feed.edit') }).count(), 0);
}

export const journeys = {
  async 'who writes over the words of another sees both and chooses'({ say, enter, far }) {
    await title(await enter(owner, far), await enter(colleague), say);
  },

  async 'who writes on two devices at once sees both and chooses'({ say, enter, far }) {
    await post(await enter(owner), await enter(owner, far), say);
  },
};
