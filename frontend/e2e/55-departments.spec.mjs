import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, phone, send, url } from './harness.mjs';

const name = 'Rang xay';

/** A view's answer that knows of what was decided up to a position. */
const asked = (page, path, position = 0) =>
  page.evaluate(
    async ([to, headers]) => (await fetch(to, { headers })).json(),
    [path, { 'Await-Position': String(position) }],
  );

/** By hand at a desk; a phone shows the departments as a choice and makes none. */
async function open(page, { say, near }) {
  await page.goto(`${url}/people`);
  if (near.size === phone) {
    const department = crypto.randomUUID();
    const commands = [['people/open-department', { department, name, parent: null }]];
    const [{ position }] = await send(page, commands);
    await asked(page, '/api/views/people/chart', position);
    return department;
  }
  await page.getByRole('button', { name: say('people.new-department') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('people.department-name')).fill(name);
  await axe(page, 'a new department');
  await dialog.getByRole('button', { name: say('ui.save') }).click();
  await page.getByRole('link', { name, exact: true }).waitFor();
  const { departments } = await asked(page, '/api/views/people/chart');
  return departments.find((department) => department.name === name).id;
}

/** Somebody works there from today on. */
async function employ(page, person, { say }) {
  await page.goto(`${url}/people?panel=person:${person}`);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: say('people.change-position') }).click();
  await panel.getByLabel(say('people.job-title'), { exact: true }).fill('Thợ rang cà phê');
  await panel.getByLabel(say('people.department'), { exact: true }).selectOption({ label: name });
  await axe(page, 'a new position');
  await fits(page, 'a new position');
  await panel.getByRole('button', { name: say('ui.save') }).click();
  await panel.getByText(`Thợ rang cà phê · ${name}`).waitFor();
}

export const journeys = {
  async 'a department is opened, somebody works there, and nobody did before'(stage) {
    const { say, enter } = stage;
    const page = await enter(owner);
    const department = await open(page, stage);
    const q = encodeURIComponent(colleague.fullName);
    const { items } = await asked(page, `/api/views/people/person?q=${q}`);
    await employ(page, items[0].id, stage);

    await page.goto(`${url}/people?department=${department}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const line = page.getByRole('button', { name: new RegExp(colleague.fullName) });
    await line.waitFor();
    await axe(page, 'a department');
    await fits(page, 'a department');

    const day = page.getByLabel(say('people.on-day'), { exact: true });
    await day.fill('1/1/2020');
    await day.press('Enter');
    await page.getByText(say('people.as-of', { day: '01/01/2020' })).waitFor();
    await page.getByText(say('people.nobody-here')).waitFor();
    await line.waitFor({ state: 'detached' });
    await axe(page, 'a department of the past');
    assert.match(page.url(), /at=2020-01-01/);
    await page.goBack();
    await line.waitFor();
  },
};
