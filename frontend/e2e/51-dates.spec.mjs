import assert from 'node:assert/strict';
import { axe, fits, owner, send, url } from './harness.mjs';

/** What a person types. */
const typing = {
  vi: { tomorrow: 'mai', monday: 'thứ 2', late: '3h chiều' },
  en: { tomorrow: 'tomorrow', monday: 'monday', late: '3pm' },
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

/** A page with a task in the side panel that is due then, and its field. */
async function taskDue(page, say, due) {
  const task = crypto.randomUUID();
  const rest = { description: null, group: null, owner: null, due };
  await send(page, [['tasks/create-task', { task, title: 'Kiểm kho', ...rest }]]);
  await page.goto(`${url}/tasks?panel=task:${task}`);
  const panel = page.getByRole('complementary');
  const field = panel.getByRole('textbox', { name: say('tasks.due'), exact: true });
  await field.waitFor();
  return { panel, field };
}

async function shows(page, field, expected) {
  await page.waitForFunction(
    ([input, value]) => input.value === value,
    [await field.elementHandle(), expected],
  );
}

async function typed(page, field, text, expected) {
  await field.fill(text);
  await field.press('Enter');
  await shows(page, field, expected);
}

export const journeys = {
  async 'a day is typed as people write it'({ say, language, enter, far }) {
    const w = typing[language];
    const page = await enter(owner, far);
    const { panel, field: due } = await taskDue(page, say, null);
    await typed(page, due, '25/12/2026', '25/12/2026');
    await typed(page, due, w.tomorrow, shown(inDays(1)));
    await typed(page, due, w.monday, shown(inDays((8 - inDays(0).getDay()) % 7 || 7)));
    const hour = panel.getByRole('textbox', { name: say('tasks.due-time'), exact: true });
    await hour.fill(w.late);
    await hour.press('Enter');
    await panel.getByText(say('when.vietnam')).waitFor();
    await due.fill('31/02/2027');
    await due.press('Enter');
    await panel.getByText('28/02/2027').waitFor();
    await due.press('Escape');
    await panel.getByText('28/02/2027').waitFor({ state: 'detached' });
  },

  async 'a day is found in the month by keys, and taken back'({ say, enter }) {
    const page = await enter(owner);
    const then = { date: '2026-12-25', time: null, zone: 'Asia/Ho_Chi_Minh' };
    const { field: due } = await taskDue(page, say, then);
    // A week on, the week's last day, a month on; Esc leaves everything as it was.
    await due.press('ArrowDown');
    const month = page.getByRole('dialog', { name: say('tasks.due') });
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
    await shows(page, due, '26/12/2026');
    await page
      .getByRole('status')
      .getByRole('button', { name: say('ui.undo') })
      .last()
      .click();
    await shows(page, due, '25/12/2026');
  },
};
