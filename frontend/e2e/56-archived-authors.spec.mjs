import { axe, colleague, fits, owner, send, url } from './harness.mjs';

/** Somebody whom only an imported past knows. */
async function author(page, fullName) {
  const [importId, person] = [crypto.randomUUID(), crypto.randomUUID()];
  await send(page, [['imports/start-import', { importId, source: 'slack' }]]);
  const body = { person, fullName, givenName: 'Ada', sourceKey: `U-${person.slice(0, 8)}` };
  const line = { id: crypto.randomUUID(), command: 'people.import-person', actor: person };
  const answer = await page.request.post(`${url}/api/imports/${importId}/commands`, {
    headers: { Origin: url, 'X-Chung': '1' },
    data: { commands: [{ ...line, occurredAt: '2009-03-04T08:00:00Z', body }] },
  });
  const text = await answer.text();
  if (!answer.ok() || !/"version":\d/.test(text)) throw new Error(text);
  await send(page, [['imports/stop-import', { importId }]]);
}

export const journeys = {
  async 'an administrator says who wrote what was imported, or invites them'({ say, enter }) {
    const an = await enter(owner);
    const name = `Ada Lò ${crypto.randomUUID().slice(0, 6)}`;
    await author(an, name);
    await an.goto(`${url}/admin`);
    const row = an.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('button', { name: say('people.author-ask') }).click();
    const dialog = an.getByRole('dialog');
    await axe(an, 'who an author is');
    await fits(an, 'who an author is');
    await dialog.getByRole('button', { name: say('people.author-invite') }).click();
    await dialog.getByLabel(say('people.invite-link')).waitFor();
    await dialog.getByRole('combobox', { name: say('people.author-person') }).fill('dieu khanh');
    await an.getByRole('option', { name: colleague.fullName }).first().click();
    await dialog.getByRole('button', { name: say('people.author-merge'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText(colleague.fullName).waitFor();
    await row.getByText(say('people.author-known'), { exact: true }).first().waitFor();
    await axe(an, 'the administration with authors');
  },
};
