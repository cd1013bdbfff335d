import assert from 'node:assert/strict';
import { axe, fits, newPerson, owner, phone, send, signInAs, url } from './harness.mjs';

const words = {
  vi: {
    due: 'Hạn',
    hour: 'Giờ',
    tomorrow: 'mai',
    monday: 'thứ 2',
    late: '3h chiều',
    undo: 'Hoàn tác',
    zone: 'Giờ Đông Dương',
  },
  en: {
    due: 'Due',
    hour: 'Time',
    tomorrow: 'tomorrow',
    monday: 'monday',
    late: '3pm',
    undo: 'Undo',
    zone: 'Indochina Time',
  },
};

const shown = (date) =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()]
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
const inDays = (days) => {
  // The browser of the journey lives in Việt Nam, wherever the server does.
  const there = new Date(Date.now() + 7 * 3_600_000);
  return new Date(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate() + days);
};

async function typed(page, field, text, expected) {
  await field.fill(text);
  await field.press('Enter');
  await page.waitForFunction(
    ([input, value]) => input.value === value,
    [await field.elementHandle(), expected],
  );
}

async function all(browser, language, size) {
  const w = words[language];
  const { page, faults } = await newPerson(browser, { language, size });
  await signInAs(page, owner, language);
  const task = crypto.randomUUID();
  const title = `Kiểm kho ${task.slice(0, 6)}`;
  const rest = { description: null, group: null, owner: null, due: null };
  await send(page, [['tasks/create-task', { task, title, ...rest }]]);
  await page.goto(`${url}/tasks?panel=task:${task}`);
  const panel = page.getByRole('complementary');
  const due = panel.getByRole('textbox', { name: w.due, exact: true });
  await due.waitFor();

  await typed(page, due, '25/12/2026', '25/12/2026');
  await typed(page, due, w.tomorrow, shown(inDays(1)));
  await typed(page, due, w.monday, shown(inDays((8 - inDays(0).getDay()) % 7 || 7)));
  await panel.getByRole('textbox', { name: w.hour, exact: true }).fill(w.late);
  await panel.getByRole('textbox', { name: w.hour, exact: true }).press('Enter');
  await panel.getByText(w.zone).waitFor();
  await due.fill('31/02/2027');
  await due.press('Enter');
  await panel.getByText('28/02/2027').waitFor();
  await due.press('Escape');
  await panel.getByText('28/02/2027').waitFor({ state: 'detached' });
  await typed(page, due, '25/12/2026', '25/12/2026');

  // By keys alone: a week on, the week's last day, a month on; Esc leaves everything as it was.
  await due.press('ArrowDown');
  const month = page.getByRole('dialog', { name: w.due });
  await month.getByRole('grid').waitFor();
  await axe(page, 'a month to choose from');
  await fits(page, 'a month to choose from');
  for (const key of ['ArrowDown', 'Escape']) await page.keyboard.press(key);
  await month.waitFor({ state: 'detached' });
  assert.equal(await due.inputValue(), '25/12/2026');
  await due.press('ArrowDown');
  await month.getByRole('grid').waitFor();
  // Friday 25/12 -> Saturday 26/12 -> Monday 21/12 -> Sunday 27/12 -> 27/01 -> 27/12 -> 26/12.
  for (const key of ['ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', 'ArrowLeft', 'Enter'])
    await page.keyboard.press(key);
  await month.waitFor({ state: 'detached' });
  await page.waitForFunction((i) => i.value === '26/12/2026', await due.elementHandle());
  await page.getByRole('status').getByRole('button', { name: w.undo }).last().click();
  await page.waitForFunction((i) => i.value === '25/12/2026', await due.elementHandle());
  await signInAs(page, owner, 'vi');
  assert.deepEqual(faults, []);
}

export const journeys = {
  'a day is typed, or found in the month by keys': (browser) => all(browser, 'vi', phone),
  'a day is typed, or found in the month by keys, in English': (browser) => all(browser, 'en'),
};
