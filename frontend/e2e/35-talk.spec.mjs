import assert from 'node:assert/strict';
import { caller, join } from './api.mjs';
import { axe, chooseFor, colleague, fits, owner, send, tell, url, whoIs } from './harness.mjs';

const asked = 'Ai đón khách ở bến Bạch Đằng?';
const many = 1_500;
const third = {
  fullName: 'Vũ Đức Thịnh',
  givenName: 'Thịnh',
  email: 'duc.thinh@giomua.vn',
  password: 'gió chướng về rồi 9',
};
const mostNodes = 1_500;

/** A channel of both, with what the owner says in it. */
async function together(an, khanh, name, ...words) {
  const channel = crypto.randomUUID();
  await send(an, [
    ['chat/create-channel', { channel, name, topic: '', privacy: 'private' }],
    ['chat/add-to-channel', { channel, person: await whoIs(khanh) }],
    ...words.map((text) => ['chat/send-message', { message: crypto.randomUUID(), channel, text }]),
  ]);
  return channel;
}

export const journeys = {
  async 'a message is answered in a thread and without words, and everybody sees it'({
    say,
    enter,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const channel = await together(an, khanh, 'bến-Bạch-Đằng', asked);
    await khanh.goto(`${url}/chat/${channel}`);
    await khanh.getByText(asked).waitFor();

    await an.goto(`${url}/chat/${channel}`);
    await chooseFor(an, say, asked, say('chat.answer'));
    await an.waitForURL('**panel=thread**');
    const beside = (page) => page.getByRole('complementary');
    const answer = async (page, text) => {
      await beside(page).getByPlaceholder(say('chat.write-answer')).fill(text);
      await page.keyboard.press('Enter');
      await beside(page).getByText(text).waitFor();
    };
    await answer(an, 'Chuyến 15h30 nhé');
    await fits(an, 'a thread');

    // Elsewhere the answer stands under the message, not in the channel.
    const under = khanh.getByRole('button', { name: say('chat.replies', { count: 1 }) });
    await under.waitFor();
    assert.equal(await khanh.getByText('Chuyến 15h30 nhé').count(), 0);
    await under.click();
    await beside(khanh).getByText('Chuyến 15h30 nhé').waitFor();
    await answer(khanh, 'Để mình đón');
    await beside(an).getByText('Để mình đón').waitFor();
    await axe(khanh, 'the thread of the other');
    await fits(khanh, 'the thread of the other');

    // It is new to who began it until they look.
    await an.goto(`${url}/chat/${channel}`);
    await an.getByRole('button', { name: say('chat.replies', { count: 2 }) }).waitFor();
    await answer(khanh, 'Xong rồi');
    const three = an.getByRole('button', { name: say('chat.replies', { count: 3 }) });
    const fresh = new RegExp(`^${say('chat.fresh-replies', { count: '[12]' })}$`);
    await three.getByText(fresh).waitFor();

    // A reaction shows everywhere, and goes by the same button.
    await khanh.goto(`${url}/chat/${channel}`);
    await chooseFor(khanh, say, asked, say('reactions.hat'));
    const hat = (page) => page.getByRole('button', { name: new RegExp(say('reactions.hat')) });
    await hat(an).waitFor();
    assert.match((await hat(an).getAttribute('title')) ?? '', new RegExp(colleague.fullName));
    await hat(an).click();
    await khanh.getByRole('button', { name: new RegExp(`${say('reactions.hat')}, 2`) }).waitFor();
    await axe(an, 'a channel with a thread and reactions');
    await hat(an).click();
    await hat(khanh).click();
    await hat(an).waitFor({ state: 'detached' });
    await three.click();
    await three.getByText(fresh).waitFor({ state: 'detached' });
  },

  async 'several people talk in one conversation of theirs, and nobody else'({
    say,
    enter,
    far,
    language,
  }) {
    const an = await enter(owner);
    const admin = caller(url);
    const { email, password } = owner;
    await admin.call('POST', '/api/session', { email, password });
    await join(url, admin, third, language);
    await an.goto(`${url}/chat`);
    await an.getByRole('button', { name: say('chat.create') }).click();
    await an.getByText(say('chat.kind-direct'), { exact: true }).click();
    await an.getByRole('combobox', { name: say('chat.with') }).fill('khanh');
    await an.getByRole('option', { name: colleague.fullName }).click();
    await an.getByRole('combobox', { name: say('chat.and') }).fill('thinh');
    await an.getByRole('option', { name: third.fullName }).click();
    await axe(an, 'a new conversation');
    await fits(an, 'a new conversation');
    await an.getByRole('button', { name: say('chat.open-direct') }).click();
    await an.getByRole('heading', { name: `${colleague.givenName}, ${third.givenName}` }).waitFor();
    await an.getByPlaceholder(say('chat.write')).fill('Ba người mình chốt nhé');
    await an.keyboard.press('Enter');
    const khanh = await enter(colleague, far);
    await khanh.goto(`${url}/chat`);
    await khanh.getByRole('link', { name: `${owner.givenName}, ${third.givenName}` }).click();
    await khanh.getByText('Ba người mình chốt nhé').waitFor();
    await axe(khanh, 'a conversation of several');
    await fits(khanh, 'a conversation of several');
  },

  async 'a channel of thousands draws only what is near, and goes to any day and back'({
    say,
    enter,
    near,
  }) {
    const an = await enter(owner);
    const channel = crypto.randomUUID();
    const open = { channel, name: 'kho-cũ', topic: '', privacy: 'private' };
    await send(an, [['chat/create-channel', open]]);
    const began = Date.parse('2024-03-01T01:00:00Z');
    const lines = Array.from({ length: many }, (_, i) => ({
      at: new Date(began + i * 3_600_000).toISOString(),
      command: 'chat.send-message',
      body: { message: crypto.randomUUID(), channel, text: `Phiếu xuất số ${i}` },
    }));
    await tell(an, 'kho', lines);
    await an.goto(`${url}/chat/${channel}`);
    await an.getByText(`Phiếu xuất số ${many - 1}`, { exact: true }).waitFor();
    const log = an.getByRole('log');
    const nodes = () => an.evaluate(() => document.querySelectorAll('*').length);
    /** The widest stretch without a row in what is to be seen; a day above a row counts as bare. */
    const bare = () =>
      log.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const rows = [...element.querySelectorAll('article')].map((row) =>
          row.getBoundingClientRect(),
        );
        const edges = [[0, top], ...rows.map((row) => [row.top, row.bottom]), [bottom, 0]];
        return Math.max(
          ...edges.slice(1).map(([from], i) => Math.min(from, bottom) - Math.max(edges[i][1], top)),
        );
      });
    for (let turn = 0; turn < 12; turn++) {
      await log.evaluate((element) => element.scrollBy(0, -600));
      await an.evaluate(
        () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
      );
      assert.ok((await bare()) < 80, `${await bare()} px without a row`);
      assert.ok((await nodes()) <= mostNodes, `${await nodes()} nodes`);
    }
    await an.getByRole('button', { name: say('chat.newest') }).waitFor();
    await axe(an, 'a long channel');

    // Where one was is where one comes back to.
    const seen = await log.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const rows = [...element.querySelectorAll('article')];
      return rows.find((row) => row.getBoundingClientRect().top >= top).textContent;
    });
    await an
      .getByRole('link', { name: say('chat.chat') })
      .first()
      .click();
    await an.getByRole('link', { name: 'kho-cũ' }).first().click();
    await an.getByText(/Phiếu xuất số \d+/.exec(seen)[0], { exact: true }).waitFor();

    if (near.touch) await an.getByRole('button', { name: say('chat.menu') }).click();
    await an.getByRole(near.touch ? 'menuitem' : 'button', { name: say('chat.to-day') }).click();
    await an.getByLabel(say('chat.day'), { exact: true }).fill('10/03/2024');
    await an.keyboard.press('Enter');
    await an.waitForURL('**at=2024-03-09**');
    await an.getByText('Phiếu xuất số 208', { exact: true }).waitFor();
    assert.ok((await nodes()) <= mostNodes);
    await an.getByRole('button', { name: say('chat.newest') }).click();
    await an.getByText(`Phiếu xuất số ${many - 1}`, { exact: true }).waitFor();
    await fits(an, 'a long channel');
  },
};
