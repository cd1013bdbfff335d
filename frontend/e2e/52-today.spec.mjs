import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url, whoIs } from './harness.mjs';

const zone = 'Asia/Ho_Chi_Minh';
const day = (days) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const task = (title, owner, due, group = null) => [
  'tasks/create-task',
  { task: crypto.randomUUID(), title, description: null, group, owner, due },
];

/** As if the reader had been away since that moment; the server would want half an hour of it. */
const awaySince = (page, leftAt) =>
  page.route('**/api/session/visit', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { leftAt } });
  });

export const journeys = {
  async 'today tells what needs the reader and what happened while they were away'({
    say,
    enter,
    far,
  }) {
    const reader = await enter(owner);
    const other = await enter(colleague, far);
    const [me, them] = [await whoIs(reader), await whoIs(other)];
    const group = crypto.randomUUID();
    const name = 'Ra mắt app giao hàng';
    const sign = group.slice(0, 4);
    await send(reader, [
      ['groups/create-group', { group, name, description: '', privacy: 'secret' }],
      ['groups/add-member', { group, person: them }],
      task(`Chốt phí ${sign}`, me, { date: day(-2), time: null, zone }),
      task(`Bảng giá ${sign}`, me, { date: day(0), time: '23:30', zone }),
      task(`Họp đội ${sign}`, me, { date: day(0), time: '00:05', zone }),
    ]);
    const leftAt = new Date().toISOString();
    const [, made] = task('Sửa bản đồ', them, null, group);
    const post = (text) => ['feed/write-post', { post: crypto.randomUUID(), group, text }];
    const answers = await send(other, [
      ['tasks/create-task', made],
      ['tasks/complete-task', { task: made.task }],
      post('Tìm ra lỗi **bản đồ trắng** rồi'),
      ['chat/start-direct-conversation', { with: me }],
    ]);
    const talk = answers.at(-1).id;
    await send(other, [
      ['chat/send-message', { message: crypto.randomUUID(), channel: talk, text: 'Chị xem giúp' }],
    ]);

    await awaySince(reader, leftAt);
    await reader.goto(`${url}/`);
    const main = reader.getByRole('main');
    await main.getByText(say('app.since')).waitFor();
    const sentence = main.getByRole('link').filter({ hasText: name });
    for (const what of ['finished', 'made', 'posts'])
      await sentence.getByText(say(`app.since-${what}`, { count: 1 })).waitFor();
    await sentence.getByText('“Tìm ra lỗi bản đồ trắng rồi”').waitFor();
    const needs = main.locator('section').filter({ hasText: say('app.today-needs-you') });
    await needs
      .getByText(say('app.today-late', { days: 2 }))
      .first()
      .waitFor();
    const hours = main.getByRole('complementary', { name: say('app.my-day') }).getByRole('button');
    const order = (await hours.allTextContents()).filter((text) => text.includes(sign));
    assert.deepEqual(order.slice(0, 2), [`Họp đội ${sign}`, `Bảng giá ${sign}`]);
    await axe(reader, 'today');
    await fits(reader, 'today');

    // What happens meanwhile joins the sentence without a reload.
    await send(other, [post('Bản sửa chiều nay có')]);
    await sentence.getByText(say('app.since-posts', { count: 2 })).waitFor();
    await sentence.click();
    await reader.waitForURL(`**/places/${group}**`);
    await reader.getByText('Bản sửa chiều nay có').waitFor();
    await reader.unrouteAll({ behavior: 'ignoreErrors' });
  },
};
