import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

export const journeys = {
  async 'a person is found by name on the server, by keys alone'({ say, enter }) {
    const page = await enter(owner);
    const task = crypto.randomUUID();
    const rest = { description: null, group: null, owner: null, due: null };
    await send(page, [['tasks/create-task', { task, title: 'Giao cho ai', ...rest }]]);
    await page.goto(`${url}/tasks?panel=task:${task}`);
    const field = page
      .getByRole('complementary')
      .getByRole('combobox', { name: say('tasks.owner') });

    // In any order of words, without accents, by keys alone.
    await field.click();
    await field.fill('khanh ton nu');
    const found = page.getByRole('listbox').getByRole('option', { name: colleague.fullName });
    await found.waitFor();
    await page.getByRole('listbox').getByRole('option').nth(1).waitFor({ state: 'detached' });
    await field.press('ArrowDown');
    await axe(page, 'people by name');
    await fits(page, 'people by name');
    await field.press('Enter');
    await page.waitForFunction(
      ([input, name]) => input.value === name,
      [await field.elementHandle(), colleague.fullName],
    );

    await field.fill('zzz');
    await page.getByText(say('people.nobody-called', { name: 'zzz' })).waitFor();
    await field.press('Escape');
    assert.equal(await field.inputValue(), colleague.fullName);
    assert.match(page.url(), /panel=task/);

    await field.fill('');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: say('tasks.nobody') })
      .click();
    await page.waitForFunction(
      ([input, name]) => input.value === name,
      [await field.elementHandle(), say('tasks.nobody')],
    );
  },
};
