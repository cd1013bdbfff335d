import { axe, colleague, fits, owner, url } from './harness.mjs';

/** An archive of one issue that somebody answered, and of one that bears no number. */
const archive = (repo) =>
  JSON.stringify({
    repo,
    issues: [
      {
        number: 7,
        title: 'Cửa lò kêu cọt kẹt',
        state: 'OPEN',
        author: 'ada',
        createdAt: '2021-11-11T18:01:23Z',
        comments: [{ author: 'bach', body: 'Tra dầu đi.', createdAt: '2021-11-12T08:00:00Z' }],
      },
      { title: 'Không số', state: 'OPEN', author: 'ada', createdAt: '2021-11-11T18:01:23Z' },
    ],
    pulls: [],
  });

const file = (name, text) => ({ name, mimeType: '', buffer: Buffer.from(text) });

export const journeys = {
  async 'an administrator brings a history in, others see nothing of it'({ say, enter, far }) {
    const an = await enter(owner);
    await an.goto(`${url}/admin`);
    await an.getByRole('link', { name: say('people.import-open') }).click();
    const input = an.getByLabel(say('imports.file'));
    await input.setInputFiles(file('meo.gif', 'GIF89a'));
    await an.getByRole('alert').getByText(say('refusals.imports.unknown-file')).waitFor();
    await axe(an, 'a file that is neither');

    const repo = `lo/${crypto.randomUUID().slice(0, 6)}`;
    await input.setInputFiles(file('kho.json', archive(repo)));
    const card = an.getByRole('region', { name: say('imports.title') });
    await card.getByText(say('imports.state-finished'), { exact: true }).waitFor();
    const reason = say('imports.reason-no-number');
    await card.getByText(reason, { exact: true }).waitFor();
    await card.locator('summary').click();
    await card.getByText(`issue, ${say('imports.part-entry')} 2: ${reason}`).waitFor();
    await an
      .getByText(say('imports.run-counts', { read: 3, created: 2 }))
      .first()
      .waitFor();
    await axe(an, 'what came of an import');
    await fits(an, 'what came of an import');

    const khanh = await enter(colleague, far);
    await khanh.goto(`${url}/admin/import`);
    await khanh.getByText(say('app.not-found')).first().waitFor();
  },
};
