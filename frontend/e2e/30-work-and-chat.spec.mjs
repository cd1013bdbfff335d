import { axe, chooseFor, colleague, fits, owner, url } from './harness.mjs';

const task = 'Chốt phí giao theo quận';
const said = 'Bản đồ trắng sau hầm Thủ Thiêm';

export const journeys = {
  async 'a task is made, given, done, undone, and tells its history'({ say, enter, far }) {
    const lead = await enter(owner);
    const other = await enter(colleague, far);
    await other.goto(`${url}/tasks`);
    await lead.goto(`${url}/tasks?list=by-me`);
    await lead.getByPlaceholder(say('tasks.quick')).fill(task);
    await lead
      .getByRole('combobox', { name: say('tasks.owner') })
      .first()
      .fill('khanh');
    await lead.getByRole('option', { name: colleague.fullName }).click();
    await lead.getByRole('button', { name: say('tasks.add') }).click();
    await lead.getByText(task).waitFor();
    await axe(lead, 'the list of tasks');
    await fits(lead, 'the list of tasks');
    // The other's screen follows without a reload.
    await other.getByText(task).waitFor();
    await fits(other, 'the other list of tasks');
    await other.getByText(task).click();
    await other.getByRole('heading', { name: say('audit.history') }).waitFor();
    await axe(other, 'a task of the other');
    await lead.getByText(task).click();
    await lead.waitForURL('**panel=task**');
    await lead.getByPlaceholder(say('talk.write')).fill('Cần trước thứ Sáu nhé');
    await lead.keyboard.press('Enter');
    await other.getByText('Cần trước thứ Sáu nhé').first().waitFor();
    const complete = (page) =>
      page.getByRole('complementary').getByRole('button', { name: say('tasks.complete') });
    await complete(other).click();
    await lead
      .getByRole('complementary')
      .getByRole('button', { name: say('tasks.reopen') })
      .waitFor();
    await axe(lead, 'a task');
    await other.getByRole('button', { name: say('ui.undo') }).click();
    await complete(lead).waitFor();
  },

  async 'a message shows at once, arrives elsewhere, is counted, read, edited and deleted'({
    say,
    enter,
    far,
  }) {
    const bao = await enter(owner);
    await bao.goto(`${url}/chat`);
    await bao.getByRole('button', { name: say('chat.create') }).click();
    await bao.getByLabel(say('chat.name'), { exact: true }).fill('app-giao-hàng');
    await axe(bao, 'a new channel');
    await bao.getByRole('button', { name: say('chat.open-channel') }).click();
    const box = (page) => page.getByPlaceholder(say('chat.write-to', { name: 'app-giao-hàng' }));
    await box(bao).waitFor();

    const khue = await enter(colleague, far);
    await khue.goto(`${url}/chat`);
    await khue.getByText('app-giao-hàng').click();
    await khue.getByRole('button', { name: say('chat.join') }).click();
    await box(khue).waitFor();
    await khue.goto(`${url}/tasks`);

    await box(bao).fill(said);
    await bao.keyboard.press('Enter');
    await bao.getByText(said).waitFor();
    await axe(bao, 'a channel');
    await fits(bao, 'a channel');
    const one = khue
      .getByRole('link', { name: say('chat.chat') })
      .getByText(say('app.new', { count: 1 }));
    await one.first().waitFor({ state: 'attached' });
    await khue.goto(`${url}/chat`);
    await khue.getByRole('link', { name: 'app-giao-hàng' }).click();
    await khue.getByText(say('chat.new-from-here', { count: 1 })).waitFor();
    await khue.getByText(said).waitFor();
    await fits(khue, 'the channel of the other');
    await axe(khue, 'the channel of the other');
    await one.first().waitFor({ state: 'detached' });

    await chooseFor(bao, say, said, say('chat.edit'));
    await bao.getByRole('textbox', { name: say('chat.edit') }).fill(`${said}, lỗi cũ`);
    await bao.keyboard.press('Enter');
    await khue.getByText(`${said}, lỗi cũ`).waitFor();
    await chooseFor(bao, say, `${said}, lỗi cũ`, say('chat.delete'));
    await khue.getByText(say('chat.deleted')).waitFor();
  },
};
