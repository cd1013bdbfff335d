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
    needs: 'Cần bạn',
    late: 'trễ 2 ngày',
    day: 'Ngày của tôi',
    since: 'Từ khi bạn rời đi',
    one: /xong 1 việc, thêm 1 việc và có 1 bài mới/,
    two: /có 2 bài mới/,
    read: 'Đọc',
  },
  en: {
    needs: 'Needs you',
    late: '2 days late',
    day: 'My day',
    since: 'Since you left',
    one: /finished one task, took on one task,? and got one new post/,
    two: /got 2 new posts/,
    read: 'Read',
  },
};

const zone = 'Asia/Ho_Chi_Minh';
const day = (days) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const task = (title, owner, due, group = null) => [
  'tasks/create-task',
  { task: crypto.randomUUID(), title, description: null, group, owner, due },
];
const whoIs = async (page) =>
  (await page.evaluate(async () => (await fetch('/api/session')).json())).person;

/** As if the reader had been away since that moment; the server would want half an hour of it. */
const awaySince = (page, leftAt) =>
  page.route('**/api/session/visit', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { leftAt } });
  });

async function all(browser, language, size) {
  const w = words[language];
  const reader = await newPerson(browser, { language, size });
  await signInAs(reader.page, owner, language);
  const other = await newPerson(browser);
  await signIn(other.page, colleague);
  const [me, them] = [await whoIs(reader.page), await whoIs(other.page)];
  const group = crypto.randomUUID();
  const name = `Ra mắt app giao hàng ${group.slice(0, 4)}`;
  const sign = group.slice(0, 4);
  await send(reader.page, [
    ['groups/create-group', { group, name, description: '', privacy: 'secret' }],
    ['groups/add-member', { group, person: them }],
    task(`Chốt phí ${sign}`, me, { date: day(-2), time: null, zone }),
    task(`Bảng giá ${sign}`, me, { date: day(0), time: '23:30', zone }),
    task(`Họp đội ${sign}`, me, { date: day(0), time: '00:05', zone }),
  ]);
  const leftAt = new Date().toISOString();
  const [, made] = task('Sửa bản đồ', them, null, group);
  const post = (text) => ['feed/write-post', { post: crypto.randomUUID(), group, text }];
  const answers = await send(other.page, [
    ['tasks/create-task', made],
    ['tasks/complete-task', { task: made.task }],
    post('Tìm ra lỗi **bản đồ trắng** rồi'),
    ['chat/start-direct-conversation', { with: me }],
  ]);
  const talk = answers.at(-1).id;
  await send(other.page, [
    ['chat/send-message', { message: crypto.randomUUID(), channel: talk, text: 'Chị xem giúp' }],
  ]);

  await awaySince(reader.page, leftAt);
  await reader.page.goto(`${url}/`);
  const main = reader.page.getByRole('main');
  await main.getByText(w.since).waitFor();
  const sentence = main.getByRole('link').filter({ hasText: name });
  await sentence.getByText(w.one).waitFor();
  await sentence.getByText('“Tìm ra lỗi bản đồ trắng rồi”').waitFor();
  const needs = main.locator('section').filter({ hasText: w.needs });
  await needs.getByText(w.late).first().waitFor();
  const hours = main.getByRole('complementary', { name: w.day }).getByRole('button');
  const order = (await hours.allTextContents()).filter((text) => text.includes(sign));
  assert.deepEqual(order.slice(0, 2), [`Họp đội ${sign}`, `Bảng giá ${sign}`]);
  await axe(reader.page, 'today');
  await fits(reader.page, 'today');

  // What happens meanwhile joins the sentence without a reload.
  await send(other.page, [post('Bản sửa chiều nay có')]);
  await sentence.getByText(w.two).waitFor();
  await sentence.click();
  await reader.page.waitForURL(`**/places/${group}**`);
  await reader.page.getByText('Bản sửa chiều nay có').waitFor();
  await reader.page.unrouteAll({ behavior: 'ignoreErrors' });
  await signInAs(reader.page, owner, 'vi');
  assert.deepEqual([...reader.faults, ...other.faults], []);
}

export const journeys = {
  'today tells what needs the reader and what happened while they were away': (browser) =>
    all(browser, 'vi'),
  'today tells the same in English on a phone': (browser) => all(browser, 'en', phone),
};
