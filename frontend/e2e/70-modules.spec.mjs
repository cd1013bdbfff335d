import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url } from './harness.mjs';

export const journeys = {
  async 'what is switched off is nowhere, and back with everything in it'({ say, enter, far }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const on = () => send(an, [['people/switch-on-module', { module: 'tasks' }]]);
    await on();
    try {
      await offAndOn({ say, an, khanh });
    } finally {
      // Whatever comes after finds the tasks.
      await on();
    }
  },
};

async function offAndOn({ say, an, khanh }) {
  const title = 'Đếm lại tủ mát';
  const task = { task: crypto.randomUUID(), title, description: null, group: null };
  await send(an, [['tasks/create-task', { ...task, owner: null, due: null }]]);
  const tasks = khanh.getByRole('link', { name: say('tasks.tasks'), exact: true });
  await khanh.goto(url);
  await tasks.first().waitFor();

  await an.goto(`${url}/admin`);
  const off = an.getByRole('checkbox', { name: say('people.module-tasks') });
  await off.click();
  const name = say('people.module-tasks');
  await an.getByText(say('people.module-off', { name })).waitFor();
  await an.getByText(say('people.module-needs-tasks')).waitFor();
  await axe(an, 'a module that is off');
  await fits(an, 'a module that is off');

  await tasks.first().waitFor({ state: 'detached' });
  await khanh.goto(`${url}/tasks`);
  await khanh.getByText(say('app.not-found')).waitFor();
  await khanh.goto(`${url}/search?q=tu+mat`);
  await khanh
    .getByText(say('search.none', { words: 'tu mat' }))
    .first()
    .waitFor();
  assert.equal(await khanh.getByText(title).count(), 0);
  await assert.rejects(
    send(khanh, [['tasks/complete-task', { task: task.task }]]),
    /people\.module-is-off/,
  );

  await an.getByRole('button', { name: say('ui.undo') }).click();
  await an.getByText(say('people.module-needs-tasks')).waitFor({ state: 'detached' });
  await khanh.goto(`${url}/search?q=tu+mat`);
  await khanh.getByText(title).first().waitFor();
  await tasks.first().waitFor();
}
