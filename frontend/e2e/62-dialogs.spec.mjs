import { axe, colleague, fits, owner, send, twoStates, url, uuid } from './harness.mjs';

/** A project and a channel, each of a name of its own. */
async function furnish(page) {
  const [project, channel] = [uuid(), uuid()];
  const [work, talk] = [`Đóng gói ${project.slice(0, 4)}`, `dong-goi-${channel.slice(0, 4)}`];
  const begun = { description: null, privacy: 'open', workflow: twoStates, requireOwner: false };
  await send(page, [
    ['projects/create-project', { project, name: work, ...begun, template: null }],
    ['chat/create-channel', { channel, name: talk, topic: '', privacy: 'public' }],
  ]);
  return { project, work, talk };
}

export const journeys = {
  async 'a place takes a project and a channel in, and lets them go'({ say, enter, near }) {
    // At a desk only, and the other one on a phone only: together they see both languages in half the time.
    if (near.touch) return;
    const an = await enter(owner);
    const group = uuid();
    const place = { group, name: 'Kho đóng gói', description: null, privacy: 'open' };
    await send(an, [['groups/create-group', place]]);
    const { work, talk } = await furnish(an);
    const dialog = an.getByRole('dialog');
    for (const [tab, word, name] of [
      ['work', 'groups.link-project', work],
      ['chat', 'groups.link-channel', talk],
    ]) {
      await an.goto(`${url}/places/${group}/${tab}`);
      await an.getByRole('button', { name: say(word) }).click();
      await dialog.getByRole('combobox', { name: say(word) }).selectOption({ label: name });
      const linked = dialog.getByRole('listitem').filter({ hasText: name });
      await linked.waitFor();
      await axe(an, word);
      await fits(an, word);
      await linked.getByRole('button', { name: say('groups.unlink') }).click();
      await linked.waitFor({ state: 'detached' });
    }
  },

  async 'a project gets another state, and people who may do more or less'({ say, enter, near }) {
    if (!near.touch) return;
    const an = await enter(owner);
    const { project } = await furnish(an);
    const dialog = an.getByRole('dialog');
    await an.goto(`${url}/projects/${project}`);
    const choose = async (what) => {
      await an.getByRole('button', { name: say('projects.menu') }).click();
      await an.getByRole('menuitem', { name: say(what) }).click();
    };
    await choose('projects.workflow');
    await dialog.getByRole('button', { name: say('projects.add-state') }).click();
    const name = dialog.getByRole('textbox', { name: say('projects.state-name') }).last();
    await name.fill('Chờ khách');
    await axe(an, 'the states of a project');
    await dialog.getByRole('button', { name: say('ui.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await an.getByRole('tab', { name: /Chờ khách/ }).waitFor();

    await choose('projects.members');
    await dialog.getByRole('combobox', { name: say('projects.add-member') }).fill('dieu khanh');
    await dialog.getByRole('option', { name: colleague.fullName }).click();
    const role = dialog.getByRole('combobox', {
      name: say('projects.role-of', { name: colleague.fullName }),
    });
    await role.selectOption('viewer');
    await an.waitForFunction(({ value }) => value === 'viewer', await role.elementHandle());
    await axe(an, 'the members of a project');
    await fits(an, 'the members of a project');
    const out = say('projects.remove', { name: colleague.fullName });
    await dialog.getByRole('button', { name: out }).click();
    await role.waitFor({ state: 'detached' });
  },
};
