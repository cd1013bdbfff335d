import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

const rest = { description: null, group: null, owner: null, due: null };

export const journeys = {
  async 'one box finds work, words and people without accents, and only what one may see'({
    say,
    enter,
    near,
    far,
  }) {
    const an = await enter(owner);
    const group = crypto.randomUUID();
    const title = 'Đà Nẵng: tiến độ kho mới';
    const secret = { post: crypto.randomUUID(), group, text: 'Đà Nẵng: còn giữ kín' };
    await send(an, [
      ['tasks/create-task', { task: crypto.randomUUID(), title, ...rest }],
      ['groups/create-group', { group, name: 'Mở quán', description: '', privacy: 'secret' }],
      ['feed/write-post', secret],
    ]);
    await an.goto(url);
    const box = an.getByRole('combobox', { name: say('search.title') });
    const open = an.getByRole('button', { name: say('app.find') });
    await open.waitFor();
    await (near.touch ? open.click() : an.keyboard.press('Control+k'));
    await box.fill('tien do');
    await an.getByRole('option', { name: title }).waitFor();
    await axe(an, 'the search box');
    await fits(an, 'the search box');
    await box.fill('da nang');
    await an.getByRole('option', { name: secret.text }).waitFor();
    await an.keyboard.press('Escape');
    await an.goto(`${url}/search?q=dieu+khanh`);
    await an.getByRole('main').getByText(colleague.fullName).first().waitFor();
    await axe(an, 'the results');
    await fits(an, 'the results');

    const khanh = await enter(colleague, far);
    await khanh.goto(`${url}/search?q=da+nang`);
    await khanh.getByRole('main').getByText(title).waitFor();
    assert.equal(await khanh.getByText(secret.text).count(), 0);
  },
};
