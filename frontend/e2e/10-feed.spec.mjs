import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

const share = (page, say, kind) =>
  page.getByRole(kind, { name: say('feed.write-organisation', { name: owner.organisation }) });

async function write(page, say, text) {
  await share(page, say, 'button').click();
  await share(page, say, 'textbox').fill(text);
  await page.getByRole('button', { name: say('feed.publish'), exact: true }).click();
}

const post = (text) => ['feed/write-post', { post: crypto.randomUUID(), group: null, text }];

export const journeys = {
  async 'a post is written, answered, changed and taken away before the eyes of another'({
    say,
    enter,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    await Promise.all([an.goto(`${url}/feed`), khanh.goto(`${url}/feed`)]);
    await share(khanh, say, 'button').waitFor();
    await axe(an, 'the feed');

    await write(an, say, 'Tuyến 4 chạy thử **sáng mai**, ai rảnh đi cùng nhé.');
    const mine = an.getByRole('article').filter({ hasText: 'Tuyến 4 chạy thử' });
    await mine.locator('strong', { hasText: 'sáng mai' }).waitFor();
    await khanh.getByRole('button', { name: say('feed.new-posts', { count: 1 }) }).click();
    const theirs = khanh.getByRole('article').filter({ hasText: 'Tuyến 4 chạy thử' });
    await theirs.waitFor();
    await fits(khanh, 'the feed');

    await theirs.getByRole('button', { name: say('reactions.react'), exact: true }).click();
    await khanh.getByRole('menuitem', { name: say('reactions.coffee') }).click();
    await mine.getByRole('button', { name: say('reactions.coffee') }).waitFor();
    await theirs.getByRole('button', { name: say('feed.comments', { count: 0 }) }).click();
    await theirs.getByRole('textbox').fill('Em đi, mời cả nhóm cà phê.');
    await theirs.getByRole('textbox').press('Enter');
    await mine.getByRole('button', { name: say('feed.comments', { count: 1 }) }).waitFor();
    await axe(khanh, 'a feed with a comment');

    const menu = mine.getByRole('button', { name: say('feed.post-menu') });
    await menu.click();
    await an.getByRole('menuitem', { name: say('feed.edit'), exact: true }).click();
    await mine
      .getByRole('textbox', { name: say('feed.edit') })
      .fill('Tuyến 4 chạy thử **chiều mai**.');
    await mine.getByRole('button', { name: say('ui.save') }).click();
    await theirs.locator('strong', { hasText: 'chiều mai' }).waitFor();
    await mine.getByRole('button', { name: say('feed.edited', { count: 1 }) }).click();
    await an.waitForURL('**panel=post**');
    const panel = an.getByRole('complementary');
    await panel.locator('strong', { hasText: 'sáng mai' }).first().waitFor();
    await axe(an, 'the wordings of a post');
    await fits(an, 'the wordings of a post');
    await panel.getByRole('button', { name: say('ui.close') }).click();
    await panel.waitFor({ state: 'detached' });

    await menu.click();
    await an.getByRole('menuitem', { name: say('feed.delete'), exact: true }).click();
    await khanh.getByText(say('feed.deleted')).first().waitFor();
    assert.equal(await theirs.count(), 0);
  },

  async 'reading on neither repeats nor skips while others write'({ say, enter, near, far }) {
    const an = await enter(owner, far);
    const khanh = await enter(colleague, near);
    await send(
      an,
      Array.from({ length: 35 }, (_, i) => post(`Chuyến số ${i + 1} về kho`)),
    );
    await khanh.goto(`${url}/feed`);
    await khanh.getByText('Chuyến số 35 về kho').waitFor();
    await send(an, [post('Chen ngang một'), post('Chen ngang hai'), post('Chen ngang ba')]);
    const fresh = khanh.getByRole('button', {
      name: say('feed.new-posts', { count: 3 }),
      exact: true,
    });
    await fresh.waitFor();
    const first = khanh.getByText('Chuyến số 1 về kho');
    await khanh.mouse.move(180, 400);
    // The end of what is loaded is where more is fetched.
    for (let loaded = 0; (await first.count()) === 0; ) {
      const posts = khanh.getByRole('article');
      await posts.nth(loaded).waitFor();
      loaded = await posts.count();
      await posts.last().scrollIntoViewIfNeeded();
      await khanh.mouse.wheel(0, 4000);
    }
    const told = await khanh.getByText(/^Chuyến số \d+ về kho$/).allTextContents();
    const expected = Array.from({ length: 35 }, (_, i) => `Chuyến số ${35 - i} về kho`);
    assert.deepEqual(told, expected);
    await fresh.click();
    await khanh.getByText('Chen ngang ba').waitFor();
    const top = await khanh.getByRole('article').allTextContents();
    assert.match(top[0], /Chen ngang ba/);
    assert.match(top[2], /Chen ngang một/);
    assert.match(top[3], /Chuyến số 35/);
  },

  async 'a very long post is folded, and stays unfolded when something happens to it'({
    say,
    enter,
  }) {
    const page = await enter(owner);
    const [, made] = post('Câu chuyện rất dài về hầm Thủ Thiêm. '.repeat(500));
    await send(page, [['feed/write-post', made]]);
    await page.goto(`${url}/feed`);
    const long = page.getByRole('article').filter({ hasText: 'Câu chuyện rất dài' });
    const height = async () => (await long.boundingBox()).height;
    await long.getByRole('button', { name: say('ui.unfold') }).click();
    await long.getByRole('button', { name: say('ui.fold') }).waitFor();
    const whole = await height();
    await send(page, [['feed/react-to-post', { post: made.post, reaction: 'hat' }]]);
    await long.getByRole('button', { name: say('reactions.hat') }).waitFor();
    assert.ok((await height()) >= whole - 1);
    await long.getByRole('button', { name: say('ui.fold') }).click();
    await long.getByRole('button', { name: say('ui.unfold') }).waitFor();
    assert.ok((await height()) < 700 && whole > 2_000);
    await axe(page, 'a folded post');
  },

  async 'the feed of one’s own places shows what is unseen first, on any device'({
    say,
    enter,
    near,
    far,
  }) {
    const an = await enter(owner, far);
    const khanh = await enter(colleague, near);
    const place = async (page) => {
      const group = crypto.randomUUID();
      const named = { name: `Xưởng ${group.slice(0, 6)}`, description: null, privacy: 'open' };
      await send(page, [['groups/create-group', { group, ...named }]]);
      return group;
    };
    const [mine, other] = [await place(khanh), await place(an)];
    const told = (group, text) => {
      const [name, made] = post(text);
      return [name, { ...made, group }];
    };
    const old = told(mine, 'Máy rang kêu to');
    await send(khanh, [old]);
    await send(an, [told(other, 'Chuyện nơi khác'), post('Cả nhà ăn trưa')]);

    await khanh.goto(`${url}/feed`);
    await khanh.getByText('Chuyện nơi khác').waitFor();
    await khanh.getByRole('link', { name: say('feed.mine') }).click();
    await khanh.waitForURL('**of=mine');
    await khanh.getByText('Cả nhà ăn trưa').waitFor();
    assert.equal(await khanh.getByText('Chuyện nơi khác').count(), 0);
    const looked = khanh.waitForResponse('**/notifications/mark-seen');
    await khanh.getByText(say('feed.order-unseen')).click();
    await khanh.waitForURL('**first=unseen**');
    assert.ok((await looked).ok());
    await axe(khanh, 'the feed of one’s own places');
    await fits(khanh, 'the feed of one’s own places');

    const { post: id } = old[1];
    const comment = { post: id, comment: crypto.randomUUID(), text: 'Tra dầu rồi' };
    await send(an, [['feed/comment-on-post', comment]]);
    await khanh.goto(khanh.url());
    const first = khanh.getByRole('article').first();
    await first.filter({ hasText: 'Máy rang kêu to' }).getByText(say('feed.new')).waitFor();
    assert.match(khanh.url(), /of=mine.*first=unseen/);
  },
};
