import { axe, colleague, fits, owner, phone, send, url, whoIs } from './harness.mjs';

export const journeys = {
  async 'the threads one follows wait in one list, until they were read on any device'({
    say,
    enter,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const [channel, root] = [crypto.randomUUID(), crypto.randomUUID()];
    const words = `Ai giữ chìa khoá kho ${channel.slice(0, 4)}?`;
    await send(an, [
      ['chat/create-channel', { channel, name: `kho-${channel}`, topic: '', privacy: 'private' }],
      ['chat/add-to-channel', { channel, person: await whoIs(khanh) }],
      ['chat/send-message', { message: root, channel, text: words }],
    ]);
    const answer = async (text) => {
      const message = crypto.randomUUID();
      await send(khanh, [['chat/send-message', { message, channel, thread: root, text }]]);
      return message;
    };
    const line = (page) => page.getByRole('listitem').filter({ hasText: words });
    const unread = (page, count) =>
      line(page).getByText(say('chat.unread-replies', { count }), { exact: true });

    // Who began a thread follows it from the first reply of somebody else; live, and the same everywhere.
    await an.goto(`${url}/chat/threads`);
    await an.getByRole('heading', { name: say('chat.threads'), level: 1 }).waitFor();
    await answer('Mình giữ đây');
    await unread(an, 1).waitFor();
    const device = await enter(owner, far);
    await device.goto(`${url}/chat/threads`);
    const gone = await answer('Nhầm');
    await unread(an, 2).waitFor();
    await unread(device, 2).waitFor();
    await axe(an, 'followed threads');
    await fits(an, 'followed threads');
    // What was taken away is not unread.
    await send(khanh, [['chat/delete-message', { message: gone }]]);
    await unread(an, 1).waitFor();
    await unread(device, 1).waitFor();

    // Marked as read here it is read there; the thread itself stays in the list.
    await line(an)
      .getByRole('button', { name: say('chat.thread-menu') })
      .click();
    await an.getByRole('menuitem', { name: say('chat.mark-thread-read') }).click();
    await unread(an, 1).waitFor({ state: 'detached' });
    await unread(device, 1).waitFor({ state: 'detached' });
    await line(device).waitFor();

    // It opens beside the list, and what stands open is read.
    await answer('Chiều mình mang qua');
    await unread(an, 1).waitFor();
    await line(an).getByRole('button').first().click();
    const beside = an.getByRole('complementary');
    await beside.getByText('Chiều mình mang qua').waitFor();
    await unread(device, 1).waitFor({ state: 'detached' });
    await axe(an, 'a followed thread');
    const follow = (page) =>
      page.getByRole('complementary').getByRole('button', { name: say('chat.follow') });
    await follow(an).and(an.locator('[aria-pressed=true]')).waitFor();
    await fits(an, 'a followed thread');

    // No more followed, it goes, and comes back from the toast.
    await line(device)
      .getByRole('button', { name: say('chat.thread-menu') })
      .click();
    await device.getByRole('menuitem', { name: say('chat.unfollow') }).click();
    await line(device).waitFor({ state: 'detached' });
    await follow(an).and(an.locator('[aria-pressed=false]')).waitFor();
    await device.getByRole('button', { name: say('ui.undo') }).click();
    await line(device).waitFor();
    await follow(an).and(an.locator('[aria-pressed=true]')).waitFor();

    // Where one is no more, nothing is followed.
    await device.setViewportSize(phone);
    await fits(device, 'followed threads');
    await send(an, [['chat/leave-channel', { channel }]]);
    await line(device).waitFor({ state: 'detached' });
  },
};
