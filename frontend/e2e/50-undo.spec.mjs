import { axe, chooseFor, colleague, owner, send, url } from './harness.mjs';

const undo = (page, say) =>
  page
    .getByRole('status')
    .getByRole('button', { name: say('ui.undo') })
    .last()
    .click();

const comments = (page, say) => ({
  panel: page.getByRole('complementary'),
  box: page.getByRole('complementary').getByPlaceholder(say('talk.write')),
  remove: page
    .getByRole('complementary')
    .getByRole('button', { name: say('talk.delete'), exact: true }),
  gone: page.getByRole('complementary').getByText(say('talk.deleted')),
});

async function commentGoesAndComesBack(page, say, text) {
  const { panel, box, remove, gone } = comments(page, say);
  await box.fill(text);
  await box.press('Enter');
  await remove.click();
  await gone.waitFor();
  await undo(page, say);
  await panel.getByText(text).first().waitFor();
  await gone.waitFor({ state: 'detached' });
}

export const journeys = {
  async 'a deleted post comes back from the toast with its wordings and its story'({
    say,
    told,
    enter,
    far,
  }) {
    const page = await enter(owner);
    const other = await enter(colleague, far);
    const text = 'Lịch trực cuối tuần';
    const post = crypto.randomUUID();
    await send(page, [
      ['feed/write-post', { post, group: null, text: `${text} **thứ Bảy**` }],
      ['feed/edit-post', { post, text: `${text} **Chủ nhật**` }],
    ]);
    await Promise.all([page.goto(`${url}/feed`), other.goto(`${url}/feed`)]);
    const mine = page.getByRole('article').filter({ hasText: text });
    const theirs = other.getByRole('article').filter({ hasText: text });
    await theirs.getByText('Chủ nhật').waitFor();
    const menu = mine.getByRole('button', { name: say('feed.post-menu') });
    await menu.click();
    await page.getByRole('menuitem', { name: say('feed.delete'), exact: true }).click();
    await other.getByText(say('feed.deleted')).first().waitFor();
    await axe(page, 'a toast with undo');
    await undo(page, say);
    await theirs.getByText('Chủ nhật').waitFor();
    await menu.click();
    await page.getByRole('menuitem', { name: say('feed.history') }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('thứ Bảy').first().waitFor();
    await panel.getByText(told('feed', 'post-restored')).waitFor();
    await commentGoesAndComesBack(page, say, 'Tôi nhận ca sáng');
  },

  async 'a deleted comment on a task comes back from the toast'({ say, enter }) {
    const page = await enter(owner);
    await page.goto(`${url}/tasks?list=by-me`);
    const quick = page.getByPlaceholder(say('tasks.quick'));
    await quick.fill('Sắp ca tuần sau');
    await quick.press('Enter');
    await page.getByText('Sắp ca tuần sau', { exact: true }).click();
    await commentGoesAndComesBack(page, say, 'Còn thiếu một người');
  },

  async 'a deleted message comes back from the toast'({ say, enter }) {
    const page = await enter(owner);
    const channel = crypto.randomUUID();
    const said = 'Ai còn xăng thì qua đón giúp';
    const open = { channel, name: 'ca-trực', topic: '', privacy: 'public' };
    await send(page, [
      ['chat/create-channel', open],
      ['chat/send-message', { message: crypto.randomUUID(), channel, text: said }],
    ]);
    await page.goto(`${url}/chat/${channel}`);
    await chooseFor(page, say, said, say('chat.delete'));
    await page.getByText(say('chat.deleted')).waitFor();
    await undo(page, say);
    await page.getByText(said).waitFor();
  },
};
