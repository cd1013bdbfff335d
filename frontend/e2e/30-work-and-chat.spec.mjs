import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, signIn, url } from './harness.mjs';

const task = 'Chốt phí giao theo quận';
const said = 'Bản đồ trắng sau hầm Thủ Thiêm';

export const journeys = {
  async 'a task is made, given, done, undone, and tells its history'(browser) {
    const lead = await newPerson(browser);
    await signIn(lead.page, owner);
    const other = await newPerson(browser, { size: phone, theme: 'dark', language: 'vi' });
    await signIn(other.page, colleague);
    await other.page.goto(`${url}/tasks`);
    await lead.page.goto(`${url}/tasks?list=by-me`);
    await lead.page.getByPlaceholder(/Thêm việc/).fill(task);
    await lead.page.getByRole('combobox', { name: 'Người chịu trách nhiệm' }).first().fill('khanh');
    await lead.page.getByRole('option', { name: colleague.fullName }).click();
    await lead.page.getByRole('button', { name: 'Thêm việc' }).click();
    await lead.page.getByText(task).waitFor();
    await axe(lead.page, 'the list of tasks');
    // The other's screen follows without a reload.
    await other.page.getByText(task).waitFor();
    await fits(other.page, 'the list of tasks on a phone');
    await other.page.getByText(task).click();
    await other.page.getByText('Lịch sử').waitFor();
    await axe(other.page, 'a task on a phone');
    await lead.page.getByText(task).click();
    await lead.page.waitForURL('**panel=task**');
    await lead.page.getByPlaceholder('Viết bình luận…').fill('Cần trước thứ Sáu nhé');
    await lead.page.keyboard.press('Enter');
    await other.page.getByText('Cần trước thứ Sáu nhé').first().waitFor();
    await other.page.getByRole('button', { name: 'Đánh dấu xong' }).last().click();
    await lead.page.getByRole('button', { name: 'Mở lại' }).waitFor();
    await axe(lead.page, 'a task');
    await other.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await lead.page.getByRole('button', { name: 'Đánh dấu xong' }).last().waitFor();
    assert.deepEqual([...lead.faults, ...other.faults], []);
  },

  async 'a message shows at once, arrives elsewhere, is counted, read, edited and deleted'(
    browser,
  ) {
    const bao = await newPerson(browser);
    await signIn(bao.page, owner);
    await bao.page.goto(`${url}/chat`);
    await bao.page.getByRole('button', { name: 'Cuộc trò chuyện mới' }).click();
    await bao.page.getByLabel('Tên kênh').fill('app-giao-hàng');
    await axe(bao.page, 'a new channel');
    await bao.page.getByRole('button', { name: 'Mở kênh' }).click();
    await bao.page.getByRole('heading', { name: '#app-giao-hàng' }).waitFor();

    const khue = await newPerson(browser, { size: phone });
    await signIn(khue.page, colleague);
    await khue.page.goto(`${url}/chat`);
    await khue.page.getByText('app-giao-hàng').click();
    await khue.page.getByRole('button', { name: 'Vào kênh' }).click();
    await khue.page.getByPlaceholder(/^Nhắn /).waitFor();
    await khue.page.goto(`${url}/tasks`);

    await bao.page.getByPlaceholder(/^Nhắn /).fill(said);
    await bao.page.keyboard.press('Enter');
    await bao.page.getByText(said).waitFor();
    await axe(bao.page, 'a channel');
    await khue.page
      .getByRole('link', { name: /Trò chuyện/ })
      .getByText(/1 mục mới/)
      .waitFor({ state: 'attached' });
    await khue.page.goto(`${url}/chat`);
    await khue.page.getByRole('link', { name: /app-giao-hàng/ }).click();
    await khue.page.getByText('Tin mới từ đây, 1 tin').waitFor();
    await khue.page.getByText(said).waitFor();
    await fits(khue.page, 'a channel on a phone');
    await axe(khue.page, 'a channel on a phone');
    await khue.page
      .getByText(/1 mục mới/)
      .first()
      .waitFor({ state: 'detached' });

    await bao.page.getByText(said).hover();
    await bao.page.getByRole('button', { name: 'Sửa tin' }).click();
    await bao.page.getByLabel('Sửa tin').fill(`${said}, lỗi cũ`);
    await bao.page.keyboard.press('Enter');
    await khue.page.getByText(`${said}, lỗi cũ`).waitFor();
    await bao.page.getByText(`${said}, lỗi cũ`).hover();
    await bao.page.getByRole('button', { name: 'Xoá tin' }).click();
    await khue.page.getByText('Tin này đã bị xoá.').waitFor();
    assert.deepEqual([...bao.faults, ...khue.faults], []);
  },
};
