import assert from 'node:assert/strict';
import { axe, colleague, fits, owner, phone, url } from './harness.mjs';

const view = 'groups.membership';

export const journeys = {
  async 'an administrator sees how the workspace is and rebuilds a view'({ say, enter }) {
    const an = await enter(owner);
    await an.goto(`${url}/admin`);
    await an.getByRole('link', { name: say('people.system-open') }).click();
    await an.getByText(say('operations.engine-log'), { exact: true }).waitFor();
    const away = an.getByText(say('operations.away'));
    await away.first().waitFor({ state: 'detached' });

    const rebuild = say('operations.rebuild-of', { name: view });
    await an.getByRole('button', { name: rebuild }).click();
    const dialog = an.getByRole('dialog');
    await axe(an, 'before a rebuild');
    await dialog.getByRole('button', { name: say('operations.rebuild'), exact: true }).click();
    // Nothing is loaded anew: the page itself finds the next build, and who wanted it.
    const row = an.getByRole('listitem', { name: view, exact: true });
    await row.filter({ hasText: /[2-9]/ }).first().waitFor();
    await row
      .filter({ hasText: say('operations.state-serving') })
      .first()
      .waitFor();
    await an.getByText(say('operations.step-rebuild', { view })).first().waitFor();
    await axe(an, 'the system');
    await fits(an, 'the system');
  },

  async 'it fits a phone, and is not there for others'({ say, enter, far }) {
    const an = await enter(owner, { size: phone });
    await an.goto(`${url}/admin/system`);
    await an.getByText(say('operations.steps')).waitFor();
    await fits(an, 'the system on a phone');
    await axe(an, 'the system on a phone');

    const khanh = await enter(colleague, far);
    await khanh.goto(`${url}/admin/system`);
    await khanh.getByText(say('app.not-found')).waitFor();
    const answer = await khanh.request.get(`${url}/api/views/engine/system`);
    assert.equal(answer.status(), 404);
  },
};
