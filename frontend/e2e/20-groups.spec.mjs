import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

async function found(page, say, name, privacy) {
  await page.goto(`${url}/places`);
  await page
    .getByRole('button', { name: say('groups.create') })
    .first()
    .click();
  await page.getByRole('textbox', { name: say('groups.name'), exact: true }).fill(name);
  await page.getByRole('radio', { name: say(`groups.${privacy}`) }).check();
  await axe(page, 'founding a place');
  await page.getByRole('button', { name: say('groups.found'), exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return page.url();
}

const share = (page, say, kind, count) =>
  page.getByRole(kind, { name: say('feed.write-place', { count }) });

async function write(page, say, text, members = 1) {
  await share(page, say, 'button', members).click();
  await share(page, say, 'textbox', members).fill(text);
  await page.getByRole('button', { name: say('feed.publish'), exact: true }).click();
  await page.getByRole('article').filter({ hasText: text }).waitFor();
}

export const journeys = {
  async 'a secret place is nowhere for others, opens for who is added, and closes at once'({
    say,
    enter,
    near,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const nothing = khanh.getByText(say('groups.gone'));
    const everywhere = { post: crypto.randomUUID(), group: null, text: 'Tuần này trực cả tuần.' };
    await send(an, [['feed/write-post', everywhere]]);
    const place = await found(an, say, 'Quà Tết Đinh Mùi', 'secret');
    await write(an, say, 'Đừng kể ai: năm nay tặng máy xay cầm tay.');
    await khanh.goto(place);
    await nothing.waitFor();

    // On a phone the button is a line of the menu.
    if (near.touch) await an.getByRole('button', { name: say('groups.menu') }).click();
    await an.getByRole(near.touch ? 'menuitem' : 'button', { name: say('groups.add') }).click();
    const dialog = an.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('dieu khanh');
    await dialog.getByRole('button', { name: colleague.fullName }).click();
    await dialog.getByText(say('groups.inside'), { exact: true }).first().waitFor();
    await axe(an, 'adding people');
    await an.keyboard.press('Escape');
    await khanh.goto(place);
    await khanh.getByText('máy xay cầm tay').waitFor();
    await fits(khanh, 'a place');
    await axe(khanh, 'a place');

    await an.getByRole('link', { name: say('groups.members-tab') }).click();
    const member = an.getByRole('button', {
      name: say('groups.member-menu', { name: colleague.fullName }),
    });
    await member.click();
    await axe(an, 'members with a menu');
    await fits(an, 'members with a menu');
    await an.getByRole('menuitem', { name: say('groups.remove') }).click();
    await an.getByText(say('groups.removed', { name: colleague.fullName })).waitFor();
    await member.waitFor({ state: 'detached' });
    await nothing.waitFor();
    await khanh.goto(`${url}/feed`);
    await khanh.getByText(everywhere.text).waitFor();
    assert.equal(await khanh.getByText('máy xay cầm tay').count(), 0);

    await an.getByRole('button', { name: say('ui.undo') }).click();
    await member.waitFor();
    await an
      .getByRole('button', { name: say('groups.member-menu', { name: owner.fullName }) })
      .waitFor();
    await khanh.goto(place);
    await khanh.getByText('máy xay cầm tay').waitFor();
  },

  async 'opening a place asks what becomes of older posts'({ say, enter, far }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const place = await found(an, say, 'Bếp thử & công thức', 'closed');
    await write(an, say, 'Công thức còn giữ kín.');
    await khanh.goto(place);
    await khanh.getByText(say('feed.closed-place')).waitFor();

    await an.getByRole('button', { name: say('groups.menu') }).click();
    await an.getByRole('menuitem', { name: say('groups.change-privacy') }).click();
    await an.getByRole('radio', { name: say('groups.open') }).check();
    const change = an.getByRole('button', { name: say('groups.change'), exact: true });
    assert.equal(await change.isDisabled(), true);
    await axe(an, 'changing who may look in');
    await an.getByRole('radio', { name: say('groups.keep') }).check();
    await change.click();
    await an.getByText(say('groups.privacy-changed')).waitFor();
    await write(an, say, 'Từ nay ai cũng nếm được.');

    await khanh.goto(place);
    await khanh.getByText('Từ nay ai cũng nếm được.').waitFor();
    assert.equal(await khanh.getByText('Công thức còn giữ kín.').count(), 0);
    await khanh
      .getByRole('button', { name: say('groups.join') })
      .first()
      .click();
    await share(khanh, say, 'button', 2).waitFor();
    await khanh.getByRole('button', { name: say('groups.menu') }).click();
    await khanh.getByRole('menuitem', { name: say('groups.leave') }).click();
    await share(khanh, say, 'button', 2).waitFor({ state: 'detached' });
    await khanh.getByRole('button', { name: say('ui.undo') }).click();
    await share(khanh, say, 'button', 2).waitFor();
  },
};
