import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url, whoIs } from './harness.mjs';

export const journeys = {
  async 'the bell tells what concerns one, until it was seen on any device'({ say, enter, far }) {
    const reader = await enter(owner);
    const other = await enter(colleague, far);
    const [me, them] = [await whoIs(reader), await whoIs(other)];
    const head = await reader.request.get(`${url}/api/views/notifications/notification?limit=1`);
    const seen = (await head.json()).position;
    await send(reader, [['notifications/mark-seen', { about: null, position: seen }]]);
    const bell = (page, count) =>
      page.getByRole('button', { name: say('notifications.bell', { count }), exact: true });
    await reader.goto(`${url}/`);
    await bell(reader, 0).waitFor();

    // Live: a comment on one's own post, a task, a mention; one line for each thread.
    const post = crypto.randomUUID();
    await send(reader, [['feed/write-post', { post, group: null, text: 'Mẻ **mới** ra lò' }]]);
    const title = `Cân lại kho ${post.slice(0, 4)}`;
    const hello = (text) => ['feed/comment-on-post', { post, comment: crypto.randomUUID(), text }];
    await send(other, [
      hello('Thơm quá'),
      hello(`[@](person:${me}) để dành nhé`),
      hello(`[@](person:${them}) tự nhắc`),
      [
        'tasks/create-task',
        { task: crypto.randomUUID(), title, description: null, group: null, owner: me, due: null },
      ],
    ]);
    await bell(reader, 2).click();
    const list = reader.getByRole('complementary').filter({
      has: reader.getByRole('heading', { name: say('notifications.notifications') }),
    });
    const line = (words) => list.getByRole('button').filter({ hasText: words });
    await line(title)
      .filter({ hasText: say('notifications.did-assigned') })
      .waitFor();
    await line('Mẻ mới ra lò')
      .filter({ hasText: say('notifications.did-mentioned') })
      .waitFor();
    await axe(reader, 'notifications');
    await fits(reader, 'notifications');

    // Opening one marks it; the rest at once; and nothing is told to who did it.
    await line('Mẻ mới ra lò').click();
    await reader.getByText('để dành nhé').first().waitFor();
    await bell(reader, 1).waitFor();
    await reader.goBack();
    await list.getByRole('button', { name: say('notifications.all-seen') }).click();
    await bell(reader, 0).waitFor();
    await other.goto(`${url}/?panel=notifications:`);
    await other.getByRole('heading', { name: say('notifications.notifications') }).waitFor();

    // Whoever opens the post by another way, on another device, has seen what was told of it.
    await send(other, [hello('Còn phần không?')]);
    await bell(reader, 1).waitFor();
    const device = await enter(owner, far);
    await device.goto(`${url}/feed?panel=${encodeURIComponent(`post:${post}`)}`);
    await bell(reader, 0).waitFor();
    // What is said while it stands open, too.
    const [last] = await send(other, [hello('Hết rồi nhé')]);
    await reader.waitForFunction(
      async ([id, from]) => {
        const { items } = await (await fetch('/api/views/notifications/notification')).json();
        const told = items.find((one) => one.id === id);
        return told?.position >= from && !told.unseen;
      },
      [`post:${post}`, last.position],
      { polling: 200 },
    );
  },

  async 'a mention finds people by name and warns when they can not see it'({ say, enter }) {
    const reader = await enter(owner);
    const group = crypto.randomUUID();
    await send(reader, [
      ['groups/create-group', { group, name: 'Sổ lương', description: '', privacy: 'secret' }],
    ]);
    await reader.goto(`${url}/places/${group}`);
    await reader.getByRole('button', { name: say('feed.write-place', { count: 1 }) }).click();
    const field = reader.getByRole('textbox', { name: say('feed.write-place', { count: 1 }) });
    await field.fill('Nhờ ');
    await field.pressSequentially('@dieu khanh');
    // Enter chooses only from what was found for all that is typed.
    await reader
      .locator('[role=listbox][aria-busy=false]')
      .getByRole('option', { name: colleague.fullName })
      .waitFor();
    await field.press('Enter');
    await reader.waitForFunction(
      ([box, name]) => box.value.includes(`@${name} `),
      [await field.elementHandle(), colleague.fullName],
    );
    await axe(reader, 'mention');
    const publish = reader.getByRole('button', { name: say('feed.publish') });
    await publish.click();
    const warning = reader.getByRole('dialog');
    await warning.getByText(say('mentions.blind', { names: colleague.fullName })).waitFor();
    await warning.getByRole('button', { name: say('mentions.back') }).click();
    await warning.waitFor({ state: 'detached' });
    await publish.click();
    await warning.getByRole('button', { name: say('mentions.anyway') }).click();
    const article = reader.getByRole('article');
    await article.getByText(`@${colleague.fullName}`).waitFor();

    // Whoever changes it finds the name, and it goes on meaning the same person.
    await article.getByRole('button', { name: say('feed.post-menu') }).click();
    await reader.getByRole('menuitem', { name: say('feed.edit'), exact: true }).click();
    const wording = article.getByRole('textbox', { name: say('talk.edit') });
    await wording.waitFor();
    assert.equal((await wording.inputValue()).trim(), `Nhờ @${colleague.fullName}`);
    await wording.fill(`Cảm ơn @${colleague.fullName}`);
    await article.getByRole('button', { name: say('ui.save') }).click();
    await article.getByText('Cảm ơn').waitFor();
    // The name leads to who it is.
    await article.getByRole('link', { name: `@${colleague.fullName}`, exact: true }).click();
    await reader.waitForURL('**panel=person**');
    const profile = reader.getByRole('complementary');
    await profile.getByRole('heading', { name: colleague.fullName }).waitFor();
    await axe(reader, 'a mention');
  },
};
