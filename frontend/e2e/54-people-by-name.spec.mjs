import assert from 'node:assert/strict';
import { axe, colleague, fits, newPerson, owner, phone, send, signInAs, url } from './harness.mjs';

const words = {
  vi: { owner: 'Người chịu trách nhiệm', nobody: 'Chưa giao ai', none: /Không thấy ai tên/ },
  en: { owner: 'Owner', nobody: 'Nobody yet', none: /Nobody is called/ },
};

async function all(browser, language, size) {
  const w = words[language];
  const { page, faults } = await newPerson(browser, { language, size });
  await signInAs(page, owner, language);
  const task = crypto.randomUUID();
  const rest = { description: null, group: null, owner: null, due: null };
  await send(page, [['tasks/create-task', { task, title: 'Giao cho ai', ...rest }]]);
  await page.goto(`${url}/tasks?panel=task:${task}`);
  const field = page.getByRole('complementary').getByRole('combobox', { name: w.owner });

  // In any order of words, without accents, by keys alone.
  await field.click();
  await field.fill('khanh ton nu');
  const found = page.getByRole('option', { name: colleague.fullName });
  await found.waitFor();
  await page.getByRole('option').nth(1).waitFor({ state: 'detached' });
  await field.press('ArrowDown');
  await axe(page, 'people by name');
  await fits(page, 'people by name');
  await field.press('Enter');
  await page.waitForFunction(
    ([input, name]) => input.value === name,
    [await field.elementHandle(), colleague.fullName],
  );

  await field.fill('zzz');
  await page.getByText(w.none).waitFor();
  await field.press('Escape');
  assert.equal(await field.inputValue(), colleague.fullName);
  assert.match(page.url(), /panel=task/);

  await field.fill('');
  await page.getByRole('option', { name: w.nobody }).click();
  await page.waitForFunction(
    ([input, name]) => input.value === name,
    [await field.elementHandle(), w.nobody],
  );
  await signInAs(page, owner, 'vi');
  assert.deepEqual(faults, []);
}

export const journeys = {
  'a person is found by name on the server, by keys alone': (browser) => all(browser, 'vi'),
  'a person is found by name, in English on a phone': (browser) => all(browser, 'en', phone),
};
