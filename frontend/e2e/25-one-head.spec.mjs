import assert from 'node:assert/strict';
import { axe, fits, owner, phone, send, twoStates, url, uuid } from './harness.mjs';

/** A place with a project and a channel, and something in each of them. */
async function furnish(page) {
  const [group, project, channel, post] = [uuid(), uuid(), uuid(), uuid()];
  const named = { name: 'Lò rang mới', description: null };
  const task = { task: uuid(), title: 'Thử mẻ đầu', description: null, owner: null, due: null };
  const mine = { group: null, number: null };
  await send(page, [
    ['groups/create-group', { group, ...named, privacy: 'open' }],
    [
      'projects/create-project',
      {
        project,
        ...named,
        privacy: 'open',
        workflow: twoStates,
        requireOwner: false,
        template: null,
      },
    ],
    ['tasks/create-task', { ...task, ...mine, project }],
    [
      'chat/create-channel',
      { channel, name: `lo-${channel.slice(0, 6)}`, topic: '', privacy: 'public' },
    ],
    ['groups/link-project', { group, project }],
    ['groups/link-channel', { group, channel }],
    ['feed/write-post', { post, group, text: '# Mẻ đầu\n\nRang **vừa** thôi' }],
    ['feed/edit-post', { post, text: '# Mẻ đầu\n\nRang **đậm** hơn' }],
  ]);
  return { group, project, channel, post };
}

export const journeys = {
  async 'a phone shows one head, and search, the bell and what can be made are in it'({
    say,
    enter,
  }) {
    const an = await enter(owner, { size: phone, theme: 'dark', touch: true });
    const { group, project, channel } = await furnish(an);
    for (const page of [`places/${group}/work`, `projects/${project}`, `chat/${channel}`]) {
      await an.goto(`${url}/${page}`);
      const find = an.getByRole('banner').getByRole('button', { name: say('app.find') });
      const head = an.locator('[data-head=own]');
      await head.getByRole('heading', { level: 1 }).waitFor();
      for (const name of [say('app.find'), say('app.create'), say('notifications.notifications')])
        await head.getByRole('button', { name }).waitFor();
      const room = await head
        .getByRole('heading', { level: 1 })
        .evaluate((name) => ({ cut: name.scrollWidth > name.clientWidth, left: name.clientWidth }));
      assert.ok(!room.cut || room.left >= 96, `${page}: ${room.left} px are left for the name`);
      assert.equal(await find.count(), 0);
      await fits(an, page);
      await axe(an, page);
    }
    await an
      .locator('[data-head=own]')
      .getByRole('button', { name: say('app.find') })
      .click();
    await an.getByRole('combobox', { name: say('search.title') }).fill('me dau');
    await an.getByRole('option', { name: 'Thử mẻ đầu' }).waitFor();
  },

  async 'a place shows faces, counts, and what was written as it was meant'({ say, enter, near }) {
    const an = await enter(owner);
    const { group, post } = await furnish(an);
    await an.goto(`${url}/places/${group}`);
    await an.getByRole('link', { name: `${say('tasks.work')} 1` }).waitFor();
    if (!near.touch)
      await an.getByRole('link', { name: say('groups.see-members', { count: 1 }) }).waitFor();
    await an.goto(`${url}/places/${group}?panel=post:${post}`);
    const change = an.locator('aside li').filter({ has: an.locator('del') });
    await change.locator('del strong', { hasText: 'vừa' }).waitFor();
    await change.locator('ins strong', { hasText: 'đậm' }).waitFor();
    assert.equal(await change.getByText('**').count(), 0);
    await axe(an, 'a post with its history');
  },

  async 'no letter gets lost while the box is still on its way'({ say, enter, near }) {
    if (near.touch) return;
    const an = await enter(owner);
    let arrive;
    const typed = new Promise((resolve) => {
      arrive = resolve;
    });
    await an.route('**/Answers-*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await an.goto(url);
    await an.getByRole('button', { name: say('app.find') }).waitFor();
    await an.keyboard.press('Control+k');
    await an.keyboard.type('lan');
    const box = an.getByRole('combobox', { name: say('search.title') });
    assert.equal(await box.inputValue(), 'lan');
    arrive();
    await an.getByRole('option', { name: owner.fullName }).waitFor();
    assert.equal(await box.inputValue(), 'lan');
  },
};
