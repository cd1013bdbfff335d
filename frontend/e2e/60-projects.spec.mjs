import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, send, url, uuid, whoIs } from './harness.mjs';

const workflow = {
  states: [
    { id: 'todo', name: 'Cần làm', category: 'todo' },
    { id: 'doing', name: 'Đang làm', category: 'doing' },
    { id: 'done', name: 'Xong', category: 'done' },
  ],
  transitions: [],
};

/** A project with some tasks in its first state, those of the page's person. */
async function project(page, privacy, titles) {
  const id = uuid();
  const me = await whoIs(page);
  const tasks = titles.map((title) => ({ task: uuid(), title }));
  await send(page, [
    [
      'projects/create-project',
      {
        project: id,
        name: `Dự án ${id.slice(0, 6)}`,
        description: null,
        privacy,
        workflow,
        requireOwner: true,
        template: null,
      },
    ],
    ...tasks.map(({ task, title }) => [
      'tasks/create-task',
      {
        task,
        title,
        description: null,
        group: null,
        project: id,
        number: null,
        owner: me,
        due: null,
      },
    ]),
  ]);
  return { id, tasks: tasks.map(({ task }) => task) };
}

const column = (page, name) => page.getByRole('region', { name, exact: true });
const card = (page, title) => page.getByRole('button', { name: title, exact: true });
const tab = (page, name) => page.getByRole('tab', { name });

/** On a phone one state is shown at a time. */
async function look(page, touch, name) {
  if (touch) await tab(page, name).click();
}

export const journeys = {
  async 'a project begins from a template and gets its first task'({ say, enter, near }) {
    const an = await enter(owner);
    await an.goto(`${url}/tasks`);
    // On a phone the lists are chips, and things are made by the button above.
    if (near.touch) await an.getByRole('button', { name: say('app.create') }).click();
    const make = an.getByRole(near.touch ? 'menuitem' : 'button', { name: say('projects.create') });
    await make.first().click();
    const dialog = an.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say('projects.name') }).fill('Ra mắt app giao hàng');
    await dialog.getByRole('radio').nth(1).check({ force: true });
    await axe(an, 'making a project');
    await fits(an, 'making a project');
    await dialog.getByRole('button', { name: say('projects.found'), exact: true }).click();
    await an.getByRole('heading', { name: 'Ra mắt app giao hàng', level: 1 }).waitFor();
    await an
      .getByRole('button', { name: new RegExp(`^${say('projects.add-to', { state: '.*' })}$`) })
      .first()
      .click();
    await an.getByRole('textbox', { name: say('tasks.title') }).fill('Chốt phí giao theo quận');
    await an.keyboard.press('Enter');
    await card(an, 'Chốt phí giao theo quận').waitFor();
    await axe(an, 'a board');
    await fits(an, 'a board');
  },

  async 'a card begins in any column, and a task made elsewhere goes on the board'({
    say,
    enter,
    near,
  }) {
    const an = await enter(owner);
    const { id } = await project(an, 'open', []);
    await an.goto(`${url}/projects/${id}`);
    await look(an, near.touch, /Đang làm/);
    const add = say('projects.add-to', { state: 'Đang làm' });
    await an.getByRole('button', { name: add, exact: true }).click();
    await an.getByRole('textbox', { name: say('tasks.title') }).fill('Gọi thợ sửa lò');
    await an.keyboard.press('Enter');
    await column(an, 'Đang làm').getByText('Gọi thợ sửa lò', { exact: true }).waitFor();

    await an.goto(`${url}/tasks`);
    await an.getByRole('button', { name: say('app.create') }).click();
    await an.getByRole('menuitem', { name: say('tasks.create') }).click();
    const dialog = an.getByRole('dialog');
    await dialog.getByRole('textbox', { name: say('tasks.title') }).fill('Mua bao bì');
    await dialog
      .getByRole('combobox', { name: say('tasks.place'), exact: true })
      .selectOption(`project:${id}`);
    await axe(an, 'a new task for a project');
    await fits(an, 'a new task for a project');
    await dialog.getByRole('button', { name: say('tasks.add'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await an.goto(`${url}/projects/${id}`);
    await look(an, near.touch, /Cần làm/);
    await column(an, 'Cần làm').getByText('Mua bao bì', { exact: true }).waitFor();
  },

  async 'a card moves by its menu and by the keyboard, and others see it at once'({
    say,
    enter,
    near,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const { id } = await project(an, 'open', ['Bảng giá', 'Kịch bản']);
    await khanh.goto(`${url}/projects/${id}`);
    await an.goto(`${url}/projects/${id}`);
    await an.getByRole('button', { name: say('projects.move-to', { title: 'Bảng giá' }) }).click();
    await axe(an, 'a card with its menu');
    await an.getByRole('menuitemradio', { name: 'Đang làm' }).click();
    await look(an, near.touch, /Đang làm/);
    await column(an, 'Đang làm').getByText('Bảng giá', { exact: true }).waitFor();
    await look(khanh, far.touch, /Đang làm/);
    await column(khanh, 'Đang làm').getByText('Bảng giá', { exact: true }).waitFor();

    if (near.touch) return;
    await card(an, 'Kịch bản').focus();
    await an.keyboard.press('Space');
    await an.keyboard.press('ArrowRight');
    await an.keyboard.press('ArrowRight');
    await an.keyboard.press('Space');
    await column(an, 'Xong').getByText('Kịch bản', { exact: true }).waitFor();
    await look(khanh, far.touch, /Xong/);
    await column(khanh, 'Xong').getByText('Kịch bản', { exact: true }).waitFor();
    await an.reload();
    await column(an, 'Xong').getByText('Kịch bản', { exact: true }).waitFor();
  },

  async 'a card is dragged with the mouse and stays there'({ enter, near }) {
    if (near.touch) return;
    const an = await enter(owner);
    const { id } = await project(an, 'open', ['Túi giữ nhiệt']);
    await an.goto(`${url}/projects/${id}`);
    await card(an, 'Túi giữ nhiệt').waitFor();
    // What the mouse needs comes a moment after the board.
    await an.waitForFunction(() => document.querySelector('[data-task][draggable="true"]'));
    await card(an, 'Túi giữ nhiệt').dragTo(column(an, 'Đang làm'));
    await column(an, 'Đang làm').getByText('Túi giữ nhiệt', { exact: true }).waitFor();
    await an.reload();
    await column(an, 'Đang làm').getByText('Túi giữ nhiệt', { exact: true }).waitFor();
  },

  async 'two who move one card see both moves'({ say, enter, near }) {
    const an = await enter(owner);
    const { id, tasks } = await project(an, 'open', ['Giao trễ']);
    await an.goto(`${url}/projects/${id}`);
    await card(an, 'Giao trễ').waitFor();
    // The screen must not hear of what the other does.
    await an.route('**/api/live*', (route) => route.abort());
    await an.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    const move = { task: tasks[0], project: id, state: 'done', rank: null };
    await send(an, [['tasks/move-task', move]]);
    await an.getByRole('button', { name: say('projects.move-to', { title: 'Giao trễ' }) }).click();
    await an.getByRole('menuitemradio', { name: 'Đang làm' }).click();
    const dialog = an.getByRole('dialog', { name: say('conflict.title') });
    await dialog.waitFor();
    await dialog.getByText('Xong', { exact: true }).waitFor();
    await axe(an, 'two moves');
    await dialog.getByRole('button', { name: say('conflict.use-mine') }).click();
    await look(an, near.touch, /Đang làm/);
    await column(an, 'Đang làm').getByText('Giao trễ', { exact: true }).waitFor();
  },

  async 'a task waits for an owner, and a private project is nowhere for others'({
    say,
    enter,
    near,
    far,
  }) {
    const an = await enter(owner);
    const khanh = await enter(colleague, far);
    const { id, tasks } = await project(an, 'private', ['Lương tháng 13']);
    await send(an, [['tasks/unassign-task', { task: tasks[0] }]]);
    await khanh.goto(`${url}/projects/${id}`);
    await khanh.getByText(say('projects.gone')).waitFor();

    await an.goto(`${url}/projects/${id}`);
    const menu = say('projects.move-to', { title: 'Lương tháng 13' });
    await an.getByRole('button', { name: menu }).click();
    await an.getByRole('menuitemradio', { name: 'Đang làm' }).click();
    await an.getByText(say('refusals.tasks.task-needs-an-owner')).waitFor();
    await look(an, near.touch, /Cần làm/);
    await column(an, 'Cần làm').getByText('Lương tháng 13', { exact: true }).waitFor();
  },

  async 'a number in a text leads to the task that has it'({ say, enter }) {
    const an = await enter(owner);
    const { id, tasks } = await project(an, 'open', ['Kiểm kho']);
    const seventh = {
      description: null,
      group: null,
      project: id,
      number: 7,
      owner: null,
      due: null,
    };
    await send(an, [
      ['tasks/create-task', { task: crypto.randomUUID(), title: 'Đếm bao bì', ...seventh }],
      ['tasks/describe-task', { task: tasks[0], description: 'Sau #7, không phải #8 hay `#7`' }],
    ]);
    await an.goto(`${url}/projects/${id}?panel=task:${tasks[0]}`);
    // The first; its history tells the same words.
    const link = an.getByRole('link', { name: '#7', exact: true }).first();
    await link.waitFor();
    assert.equal(await an.getByRole('link', { name: '#8' }).count(), 0);
    await axe(an, 'a text with a number');
    await link.click();
    // Its title is a field to write in.
    const title = an.getByRole('textbox', { name: say('tasks.title') });
    await title.and(an.locator('textarea')).filter({ hasText: 'Đếm bao bì' }).waitFor();
  },

  async 'a list is sorted and narrowed, and the address keeps how'({ say, enter, near }) {
    const an = await enter(owner);
    const { id } = await project(an, 'open', ['Tiến độ quý bốn', 'Ảnh bìa', 'Kiểm kho']);
    await an.goto(`${url}/projects/${id}?view=list`);
    const shows = async (...titles) => {
      for (const [row, title] of titles.entries()) {
        await an.locator('tbody tr').nth(row).getByRole('button', { name: title }).waitFor();
      }
    };
    await shows('Kiểm kho', 'Ảnh bìa', 'Tiến độ quý bốn');
    if (near.touch) {
      await an.getByRole('combobox', { name: say('projects.sort') }).selectOption('title');
    } else {
      await an
        .getByRole('button', { name: say('projects.sort-title'), exact: true })
        .press('Enter');
      const head = an.getByRole('columnheader', { name: say('projects.sort-title') });
      await head.and(an.locator('[aria-sort=ascending]')).waitFor();
    }
    await shows('Ảnh bìa', 'Kiểm kho', 'Tiến độ quý bốn');
    const turn = near.touch ? 'projects.ascending' : 'projects.sort-title';
    await an.getByRole('button', { name: say(turn), exact: true }).press('Enter');
    await shows('Tiến độ quý bốn', 'Kiểm kho', 'Ảnh bìa');
    await an.getByRole('button', { name: say('projects.filter'), exact: true }).click();
    await an.getByRole('searchbox', { name: say('projects.filter-text') }).fill('tien do');
    await an.getByRole('button', { name: 'Kiểm kho' }).waitFor({ state: 'detached' });
    await axe(an, 'a list with its order and filter');
    await fits(an, 'a list with its order and filter');
    await an.getByRole('searchbox', { name: say('projects.filter-text') }).fill('');
    await an.getByRole('button', { name: 'Ảnh bìa' }).waitFor();
    await an.reload();
    await shows('Tiến độ quý bốn', 'Kiểm kho', 'Ảnh bìa');
    await an.getByRole('button', { name: say('projects.filter'), exact: true }).click();
    await an.getByRole('combobox', { name: say('projects.due-near') }).selectOption('late');
    await an.getByText(say('projects.nothing-found')).waitFor();
    await an.reload();
    await an.getByText(say('projects.nothing-found')).waitFor();
  },
};
